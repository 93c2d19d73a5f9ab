/* SPDX-License-Identifier: MIT OR BSD-2-Clause-Patent */
#define _GNU_SOURCE
#include <signal.h>
#include <stdlib.h>
#include <string.h>
#include <ucontext.h>

#include "host.h"
#include "take_signal.h"

#define XMM_WORDS 12    /* XMM0 to XMM5 */
#define FLAGS     0x8d5 /* OF, SF, ZF, AF, PF, CF */

void (*host_serve)(struct host_trap *trap);

/* Both pages end where the handler knows them: UD2, then RET. */
__asm__(".text\n"
	".globl host_page, host_page_shadow\n"
	"host_page_shadow:\n"
	"	endbr64\n"
	"	movq %rcx, 8(%rsp)\n"
	"	movq %rdx, 16(%rsp)\n"
	"	movq %r8, 24(%rsp)\n"
	"	movq %r9, 32(%rsp)\n"
	"	jmp host_page_trap\n"
	"host_page:\n"
	"	endbr64\n"
	"host_page_trap:\n"
	"	ud2\n"
	"	ret\n");

static int is(const unsigned char *insn, unsigned int a, unsigned int b, unsigned int c)
{
	return insn[0] == a && insn[1] == b && (c == 0 || insn[2] == c);
}

static void on_msr(struct host_trap *trap, greg_t *r)
{
	trap->control = (uint32_t)r[REG_RCX];
	trap->words[0] = (uint32_t)r[REG_RAX] | (uint64_t)r[REG_RDX] << 32;
	host_serve(trap);
	if (trap->way == HOST_RDMSR) {
		r[REG_RAX] = (greg_t)(trap->words[0] & 0xffffffff);
		r[REG_RDX] = (greg_t)(trap->words[0] >> 32);
	}
	r[REG_RIP] += 2;
}

/* SIGILL or SIGSEGV: a trap, or a mistake. QEMU 7.2 enters it with a stack that is not aligned. */
static __attribute__((force_align_arg_pointer)) void on_signal(int number, siginfo_t *info,
							       void *context)
{
	mcontext_t *cpu = &((ucontext_t *)context)->uc_mcontext;
	greg_t *r = cpu->gregs;
	const unsigned char *insn = (const unsigned char *)r[REG_RIP];
	char *xmm = (char *)cpu->fpregs->_xmm;
	struct host_trap trap;
	uint32_t i;

	(void)number;
	(void)info;
	memset(&trap, 0, sizeof(trap));
	if (is(insn, 0x0f, 0x32, 0) || is(insn, 0x0f, 0x30, 0)) {
		trap.way = insn[1] == 0x32 ? HOST_RDMSR : HOST_WRMSR;
		on_msr(&trap, r);
		return;
	}
	if (is(insn, 0x0f, 0x0b, 0))
		trap.way = HOST_PAGE;
	else if (is(insn, 0x0f, 0x01, 0xc1))
		trap.way = HOST_VMCALL;
	else if (is(insn, 0x0f, 0x01, 0xd9))
		trap.way = HOST_VMMCALL;
	else
		abort();
	trap.control = (uint64_t)r[REG_RCX];
	trap.words[0] = (uint64_t)r[REG_RDX];
	trap.words[1] = (uint64_t)r[REG_R8];
	memcpy(&trap.words[2], xmm, XMM_WORDS * 8);

	host_serve(&trap);

	r[REG_RAX] = (greg_t)trap.result;
	r[REG_RCX] = (greg_t)HOST_RUINED;
	r[REG_RDX] = (greg_t)((trap.written & 1) != 0 ? trap.words[0] : HOST_RUINED);
	r[REG_R8] = (greg_t)((trap.written & 2) != 0 ? trap.words[1] : HOST_RUINED);
	for (i = 2; i < 2 + XMM_WORDS; i++)
		if ((trap.written >> i & 1) != 0)
			memcpy(xmm + (i - 2) * 8, &trap.words[i], 8);
	if (trap.way == HOST_PAGE) {
		r[REG_R9] = (greg_t)HOST_RUINED;
		r[REG_R10] = (greg_t)HOST_RUINED;
		r[REG_R11] = (greg_t)HOST_RUINED;
	}
	r[REG_EFL] ^= FLAGS;
	r[REG_RIP] += trap.way == HOST_PAGE ? 2 : 3;
}

void host_start(void)
{
	take_signal(SIGILL, on_signal);
	take_signal(SIGSEGV, on_signal);
}
