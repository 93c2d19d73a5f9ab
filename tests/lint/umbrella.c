/* SPDX-License-Identifier: MIT OR BSD-2-Clause-Patent */
/* What cppcheck reads: every header that a user includes. */
#include <hyperv/abi.h>
#include <hyperv/entropy.h>
#include <hyperv/ext_capability.h>
#include <hyperv/framebuffer.h>
#include <hyperv/gpa.h>
#include <hyperv/gpa_accept.h>
#include <hyperv/hyperv.h>
#include <hyperv/msi.h>
#include <hyperv/msi_retarget.h>
#include <hyperv/names.h>
#include <hyperv/names/arm64_register.h>
#include <hyperv/names/x64_msr.h>
#include <hyperv/names/x64_register.h>
#include <hyperv/timesync.h>
#include <hyperv/tlb_list_fast.h>
#include <hyperv/vtl.h>
