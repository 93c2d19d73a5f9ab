/* SPDX-License-Identifier: MIT OR BSD-2-Clause-Patent */
/**
 * @file
 * @brief Which virtual trust level runs, and what virtual secure mode offers (TLFS, chapter "Virtual Secure Mode").
 *
 * Of this virtual processor, at its own level. Bits of the registers: abi/vsm.h. They have no MSR, so x86 asks by
 * HvCallGetVpRegisters: in memory, or with HV_CONFIG_X86_XMM in registers, if hv_has_xmm_fast_hypercall_input() and _output().
 *
 * The VTL call and return themselves are in arm64_vtl_call.h and x64_vtl_call.h: they are no hypercalls in form, but
 * instructions that hand nearly every register to the other level.
 *
 * Any context; a page shared by the interrupts of a processor needs them off. Statuses: those of hyperv/register.h, and
 * without a trap INVALID_PARAMETER (NULL, see also hv_page_check(); input and output overlap), INVALID_ALIGNMENT.
 */
#ifndef HYPERV_SDK_VTL_H
#define HYPERV_SDK_VTL_H

#include "abi/partition.h"
#include "abi/register.h"
#include "abi/vp.h"
#include "abi/vsm.h"
#include "page.h"
#include "words.h"

/**
 * @brief Read HV_REGISTER_VSM_VP_STATUS, HV_REGISTER_VSM_CAPABILITIES or another register of up to 64 bits; one trap.
 * @param name HV_REGISTER_*. @param input 24 bytes to use. @param output 16 bytes to use, not the same; both unused, and may be
 * NULL, on arm64 and with HV_CONFIG_X86_XMM. @param[out] value Written only on success. @return See above.
 */
HV_MUST_CHECK HV_CONFIG_INLINE hv_status_t hv_get_vsm_register(uint32_t name,
							       const struct hv_page *input,
							       const struct hv_page *output,
							       uint64_t *value)
{
	const bool fast = hv_arch_fast_fits(3, 2);
	const uint64_t control = hv_hypercall_control(HVCALL_GET_VP_REGISTERS, fast, 0, 1, 0);
	hv_status_t status = HV_STATUS_INVALID_HYPERCALL_INPUT;
	uint64_t answer[2];
	uint64_t block[3];

	if (value == HV_NULL)
		return HV_STATUS_INVALID_PARAMETER;
	block[0] = HV_PARTITION_ID_SELF;
	block[1] = HV_VP_INDEX_SELF;
	block[2] = name;
	answer[0] = 0;
	if (fast) {
		uint64_t result = hv_do_fast_hypercall(control, block, 3, answer, 2);

		status = hv_result(result);
		if (status == HV_STATUS_SUCCESS && hv_repcomp(result) == 0)
			status = HV_STATUS_OPERATION_FAILED;
#ifdef HV_CONFIG_MMU_OFF
		(void)input;
		(void)output;
#else
	} else {
		status = hv_page_check(input, sizeof(block));
		if (status != HV_STATUS_SUCCESS)
			return status;
		hv_copy_words((uint64_t *)input->va, block, 3);
		status = hv_do_hypercall_pages(control, input, 20, output, sizeof(answer), HV_NULL);
		if (status == HV_STATUS_SUCCESS)
			answer[0] = hv_arch_load64((const volatile uint64_t *)output->va);
#endif
	}
	if (status == HV_STATUS_SUCCESS)
		*value = answer[0];
	return status;
}

/**
 * @brief The level that runs: 0 for an ordinary guest; one trap.
 * @param input,output As in hv_get_vsm_register(). @param[out] vtl Written only on success. @return See above.
 */
HV_MUST_CHECK HV_CONFIG_INLINE hv_status_t hv_get_vtl(const struct hv_page *input,
						      const struct hv_page *output, uint32_t *vtl)
{
	uint64_t word = 0;
	hv_status_t status;

	if (vtl == HV_NULL)
		return HV_STATUS_INVALID_PARAMETER;
	status = hv_get_vsm_register(HV_REGISTER_VSM_VP_STATUS, input, output, &word);
	if (status == HV_STATUS_SUCCESS)
		*vtl = (uint32_t)(word & HV_REGISTER_VSM_VP_STATUS_ACTIVE_VTL_MASK);
	return status;
}

#endif
