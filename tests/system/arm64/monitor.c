/* SPDX-License-Identifier: MIT OR BSD-2-Clause-Patent */
/*
 * A small hypervisor at EL2: the fake one, reached by real traps.
 *
 * HVC and SMC of the guest at EL1 go to the fake with the registers as they are; PSCI is answered
 * here. Whatever the fake finds illegal stops the machine, unless the words after QEMU's -append
 * contain "expect-errors". The guest sees all memory at its own address but for the monitor's.
 */
#include <hyperv/arch.h>
#include <hyperv/control.h>
#include <hyperv/fake/arm64.h>

#include "console.h"
#include "devicetree.h"
#include "echo.h"
#include "machine.h"

#define PROCESSORS 2

/* Where the guest is loaded and begins: guest.lds of the example. */
#define GUEST_ENTRY 0x50000000UL

#define MEMORY_START  0x40000000UL
#define MEMORY_END    0x60000000UL
#define MONITOR_START 0x40200000UL
#define MONITOR_END   0x40400000UL
#define BLOCK_SIZE    0x200000UL

/* Neither the processor's number nor in its order, so that a guest must ask. */
static const uint32_t vp_indices[PROCESSORS] = { 7, 4 };

#define HCR_VM  (1UL << 0)  /* second stage of translation */
#define HCR_TSC (1UL << 19) /* SMC traps */
#define HCR_RW  (1UL << 31) /* EL1 is 64-bit */

#define SCTLR_EL1_RESET 0x30d00800UL
#define CPTR_EL2_NONE   0x33ffUL /* the floating-point registers do not trap */
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
#define EC_IABORT    0x20U
#define EC_DABORT    0x24U
#define ESR_IMM_MASK 0xffffU
#define ESR_UNKNOWN  (1UL << 25) /* class 0, a 32-bit instruction */

#define SPSR_EL1H_MASKED   0x3c5UL
#define SPSR_MODE_MASK     0xfUL
#define SPSR_EL1H          5UL
#define VECTOR_CURRENT_SPX 0x200UL

#define SMCCC_1_2 0x10002UL
#define PSCI_1_1  0x10001UL

