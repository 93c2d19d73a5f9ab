/* SPDX-License-Identifier: MIT OR BSD-2-Clause-Patent */
/* The SDK above tests/fuzz/trap.h. */
#ifndef TESTS_FUZZ_UNTRUSTED_H
#define TESTS_FUZZ_UNTRUSTED_H

#ifdef FUZZ_X86
#define HV_CONFIG_ARCH "arch/x86/backend.h"
#else
#define HV_CONFIG_ARCH "arch/arm64/backend.h"
#endif
#define HV_CONFIG_TRAP "trap.h"

#include "hyperv/hyperv.h"

#endif
