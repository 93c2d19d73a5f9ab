/* SPDX-License-Identifier: MIT OR BSD-2-Clause-Patent */
/**
 * @file
 * @brief arm64: registers of this virtual processor by fast HvCallGet/SetVpRegisters.
 *
 * The first two words are the header of both calls: partition id, then VP index
 * with the VTL and three zero bytes above it. Behind it come ids of 4 bytes to
 * read, or struct hv_register_assoc of 32 bytes to write.
 */
#ifndef HYPERV_SDK_ARCH_REGISTER_H
#include "../../hyperv/arch_register.h" /* which includes this file where it belongs */
#elif !defined(HYPERV_SDK_ARCH_ARM64_REGISTER_H)
#define HYPERV_SDK_ARCH_ARM64_REGISTER_H

#include "../../hyperv/abi/hypercall.h"
#include "../../hyperv/abi/partition.h"
#include "../../hyperv/arch_hypercall.h"
#include "../../hyperv/words.h"

#define HV_ARM64_GET_VPREGS_MAX 5 /**< Reads in one trap: header and ids are 3 pairs, values 5. */
#define HV_ARM64_SET_VPREGS_MAX 3 /**< Writes in one trap: 16 + 3 * 32 bytes. */

HV_CONFIG_INLINE_FORCE bool hv_arch_registers_fault(void)
{
	return false;
}

/**
 * hv_result(), with the usual case first. The empty asm makes the status one value to the compiler, so that
 * the test which the caller repeats after inlining costs nothing.
 */
HV_CONFIG_INLINE_FORCE hv_status_t hv_arm64_register_status(uint64_t result)
{
	hv_status_t status = (hv_status_t)(result & HV_HYPERCALL_RESULT_MASK);

	__asm__("" : "+r"(status));
	if (HV_LIKELY(status == HV_STATUS_SUCCESS))
		return HV_STATUS_SUCCESS;
	return result == ~0ULL ? hv_result(result) : status;
}

HV_CONFIG_INLINE_FORCE hv_status_t hv_arch_get_vpreg(uint32_t name, struct hv_u128 *value)
{
	struct hv_u128 answer;
	hv_status_t status;
	uint64_t in[3];

	in[0] = HV_PARTITION_ID_SELF; /* one by one: an initialiser may become a call of memcpy */
	in[1] = HV_VP_INDEX_SELF;
	in[2] = name;
	status = hv_arm64_register_status(hv_arm64_trap_get(
		hv_arm64_trap_convention(),
		hv_hypercall_control(HVCALL_GET_VP_REGISTERS, true, 0, 1, 0), in, &answer));
	if (status == HV_STATUS_SUCCESS)
		*value = answer;
	return status;
}

HV_CONFIG_INLINE_FORCE hv_status_t hv_arch_set_vpreg(uint32_t name, uint64_t value)
{
	uint64_t in[6];

	__asm__("" : "+r"(value)); /* moved out of the first register before `hvc #1` needs that */
	in[0] = HV_PARTITION_ID_SELF; /* one by one, as above */
	in[1] = HV_VP_INDEX_SELF;
	in[2] = name;
	in[3] = 0;
	in[4] = value;
	in[5] = 0;
	return hv_arm64_register_status(hv_arch_hypercall_fast(
		hv_hypercall_control(HVCALL_SET_VP_REGISTERS, true, 0, 1, 0), in, 6, HV_NULL, 0));
}

/**
 * One trap of hv_arch_get_vpregs() or hv_arch_set_vpregs(). The count that the hypervisor says it
 * finished is cut to what it was asked for; success without progress would repeat for ever, and is none.
 */
HV_CONFIG_INLINE hv_status_t hv_arm64_vpregs_trap(uint32_t convention, uint16_t code,
						  uint64_t *block, uint32_t count,
						  uint32_t *finished)
{
	uint64_t control = hv_hypercall_control(code, true, 0, (uint16_t)count, 0);
	uint64_t result;

	block[0] = HV_PARTITION_ID_SELF;
	block[1] = HV_VP_INDEX_SELF;
	result = hv_arm64_trap_block(convention, control, block);
	*finished = result == ~0ULL ? 0 : hv_repcomp(result);
	if (*finished > count)
		*finished = count;
	if (hv_result_success(result) && *finished == 0)
		return HV_STATUS_OPERATION_FAILED;
	return hv_result(result);
}

HV_CONFIG_INLINE hv_status_t hv_arch_get_vpregs(const uint32_t *names, struct hv_u128 *values,
						uint32_t count, uint32_t *done)
{
	uint32_t convention = hv_arm64_trap_convention();
	hv_status_t status = HV_STATUS_SUCCESS;
	uint32_t at = 0;

	while (at < count && status == HV_STATUS_SUCCESS) {
		uint32_t n = count - at;
		uint64_t block[HV_ARM64_BLOCK_WORDS];
		uint32_t finished;
		uint32_t from;
		uint32_t i;

		if (n > HV_ARM64_GET_VPREGS_MAX)
			n = HV_ARM64_GET_VPREGS_MAX;
		hv_zero_words(block, HV_ARM64_BLOCK_WORDS);
		for (i = 0; i < n; i++)
			block[2 + i / 2] |= (uint64_t)names[at + i] << (i % 2 * 32);
		status = hv_arm64_vpregs_trap(convention, HVCALL_GET_VP_REGISTERS, block, n,
					      &finished);
		from = hv_arm64_output_word(convention, 2 + (n + 1) / 2, 2 * n);
		for (i = 0; i < finished; i++) {
			values[at + i].low_part = block[from + 2 * i];
			values[at + i].high_part = block[from + 2 * i + 1];
		}
		at += finished;
	}
	*done = at;
	return status;
}

HV_CONFIG_INLINE hv_status_t hv_arch_set_vpregs(const uint32_t *names, const struct hv_u128 *values,
						uint32_t count, uint32_t *done)
{
	uint32_t convention = hv_arm64_trap_convention();
	hv_status_t status = HV_STATUS_SUCCESS;
	uint32_t at = 0;

	while (at < count && status == HV_STATUS_SUCCESS) {
		uint32_t n = count - at;
		uint64_t block[HV_ARM64_BLOCK_WORDS];
		uint32_t finished;
		uint32_t i;

		if (n > HV_ARM64_SET_VPREGS_MAX)
			n = HV_ARM64_SET_VPREGS_MAX;
		hv_zero_words(block, HV_ARM64_BLOCK_WORDS);
		for (i = 0; i < n; i++) {
			block[2 + 4 * i] = names[at + i];
			block[4 + 4 * i] = values[at + i].low_part;
			block[5 + 4 * i] = values[at + i].high_part;
		}
		status = hv_arm64_vpregs_trap(convention, HVCALL_SET_VP_REGISTERS, block, n,
					      &finished);
		at += finished;
	}
	*done = at;
	return status;
}

#endif
