/* SPDX-License-Identifier: MIT OR BSD-2-Clause-Patent */
/**
 * @file
 * @brief The whole SDK but for the fake hypervisor. Each topic can be included alone as well.
 */
#ifndef HYPERV_SDK_HYPERV_H
#define HYPERV_SDK_HYPERV_H

#include "abi.h"

#include "detect.h"
#include "feature.h"
#include "guest_os_id.h"
#include "hypercall.h"
#include "page.h"
#include "register.h"
#include "start.h"
#include "version.h"

#endif
