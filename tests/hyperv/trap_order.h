/* SPDX-License-Identifier: MIT OR BSD-2-Clause-Patent */
/*
 * The trap of the fake with a weak memory: what cmpxchg stores reaches the host at the next barrier
 * or trap, and the host may act at each access (order_host, told which access by order_access). Memory with a past
 * (order_past) gives a load an old value or a new one, unless a barrier or an acquire before it rules that out.
 */
#ifndef HYPERV_SDK_ARCH_CPU_H
#include "hyperv/arch_cpu.h"
#elif !defined(TESTS_HYPERV_TRAP_ORDER_H)
#define TESTS_HYPERV_TRAP_ORDER_H

#define HYPERV_SDK_FAKE_TRAP_COMMON_H /* replaced by this file */
#include "hyperv/fake/partition.h"

enum order_access {
	ORDER_LOAD,
	ORDER_COPY,
	ORDER_CMPXCHG,
	ORDER_CMPXCHG_DONE,
	ORDER_BARRIER,
	ORDER_CLEAR
};

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

/*
 * What the host has written to the words at order_base, one version behind another; the memory itself has the last. A load
 * finds any version from order_oldest on, by order_choose(). A barrier puts all later loads behind what was found
 * before it, an acquire behind what it found itself; nothing else orders them.
 */
static const uint64_t *order_past;
static const volatile uint64_t *order_base;
static uint32_t order_words;
static uint32_t order_versions;
static uint32_t order_oldest;
static uint32_t order_newest; /* found so far */

/* Each way in which the loads can come out, one after another. */
static uint32_t order_choices[128];
static uint32_t order_limits[128];
static uint32_t order_chosen;
static uint32_t order_known; /* choices that are given */

static inline uint32_t order_choose(uint32_t limit)
{
	uint32_t at = order_chosen++;

	assert_true(at < 128);
	if (at >= order_known) {
		order_choices[at] = 0;
		order_limits[at] = limit;
	}
	return order_choices[at];
}

/* Begin with the first way, or again with the next. @return Whether there is one. */
static inline bool order_next(void)
{
	while (order_chosen > 0 &&
	       order_choices[order_chosen - 1] + 1 == order_limits[order_chosen - 1])
		order_chosen--;
	if (order_chosen > 0)
		order_choices[order_chosen - 1]++;
	order_known = order_chosen;
	order_chosen = 0;
	order_oldest = 0;
	order_newest = 0;
	return order_known > 0;
}

static inline const volatile void *order_find(const volatile void *p, bool acquire)
{
	uintptr_t offset = (uintptr_t)p - (uintptr_t)order_base;
	uint32_t version;

	if (order_base == NULL || offset >= order_words * 8)
		return p;
	version = order_oldest + order_choose(order_versions - order_oldest);
	if (version > order_newest)
		order_newest = version;
	if (acquire)
		order_oldest = version;
	return (const char *)(order_past + version * order_words) + offset;
}

static uint64_t order_counter;

static inline uint64_t hv_arch_counter(void)
{
	return order_counter;
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
	order_oldest = order_newest;
	__atomic_thread_fence(__ATOMIC_SEQ_CST);
}

static inline void hv_arch_rmb(void)
{
	order_oldest = order_newest;
}

static inline void hv_arch_wmb(void)
{
}

static inline uint32_t hv_arch_load_acquire32(const volatile uint32_t *p)
{
	order_at(ORDER_LOAD);
	if (p == order_held)
		return order_held_value;
	return __atomic_load_n((const volatile uint32_t *)order_find(p, true), __ATOMIC_ACQUIRE);
}

static inline uint64_t hv_arch_load64(const volatile uint64_t *p)
{
	order_at(ORDER_COPY);
	return *(const volatile uint64_t *)order_find(p, false);
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
