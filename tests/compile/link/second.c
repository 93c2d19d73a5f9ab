/* SPDX-License-Identifier: MIT OR BSD-2-Clause-Patent */
/* The other of the two units; see first.c. */
#include "shared.h"

const void *second_global(void)
{
	return LINK_GLOBAL;
}

hv_status_t second_call(void)
{
#ifdef __x86_64__
	return hv_result(hv_do_fast_hypercall8(HVCALL_SIGNAL_EVENT, 0));
#else
	return HV_STATUS_INVALID_HYPERCALL_CODE;
#endif
}
