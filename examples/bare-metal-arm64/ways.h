/* SPDX-License-Identifier: MIT OR BSD-2-Clause-Patent */
/**
 * @file
 * @brief The same calls through each of the traps of the SDK.
 *
 * A program normally has one trap, chosen once by HV_CONFIG_TRAP. The demo has all
 * three, each in a file of its own.
 */
#ifndef WAYS_H
#define WAYS_H

#include <hyperv/types.h>

/** @brief One hypercall of each kind, and the registers. */
struct way {
	const char *name; /**< The instruction. */
	/** HvCallGetPartitionId: output in memory. */
	uint64_t (*memory)(const struct hv_page *output);
	/** HvCallGetVpRegisters: @p count ids and their values in memory. */
	uint64_t (*rep)(const struct hv_page *input, const struct hv_page *output, uint16_t count);
	/** HvCallNotifyLongSpinWait: 8 bytes in a register. */
	uint64_t (*fast8)(uint64_t spins);
	/** HvCallSendSyntheticClusterIpi: 16 bytes in registers. */
	uint64_t (*fast16)(uint32_t vector, uint64_t processors);
	/** HvCallGetVpRegisters of two registers: 24 bytes in, 32 bytes out, all in registers. */
	uint64_t (*fast)(uint32_t name0, uint32_t name1, struct hv_u128 values[2]);
	hv_status_t (*get)(uint32_t name, uint64_t *value); /**< hv_get_vpreg() */
	hv_status_t (*set)(uint32_t name, uint64_t value);  /**< hv_set_vpreg() */
	/** hv_get_vpregs() */
	hv_status_t (*get_list)(const uint32_t *names, struct hv_u128 *values, uint32_t count,
				uint32_t *done);
	/** hv_set_vpregs() */
	hv_status_t (*set_list)(const uint32_t *names, const struct hv_u128 *values, uint32_t count,
				uint32_t *done);
};

extern const struct way way_smccc;  /**< hvc #0: the SMCCC, the default. */
extern const struct way way_native; /**< hvc #1: Hyper-V's own convention. */
extern const struct way way_chosen; /**< The one or the other, as chosen_convention says. */

/** Convention of way_chosen: HV_ARM64_HVC_SMCCC_IMM or HV_ARM64_HVC_NATIVE_IMM. */
extern uint32_t chosen_convention;

#endif
