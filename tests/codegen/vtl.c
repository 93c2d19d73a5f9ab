/* SPDX-License-Identifier: MIT OR BSD-2-Clause-Patent */
/*
 * Runs VTL call and return against a level that is a signal handler: it sees every register that is
 * shared, leaves another value in each of them, and the caller must be none the worse.
 *
 * Built for each compiler and level. Prints what is wrong, and nothing when all is well.
 */
#define _GNU_SOURCE
#include <inttypes.h>
#include <signal.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <ucontext.h>

#include <hyperv/arm64_vtl_call.h>
#include <hyperv/x64_vtl_call.h>

#include "take_signal.h"
#include "traps.h"

#define GIVEN(i) (0x1100000000000000ULL + (i)) /* what this level hands over in each register */
#define LEFT(i)  (0xee00000000000000ULL + (i)) /* what the other one leaves there */
#define PAST     0x5a5a5a5a5a5a5a5aULL         /* behind the block */

volatile uint64_t kept_seeds[20] = { 1,       2,       3,       0x40,     0x500, 6000,     70,
				     8,       9,       10,      0xb00,    0xc,   0xd0000,  14,
				     0xf0000, 0x10000, 0x11000, 0x120000, 0x13,  0x1400000 };
#ifdef __x86_64__
volatile double kept_numbers[6] = { 1, 2, 3, 4, 5, 6 };
#endif
uint64_t shared_sent;
uint64_t shared_answered;

const char *doing;
uint32_t trap_count;
int mistakes;

static void check(const char *what, unsigned int which, uint64_t is, uint64_t should)
{
	if (is == should || mistakes++ >= 20)
		return;
	printf("%s: %s %u is 0x%" PRIx64 ", should be 0x%" PRIx64 "\n", doing, what, which, is,
	       should);
}

static void check_seen(const struct seen *seen)
{
	uint64_t kept = 0;
	uint32_t i;

	for (i = 0; i < 20; i += 2)
		kept ^= kept_seeds[i] + kept_seeds[i + 1];
	check("sum of the values kept over the switch", 0, seen->kept, kept);
	check("sum of the numbers kept over the switch", 0, seen->numbers == KEPT_NUMBERS, 1);
	check("load behind the switch", 0, seen->answered, ANSWERED);
	check("status", 0, seen->result, HV_STATUS_SUCCESS);
	check("number of switches", 0, trap_count, 1);
}

/* Each of these is in a register of its own here; else a compiler might add them up earlier. */
#ifdef __aarch64__
#define HELD                                                                                       \
	__asm__ volatile(""                                                                        \
			 : "+w"(d0), "+w"(d1), "+w"(d2), "+w"(d3), "+w"(d4), "+w"(d5), "+w"(d6),   \
			   "+w"(d7))
#else
#define HELD                                                                                       \
	__asm__ volatile(""                                                                        \
			 : "+x"(d0), "+x"(d1), "+x"(d2), "+x"(d3), "+x"(d4), "+x"(d5), "+x"(d6),   \
			   "+x"(d7))
#endif

/* Numbers in floating point, of which a function may expect eight to be kept for it. */
volatile double numbers[8] = { 1, 2, 4, 8, 16, 32, 64, 128 };
static __attribute__((noinline)) void try(const char *name,
					  void (*site)(void *registers, struct seen *seen),
					  void *registers)
{
	double d0 = numbers[0], d1 = numbers[1], d2 = numbers[2], d3 = numbers[3], d4 = numbers[4],
	       d5 = numbers[5], d6 = numbers[6], d7 = numbers[7];
	struct seen seen;

	doing = name;
	trap_count = 0;
	HELD;
	site(registers, &seen);
	HELD;
	check_seen(&seen);
	check("sum of the numbers kept over the function", 0,
	      d0 + d1 + d2 + d3 + d4 + d5 + d6 + d7 == 255, 1);
}

#ifdef __aarch64__

uint32_t wanted; /* instruction */

