/* SPDX-License-Identifier: MIT OR BSD-2-Clause-Patent */
#include <stddef.h>

#include <hyperv/arch.h>

#include "interrupt.h"
#include "processors.h"
#include "checks.h"

enum { OFF, IDLE, BUSY };

uint32_t processors;

static struct slot {
	uint32_t state;
	processor_job job;
	const char *failed; /* what expect() noted */
	uint64_t traps;
} slots[PROCESSORS];

static uint32_t state_of(const struct slot *slot)
{
	return hv_arch_load_acquire32(&slot->state);
}

static bool is_busy(const void *slot)
{
	return state_of(slot) == BUSY;
}

static bool is_idle(const void *slot)
{
	return state_of(slot) == IDLE;
}

static bool all_idle(const void *mask)
{
	uint32_t i;

	for (i = 1; i < processors; i++)
		if ((*(const uint32_t *)mask >> i & 1) != 0 && is_busy(&slots[i]))
			return false;
	return true;
}

static bool all_off(const void *slot)
{
	return state_of(slot) == OFF;
}

static void set_state(uint32_t number, uint32_t state)
{
	hv_arch_store_release32(&slots[number].state, state);
	interrupt_wake(state == BUSY ? number : 0);
}

void secondary_main(uint32_t number)
{
	struct slot *slot = &slots[number];

	interrupt_init_processor();
	set_state(number, IDLE);
	for (;;) {
		while (!is_busy(slot))
			interrupt_idle();
		slot->job(number);
		set_state(number, IDLE);
	}
}

bool processor_start(uint32_t number)
{
	return machine_start_processor(number) && interrupt_wait(is_idle, &slots[number]);
}

bool processors_init(uint32_t count)
{
	uint32_t i;

	processors = count;
	interrupt_init();
	interrupt_init_processor();
	for (i = 1; i < processors; i++)
		if (!processor_start(i))
			return false;
	return true;
}

void processors_begin(uint32_t mask, processor_job job)
{
	uint32_t i;

	for (i = 1; i < processors; i++)
		if ((mask >> i & 1) != 0) {
			slots[i].job = job;
			set_state(i, BUSY);
		}
}

bool processors_end(uint32_t mask)
{
	return interrupt_wait(all_idle, &mask);
}

bool processors_run(uint32_t mask, processor_job job)
{
	processors_begin(mask, job);
	if ((mask & 1) != 0)
		job(0);
	return processors_end(mask);
}

static processor_job last_job;

static void leave(uint32_t number)
{
	last_job(number);
	interrupt_off();
	set_state(number, OFF);
	machine_processor_off();
}

bool processor_stop(uint32_t number, processor_job job)
{
	uint32_t turns;

	last_job = job;
	slots[number].job = leave;
	set_state(number, BUSY);
	if (!interrupt_wait(all_off, &slots[number]))
		return false;
	/* It has said so before it went. */
	for (turns = 0; turns < WAIT_SECONDS * 1000; turns++) {
		if (machine_processor_is_off(number))
			return true;
		interrupt_sleep(1000);
	}
	return false;
}

void expect(bool good, const char *what)
{
	struct slot *slot = &slots[machine_number()];

	if (!good && slot->failed == NULL)
		slot->failed = what;
}

void check_processors(uint32_t mask, const char *what)
{
	uint32_t i;

	for (i = 0; i < processors; i++)
		if ((mask >> i & 1) != 0) {
			check(slots[i].failed == NULL,
			      slots[i].failed != NULL ? slots[i].failed : what);
			slots[i].failed = NULL;
		}
}

static void count_traps(uint32_t number)
{
	slots[number].traps = machine_traps();
}

uint64_t processors_traps(uint32_t mask)
{
	uint64_t sum = 0;
	uint32_t i;

	if (!processors_run(mask, count_traps))
		return 0;
	for (i = 0; i < processors; i++)
		if ((mask >> i & 1) != 0)
			sum += slots[i].traps;
	return sum;
}
