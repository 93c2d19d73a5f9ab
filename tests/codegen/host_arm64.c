/* SPDX-License-Identifier: MIT OR BSD-2-Clause-Patent */
#include <signal.h>
#include <stdlib.h>
#include <string.h>
#include <ucontext.h>

#include "host.h"
#include "take_signal.h"

#define INSN_HVC0 0xd4000002U
#define INSN_HVC1 0xd4000022U
#define INSN_SMC0 0xd4000003U

void (*host_serve)(struct host_trap *trap);

/* SIGILL: a trap, or a mistake. */
static void on_signal(int number, siginfo_t *info, void *context)
{
	mcontext_t *cpu = &((ucontext_t *)context)->uc_mcontext;
	unsigned long long *x = cpu->regs;
	struct host_trap trap;
	uint32_t first; /* register of the first word */
	uint32_t insn;
	uint32_t i;

	(void)number;
	(void)info;
	memcpy(&insn, (const void *)(uintptr_t)cpu->pc, sizeof(insn));
	if (insn == INSN_HVC0)
		trap.way = HOST_HVC0;
	else if (insn == INSN_HVC1)
		trap.way = HOST_HVC1;
	else if (insn == INSN_SMC0)
		trap.way = HOST_SMC0;
	else
		abort();
	first = trap.way == HOST_HVC1 ? 1 : 2;
	trap.id = (uint32_t)x[0];
	trap.control = x[first - 1];
	trap.written = 0;
	trap.x1 = HOST_RUINED; /* a rep call writes it */
	for (i = 0; i < HOST_WORDS; i++)
		trap.words[i] = x[first + i];

	host_serve(&trap);

	x[first - 1] = trap.x1;
	x[0] = trap.result;
	for (i = 0; i < HOST_WORDS; i++)
		if ((trap.written >> i & 1) != 0)
			x[first + i] = trap.words[i];
	cpu->pstate ^= 0xf0000000U; /* NZCV */
	cpu->pc += 4;
}

void host_start(void)
{
	take_signal(SIGILL, on_signal);
}
