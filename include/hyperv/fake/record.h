/* SPDX-License-Identifier: MIT OR BSD-2-Clause-Patent */
/**
 * @file
 * @brief The fake hypervisor's memory of traps: a ring of records in storage the caller owns.
 */
#ifndef HYPERV_SDK_FAKE_RECORD_H
#define HYPERV_SDK_FAKE_RECORD_H

#include "../types.h"
#include "partition.h"

/** What the trap was. */
enum hv_fake_kind HV_ENUM_TYPE(uint32_t){
	HV_FAKE_HVC0_HYPERCALL = 1, /**< Hypercall by HVC #0. */
	HV_FAKE_HVC1_HYPERCALL,     /**< Hypercall by HVC #1. */
	HV_FAKE_X64_HYPERCALL,      /**< Hypercall on x86. */
	HV_FAKE_UID_QUERY,          /**< UID query by HVC #0. */
	HV_FAKE_SMCCC_OTHER,        /**< Any other function by HVC #0. */
	HV_FAKE_CPUID,              /**< CPUID. */
	HV_FAKE_RDMSR,              /**< RDMSR. */
	HV_FAKE_WRMSR,              /**< WRMSR. */
	HV_FAKE_VTL_CALL,           /**< VTL call, see fake/vtl.h. */
	HV_FAKE_VTL_RETURN          /**< VTL return. */
};

/** Words of input that a record holds: the register block of a fast call. */
#define HV_FAKE_BLOCK_WORDS 16U

/** @brief One trap. */
struct hv_fake_record {
	uint32_t kind; /**< enum hv_fake_kind. */
	uint32_t vp;   /**< Virtual processor, its place in hv_fake.vps. */
	uint64_t
		number; /**< Control word; function id; leaf, and subleaf from bit 32 on; MSR; HVC's immediate. */
	/**
	 * Hypercall: the parameter registers before it, for a memory call the GPAs of input and
	 * output first. WRMSR: the value. VTL call or return: the first of the shared registers.
	 */
	uint64_t input[HV_FAKE_BLOCK_WORDS];
	uint64_t result;    /**< Result word; X0; EAX, and EBX from bit 32 on; value read; 0. */
	hv_status_t status; /**< Status of a hypercall or MSR access. */
	uint16_t pad_z;     /**< Zero. */
	uint32_t reps;      /**< Reps completed, from element 0. */
	uint32_t reason;    /**< Why it was refused; HV_FAKE_LEGAL if it was not. */
	uint32_t passes;    /**< Times the instruction was executed; over 1 after a continuation. */
};

/**
 * Keep records of the traps to come in @p records, the last @p capacity of them; 0 keeps none.
 */
HV_CONFIG_INLINE void hv_fake_record_to(struct hv_fake *fake, struct hv_fake_record *records,
					uint32_t capacity)
{
	fake->records = records;
	fake->record_capacity = capacity;
	fake->record_total = 0;
}

/**
 * @return The record of the trap @p age traps before the last one; NULL if it is not kept (any
 * more).
 */
HV_CONFIG_INLINE const struct hv_fake_record *hv_fake_record_at(const struct hv_fake *fake,
								uint32_t age)
{
	if (age >= fake->record_capacity || age >= fake->record_total)
		return HV_NULL;
	return &fake->records[(fake->record_total - 1 - age) % fake->record_capacity];
}

/** Start on a trap: count it and set up @p record. */
HV_CONFIG_INLINE void hv_fake_begin(struct hv_fake *fake, struct hv_fake_record *record,
				    uint32_t kind, uint32_t vp, uint64_t number)
{
	fake->traps++;
	fake->reason = HV_FAKE_LEGAL;
	hv_fake_clear(record, sizeof(*record) / sizeof(uint64_t));
	record->kind = kind;
	record->vp = vp;
	record->number = number;
	record->passes = 1;
}

/** End a trap: keep @p record with the reason that was met. */
HV_CONFIG_INLINE void hv_fake_end(struct hv_fake *fake, struct hv_fake_record *record)
{
	record->reason = fake->reason;
	if (fake->record_capacity == 0)
		return;
	hv_fake_copy(&fake->records[fake->record_total % fake->record_capacity], record,
		     sizeof(*record) / sizeof(uint64_t));
	fake->record_total++;
}

#endif
