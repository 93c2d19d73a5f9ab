/* SPDX-License-Identifier: MIT OR BSD-2-Clause-Patent */
/**
 * @file
 * @brief What a bare machine needs besides Hyper-V: power control and a way out.
 *
 * QEMU's "virt" machine, with or without the EL2 monitor of tests/system/arm64 below it.
 */
#ifndef MACHINE_H
#define MACHINE_H

#include <stdbool.h>
#include <stdint.h>

#define PROCESSORS                                                                                 \
	4U /**< Processors of the machine: 0 to 3, as the lowest field of MPIDR_EL1 says. */

/** For what the next kernel finds as it was: not cleared at the entry, so set before use. */
#define KEPT __attribute__((section(".bss.kept")))

/** A register of the processor by its name. */
#define read_sysreg(name)                                                                          \
	({                                                                                         \
		uint64_t value_;                                                                   \
		__asm__ volatile("mrs %0, " #name : "=r"(value_) : : "memory");                    \
		value_;                                                                            \
	})
/** The same, to write it. */
#define write_sysreg(name, value)                                                                  \
	__asm__ volatile("msr " #name ", %0" : : "r"((uint64_t)(value)) : "memory")

/** @name Power control (PSCI, Arm DEN 0022) and the base of the SMCCC (Arm DEN 0028)
 * @{ */
#define PSCI_VERSION        0x84000000U
#define PSCI_CPU_OFF        0x84000002U
#define PSCI_CPU_ON         0xc4000003U
#define PSCI_AFFINITY_INFO  0xc4000004U
#define PSCI_SYSTEM_OFF     0x84000008U
#define PSCI_SYSTEM_RESET   0x84000009U
#define PSCI_FEATURES       0x8400000aU
#define SMCCC_VERSION       0x80000000U
#define SMCCC_NOT_SUPPORTED UINT64_MAX
#define PSCI_INVALID_PARAMS (UINT64_MAX - 1)
#define PSCI_ALREADY_ON     (UINT64_MAX - 3)
#define PSCI_AFFINITY_OFF   1U
/** @} */

/**
 * @brief The monitor's own call, in the range of the machine's maker: how often this processor trapped.
 *
 * The call itself is not counted. Without the monitor the answer is SMCCC_NOT_SUPPORTED, as
 * for every function that nobody knows.
 */
#define MONITOR_TRAPS 0xc3000001U
/** What machine_traps() says where nobody counts. */
#define TRAPS_UNKNOWN SMCCC_NOT_SUPPORTED

/**
 * @name Connections that the monitor has made
 * From each processor to each: messages and events for processor n are sent to connection
 * MONITOR_MESSAGES + n and MONITOR_EVENTS + n, and arrive at its SINT MONITOR_SINT.
 * @{ */
#define MONITOR_MESSAGES    0x100U
#define MONITOR_EVENTS      0x200U
#define MONITOR_EVENT_FLAGS 64U
#define MONITOR_SINT        2U
/** @} */

/** @name Exit status of QEMU
 * None is 0, 1 or 124: QEMU's own, and the one of timeout(1).
 * @{ */
#define EXIT_CHECK_FAILED  70 /**< Guest: something is not as it should be. */
#define EXIT_NOT_HYPERV    71 /**< Guest: this is not Hyper-V. */
#define EXIT_EXCEPTION     72 /**< Guest: an exception that nobody expected. */
#define EXIT_GUEST_OFF     80 /**< Monitor: the guest switched the machine off. */
#define EXIT_GUEST_RESET   81 /**< Monitor: the guest asked for a reset. */
#define EXIT_ILLEGAL       82 /**< Monitor: the guest broke a rule of the interface. */
#define EXIT_GUEST_CRASH   83 /**< Monitor: the guest touched what is not its own. */
#define EXIT_MONITOR_PANIC 84 /**< Monitor: a fault of its own. */
#define EXIT_GUEST_REPORT  85 /**< Monitor: the guest reported a crash of its own. */
/** @} */

/** @return Number of this processor. */
static inline uint32_t machine_number(void)
{
	return (uint32_t)read_sysreg(mpidr_el1) & 0xff;
}

/** @brief SMCCC call by HVC #0. @return X0. */
uint64_t smccc_hvc(uint64_t function, uint64_t arg1, uint64_t arg2, uint64_t arg3);
/** @brief SMCCC call by SMC #0. @return X0. */
uint64_t smccc_smc(uint64_t function, uint64_t arg1, uint64_t arg2, uint64_t arg3);

/** Bytes of a page of the guest: what start.S was built for. */
extern const uint32_t guest_page_size;

/** @brief Where other processors arrive, defined by the program. @param number What machine_start_processor() got. */
void secondary_main(uint32_t number);
/** @brief Where every exception arrives, on the stack of whoever caused it. */
_Noreturn void unexpected_exception(uint64_t esr, uint64_t elr, uint64_t far);

/**
 * @brief Find the device tree and what it says about PSCI. Call it first.
 * @param boot_x0 X0 at the entry: the tree, or 0.
 * @return HV_CONDUIT_NONE, HV_CONDUIT_HVC or HV_CONDUIT_SMC of hyperv/arch.h.
 */
uint32_t machine_init(uint64_t boot_x0);
/** @return Whether the machine was started with this word behind -append. */
bool machine_argument(const char *word);
/** @brief PSCI call by the conduit that machine_init() found. @return X0. */
uint64_t machine_psci(uint64_t function, uint64_t arg1, uint64_t arg2, uint64_t arg3);
/** @brief Start a processor at secondary_main(). @return Whether PSCI agreed. */
bool machine_start_processor(uint32_t number);
/** @return Whether a processor is off: it may be started. */
bool machine_processor_is_off(uint32_t number);
/** @brief Switch this processor off. */
_Noreturn void machine_processor_off(void);
/** @brief Jump to our own entry, as a kernel that starts the next one; other processors are off. */
_Noreturn void machine_restart(void);
/** @return Traps of this processor so far, as the monitor counts them, or TRAPS_UNKNOWN. */
uint64_t machine_traps(void);
/** @brief End QEMU with a status, by semihosting; an undefined instruction where nobody listens. */
_Noreturn void machine_exit(uint64_t status);
/** @brief Stop this processor for good. */
_Noreturn void machine_park(void);
/** @brief Switch the machine off, by PSCI. */
_Noreturn void machine_off(void);

#endif
