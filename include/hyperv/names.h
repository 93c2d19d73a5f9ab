/* SPDX-License-Identifier: MIT OR BSD-2-Clause-Patent */
/**
 * @file
 * @brief Names at run time: from a number of the interface to its text, and back.
 *
 * Apart from the numbers, which everybody compiles, while few need their names. Registers of one
 * architecture are in names/arm64_register.h and names/x64_register.h, MSRs in names/x64_msr.h. Every
 * function may be called in any context; it reads its list from the start, so not where time counts. Each source file
 * that calls one holds the list: call it from one. What is not called is not linked in.
 */
#ifndef HYPERV_SDK_NAMES_H
#define HYPERV_SDK_NAMES_H

#include "names/feature.h"
#include "names/hypercall.h"
#include "names/message_type.h"
#include "names/register.h"
#include "names/status.h"

#endif
