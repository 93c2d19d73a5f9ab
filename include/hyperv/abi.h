/* SPDX-License-Identifier: MIT OR BSD-2-Clause-Patent */
/**
 * @file
 * @brief Every number and layout of the interface, for both architectures, on any host.
 */
#ifndef HYPERV_SDK_ABI_H
#define HYPERV_SDK_ABI_H

#if defined(_ASM_HYPERV_TLFS_H) || defined(_ASM_X86_HYPERV_TLFS_H) ||                              \
	defined(_ASM_GENERIC_HYPERV_TLFS_H) || defined(_ASM_GENERIC_MSHYPERV_H) ||                 \
	defined(_HYPERV_H) || defined(_HV_HVGDK_MINI_H)
#error "hyperv-sdk: another Hyper-V header is already in this translation unit"
#endif

#include "abi/fadt.h"
#include "abi/feature.h"
#include "abi/flush.h"
#include "abi/guest_os_id.h"
#include "abi/hypercall.h"
#include "abi/ipi.h"
#include "abi/partition.h"
#include "abi/register.h"
#include "abi/status.h"
#include "abi/vpset.h"
#include "abi/vtl.h"

#include "../arch/arm64/abi/register.h"
#include "../arch/arm64/abi/smccc.h"
#include "../arch/x86/abi/cpuid.h"
#include "../arch/x86/abi/msr.h"
#include "../arch/x86/abi/register.h"

#endif
