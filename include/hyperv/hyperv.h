/* SPDX-License-Identifier: MIT OR BSD-2-Clause-Patent */
/**
 * @file
 * @brief The topics of the SDK, with the numbers and structures that they need. Each can be included alone as well.
 *
 * Not here, because few guests want them and every unit would pay: gpa.h, gpa_accept.h, ext_capability.h, vtl.h,
 * arm64_vtl_call.h, x64_vtl_call.h, framebuffer.h, tlb_list_fast.h, msi.h, msi_retarget.h, entropy.h, timesync.h; all the other numbers and structures, mostly for
 * hosts (abi.h); names at run time (names.h); the fake hypervisor (fake/).
 */
#ifndef HYPERV_SDK_HYPERV_H
#define HYPERV_SDK_HYPERV_H

#include "foreign.h"

#ifndef HYPERV_SDK_FOREIGN_FOUND
#include "arm64_vp_start.h"
#include "call.h"
#include "control.h"
#include "crash.h"
#include "detect.h"
#include "event.h"
#include "feature.h"
#include "frequency.h"
#include "guest_os_id.h"
#include "hypercall.h"
#include "hypervisor_version.h"
#include "ipi.h"
#include "irq.h"
#include "isolation.h"
#include "message.h"
#include "page.h"
#include "page_answer.h"
#include "page_check.h"
#include "page_list.h"
#include "partition_id.h"
#include "partition_type.h"
#include "pfn.h"
#include "post.h"
#include "post_retry.h"
#include "reftime.h"
#include "register.h"
#include "reset.h"
#include "spin_wait.h"
#include "start.h"
#include "stimer.h"
#include "synic.h"
#include "teardown.h"
#include "tlb.h"
#include "tlb_list.h"
#include "tlb_list_ex.h"
#include "version.h"
#include "vp.h"
#include "vp_lookup.h"
#include "vp_map.h"
#include "vp_start.h"
#include "vpset.h"
#include "x64_vp_start.h"
#endif

#endif
