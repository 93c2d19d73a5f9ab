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
#include "ways.h"

/** PPI of the messages and events: where Hyper-V puts the one of VMBus. A real kernel reads it out of ACPI. */
#define INTID_VMBUS 18U

/** PPIs of the timers 0 to 3 of a processor: any that nothing else uses. */
#define INTID_STIMER 19U

/** @brief A synthetic timer of a processor. */
struct timer {
	uint64_t due;     /**< When it may come, the next time. */
	uint64_t period;  /**< From one time to the next; 0: once. */
	uint32_t expired; /**< How often it came. */
	uint32_t rearm;   /**< How often the handler is to set it again. */
};

/** @brief What each processor has for itself. */
struct cpu {
	struct hv_irq irq;                          /**< Its interrupts and its SynIC. */
	struct hv_page messages;                    /**< Where messages for it arrive. */
	struct hv_page events;                      /**< Where event flags for it are set. */
	struct hv_page post;                        /**< Messages from it. */
	struct hv_page assist;                      /**< Its VP assist page. */
	uint32_t received;                          /**< Messages taken. */
	uint32_t interrupts;                        /**< Interrupts of messages and events. */
	uint64_t flags;                             /**< Event flags taken. */
	struct timer timers[HV_SYNIC_STIMER_COUNT]; /**< Its synthetic timers. */
};

extern struct cpu cpus[PROCESSORS];              /**< The processors, by number. */
extern struct hv_guest guest;                    /**< What hv_start() has found out. */
extern struct hv_vp_map vp_map;                  /**< VP index of each. */
extern struct hv_teardown teardowns[PROCESSORS]; /**< Which of them are up. */

/** @return The one of this processor. */
struct cpu *this_cpu(void);

/** @name begin.c: who is there, who we are
 * @{ */
enum hv_detected detect(uint32_t conduit);
bool start(void);
void show_features(void);
/** @} */

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

/** @brief ipi.c: interrupts from processor to processor. */
void show_ipis(void);
/** @brief clock.c: the reference page against the counter of the architecture. */
void show_clock(void);
/** @return clock.c: reference time, by the page while it is on. Any processor. */
uint64_t now(void);

/** @name timers.c: by interrupt of their own, and by message
 * @{ */
/** @brief Handler of INTID_STIMER and the three behind it. */
void timer_interrupt(uint32_t intid);
/** @brief The message of a timer of this processor has come. */
void timer_message(const struct hv_message *message);
void show_timers(void);
/** @brief Job: leave timers running, so that there is something to stop. */
void keep_ticking(uint32_t number);
/** @} */

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
