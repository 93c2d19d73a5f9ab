/* SPDX-License-Identifier: MIT OR BSD-2-Clause-Patent */
/* What Linux has found out about Hyper-V. A unit has Linux's headers of it or the SDK's, so this names neither. */
#ifndef HYPERV_REPORT_LINUX_VIEW_H
#define HYPERV_REPORT_LINUX_VIEW_H

#include <linux/types.h>

/* Whether Linux has set the guest OS id; @privileges are the privileges that it has read. */
bool linux_view(u64 *privileges);

/* The VP index that Linux has for this CPU. */
u32 linux_view_vp_index(void);

#endif
