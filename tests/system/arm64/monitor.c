/* SPDX-License-Identifier: MIT OR BSD-2-Clause-Patent */
/*
 * A small hypervisor at EL2: the fake one, reached by real traps and answering by real interrupts.
 *
 * HVC and SMC of the guest at EL1 go to the fake (partition.c) with the registers as they are; PSCI is
 * answered in power.c, the interrupt controller played in vgic.c. Whatever the fake finds illegal stops the
 * machine. The guest sees all memory at its own address but for the monitor's.
 *
 * Words after QEMU's -append:
 * - "expect-errors": what is illegal is reported, and the guest goes on;
 * - "report": the guest's OS id and its processors' coming and going are reported when they happen;
 * - "forged": the guest gets the device tree at FORGED_TREE, which somebody has put there, and not QEMU's.
 */
#include <hyperv/arch.h>
#include <hyperv/control.h>

#include "print.h"
#include "devicetree.h"
#include "echo.h"
#include "gic.h"
#include "machine.h"
#include "monitor.h"
#include "partition.h"
#include "vgic.h"

#define FORGED_TREE 0x5e000000UL

#define BLOCK_SIZE  0x200000UL
#define FLASH_END   0x08000000UL /* firmware executes from there */
#define DEVICES_END 0x40000000UL

#define HCR_VM  (1UL << 0)  /* second stage of translation */
#define HCR_FMO (1UL << 3)  /* fast interrupts come here, the guest has virtual ones */
#define HCR_IMO (1UL << 4)  /* interrupts likewise */
#define HCR_TSC (1UL << 19) /* SMC traps */
#define HCR_RW  (1UL << 31) /* EL1 is 64-bit */
#define HCR_APK (1UL << 40) /* keys and instructions of pointer authentication do not trap, */
#define HCR_API (1UL << 41) /* where the processor has them */

#define SCTLR_EL1_RESET 0x30d00800UL
#define CPTR_EL2_NONE   0x22ffUL /* floating-point and vector registers of all kinds do not trap */
#define CNTHCTL_EL1     3UL      /* the guest may read counter and timer */

/* 39 bits of address from level 1, 4 KiB granule, write-back, inner shareable, 40 bits out. */
#define VTCR_EL2_STAGE2 0x80023559UL

#define S2_BLOCK  (1UL | 3UL << 6 | 1UL << 10) /* block, readable and writable, accessed */
#define S2_TABLE  3UL
#define S2_NORMAL (15UL << 2 | 3UL << 8)
#define S2_DEVICE (1UL << 2 | 1UL << 54)

#define ESR_EC_SHIFT 26
#define EC_HVC64     0x16U
#define EC_SMC64     0x17U
#define EC_SYSREG    0x18U
#define EC_IABORT    0x20U
#define EC_DABORT    0x24U
#define ESR_IMM_MASK 0xffffU

/* ICC_SGI1R_EL1 (3, 0, C12, C11, 5) in the syndrome, written; and the register that it is written from. */
#define ISS_SGI1R          0x3a3016U
#define ISS_SGI1R_MASK     0x3ffc1fU
#define ISS_REGISTER_SHIFT 5

#define ESR_UNKNOWN (1UL << 25) /* class 0, a 32-bit instruction */

#define SPSR_EL1H_MASKED   0x3c5UL
#define SPSR_MODE_MASK     0xfUL
#define SPSR_EL1H          5UL
#define VECTOR_CURRENT_SPX 0x200UL

_Noreturn void monitor_first(uint64_t device_tree);
void guest_trap(struct frame *frame);
_Noreturn void monitor_panic_exception(uint64_t esr, uint64_t elr, uint64_t far);

static uint64_t stage2_gib[512] __attribute__((aligned(4096)));
static uint64_t stage2_devices[512] __attribute__((aligned(4096)));
static uint64_t stage2_memory[512] __attribute__((aligned(4096)));

static bool reporting;

bool report_wanted(void)
{
	return reporting;
}

uint32_t this_processor(void)
{
	return (uint32_t)hv_arch_hwid() & 0xff;
}

void monitor_panic(const char *why)
{
	print("[EL2] panic: %s\n", why);
	machine_exit(EXIT_MONITOR_PANIC);
}

