/* SPDX-License-Identifier: MIT OR BSD-2-Clause-Patent */
/**
 * @file
 * @brief The SDK's access to MSRs: a fault becomes a status. The Makefile includes this in front of everything.
 *
 * It also knows which of the hypervisor's MSRs are offered, so that touching another one does not pass unnoticed where
 * the hypervisor lets it pass.
 */
#ifndef MSR_H
#define MSR_H

#include <stdbool.h>
#include <stdint.h>

#include <hyperv/types.h>

#define HV_CONFIG_RDMSR msr_read
#define HV_CONFIG_WRMSR msr_write

struct interrupt_frame;
struct hv_features;

/** @brief RDMSR. @return HV_STATUS_SUCCESS, or INVALID_PARAMETER: it faulted; @p value is as it was. */
hv_status_t msr_read(uint32_t msr, uint64_t *value);
/** @brief WRMSR. @return The same. */
hv_status_t msr_write(uint32_t msr, uint64_t value);
/** @return Whether the exception came from one of the two, which then goes on. */
bool msr_fixup(struct interrupt_frame *frame);
/** @brief From now on MSRs other than those that @p features offer are not to be touched; NULL: any may be. */
void msr_offered(const struct hv_features *features);
/** @brief The MSRs that some feature offers, by their order. @return Whether there is one of that @p number. */
bool msr_of_feature(uint32_t number, uint32_t *msr);
/** No feature offers it. */
#define MSR_OF_NOBODY UINT32_MAX
/** @return The feature that offers @p msr, HV_HAS_*, or MSR_OF_NOBODY. */
uint32_t msr_feature(uint32_t msr);
/** @return Faults so far, on all processors. */
uint32_t msr_faults(void);
/** @return How often EOM was written. */
uint32_t msr_eoms(void);
/** @return How often one was touched that is not offered. */
uint32_t msr_trespasses(void);

#endif