/* Q0 to Q31 stand in the frame of the signal once, or with SVE twice, where the second counts. */
static void ruin_vectors(char *record)
{
	struct _aarch64_ctx *head = (struct _aarch64_ctx *)(void *)record;

	while (head->magic != 0) {
		if (head->magic == FPSIMD_MAGIC)
			memset(((struct fpsimd_context *)(void *)head)->vregs, 0xdd, 32 * 16);
		if (head->magic == SVE_MAGIC && head->size > sizeof(struct sve_context))
			memset((char *)head + sizeof(struct sve_context), 0xdd,
			       32U * ((struct sve_context *)(void *)head)->vl);
		head = (struct _aarch64_ctx *)(void *)((char *)head + head->size);
	}
}

static void on_signal(int number, siginfo_t *info, void *context)
{
	mcontext_t *cpu = &((ucontext_t *)context)->uc_mcontext;
	uint32_t insn;
	uint32_t i;

	(void)number;
	(void)info;
	memcpy(&insn, (const void *)(uintptr_t)cpu->pc, sizeof(insn));
	if (insn != wanted) {
		printf("%s: instruction 0x%x\n", doing, insn);
		fflush(stdout);
		_Exit(1);
	}
	trap_count++;
	for (i = 0; i < 31; i++) {
		if (i == 18)
			continue;
		check("given register", i, cpu->regs[i], GIVEN(i));
		cpu->regs[i] = LEFT(i);
	}
	check("given register 18 is the block's", 18, cpu->regs[18] == GIVEN(18), 0);
	ruin_vectors((char *)cpu->__reserved);
	check("alignment of the stack", 0, cpu->sp % 16, 0);
	check("store before the switch", 0, shared_sent, SENT);
	shared_answered = ANSWERED;
	cpu->pstate ^= 0xf0000000U; /* NZCV */
	cpu->pc += 4;
}

SITE void call_site(void *registers, struct seen *seen)
{
	WATCHED(hv_arm64_vtl_call((struct hv_arm64_vtl_registers *)registers));
}

SITE void return_site(void *registers, struct seen *seen)
{
	WATCHED(hv_arm64_vtl_return((struct hv_arm64_vtl_registers *)registers));
}

/* With storage whose size the compiler does not know, it finds its own by another register. */
SITE void call_site_dynamic(void *registers, struct seen *seen)
{
	volatile char room[kept_seeds[0] + 40];

	room[kept_seeds[0]] = 7;
	WATCHED(hv_arm64_vtl_call((struct hv_arm64_vtl_registers *)registers));
	check("byte on the stack", 0, (uint64_t)room[kept_seeds[0]], 7);
}

static void once(const char *name, uint32_t instruction, void (*site)(void *, struct seen *))
{
	struct {
		struct hv_arm64_vtl_registers block;
		uint64_t past;
	} it;
	uint32_t i;

	for (i = 0; i < 31; i++)
		it.block.x[i] = GIVEN(i);
	it.past = PAST;
	wanted = instruction;
	try(name, site, &it.block);
	for (i = 0; i < 31; i++)
		check("register that came back", i, it.block.x[i], i == 18 ? GIVEN(i) : LEFT(i));
	check("word behind the block", 0, it.past, PAST);
}

static void test(void)
{
	once("VTL call", 0xd4000042, call_site);
	once("VTL return", 0xd4000062, return_site);
	once("VTL call, dynamic stack", 0xd4000042, call_site_dynamic);
}

#else

#define CALL_OFFSET   0x123U
#define RETURN_OFFSET 0xabcU
#define OFFSETS       ((uint64_t)RETURN_OFFSET << 12 | CALL_OFFSET)

/* A hypercall page: what Hyper-V has at these offsets, with UD2 for the trap. */
__asm__(".section .vtl_page, \"ax\", @progbits\n"
	".balign 4096\n"
	"vtl_page:\n"
	"	.fill 0x123, 1, 0xcc\n"
	"	mov %rcx, %rax\n"
	"	mov $0x11, %ecx\n"
	"	ud2\n"
	"	ret\n"
	"	.fill vtl_page + 0xabc - ., 1, 0xcc\n"
	"	mov %rcx, %rax\n"
	"	mov $0x12, %ecx\n"
	"	ud2\n"
	"	ret\n"
	"	.balign 4096\n"
	".text\n");
extern char vtl_page[];

static const int order[15] = { REG_RAX, REG_RCX, REG_RBX, REG_RBP, REG_RSI,
			       REG_RDI, REG_RDX, REG_R8,  REG_R9,  REG_R10,
			       REG_R11, REG_R12, REG_R13, REG_R14, REG_R15 };
