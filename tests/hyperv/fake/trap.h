/* SPDX-License-Identifier: MIT OR BSD-2-Clause-Patent */
/* A partition without memory, for the tests of the traps into the fake: these come in as an embedder's code does. */
#ifndef TESTS_HYPERV_FAKE_TRAP_H
#define TESTS_HYPERV_FAKE_TRAP_H

#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>

#include <cmocka.h>

#include "hyperv/fake/partition.h"

static struct hv_fake fake;

static uint64_t host_time(void *context)
{
	(void)context;
	return 1000;
}

static uint32_t vectors; /* the sum of those that came */

static void interrupt(void *context, uint32_t vp, uint32_t vector)
{
	(void)context;
	(void)vp;
	vectors += vector;
}

static void *no_memory(void *context, hv_gpa_t gpa, uint32_t size)
{
	(void)context;
	(void)gpa;
	(void)size;
	return NULL;
}

/* As it is after start-up; it is 1000 o'clock. */
static inline void trap_reset(uint32_t arch, struct hv_fake_vp *vps, uint32_t count)
{
	static const struct hv_fake_ops ops = { host_time, interrupt, no_memory };

	hv_fake_init(&fake, arch, vps, count, &ops, NULL);
	fake.guest_os_id = 1;
	vectors = 0;
}

#endif
