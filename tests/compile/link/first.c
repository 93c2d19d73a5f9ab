/* SPDX-License-Identifier: MIT OR BSD-2-Clause-Patent */
/* One of two units that include everything: they share the pointer to the hypercall page. */
#include "shared.h"

int main(void)
{
	uint64_t result;

	if (second_global() != LINK_GLOBAL)
		return 10;
	if (second_call() != HV_STATUS_INVALID_HYPERCALL_CODE)
		return 11;
#ifdef __x86_64__
	/* Before start-up the pointer leads to a stub that answers without a trap. */
	result = hv_do_hypercall(HVCALL_GET_PARTITION_ID, 0, 0);
	if (hv_result(result) != HV_STATUS_INVALID_HYPERCALL_CODE)
		return 12;
#else
	result = hv_hypercall_control(HVCALL_GET_PARTITION_ID, false, 0, 0, 0);
	if (result != HVCALL_GET_PARTITION_ID)
		return 13;
#endif
	return 0;
}
