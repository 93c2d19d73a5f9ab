/* SPDX-License-Identifier: MIT OR BSD-2-Clause-Patent */
/*
 * The trap of the fake with a weak memory: what cmpxchg stores reaches the host at the next barrier
 * or trap, and the host may act at each access (order_host, told which access by order_access).
 */
#ifndef HYPERV_SDK_ARCH_CPU_H
#include "hyperv/arch_cpu.h"
#elif !defined(TESTS_HYPERV_TRAP_ORDER_H)
#define TESTS_HYPERV_TRAP_ORDER_H

#define HYPERV_SDK_FAKE_TRAP_COMMON_H /* replaced by this file */
#include "hyperv/fake/partition.h"

enum order_access { ORDER_LOAD, ORDER_CMPXCHG, ORDER_CMPXCHG_DONE, ORDER_BARRIER, ORDER_CLEAR };

static void (*order_host)(enum order_access access, uint32_t number);
static uint32_t order_number; /* accesses so far */
static volatile uint32_t *order_held;
static uint32_t order_held_value;

static inline void order_at(enum order_access access)
{
	uint32_t number = order_number++;

	if (order_host != NULL)
		order_host(access, number);
}

/* The host sees what was stored. */
static inline void order_drain(void)
{
	if (order_held != NULL)
		*order_held = order_held_value;
	order_held = NULL;
}

static inline uint64_t hv_arch_counter(void)
{
	return 0;
}

static inline void hv_arch_cpu_relax(void)
{
}

static inline void hv_arch_publish(const volatile void *va)
{
	__asm__ volatile("" : : "r"(va) : "memory");
}

static inline void hv_arch_mb(void)
{
	order_at(ORDER_BARRIER);
	order_drain();
	__atomic_thread_fence(__ATOMIC_SEQ_CST);
}

static inline void hv_arch_rmb(void)
{
}

static inline void hv_arch_wmb(void)
{
}

static inline uint32_t hv_arch_load_acquire32(const volatile uint32_t *p)
{
	order_at(ORDER_LOAD);
	return p == order_held ? order_held_value : __atomic_load_n(p, __ATOMIC_ACQUIRE);
}

static inline uint64_t hv_arch_load64(const volatile uint64_t *p)
{
	order_at(ORDER_LOAD);
	return *p;
}

static inline void hv_arch_store_release32(volatile uint32_t *p, uint32_t value)
{
	*p = value;
}

static inline uint32_t hv_arch_cmpxchg32(volatile uint32_t *p, uint32_t expected, uint32_t desired)
{
	uint32_t value;

	order_at(ORDER_CMPXCHG);
	value = __atomic_load_n(p, __ATOMIC_ACQUIRE);
	if (value == expected) {
		order_held = p;
		order_held_value = desired;
	}
	order_at(ORDER_CMPXCHG_DONE);
	return value;
}

static inline uint64_t hv_arch_fetch_clear64(volatile uint64_t *p, uint64_t mask)
{
	uint64_t value;

	order_at(ORDER_CLEAR);
	value = __atomic_fetch_and(p, ~mask, __ATOMIC_ACQ_REL);
	return value;
}

#include "hyperv/fake/trap_arm64.h"

#endif
