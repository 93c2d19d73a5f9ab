/* SPDX-License-Identifier: MIT OR BSD-2-Clause-Patent */
/**
 * @file
 * @brief What the parts of the monitor share.
 */
#ifndef MONITOR_H
#define MONITOR_H

#include <stdbool.h>
#include <stdint.h>

#include "machine.h"

/** What monitor_start.S saves of the guest. */
struct frame {
	uint64_t x[31];
	uint64_t zero; /**< XZR, as an instruction names it. */
};

/** @name monitor_start.S
 * @{ */
void start_next(void);
_Noreturn void enter_guest(uint64_t pc, uint64_t x0);
uint64_t psci_smc(uint64_t function, uint64_t arg1, uint64_t arg2, uint64_t arg3);
/** @} */

/**
 * @name Addresses that the linker is told
 * Two monitors differ in these and in monitor_base: one for a guest that QEMU has loaded, one for firmware in flash.
 * @{ */
/** Where the guest begins. */
extern const char guest_entry[];
/** The device tree, if QEMU does not say where. Weak, because it may be 0, which is none. */
extern const char firmware_tree[] __attribute__((weak));
/** @} */

/** @name monitor.c
 * @{ */
/** @return Number of this processor, which is its place in the fake as well. */
uint32_t this_processor(void);
/** @return Whether what the guest does is to be reported, which is word "report". */
bool report_wanted(void);
_Noreturn void monitor_panic(const char *why);
/** The guest did what it may not, or what nobody emulates. */
_Noreturn void crash(const char *what);
/** Say how the guest ended, and how often it trapped. */
void print_totals(const char *what);
/** Begin at @p entry on this processor, which has just come up. */
_Noreturn void run_guest(uint64_t entry, uint64_t argument);
/** Processor @p number runs, or does not. */
void set_running(uint32_t number, bool running);
/** @} */

/** @name power.c
 * @{ */
/** What the monitor answers itself: PSCI and its own call. @return Whether @p x was one of these. */
bool firmware_call(uint64_t x[18]);
/** Traps of processor @p number: hypercalls and PSCI, but neither MONITOR_TRAPS nor the interrupt controller. */
uint64_t *traps_of(uint32_t number);
/** @} */

#endif
