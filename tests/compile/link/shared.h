/* SPDX-License-Identifier: MIT OR BSD-2-Clause-Patent */
/* What the two units of the program have in common. */
#ifndef COMPILE_LINK_SHARED_H
#define COMPILE_LINK_SHARED_H

#include <hyperv/hyperv.h>

#ifdef __cplusplus
extern "C" {
#endif

/** @return Address of the one global as the second unit sees it, NULL where there is none. */
const void *second_global(void);
/** @return Status of a call before start-up, without a hypervisor where that is allowed. */
hv_status_t second_call(void);

#ifdef __cplusplus
}
#endif

#ifdef __x86_64__
#define LINK_GLOBAL ((const void *)&hv_x64_hypercall_page)
#else
#define LINK_GLOBAL HV_NULL
#endif

#endif
