/* SPDX-License-Identifier: MIT OR BSD-2-Clause-Patent */
/**
 * @file
 * @brief The contract between the topics and an architecture, and the choice of one.
 *
 * Above this header nobody writes assembly, below it nobody knows what a message
 * is. In each part the prototypes stand first and the backend is included behind them, so
 * that a function which is wrong or missing does not compile. To add an
 * architecture, write these functions; to add a way into the hypervisor, write
 * a trap file (arch/arm64/trap, arch/x86/trap). HV_CONFIG_ARCH names another backend,
 * HV_CONFIG_TRAP another trap file, so that a backend runs whole on another host.
 *
 * In three parts, because most topics need one of them, and half of what a topic costs to compile is the backend.
 */
#ifndef HYPERV_SDK_ARCH_H
#define HYPERV_SDK_ARCH_H

#include "arch_cpu.h"
#include "arch_hypercall.h"
#include "arch_register.h"

#endif
