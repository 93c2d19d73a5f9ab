/* SPDX-License-Identifier: MIT OR BSD-2-Clause-Patent */
/* The rest of what a trap file owes the contract, which no test of the backends looks at. */
#ifndef TESTS_ARCH_RECORDER_ORDER_H
#define TESTS_ARCH_RECORDER_ORDER_H

static inline uint64_t hv_arch_counter(void)
{
	return 0;
}

static inline void hv_arch_cpu_relax(void)
{
}

static inline void hv_arch_mb(void)
{
}

static inline void hv_arch_rmb(void)
{
}

static inline void hv_arch_wmb(void)
{
}

static inline void hv_arch_publish(const volatile void *va)
{
	trap_record(TRAP_PUBLISH, 0)->va = va;
}

static inline uint32_t hv_arch_load_acquire32(const volatile uint32_t *p)
{
	return *p;
}

static inline uint64_t hv_arch_load64(const volatile uint64_t *p)
{
	return *p;
}

static inline void hv_arch_store_release32(volatile uint32_t *p, uint32_t value)
{
	*p = value;
}

static inline uint32_t hv_arch_cmpxchg32(volatile uint32_t *p, uint32_t expected, uint32_t desired)
{
	uint32_t value = *p;

	if (value == expected)
		*p = desired;
	return value;
}

static inline uint64_t hv_arch_fetch_clear64(volatile uint64_t *p, uint64_t mask)
{
	uint64_t value = *p;

	*p = value & ~mask;
	return value;
}

#endif
