/* SPDX-License-Identifier: MIT OR BSD-2-Clause-Patent */
/**
 * @file
 * @brief The parts of a trap file for the fake hypervisor that are alike on both architectures.
 *
 * HV_CONFIG_FAKE names an lvalue of type struct hv_fake *, HV_CONFIG_FAKE_VP one that
 * says which place in hv_fake.vps executes. Order and atomicity are the compiler's atomics, so
 * that ThreadSanitizer sees them; a freestanding build for arm64 needs -mno-outline-atomics with them.
 */
#ifndef HYPERV_SDK_ARCH_CPU_H
#include "../arch_cpu.h" /* which includes this file if it is part of the chosen trap */
#elif !defined(HYPERV_SDK_FAKE_TRAP_COMMON_H)
#define HYPERV_SDK_FAKE_TRAP_COMMON_H

#if !defined(HV_CONFIG_FAKE) || !defined(HV_CONFIG_FAKE_VP)
#error "hyperv-sdk: a trap into the fake needs HV_CONFIG_FAKE and HV_CONFIG_FAKE_VP"
#endif

#include "partition.h"
#include "reference.h"

HV_CONFIG_INLINE uint64_t hv_arch_counter(void)
{
	return hv_fake_counter(HV_CONFIG_FAKE);
}

HV_CONFIG_INLINE void hv_arch_cpu_relax(void)
{
}

HV_CONFIG_INLINE_FORCE void hv_arch_publish(const volatile void *va)
{
	__asm__ volatile("" : : "r"(va) : "memory");
}

HV_CONFIG_INLINE void hv_arch_mb(void)
{
	__atomic_thread_fence(__ATOMIC_SEQ_CST);
}

HV_CONFIG_INLINE void hv_arch_rmb(void)
{
	__atomic_thread_fence(__ATOMIC_ACQUIRE);
}

HV_CONFIG_INLINE void hv_arch_wmb(void)
{
	__atomic_thread_fence(__ATOMIC_RELEASE);
}

HV_CONFIG_INLINE uint32_t hv_arch_load_acquire32(const volatile uint32_t *p)
{
	hv_fake_loads(HV_CONFIG_FAKE, p);
	return __atomic_load_n(p, __ATOMIC_ACQUIRE);
}

HV_CONFIG_INLINE uint64_t hv_arch_load64(const volatile uint64_t *p)
{
	hv_fake_loads(HV_CONFIG_FAKE, p);
	return __atomic_load_n(p, __ATOMIC_RELAXED);
}

HV_CONFIG_INLINE void hv_arch_store_release32(volatile uint32_t *p, uint32_t value)
{
	__atomic_store_n(p, value, __ATOMIC_RELEASE);
}

HV_CONFIG_INLINE uint32_t hv_arch_cmpxchg32(volatile uint32_t *p, uint32_t expected,
					    uint32_t desired)
{
	__atomic_compare_exchange_n(p, &expected, desired, false, __ATOMIC_ACQ_REL,
				    __ATOMIC_ACQUIRE);
	return expected;
}

HV_CONFIG_INLINE uint64_t hv_arch_fetch_clear64(volatile uint64_t *p, uint64_t mask)
{
	return __atomic_fetch_and(p, ~mask, __ATOMIC_ACQ_REL);
}

#endif