void monitor_panic_exception(uint64_t esr, uint64_t elr, uint64_t far)
{
	print("[EL2] exception: ESR 0x%lx at 0x%lx, address 0x%lx\n", esr, elr, far);
	monitor_panic("not from the guest");
}

void print_totals(const char *what)
{
	uint32_t i;

	print("[EL2] %s; traps: %lu", what, *traps_of(0));
	for (i = 1; i < PROCESSORS; i++)
		print(i < PROCESSORS - 1 ? ", %lu" : " and %lu", *traps_of(i));
	print("; illegal calls: %lu\n", partition_illegal());
}

/* Guest physical address of an access that the second stage did not let through. */
static uint64_t fault_address(void)
{
	return (read_sysreg(hpfar_el2) & ~15UL) << 8 | (read_sysreg(far_el2) & 0xfff);
}

void crash(const char *what)
{
	print("[EL2] CPU %u: %s, ESR 0x%lx at 0x%lx, address 0x%lx\n", this_processor(), what,
	      read_sysreg(esr_el2), read_sysreg(elr_el2), fault_address());
	print_totals("guest crashed");
	machine_exit(EXIT_GUEST_CRASH);
}

/* An undefined instruction, as the guest would see it without a hypervisor. */
static void inject_undefined(uint64_t instruction)
{
	if ((read_sysreg(spsr_el2) & SPSR_MODE_MASK) != SPSR_EL1H)
		crash("undefined instruction outside EL1h");
	write_sysreg(elr_el1, instruction);
	write_sysreg(spsr_el1, read_sysreg(spsr_el2));
	write_sysreg(esr_el1, ESR_UNKNOWN);
	write_sysreg(elr_el2, read_sysreg(vbar_el1) + VECTOR_CURRENT_SPX);
	write_sysreg(spsr_el2, SPSR_EL1H_MASKED);
}

/* The call of echo.h. Where the output is, is written down here once more, apart from SDK and fake. */
static bool echo_call(uint32_t immediate, uint64_t x[18])
{
	bool native = immediate == HV_ARM64_HVC_NATIVE_IMM;
	uint64_t control = native ? x[0] : x[1];
	uint64_t *block = native ? x + 1 : x + 2;
	uint32_t in_words, out_words, from, i;
	uint64_t answer[16], result;

	if ((!native && x[0] != HV_FUNC_ID) || (control & HV_HYPERCALL_CODE_MASK) != ECHO_CODE)
		return false;
	in_words = control >> 32 & 0xfff;
	out_words = control >> 48 & 0xfff;
	from = native ? 16 - (out_words + 1) / 2 * 2 : (in_words + 1) / 2 * 2;
	if (from + out_words > 16)
		monitor_panic("an echo longer than the registers");
	result = echo_result(block, in_words);
	for (i = 0; i < out_words; i++)
		answer[i] = echo_answer(block, in_words, i);
	for (i = 0; i < out_words; i++)
		block[from + i] = answer[i];
	x[0] = result;
	return true;
}

/* HVC or SMC. */
static void guest_call(struct frame *frame, uint32_t class, uint32_t immediate)
{
	uint64_t instruction = read_sysreg(elr_el2);

	/* A trapped SMC has not been executed, an HVC has. */
	if (class == EC_SMC64)
		write_sysreg(elr_el2, instruction + 4);
	else
		instruction -= 4;

	++*traps_of(this_processor());
	if (immediate == 0 && firmware_call(frame->x))
		return;
	if (class == EC_HVC64 && echo_call(immediate, frame->x))
		return;
	if ((class == EC_SMC64 && immediate != 0) || !partition_call(immediate, frame->x))
		inject_undefined(instruction);
}

/* Returns whether the access was one to the guest's interrupt controller. */
static bool controller_trap(struct frame *frame, uint32_t class, uint64_t esr)
{
	if (class == EC_DABORT && fault_address() / BLOCK_SIZE == GIC_START / BLOCK_SIZE) {
		vgic_access(frame, fault_address(), esr);
	} else if (class == EC_SYSREG && (esr & ISS_SGI1R_MASK) == ISS_SGI1R) {
		frame->zero = 0;
		vgic_send(frame->x[esr >> ISS_REGISTER_SHIFT & 31]);
	} else {
		return false;
	}
	write_sysreg(elr_el2, read_sysreg(elr_el2) + 4);
	return true;
}

