/* SPDX-License-Identifier: MIT OR BSD-2-Clause-Patent */
/* A handler that sees and changes the registers of what the signal stopped, whose stack it leaves alone. */
#ifndef CODEGEN_TAKE_SIGNAL_H
#define CODEGEN_TAKE_SIGNAL_H

#include <signal.h>
#include <stddef.h>

static inline void take_signal(int number, void (*handler)(int, siginfo_t *, void *))
{
	static char stack[65536];
	stack_t alternative = { .ss_sp = stack, .ss_size = sizeof(stack) };
	struct sigaction action = { .sa_sigaction = handler, .sa_flags = SA_SIGINFO | SA_ONSTACK };

	sigaltstack(&alternative, NULL);
	sigaction(number, &action, NULL);
}

#endif
