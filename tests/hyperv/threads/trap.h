/* SPDX-License-Identifier: MIT OR BSD-2-Clause-Patent */
/* The trap of the fake for guests of several threads: one trap at a time, behind a lock of the test's. */
#ifndef HYPERV_SDK_ARCH_CPU_H
#include "hyperv/arch_cpu.h"
#elif !defined(TESTS_HYPERV_THREADS_TRAP_H)
#define TESTS_HYPERV_THREADS_TRAP_H

#include "hyperv/fake/arm64.h"

static inline bool threads_hvc(struct hv_fake *fake, uint32_t vp, uint32_t immediate,
			       uint64_t x[HV_FAKE_ARM64_REGISTERS])
{
	bool known;

	pthread_mutex_lock(&threads_lock);
	known = hv_fake_arm64_hvc(fake, vp, immediate, x);
	pthread_mutex_unlock(&threads_lock);
	return known;
}

#define hv_fake_arm64_hvc threads_hvc
#include "hyperv/fake/trap_arm64.h"
#undef hv_fake_arm64_hvc

#endif