struct hv_vp_vtl_control assist;
uint64_t wanted_rax; /* the control input */
uint64_t wanted_rcx; /* the call code */

static __attribute__((force_align_arg_pointer)) void on_signal(int number, siginfo_t *info,
							       void *context)
{
	mcontext_t *cpu = &((ucontext_t *)context)->uc_mcontext;
	const unsigned char *insn = (const unsigned char *)cpu->gregs[REG_RIP];
	uint32_t i;

	(void)number;
	(void)info;
	if (insn[0] != 0x0f || insn[1] != 0x0b) {
		printf("%s: instruction 0x%x\n", doing, insn[0]);
		fflush(stdout);
		_Exit(1);
	}
	trap_count++;
	check("RAX", 0, (uint64_t)cpu->gregs[REG_RAX], wanted_rax);
	check("RCX", 0, (uint64_t)cpu->gregs[REG_RCX], wanted_rcx);
	for (i = 2; i < 15; i++)
		check("given register", i, (uint64_t)cpu->gregs[order[i]], GIVEN(i));
	for (i = 0; i < 15; i++)
		cpu->gregs[order[i]] = (greg_t)LEFT(i);
	if (wanted_rcx == 0x12) {
		check("RAX on the page", 0, assist.vtl_return_x64_rax, GIVEN(0));
		check("RCX on the page", 0, assist.vtl_return_x64_rcx, GIVEN(1));
		assist.vtl_return_x64_rax = LEFT(100);
		assist.vtl_return_x64_rcx = LEFT(101);
	}
	memset(cpu->fpregs->_xmm, 0xdd, sizeof(cpu->fpregs->_xmm));
	check("store before the switch", 0, shared_sent, SENT);
	shared_answered = ANSWERED;
	cpu->gregs[REG_EFL] ^= 0x8d5; /* OF, SF, ZF, AF, PF, CF */
	cpu->gregs[REG_RIP] += 2;
}

SITE void call_site(void *registers, struct seen *seen)
{
	WATCHED(hv_x64_vtl_call(vtl_page, OFFSETS, (struct hv_x64_vtl_registers *)registers));
}

SITE void return_site(void *registers, struct seen *seen)
{
	WATCHED(hv_x64_vtl_return(vtl_page, OFFSETS, &assist, false,
				  (struct hv_x64_vtl_registers *)registers));
}

SITE void fast_return_site(void *registers, struct seen *seen)
{
	WATCHED(hv_x64_vtl_return(vtl_page, OFFSETS, &assist, true,
				  (struct hv_x64_vtl_registers *)registers));
}

/* With storage whose size the compiler does not know, and more aligned than the stack. */
SITE void call_site_dynamic(void *registers, struct seen *seen)
{
	volatile uint64_t aligned __attribute__((aligned(64))) = 5;
	volatile char room[kept_seeds[0] + 40];

	room[kept_seeds[0]] = 7;
	WATCHED(hv_x64_vtl_call(vtl_page, OFFSETS, (struct hv_x64_vtl_registers *)registers));
	check("byte on the stack", 0, (uint64_t)room[kept_seeds[0]], 7);
	check("word on the stack", 0, aligned, 5);
}

static void once(const char *name, uint64_t rax, uint64_t rcx, void (*site)(void *, struct seen *))
{
	union {
		struct hv_x64_vtl_registers block;
		uint64_t words[16];
	} it;
	uint32_t i;

	for (i = 0; i < 15; i++)
		it.words[i] = GIVEN(i);
	it.words[15] = PAST;
	wanted_rax = rax;
	wanted_rcx = rcx;
	try(name, site, &it.block);
	for (i = 0; i < 15; i++)
		check("register that came back", i, it.words[i],
		      LEFT(i < 2 && rcx == 0x12 ? i + 100 : i));
	check("word behind the block", 0, it.words[15], PAST);
}

static void test(void)
{
	once("VTL call", 0, 0x11, call_site);
	once("VTL return", 0, 0x12, return_site);
	once("fast VTL return", 1, 0x12, fast_return_site);
	once("VTL call, dynamic stack", 0, 0x11, call_site_dynamic);
}

#endif

int main(void)
{
	take_signal(SIGILL, on_signal);
	test();
	return mistakes != 0;
}
