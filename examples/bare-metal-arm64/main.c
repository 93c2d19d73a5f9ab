/* SPDX-License-Identifier: MIT OR BSD-2-Clause-Patent */
/*
 * A guest of Hyper-V on the bare machine: find it, say who we are, learn what it offers, make
 * hypercalls, send messages between processors, keep time, leave.
 *
 * Each step prints its part of the report; the first column is the number of traps that it
 * took, as the monitor below counts them.
 */
#include <stddef.h>

#include <hyperv/hyperv.h>

#include "print.h"
#include "demo.h"
#include "machine.h"
#include "pages.h"
#include "checks.h"

static void first_kernel(void)
{
	show_features();
	show_processors();
	show_vp_map();
	show_registers(&way_smccc, 1);
	show_registers(&way_native, 2);
	show_registers(&way_chosen, 3);
	show_calls();
	show_messages();
	show_events();
	show_ipis(INTID_IPI);
	show_clock();
	show_timers();
	show_off_and_on();
	teardown();
	restart();
}

static void next_kernel(void)
{
	show_fresh();
	show_processors();
	show_messages();
	show_events();
	show_old_pages();
	teardown();
}

void main(uint64_t boot_x0);

void main(uint64_t boot_x0)
{
	uint32_t conduit = machine_init(boot_x0);
	bool again = is_next_kernel();

	checks_init(again);
	pages_init(again);
	print("%sHyper-V SDK %u.%u.%u: a guest on the bare machine, arm64, pages of %u KiB%s\n\n",
	      again ? "\n" : "", HV_SDK_VERSION_MAJOR, HV_SDK_VERSION_MINOR, HV_SDK_VERSION_PATCH,
	      guest_page_size / 1024, again ? ", once more" : "");
	print("traps  step\n");
	if (detect(conduit) == HV_NOT_DETECTED)
		finish(EXIT_NOT_HYPERV);
	if (!start(NULL))
		finish(EXIT_CHECK_FAILED);
	if (!check(processors_init(PROCESSORS), "all processors started"))
		finish(EXIT_CHECK_FAILED);
	timers_init(INTID_STIMER, MONITOR_SINT, 1U << STIMER_BY_MESSAGE);
	if (machine_argument("crash"))
		show_crash();
	if (again)
		next_kernel();
	else
		first_kernel();
	finish(0);
}
