/* SPDX-License-Identifier: MIT OR BSD-2-Clause-Patent */
/*
 * Memory that the compiler never sees escape: static buffers whose GPA was computed beforehand.
 * What is stored to them must reach the hypervisor through every call that takes a page object,
 * and what the hypervisor stores must reach the caller.
 *
 * Built for each trap, compiler and level, with everything inline, so that the compiler sees most:
 * a buffer whose address goes to no function may then vanish altogether, and its name with it, in
 * which case linking fails. Prints what is wrong, and nothing when all is well.
 */
#include <inttypes.h>
#include <stdio.h>
#include <string.h>

#ifdef CODEGEN_START
/* Nothing calls through it, so that it gives the page away to nobody. */
static uint64_t(__attribute__((ms_abi)) * own_pointer)(uint64_t, uint64_t, uint64_t);
#define HV_CONFIG_HYPERCALL_PAGE own_pointer
#include <hyperv/start.h>
#else
#include <hyperv/page.h>
#endif

#include "host.h"

#define SENT     0x5e17
#define ANSWERED 0xa5a5

/* Not static: the host writes them behind a trap. */
uint32_t trap_count;
uint64_t found; /* what the host found in the input */
int mistakes;

static void check(const char *call, const char *what, uint64_t is, uint64_t should)
{
	if (is == should)
		return;
	printf("%s: %s is 0x%" PRIx64 ", should be 0x%" PRIx64 "\n", call, what, is, should);
	mistakes++;
}

#ifndef CODEGEN_START
/* ---- hv_do_hypercall_pages() ---- */

static uint64_t input[512] __attribute__((aligned(4096)));
static uint64_t output[512] __attribute__((aligned(4096)));

/*
 * The addresses as numbers that the assembler makes, unseen by the compiler: to it they are like
 * those in a table that was filled early, by another unit.
 */
__asm__(".data\n"
	".balign 8\n"
	".globl input_gpa, output_gpa\n"
	"input_gpa: .quad input\n"
	"output_gpa: .quad output\n"
	".text\n");
extern const volatile hv_gpa_t input_gpa;
extern const volatile hv_gpa_t output_gpa;

static void serve_call(struct host_trap *trap)
{
	static const uint64_t answer = ANSWERED;

	trap_count++;
	memcpy(&found, (const void *)(uintptr_t)trap->words[0], sizeof(found));
	memcpy((void *)(uintptr_t)trap->words[1], &answer, sizeof(answer));
	trap->result = 0;
}

/* Buffers that are used again and again: each store before the call is overwritten after it. */
static __attribute__((noinline)) uint64_t call_pages(void)
{
	struct hv_page in;
	struct hv_page out;
	hv_status_t status;
	uint64_t answer;

	in.va = input;
	in.gpa = input_gpa;
	out.va = output;
	out.gpa = output_gpa;
	input[0] = SENT;
	output[0] = 0;
	status = hv_do_hypercall_pages(HVCALL_POST_MESSAGE, &in, 8, &out, 8, NULL);
	answer = output[0];
	input[0] = 0;
	output[0] = 0;
	return status == HV_STATUS_SUCCESS ? answer : 0;
}

static void test(void)
{
	uint64_t answer;

#ifdef __x86_64__
	hv_x64_trap_set_page(host_page);
#endif
	host_serve = serve_call;
	answer = call_pages();
	check("hv_do_hypercall_pages", "number of traps", trap_count, 1);
	check("hv_do_hypercall_pages", "what reached the host", found, SENT);
	check("hv_do_hypercall_pages", "what came back", answer, ANSWERED);
}

#else
/* ---- hv_start() ---- */

static uint64_t code[512] __attribute__((aligned(4096)));
__asm__(".data\n"
	".balign 8\n"
	".globl code_gpa\n"
	"code_gpa: .quad code\n"
	".text\n");
extern const volatile hv_gpa_t code_gpa;

uint64_t hypercall_msr;

/* The hypervisor puts its code into the page when it is enabled. */
static void serve_msr(struct host_trap *trap)
{
	static const uint64_t answer = ANSWERED;
	bool page = trap->control == HV_X64_MSR_HYPERCALL;

	trap_count++;
	if (trap->way == HOST_RDMSR) {
		trap->words[0] = page ? hypercall_msr : 0;
	} else if (page) {
		void *va = (void *)(uintptr_t)(trap->words[0] & ~0xfffULL);

		hypercall_msr = trap->words[0];
		memcpy(&found, va, sizeof(found));
		memcpy(va, &answer, sizeof(answer));
	}
}

static __attribute__((noinline)) uint64_t call_start(void)
{
	struct hv_guest guest;
	struct hv_page page;
	hv_status_t status;
	uint64_t answer;

	page.va = code;
	page.gpa = code_gpa;
	code[0] = SENT;
	status = hv_start(&guest, 1, &page);
	answer = code[0];
	code[0] = 0;
	return status == HV_STATUS_SUCCESS ? answer : 0;
}

static void test(void)
{
	uint64_t answer;

	host_serve = serve_msr;
	answer = call_start();
	check("hv_start", "enabled page", hypercall_msr, code_gpa | HV_X64_MSR_HYPERCALL_ENABLE);
	check("hv_start", "what reached the host", found, SENT);
	check("hv_start", "what came back", answer, ANSWERED);
}
#endif

int main(void)
{
	host_start();
	test();
	return mistakes != 0;
}
