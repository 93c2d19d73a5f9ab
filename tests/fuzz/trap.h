/* SPDX-License-Identifier: MIT OR BSD-2-Clause-Patent */
/*
 * A trap file behind which nobody is to be trusted: the host acts at each access to shared memory, and traps are
 * answered with what the fuzzer has. A target defines the three functions declared below. FUZZ_X86 chooses the other
 * backend.
 */
#ifndef HYPERV_SDK_ARCH_CPU_H
#include "hyperv/arch_cpu.h"
#elif !defined(TESTS_FUZZ_TRAP_H)
#define TESTS_FUZZ_TRAP_H

#include "fuzz.h"

enum fuzz_access { FUZZ_LOAD32, FUZZ_LOAD64, FUZZ_CMPXCHG, FUZZ_CLEAR, FUZZ_BARRIER, FUZZ_RELAX };

/* Before an access (@p is NULL for those of no memory); so the host may change it first. */
static void fuzz_before(enum fuzz_access access, const volatile void *p);
/* Behind it: what was there, and for those that write what is there now. */
static void fuzz_after(enum fuzz_access access, const volatile void *p, uint64_t value);
/* A hypercall: @words words of block at @block, which may be changed. @return The result word. */
static uint64_t fuzz_trap(uint64_t control, uint64_t *block, uint32_t words);

/* Traps that the code under test may make, before it counts as a loop without an end. */
static uint32_t fuzz_traps;
static uint32_t fuzz_traps_allowed;

static inline uint64_t fuzz_count_trap(uint64_t control, uint64_t *block, uint32_t words)
{
	fuzz_traps++;
	CHECK(fuzz_traps <= fuzz_traps_allowed);
	return fuzz_trap(control, block, words);
}

/* A result word: as it should be, any status, or anything. */
static inline uint64_t fuzz_result(uint64_t control)
{
	uint64_t count = control >> 32 & 0xfff;

	switch (fuzz_byte() % 5) {
	case 0:
		return count << 32;
	case 1:
		return (uint64_t)(fuzz_byte() % 4096) << 32;
	case 2:
		return fuzz_number(2);
	case 3:
		return ~0ULL;
	default:
		return fuzz_number(8);
	}
}

static uint64_t fuzz_counter; /* as it was read last */

static inline uint64_t hv_arch_counter(void)
{
	fuzz_counter = fuzz_word();
	return fuzz_counter;
}

static inline void hv_arch_cpu_relax(void)
{
	fuzz_before(FUZZ_RELAX, NULL);
}

static inline void hv_arch_publish(const volatile void *va)
{
	__asm__ volatile("" : : "r"(va) : "memory");
}

static inline void hv_arch_mb(void)
{
	fuzz_before(FUZZ_BARRIER, NULL);
}

static inline void hv_arch_rmb(void)
{
	fuzz_before(FUZZ_BARRIER, NULL);
}

static inline void hv_arch_wmb(void)
{
	fuzz_before(FUZZ_BARRIER, NULL);
}

static inline uint32_t hv_arch_load_acquire32(const volatile uint32_t *p)
{
	uint32_t value;

	fuzz_before(FUZZ_LOAD32, p);
	value = *p;
	fuzz_after(FUZZ_LOAD32, p, value);
	return value;
}

static inline uint64_t hv_arch_load64(const volatile uint64_t *p)
{
	uint64_t value;

	fuzz_before(FUZZ_LOAD64, p);
	value = *p;
	fuzz_after(FUZZ_LOAD64, p, value);
	return value;
}

static inline void hv_arch_store_release32(volatile uint32_t *p, uint32_t value)
{
	*p = value;
}

static inline uint32_t hv_arch_cmpxchg32(volatile uint32_t *p, uint32_t expected, uint32_t desired)
{
	uint32_t value;

	fuzz_before(FUZZ_CMPXCHG, p);
	value = *p;
	if (value == expected)
		*p = desired;
	fuzz_after(FUZZ_CMPXCHG, p, value);
	return value;
}

static inline uint64_t hv_arch_fetch_clear64(volatile uint64_t *p, uint64_t mask)
{
	uint64_t value;

	fuzz_before(FUZZ_CLEAR, p);
	value = *p;
	*p = value & ~mask;
	fuzz_after(FUZZ_CLEAR, p, value);
	return value;
}

#ifdef FUZZ_X86
/* What the fuzzer has for CPUID and for reading an MSR. */
static void fuzz_cpuid(uint32_t leaf, uint32_t *regs);
static uint16_t fuzz_rdmsr(uint32_t msr, uint64_t *value);
static uint16_t fuzz_wrmsr(uint32_t msr, uint64_t value);
#define HV_CONFIG_RDMSR fuzz_rdmsr
#define HV_CONFIG_WRMSR fuzz_wrmsr

static inline void hv_x64_cpuid(uint32_t leaf, uint32_t subleaf, uint32_t regs[4])
{
	(void)subleaf;
	fuzz_cpuid(leaf, regs);
}

static inline uint64_t hv_x64_trap_call(uint64_t control, uint64_t first, uint64_t second)
{
	uint64_t block[2] = { first, second };

	return fuzz_count_trap(control, block, 2);
}

static inline bool hv_x64_trap_needs_page(void)
{
	return true;
}

static inline void hv_x64_trap_set_page(void *va)
{
	(void)va;
}
#else
static uint32_t fuzz_convention;

static inline uint32_t hv_arm64_trap_convention(void)
{
	return fuzz_convention;
}

static inline uint64_t hv_arm64_mpidr(void)
{
	return fuzz_word();
}

static inline uint64_t hv_arm64_trap_pair(uint32_t convention, uint64_t control, uint64_t first,
					  uint64_t second)
{
	uint64_t block[16] = { first, second };

	(void)convention;
	return fuzz_count_trap(control, block, 16);
}

static inline uint64_t hv_arm64_trap_block(uint32_t convention, uint64_t control, uint64_t *block)
{
	(void)convention;
	return fuzz_count_trap(control, block, 16);
}

static inline uint64_t hv_arm64_trap_words(uint32_t convention, uint64_t control, uint64_t *block,
					   uint32_t in_words, bool has_output)
{
	uint64_t all[16] = { 0 };
	uint64_t result;

	memcpy(all, block, in_words * 8);
	result = hv_arm64_trap_block(convention, control, all);
	if (has_output)
		memcpy(block, all, sizeof(all));
	return result;
}

static inline uint64_t hv_arm64_trap_get(uint32_t convention, uint64_t control,
					 const uint64_t in[3], struct hv_u128 *value)
{
	uint32_t from = convention == 1 ? 14 : 4;
	uint64_t block[16] = { in[0], in[1], in[2] };
	uint64_t result = hv_arm64_trap_block(convention, control, block);

	value->low_part = block[from];
	value->high_part = block[from + 1];
	return result;
}

static inline void hv_arm64_trap_uid(uint32_t conduit, uint32_t uid[4])
{
	uint32_t i;

	(void)conduit;
	for (i = 0; i < 4; i++)
		uid[i] = (uint32_t)fuzz_word();
}
#endif

#endif
