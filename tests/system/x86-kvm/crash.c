/* SPDX-License-Identifier: MIT OR BSD-2-Clause-Patent */
#include <hyperv/hyperv.h>

#include "checks.h"
#include "guest.h"
#include "interrupt.h"
#include "pages.h"
#include "print.h"

#define RESET_WORD 0x7265736574212121ULL

static struct hv_crash crash;
static uint64_t word KEPT;

/* Parameters by their registers, and back; nothing is reported. KVM takes no message. */
void show_crash_registers(void)
{
	static const uint32_t names[HV_CRASH_PARAMETERS] = {
		HV_REGISTER_GUEST_CRASH_P0, HV_REGISTER_GUEST_CRASH_P1, HV_REGISTER_GUEST_CRASH_P2,
		HV_REGISTER_GUEST_CRASH_P3, HV_REGISTER_GUEST_CRASH_P4,
	};
	const uint64_t parameters[HV_CRASH_MESSAGE_PARAMETERS] = { 0 };
	struct hv_u128 values[HV_CRASH_PARAMETERS];
	const struct hv_page message = page_take();
	uint32_t i, done = 0;

	if (!hv_has_guest_crash_regs(&guest.features))
		check(hv_crash_prepare(&crash, &guest.features) == HV_STATUS_FEATURE_UNAVAILABLE,
		      "no crash registers");
	if (!offered(HV_HAS_GUEST_CRASH_REGS, "crash"))
		return;
	check(hv_crash_prepare(&crash, &guest.features) == HV_STATUS_SUCCESS, "prepare");
	check(!hv_crash_has_message(&crash) &&
		      hv_report_crash_message(&crash, parameters, &message, 8, 0) ==
			      HV_STATUS_FEATURE_UNAVAILABLE,
	      "no message");
	for (i = 0; i < HV_CRASH_PARAMETERS; i++) {
		values[i].low_part = 0x0123456789abcdefULL * (i + 1);
		values[i].high_part = 0;
	}
	check(hv_set_vpregs(names, values, HV_CRASH_PARAMETERS, &done) == HV_STATUS_SUCCESS,
	      "write parameters");
	for (i = 0; i < HV_CRASH_PARAMETERS; i++)
		values[i].low_part = 0;
	check(hv_get_vpregs(names, values, HV_CRASH_PARAMETERS, &done) == HV_STATUS_SUCCESS,
	      "read parameters");
	for (i = 0; i < HV_CRASH_PARAMETERS; i++)
		check(values[i].low_part == 0x0123456789abcdefULL * (i + 1), "as written");
	line("crash");
	print("%u parameters written and read back, capabilities 0x%lx\n", done,
	      crash.capabilities);
}

/* show_reset() does it; here is seen whether it could. */
void show_reset_register(void)
{
	if (!offered(HV_HAS_ACCESS_RESET_REG, "reset")) {
		check(hv_reset_partition(&guest.features) == HV_STATUS_ACCESS_DENIED, "no reset");
		return;
	}
	line("reset");
	print("by register\n");
}

static bool never(const void *what)
{
	(void)what;
	return false;
}

void show_crash(void)
{
	const uint64_t parameters[HV_CRASH_PARAMETERS] = { 0x2a, guest.guest_os_id, 0x1234, 0x5678,
							   0x9abc };

	check(hv_crash_prepare(&crash, &guest.features) == HV_STATUS_SUCCESS, "prepare");
	line("crash");
	print("now, with five parameters\n");
	check(hv_report_crash(&crash, parameters, 0) == HV_STATUS_SUCCESS, "report");
	check(interrupt_wait(never, &crash), "the host ends a guest that crashed");
	finish(EXIT_CHECK_FAILED);
}

/* Job: what a reset has to switch off. */
static void leave_on(uint32_t number)
{
	const struct hv_page messages = page_take(), events = page_take(), reference = page_take();
	struct hv_synic synic = { .enabled = false };

	(void)number;
	expect(hv_synic_enable(&synic, &messages, &events, HV_NULL, 0, 0) == HV_STATUS_SUCCESS,
	       "SynIC on");
	expect(hv_stimer_start(0, hv_stimer_message(SINT_TIMEOUTS, 0), 1ULL << 62) ==
		       HV_STATUS_SUCCESS,
	       "timer on");
	expect(hv_enable_reference_tsc(&guest.features, &reference) == HV_STATUS_SUCCESS,
	       "reference page on");
}

void show_reset(void)
{
	check(processors_run(1, leave_on), "SynIC left on");
	check_processors(1, "SynIC left on");
	word = RESET_WORD;
	line("reset");
	print("now, with SynIC, a timer and the reference page on\n");
	check(hv_reset_partition(&guest.features) == HV_STATUS_SUCCESS, "reset");
	check(interrupt_wait(never, &crash), "no return from a reset");
	finish(EXIT_CHECK_FAILED);
}

bool is_after_reset(void)
{
	bool after = word == RESET_WORD;

	word = 0;
	return after;
}

void show_after_reset(void)
{
	static const uint32_t names[] = {
		HV_REGISTER_GUEST_OS_ID, HV_X64_REGISTER_HYPERCALL,  HV_REGISTER_REFERENCE_TSC,
		HV_REGISTER_SIMP,        HV_REGISTER_STIMER0_CONFIG,
	};
	uint32_t i;

	for (i = 0; i < COUNT_OF(names); i++) {
		uint64_t value = 1;

		check(hv_get_vpreg(names[i], &value) == HV_STATUS_SUCCESS,
		      "a register behind a reset");
		/* The enable bit of all but the id. KVM keeps the address of the hypercall page. */
		check((names[i] == HV_REGISTER_GUEST_OS_ID ? value : value & 1) == 0,
		      "off behind a reset");
	}
	line("reset");
	print("behind us: guest OS id, hypercall page, reference page, SynIC and timer are off\n");
}
