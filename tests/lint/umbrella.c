/* SPDX-License-Identifier: MIT OR BSD-2-Clause-Patent */
/* What cppcheck reads: every header that a user includes. */
#include <hyperv/abi.h>
#include <hyperv/hyperv.h>
