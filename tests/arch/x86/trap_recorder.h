/* SPDX-License-Identifier: MIT OR BSD-2-Clause-Patent */
/*
 * A trap file of the x86 backend that records. RDMSR answers trap_msr, or the
 * script in trap_msrs; CPUID answers trap_cpuid_words(). An embedder's accesses
 * that do not fault, for HV_CONFIG_RDMSR and HV_CONFIG_WRMSR, fail at the access
 * whose number is trap_msr_fails.
 */
#ifndef TESTS_ARCH_X86_TRAP_RECORDER_H
#define TESTS_ARCH_X86_TRAP_RECORDER_H

#define TRAP_NEVER 0xffffffffU

static uint64_t trap_msr;
static const uint64_t *trap_msrs;
static uint32_t trap_msrs_count;
static uint32_t trap_msrs_used;
static uint32_t trap_msr_accesses;
static uint32_t trap_msr_fails = TRAP_NEVER;
static bool trap_page_needed = true;

/* Leaves that answer something else than trap_cpuid_word(). */
static uint32_t trap_leaf_0[4];
static uint32_t trap_leaf_1[4];
static uint32_t trap_leaf_b[4];
/* The highest leaf of the hypervisor, in EAX of 0x40000000. */
static uint32_t trap_last_leaf = 0x4000000c;

/* Another value in each register of each leaf. */
static inline uint32_t trap_cpuid_word(uint32_t leaf, uint32_t reg)
{
	return 0x80000000U | leaf << 4 | reg;
}

static inline void trap_reset_x86(void)
{
	trap_reset();
	trap_msr = 0;
	trap_msrs = NULL;
	trap_msrs_count = 0;
	trap_msrs_used = 0;
	trap_msr_accesses = 0;
	trap_msr_fails = TRAP_NEVER;
	trap_page_needed = true;
}

static inline void trap_script_msr(const uint64_t *values, uint32_t count)
{
	trap_msrs = values;
	trap_msrs_count = count;
	trap_msrs_used = 0;
}

static inline void hv_x64_cpuid(uint32_t leaf, uint32_t subleaf, uint32_t regs[4])
{
	struct trap *trap = trap_record(TRAP_CPUID, leaf);
	uint32_t i;

	trap->block[0] = subleaf;
	for (i = 0; i < 4; i++)
		regs[i] = leaf == 0                      ? trap_leaf_0[i]
			  : leaf == 1                    ? trap_leaf_1[i]
			  : leaf == 0xb                  ? trap_leaf_b[i]
			  : leaf == 0x40000000 && i == 0 ? trap_last_leaf
							 : trap_cpuid_word(leaf, i);
}

static inline uint64_t hv_x64_rdmsr(uint32_t msr)
{
	trap_record(TRAP_RDMSR, msr);
	if (trap_msrs_used < trap_msrs_count)
		return trap_msrs[trap_msrs_used++];
	return trap_msr;
}

static inline void hv_x64_wrmsr(uint32_t msr, uint64_t value)
{
	trap_record(TRAP_WRMSR, msr)->block[0] = value;
}

/* What an embedder's accesses return when they would fault: no status that the SDK makes itself. */
#define TRAP_MSR_FAULT 0x1ab

static inline uint16_t trap_safe_rdmsr(uint32_t msr, uint64_t *value)
{
	uint64_t read = hv_x64_rdmsr(msr);

	if (trap_msr_accesses++ == trap_msr_fails)
		return TRAP_MSR_FAULT;
	*value = read;
	return 0;
}

static inline uint16_t trap_safe_wrmsr(uint32_t msr, uint64_t value)
{
	hv_x64_wrmsr(msr, value);
	return trap_msr_accesses++ == trap_msr_fails ? TRAP_MSR_FAULT : 0;
}

static inline uint64_t hv_x64_trap_call(uint64_t control, uint64_t first, uint64_t second)
{
	struct trap *trap = trap_record(TRAP_CALL, control);

	trap->words = 2;
	trap->block[0] = first;
	trap->block[1] = second;
	return trap_result(control);
}

#ifdef HV_CONFIG_X86_XMM
static inline uint64_t hv_x64_trap_block(uint64_t control, uint64_t *block)
{
	uint32_t number = trap_count;
	struct trap *trap = trap_record(TRAP_BLOCK, control);
	uint32_t i;

	trap->words = 14;
	for (i = 0; i < 14; i++) {
		trap->block[i] = block[i];
		block[i] = trap_output(number, i);
	}
	return trap_result(control);
}
#endif

static inline bool hv_x64_trap_needs_page(void)
{
	return trap_page_needed;
}

static inline void hv_x64_trap_set_page(void *va)
{
	trap_record(TRAP_SET_PAGE, 0)->va = va;
}

#include "../recorder_order.h"

#endif