#define read_sysreg(name)                                                                          \
	({                                                                                         \
		uint64_t value_;                                                                   \
		__asm__ volatile("mrs %0, " #name : "=r"(value_) : : "memory");                    \
		value_;                                                                            \
	})
#define write_sysreg(name, value)                                                                  \
	__asm__ volatile("msr " #name ", %0" : : "r"((uint64_t)(value)) : "memory")

/* What monitor_start.S saves. */
struct frame {
	uint64_t x[18];
	uint64_t x18;
	uint64_t x29;
	uint64_t x30;
};

struct processor {
	uint64_t traps;    /* all but MONITOR_TRAPS */
	uint64_t entry;    /* of CPU_ON */
	uint64_t argument; /* of CPU_ON */
};

void start_next(void);
_Noreturn void enter_guest(uint64_t pc, uint64_t x0);
uint64_t psci_smc(uint64_t function, uint64_t arg1, uint64_t arg2, uint64_t arg3);
_Noreturn void monitor_first(uint64_t device_tree);
_Noreturn void monitor_next(uint64_t number);
void guest_trap(struct frame *frame);
_Noreturn void monitor_panic(const char *why);
_Noreturn void monitor_panic_exception(uint64_t esr, uint64_t elr, uint64_t far);

static struct processor processors[PROCESSORS];
static struct hv_fake fake;
static struct hv_fake_vp vps[PROCESSORS];
static bool expect_errors;
static uint32_t lock_word;
static uint64_t stage2_gib[512] __attribute__((aligned(4096)));
static uint64_t stage2_memory[512] __attribute__((aligned(4096)));

static void lock(void)
{
	while (hv_arch_cmpxchg32(&lock_word, 0, 1) != 0)
		hv_arch_cpu_relax();
}

static void unlock(void)
{
	hv_arch_store_release32(&lock_word, 0);
}

static uint32_t this_processor(void)
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

static void print_totals(const char *what)
{
	print("[EL2] %s; traps: %lu and %lu; illegal calls: %lu\n", what, processors[0].traps,
	      processors[1].traps, fake.illegal);
}

static _Noreturn void crash(const char *what)
{
	print("[EL2] CPU %u: %s, ESR 0x%lx at 0x%lx, address 0x%lx\n", this_processor(), what,
	      read_sysreg(esr_el2), read_sysreg(elr_el2),
	      (read_sysreg(hpfar_el2) & ~15UL) << 8 | (read_sysreg(far_el2) & 0xfff));
	print_totals("guest crashed");
	machine_exit(EXIT_GUEST_CRASH);
}

/* The fake's callbacks. */

static uint64_t fake_time(void *context)
{
	(void)context;
	return read_sysreg(cntpct_el0) * 10 / (read_sysreg(cntfrq_el0) / 1000000);
}

static void *fake_memory(void *context, hv_gpa_t gpa, uint32_t size)
{
	(void)context;
	if (gpa < MEMORY_START || gpa >= MEMORY_END || size > MEMORY_END - gpa)
		return NULL;
	if (gpa < MONITOR_END && gpa + size > MONITOR_START)
		return NULL;
	return (void *)gpa;
}

static void fake_interrupt(void *context, uint32_t vp, uint32_t vector)
{
	(void)context;
	(void)vp;
	(void)vector;
	monitor_panic("an interrupt for the guest, and nobody delivers it");
}

static const struct hv_fake_ops ops = {
	.time = fake_time,
	.interrupt = fake_interrupt,
	.memory = fake_memory,
};

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

static uint64_t processor_on(uint64_t target, uint64_t entry, uint64_t argument)
{
	struct processor *processor;

	if (target >= PROCESSORS)
		return PSCI_INVALID_PARAMS;
	processor = &processors[target];
	processor->entry = entry;
	processor->argument = argument;
	return psci_smc(PSCI_CPU_ON, target, (uint64_t)start_next, target);
}

static uint64_t psci_features(uint32_t function)
{
	switch (function) {
	case PSCI_VERSION:
	case PSCI_CPU_OFF:
	case PSCI_CPU_ON:
	case PSCI_SYSTEM_OFF:
	case PSCI_SYSTEM_RESET:
	case PSCI_FEATURES:
	case SMCCC_VERSION:
		return 0;
	default:
		return SMCCC_NOT_SUPPORTED;
	}
}

/* What the monitor answers itself. Returns whether the call was one of these. */
static bool firmware_call(uint64_t x[18])
{
	switch ((uint32_t)x[0]) {
	case SMCCC_VERSION:
		x[0] = SMCCC_1_2;
		return true;
	case PSCI_VERSION:
		x[0] = PSCI_1_1;
		return true;
	case PSCI_FEATURES:
		x[0] = psci_features((uint32_t)x[1]);
		return true;
	case PSCI_CPU_ON:
		x[0] = processor_on(x[1], x[2], x[3]);
		return true;
	case PSCI_CPU_OFF:
		x[0] = psci_smc(PSCI_CPU_OFF, 0, 0, 0);
		return true;
	case PSCI_SYSTEM_OFF:
		print_totals("guest switched off");
		machine_exit(EXIT_GUEST_OFF);
	case PSCI_SYSTEM_RESET:
		print_totals("guest reset");
		machine_exit(EXIT_GUEST_RESET);
	case MONITOR_TRAPS:
		processors[this_processor()].traps--;
		x[0] = processors[this_processor()].traps;
		return true;
	default:
		return false;
	}
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

/* What the fake found illegal, and the end unless errors are expected. */
static void report_illegal(uint64_t control)
{
	print("[EL2] illegal, CPU %u at 0x%lx, control 0x%lx: %s\n", this_processor(),
	      read_sysreg(elr_el2), control, hv_fake_reason_text(fake.last_illegal));
	if (expect_errors)
		return;
	print_totals("refused to go on");
	machine_exit(EXIT_ILLEGAL);
}

/* Returns false where the fake knows no such instruction. */
static bool fake_call(uint32_t immediate, uint64_t x[18])
{
	uint64_t control = immediate == HV_ARM64_HVC_NATIVE_IMM ? x[0] : x[1];
	uint64_t illegal;
	bool known;

	lock();
	illegal = fake.illegal;
	known = hv_fake_arm64_hvc(&fake, this_processor(), immediate, x);
	if (fake.illegal != illegal)
		report_illegal(control);
	unlock();
	return known;
}

void guest_trap(struct frame *frame)
{
	uint64_t esr = read_sysreg(esr_el2);
	uint32_t class = (uint32_t)(esr >> ESR_EC_SHIFT) & 0x3f;
	uint32_t immediate = esr & ESR_IMM_MASK;
	uint64_t instruction = read_sysreg(elr_el2);

	if (class != EC_HVC64 && class != EC_SMC64)
		crash(class == EC_DABORT || class == EC_IABORT ? "access outside the guest"
							       : "unexpected trap");
	/* A trapped SMC has not been executed, an HVC has. */
	if (class == EC_SMC64)
		write_sysreg(elr_el2, instruction + 4);
	else
		instruction -= 4;

	processors[this_processor()].traps++;
	if (immediate == 0 && firmware_call(frame->x))
		return;
	if (class == EC_HVC64 && echo_call(immediate, frame->x))
		return;
	if ((class == EC_SMC64 && immediate != 0) || !fake_call(immediate, frame->x))
		inject_undefined(instruction);
}

static void build_stage2(void)
{
	uint64_t address;

	stage2_gib[0] = S2_BLOCK | S2_DEVICE;
	stage2_gib[1] = (uint64_t)stage2_memory | S2_TABLE;
	for (address = MEMORY_START; address < MEMORY_END; address += BLOCK_SIZE)
		if (address != MONITOR_START)
			stage2_memory[(address - MEMORY_START) / BLOCK_SIZE] = address | S2_BLOCK |
									       S2_NORMAL;
}

static _Noreturn void run_guest(uint64_t entry, uint64_t argument)
{
	write_sysreg(vttbr_el2, (uint64_t)stage2_gib);
	write_sysreg(vtcr_el2, VTCR_EL2_STAGE2);
	write_sysreg(hcr_el2, HCR_RW | HCR_TSC | HCR_VM);
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

static void init_fake(void)
{
	uint32_t i;

	hv_fake_init(&fake, HV_FAKE_ARM64, vps, PROCESSORS, &ops, NULL);
	for (i = 0; i < PROCESSORS; i++)
		vps[i].index = vp_indices[i];
	hv_fake_set_feature(&fake, HV_HAS_ACCESS_PARTITION_ID, true);
	hv_fake_set_feature(&fake, HV_HAS_GUEST_CRASH_REGS, true);
}

void monitor_first(uint64_t device_tree)
{
	if (device_tree == 0)
		monitor_panic("no device tree");
	expect_errors = devicetree_argument((const void *)device_tree, "expect-errors");
	correct_device_tree(device_tree);
	init_fake();
	build_stage2();
	print("[EL2] monitor up%s\n", expect_errors ? ", errors expected" : "");
	run_guest(GUEST_ENTRY, device_tree);
}

void monitor_next(uint64_t number)
{
	run_guest(processors[number].entry, processors[number].argument);
}
