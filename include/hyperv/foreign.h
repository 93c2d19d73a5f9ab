/* SPDX-License-Identifier: MIT OR BSD-2-Clause-Patent */
/**
 * @file
 * @brief Stops where another Hyper-V header has taken the same names: one error instead of a hundred.
 *
 * For the umbrellas, which are asked each time: another header may have come since. A topic's header alone does not ask, and
 * nobody asks when the other header comes behind ours: names that are the same then clash one by one.
 */
#ifndef HYPERV_SDK_FOREIGN_FOUND
#if defined(_ASM_HYPERV_TLFS_H) || defined(_ASM_X86_HYPERV_TLFS_H) ||                              \
	defined(_ASM_GENERIC_HYPERV_TLFS_H) || defined(_ASM_GENERIC_MSHYPERV_H) ||                 \
	defined(_HYPERV_H) || defined(_HV_HVGDK_MINI_H)
#error "hyperv-sdk: another Hyper-V header is already in this translation unit"
/** The umbrellas include nothing then: compilers go on behind an error, and each name would be one more. */
#define HYPERV_SDK_FOREIGN_FOUND
#endif
#endif
