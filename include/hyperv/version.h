/* SPDX-License-Identifier: MIT OR BSD-2-Clause-Patent */
/**
 * @file
 * @brief The version of this SDK: the one place it is written down.
 *
 * meson.build, pkg-config and the packages read these three lines. Semantic
 * versioning: a number or layout of the wire never changes but for a correction
 * (patch, with a note in docs/spec-deviations.md), an addition is minor.
 */
#ifndef HYPERV_SDK_VERSION_H
#define HYPERV_SDK_VERSION_H

#define HV_SDK_VERSION_MAJOR 0 /**< Incompatible changes. */
#define HV_SDK_VERSION_MINOR 1 /**< Additions. */
#define HV_SDK_VERSION_PATCH 0 /**< Corrections. */

#endif
