/* SPDX-License-Identifier: MIT OR BSD-2-Clause-Patent */
/**
 * @file
 * @brief The demo in steps. Each prints its part of the report; main.c has their order.
 */
#ifndef DEMO_H
#define DEMO_H

#include <stdbool.h>
#include <stdint.h>

#include <hyperv/hyperv.h>
#include <hyperv/irq.h>
#include <hyperv/teardown.h>

#include "processors.h"
#include "steps.h"
#include "ways.h"

/** PPI of the messages and events: where Hyper-V puts the one of VMBus. A real kernel reads it out of ACPI. */
#define INTID_VMBUS 18U

/** PPIs of the timers 0 to 3 of a processor: any that nothing else uses. */
#define INTID_STIMER 19U

/** The one that sends messages instead. */
#define STIMER_BY_MESSAGE 2U

/** PPI of the interrupts from processor to processor: likewise. */
#define INTID_IPI 24U

/** @brief What each processor has for itself. */
struct cpu {
	struct hv_irq irq;       /**< Its interrupts and its SynIC. */
	struct hv_page messages; /**< Where messages for it arrive. */
	struct hv_page events;   /**< Where event flags for it are set. */
	struct hv_page post;     /**< Messages from it. */
	struct hv_page assist;   /**< Its VP assist page. */
	uint32_t received;       /**< Messages taken. */
	uint32_t interrupts;     /**< Interrupts of messages and events. */
	uint64_t flags;          /**< Event flags taken. */
};

extern struct cpu cpus[PROCESSORS];              /**< The processors, by number. */
extern struct hv_teardown teardowns[PROCESSORS]; /**< Which of them are up. */

/** @return The one of this processor. */
struct cpu *this_cpu(void);

/** @name calls.c: registers and hypercalls, by each trap
 * @{ */
void show_registers(const struct way *way, uint64_t seed);
void show_calls(void);
/** @} */

/** @name synic.c: SynIC and VP index of each processor; off and on
 * @{ */
void show_processors(void);
void show_vp_map(void);
/** @brief Job: switch off whatever of the hypervisor is on at this processor. */
void leave_processor(uint32_t number);
extern uint64_t leave_traps; /**< Traps that the last one took for it. */
void show_off_and_on(void);
/** @} */

/** @name messages.c: from processor to processor, by interrupt
 * @{ */
/** @brief What hv_irq_enable() and hv_irq_handle() call. */
extern const struct hv_irq_ops irq_ops;
/** @brief One message from each to the next. */
void show_message(const char *name);
void show_messages(void);
void show_events(void);
/** @} */

/** @brief clock.c: the reference page against the counter of the architecture. */
void show_clock(void);
/** @brief timer_report.c: by interrupt of their own, and by message. */
void show_timers(void);

/** @name restart.c: the next kernel in the same partition
 * @{ */
/** @brief Give everything back, on each processor and then for the partition. */
void teardown(void);
/** @brief Begin again at our own entry, as a kernel starts the next one. */
_Noreturn void restart(void);
/** @return Whether that is what brought us here. */
bool is_next_kernel(void);
/** @brief In the next kernel: nothing of the one before is on. */
void show_fresh(void);
/** @brief In the next kernel: nobody wrote to the pages of the one before. */
void show_old_pages(void);
/** @} */

/** @brief crash.c: all processors crash at once, and one of them reports it. */
_Noreturn void show_crash(void);

#endif
