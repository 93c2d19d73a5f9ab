/* SPDX-License-Identifier: MIT OR BSD-2-Clause-Patent */
/* The settings of the SDK for this module, included in front of all else. */
#ifndef HYPERV_REPORT_SDK_H
#define HYPERV_REPORT_SDK_H

#ifdef CONFIG_X86
#include <linux/types.h>

/* The kernel survives an MSR that does not exist, and writes are none of ours: it owns them all. */
uint16_t hyperv_report_rdmsr(uint32_t msr, uint64_t *value);
uint16_t hyperv_report_wrmsr(uint32_t msr, uint64_t value);
#define HV_CONFIG_RDMSR hyperv_report_rdmsr
#define HV_CONFIG_WRMSR hyperv_report_wrmsr
#endif

#endif
