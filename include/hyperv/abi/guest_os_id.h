/* SPDX-License-Identifier: MIT OR BSD-2-Clause-Patent */
/**
 * @file
 * @brief Guest OS identity: what a guest writes before it may call (TLFS: HV_REGISTER_GUEST_OS_ID).
 *
 * Two layouts in one 64-bit word; bit 63 tells which. The TLFS and Linux describe
 * the open-source one with the type in bits 62:56; old Linux comments that say
 * 0x100 for Linux count it differently.
 */
#ifndef HYPERV_SDK_ABI_GUEST_OS_ID_H
#define HYPERV_SDK_ABI_GUEST_OS_ID_H

#include "../types.h"

/* clang-format off */
#define HV_GUEST_OS_ID_OPEN_SOURCE 0x8000000000000000ULL /**< Set: open-source layout. */

/** @name Open-source layout (TLFS: HV_GUEST_OS_ID_OPEN_SOURCE)
 * @{ */
#define HV_GUEST_OS_ID_TYPE_SHIFT    56                    /**< Kind of system. */
#define HV_GUEST_OS_ID_TYPE_MASK     0x7f00000000000000ULL /**< Kind of system. */
#define HV_GUEST_OS_ID_OS_ID_SHIFT   48                    /**< Distribution, free for the vendor. */
#define HV_GUEST_OS_ID_OS_ID_MASK    0x00ff000000000000ULL /**< Distribution, free for the vendor. */
#define HV_GUEST_OS_ID_VERSION_SHIFT 16                    /**< Version of the kernel. */
#define HV_GUEST_OS_ID_VERSION_MASK  0x0000ffffffff0000ULL /**< Version of the kernel. */
#define HV_GUEST_OS_ID_BUILD_MASK    0x000000000000ffffULL /**< Build number, free for the vendor. */

#define HV_GUEST_OS_TYPE_LINUX   1 /**< Linux. */
#define HV_GUEST_OS_TYPE_FREEBSD 2 /**< FreeBSD. */
#define HV_GUEST_OS_TYPE_XEN     3 /**< Xen. */
#define HV_GUEST_OS_TYPE_ILLUMOS 4 /**< illumos. */

#define HV_LINUX_VENDOR_ID 0x8100 /**< Linux's name for bits 63:48 of its own id. */
#define HV_XEN_VENDOR_ID   0x8300 /**< Xen's name for bits 63:48 of its own id. */
/** @} */

/** @name Microsoft's layout, for proprietary systems
 * Build number in 15:0, as in the other layout.
 * @{ */
#define HV_GUEST_OS_ID_VENDOR_SHIFT       48                    /**< Vendor. */
#define HV_GUEST_OS_ID_VENDOR_MASK        0x7fff000000000000ULL /**< Vendor. */
#define HV_GUEST_OS_ID_OS_SHIFT           40                    /**< Operating system of that vendor. */
#define HV_GUEST_OS_ID_OS_MASK            0x0000ff0000000000ULL /**< Operating system of that vendor. */
#define HV_GUEST_OS_ID_MAJOR_SHIFT        32                    /**< Major version. */
#define HV_GUEST_OS_ID_MAJOR_MASK         0x000000ff00000000ULL /**< Major version. */
#define HV_GUEST_OS_ID_MINOR_SHIFT        24                    /**< Minor version. */
#define HV_GUEST_OS_ID_MINOR_MASK         0x00000000ff000000ULL /**< Minor version. */
#define HV_GUEST_OS_ID_SERVICE_PACK_SHIFT 16                    /**< Service version. */
#define HV_GUEST_OS_ID_SERVICE_PACK_MASK  0x0000000000ff0000ULL /**< Service version. */

#define HV_GUEST_OS_VENDOR_MICROSOFT  1     /**< Microsoft. */
#define HV_GUEST_OS_VENDOR_HPE        2     /**< HPE. */
#define HV_GUEST_OS_VENDOR_BLACKBERRY 3     /**< BlackBerry. */
#define HV_GUEST_OS_VENDOR_LANCOM     0x200 /**< LANCOM. */

#define HV_GUEST_OS_MICROSOFT_UNDEFINED  0 /**< Of Microsoft: not said. */
#define HV_GUEST_OS_MICROSOFT_MSDOS      1 /**< MS-DOS. */
#define HV_GUEST_OS_MICROSOFT_WINDOWS_3X 2 /**< Windows 3. */
#define HV_GUEST_OS_MICROSOFT_WINDOWS_9X 3 /**< Windows 9x. */
#define HV_GUEST_OS_MICROSOFT_WINDOWS_NT 4 /**< Windows NT and all that came from it. */
#define HV_GUEST_OS_MICROSOFT_WINDOWS_CE 5 /**< Windows CE. */
/** @} */
/* clang-format on */

#endif
