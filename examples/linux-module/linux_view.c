/* SPDX-License-Identifier: MIT OR BSD-2-Clause-Patent */
#include <linux/kconfig.h>
#include <linux/smp.h>

#include "linux_view.h"

#if IS_ENABLED(CONFIG_HYPERV)
#include <asm/mshyperv.h>

bool linux_view(u64 *privileges)
{
	*privileges = ms_hyperv.features | (u64)ms_hyperv.priv_high << 32;
	return hv_vp_index;
}

u32 linux_view_vp_index(void)
{
	return hv_vp_index[smp_processor_id()];
}
#else
bool linux_view(u64 *privileges)
{
	*privileges = 0;
	return false;
}

u32 linux_view_vp_index(void)
{
	return 0;
}
#endif