void guest_trap(struct frame *frame)
{
	uint64_t esr = read_sysreg(esr_el2);
	uint32_t class = (uint32_t)(esr >> ESR_EC_SHIFT) & 0x3f;

	if (class == EC_HVC64 || class == EC_SMC64)
		guest_call(frame, class, esr & ESR_IMM_MASK);
	else if (!controller_trap(frame, class, esr))
		crash(class == EC_DABORT || class == EC_IABORT ? "access outside the guest"
							       : "unexpected trap");
	vgic_enter();
}

static void build_stage2(void)
{
	uint64_t address;

	stage2_gib[0] = (uint64_t)stage2_devices | S2_TABLE;
	for (address = 0; address < DEVICES_END; address += BLOCK_SIZE)
		if (address != GIC_START)
			stage2_devices[address / BLOCK_SIZE] =
				address | S2_BLOCK | (address < FLASH_END ? S2_NORMAL : S2_DEVICE);
	stage2_gib[1] = (uint64_t)stage2_memory | S2_TABLE;
	for (address = MEMORY_START; address < MEMORY_END; address += BLOCK_SIZE)
		if (address != MONITOR_START)
			stage2_memory[(address - MEMORY_START) / BLOCK_SIZE] = address | S2_BLOCK |
									       S2_NORMAL;
}

void run_guest(uint64_t entry, uint64_t argument)
{
	gic_init_processor();
	partition_timers();
	write_sysreg(vttbr_el2, (uint64_t)stage2_gib);
	write_sysreg(vtcr_el2, VTCR_EL2_STAGE2);
	write_sysreg(hcr_el2, HCR_RW | HCR_TSC | HCR_IMO | HCR_FMO | HCR_VM | HCR_APK | HCR_API);
	write_sysreg(cptr_el2, CPTR_EL2_NONE);
	write_sysreg(cnthctl_el2, CNTHCTL_EL1);
	write_sysreg(cntvoff_el2, 0);
	write_sysreg(vpidr_el2, read_sysreg(midr_el1));
	write_sysreg(vmpidr_el2, read_sysreg(mpidr_el1));
	write_sysreg(sctlr_el1, SCTLR_EL1_RESET);
	__asm__ volatile("tlbi vmalls12e1is\n\tdsb ish\n\tisb" : : : "memory");
	enter_guest(entry, argument);
}

/* The guest's way to PSCI is HVC: the tree says SMC, which is QEMU's for the monitor. */
static void correct_device_tree(uint64_t device_tree)
{
	char *method = (char *)devicetree_string((const void *)device_tree, "psci", "method");

	if (method == NULL)
		monitor_panic("no PSCI in the device tree");
	method[0] = 'h';
	method[1] = 'v';
	method[2] = 'c';
}

/* Firmware keeps what it has anywhere in the memory that the tree names: it must not name the monitor's. */
static void correct_memory(uint64_t device_tree)
{
	uint32_t *reg = (uint32_t *)devicetree_string((const void *)device_tree, "memory@40000000",
						      "reg");

	if (reg == NULL)
		monitor_panic("no memory in the device tree");
	reg[2] = 0;
	reg[3] = __builtin_bswap32((uint32_t)(MONITOR_START - MEMORY_START));
}

void monitor_first(uint64_t device_tree)
{
	const void *tree;
	bool expect_errors;

	/* Below firmware the monitor is no kernel of QEMU's, and finds the tree where firmware does. */
	if (device_tree == 0)
		device_tree = (uint64_t)firmware_tree;
	if (device_tree == 0)
		monitor_panic("no device tree");
	tree = (const void *)device_tree;
	expect_errors = devicetree_argument(tree, "expect-errors");
	reporting = devicetree_argument(tree, "report");
	correct_device_tree(device_tree);
	if (MONITOR_END == MEMORY_END)
		correct_memory(device_tree);
	partition_init(expect_errors);
	build_stage2();
	gic_init();
	print("[EL2] monitor up%s\n", expect_errors ? ", errors expected" : "");
	run_guest((uint64_t)guest_entry,
		  devicetree_argument(tree, "forged") ? FORGED_TREE : device_tree);
}
