/* SPDX-License-Identifier: MIT OR BSD-2-Clause-Patent */
/*
 * The other side of the trap in a program of Linux user mode: there HVC, SMC, VMCALL, RDMSR and
 * their like raise a signal, whose handler plays the hypervisor.
 *
 * Not the public fake: this one looks at the registers themselves, and ruins every one that the
 * hypervisor may write, so that a trap which does not tell the compiler so fails.
 */
#ifndef CODEGEN_HOST_H
#define CODEGEN_HOST_H

#include <stdint.h>

enum host_way {
	HOST_HVC0, /* hvc #0 */
	HOST_HVC1, /* hvc #1 */
	HOST_SMC0, /* smc #0 */
	HOST_PAGE, /* the page at host_page */
	HOST_VMCALL,
	HOST_VMMCALL,
	HOST_RDMSR,
	HOST_WRMSR,
};

#define HOST_WORDS 16

/* One trap: what stood in the registers, and what shall stand there after it. */
struct host_trap {
	enum host_way way;
	uint32_t id;                /* hvc #0 and smc #0: W0 */
	uint64_t control;           /* of an MSR access: its number */
	uint64_t words[HOST_WORDS]; /* register block; of an MSR access: its value */
	uint64_t result;
	uint64_t x1;      /* hvc #0 and smc #0: left in X1 */
	uint32_t written; /* a bit for each of words that the hypervisor writes */
};

/* Left in a register that the hypervisor may write and that holds no answer. */
#define HOST_RUINED 0xdead00000000beefULL

/* Called in each trap; fills in result, written and the words written. */
extern void (*host_serve)(struct host_trap *trap);

/* Trap from now on. */
void host_start(void);

#ifdef __x86_64__
/* The hypercall pages: the second also writes the shadow space that the Microsoft ABI gives it. */
extern char host_page[];
extern char host_page_shadow[];
#endif

#endif
