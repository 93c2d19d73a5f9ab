/* SPDX-License-Identifier: MIT OR BSD-2-Clause-Patent */
/**
 * @file
 * @brief The guest in steps. Each prints its part of the report, or that the feature for it is not offered; main.c has
 * their order.
 */
#ifndef GUEST_H
#define GUEST_H

#include <stdbool.h>
#include <stdint.h>

#include <hyperv/hyperv.h>

#include "machine.h"
#include "steps.h"

/** @name Vectors
 * @{ */
#define VECTOR_MESSAGES 0x40U /**< Of SINT_MESSAGES. */
#define VECTOR_TIMEOUTS 0x41U /**< Of SINT_TIMEOUTS. */
#define VECTOR_EVENTS   0x42U /**< Of SINT_EVENTS. */
#define VECTOR_STIMER                                                                              \
	0x50U             /**< Of timer 0 in direct mode; those behind it are the other timers'. */
#define VECTOR_IPI  0x60U /**< Of ipi.c. */
#define VECTOR_SELF 0x61U /**< Of apic.c. */
#define VECTOR_XMM  0x62U /**< Of ipi_xmm.c. */
/** @} */

#define SINT_MESSAGES 2U /**< Messages of the test device. */
#define SINT_EVENTS                                                                                \
	4U /**< Its events: KVM tells of the end of an interrupt one source for each SINT alone. */
#define SINT_TIMEOUTS 3U /**< Messages of timers. */

/** Event flags in use. */
#define EVENT_FLAGS 64U

/** @brief What each processor has for itself. */
struct cpu {
	struct hv_irq irq;       /**< Its SynIC and what comes from it. */
	struct hv_page messages; /**< Where messages for it arrive. */
	struct hv_page events;   /**< Where event flags for it are set. */
	struct hv_page post;     /**< Messages from it. */
	struct hv_page assist;   /**< Its VP assist page. */
	uint32_t received;       /**< Messages taken. */
	uint64_t flags;          /**< Event flags taken. */
};

extern struct cpu cpus[PROCESSORS];              /**< The processors, by number. */
extern struct hv_teardown teardowns[PROCESSORS]; /**< Which of them are up. */

/** @return Whether @p feature, HV_HAS_*, is offered; if not, says so of @p name. */
bool offered(uint32_t feature, const char *name);
/** @brief A job on each processor: done, and a check for each that nothing went wrong. */
void on_all(processor_job job, const char *what);

/** @name registers.c: MSRs that are offered, and those that are refused; before anything of the hypervisor is on
 * @{ */
/** @brief Without the guest OS id. */
void show_before_start(const struct hv_page *page);
/** @brief All of them. @param strict The hypervisor refuses what it does not offer. @return Faults asked for. */
uint32_t show_registers(bool strict);
/** @} */

/** @name synic.c: VP index and SynIC of each processor, VP assist page
 * @{ */
void show_processors(void);
void leave_processor(uint32_t number); /**< Job: off with all that is on at this processor. */
/** @} */

/** @name messages.c: connections of QEMU's hyperv-testdev
 * @{ */
extern const struct hv_irq_ops irq_ops; /**< What hv_irq_handle() calls. */
void show_messages(void);
void connections_close(void);
/** @} */

void show_calls(bool strict); /**< calls.c: calls that are refused, each with its status. */
void show_clock(void);        /**< clock.c: reference page, counter, frequencies. */
void show_ipis_xmm(void);     /**< ipi_xmm.c: interrupts to a set, the call in registers alone. */
void show_flushes(void); /**< flush.c: stale translations are gone behind each kind of flush. */
void show_apic(void);    /**< apic.c: the synthetic registers of the APIC. */

/** @name crash.c: report of a crash, reset
 * @{ */
void show_crash_registers(void);
void show_reset_register(void);
_Noreturn void show_crash(void);
_Noreturn void show_reset(void);
bool is_after_reset(void);   /**< Whether show_reset() is why we run. */
void show_after_reset(void); /**< Nothing that show_reset() has left on is. */
/** @} */

#endif
