/* SPDX-License-Identifier: MIT OR BSD-2-Clause-Patent */
#include <hyperv/hyperv.h>

#include "print.h"
#include "demo.h"
#include "interrupt.h"
#include "pages.h"
#include "checks.h"

#define ERROR_NUMBER 0x2aU

static const char message[] = "panic: on purpose, on all processors at once\n"
			      "the first one reports for all of them";

static struct hv_crash crash;
static struct hv_page page;
static uint64_t parameters[HV_CRASH_MESSAGE_PARAMETERS];

/* Job: one is heard, and the machine ends within its call. */
static void report_crash(uint32_t number)
{
	(void)number;
	expect(hv_report_crash_message(&crash, parameters, &page, sizeof(message) - 1, 0) ==
		       HV_STATUS_OBJECT_IN_USE,
	       "the crash report came back");
}

static bool never(const void *what)
{
	(void)what;
	return false;
}

void show_crash(void)
{
	uint64_t traps = machine_traps();
	uint32_t i;

	check(hv_crash_prepare(&crash, &guest.features) == HV_STATUS_SUCCESS, "prepare");
	check(hv_crash_has_message(&crash), "the host takes a message");
	step(traps, "crash");
	print("prepared, now on %u CPUs\n", PROCESSORS);
	parameters[0] = ERROR_NUMBER;
	parameters[1] = guest.guest_os_id;
	parameters[2] = (uint64_t)report_crash;
	page = page_take();
	for (i = 0; i < sizeof(message) - 1; i++)
		((volatile char *)page.va)[i] = message[i];
	check(processors_run(ALL_PROCESSORS, report_crash), "all have crashed");
	check_processors(ALL_PROCESSORS, "turned away");
	check(interrupt_wait(never, &crash), "the host ends a guest that crashed");
	finish(EXIT_CHECK_FAILED);
}
