/* SPDX-License-Identifier: MIT OR BSD-2-Clause-Patent */
/* Functions and a pointer of the embedder's own in the place of the SDK's. */
#ifndef STUB_OWN_HOOKS_H
#define STUB_OWN_HOOKS_H

#include <hyperv/types.h>

static __attribute__((used))
uint64_t(__attribute__((ms_abi)) * own_page)(uint64_t control, uint64_t first, uint64_t second);

static __attribute__((used)) hv_status_t own_rdmsr(uint32_t msr, uint64_t *value)
{
	*value = msr;
	return 0;
}

static __attribute__((used)) hv_status_t own_wrmsr(uint32_t msr, uint64_t value)
{
	return (hv_status_t)(msr == value);
}

#endif
