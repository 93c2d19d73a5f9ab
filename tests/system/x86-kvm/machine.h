/* SPDX-License-Identifier: MIT OR BSD-2-Clause-Patent */
/**
 * @file
 * @brief What a bare machine needs besides Hyper-V: QEMU's PC, started by a kernel's PVH entry.
 */
#ifndef MACHINE_H
#define MACHINE_H

#include <stdbool.h>
#include <stdint.h>

#define PROCESSORS                                                                                 \
	4U /**< Processors at most; of a stack each in start.S. Their APIC ids are 0 and so on. */
#define STACK_SHIFT 14U /**< Bytes of one, as start.S has it. */

/** For what outlasts a reset, and is not cleared at the entry: set before use. */
#define KEPT __attribute__((section(".bss.kept")))

/** @name Exit status of QEMU
 * isa-debug-exit makes them odd. None is 0, 1 or 124: QEMU's own, and the one of timeout(1).
 * @{ */
#define EXIT_CHECK_FAILED 71 /**< Something is not as it should be. */
#define EXIT_NOT_HYPERV   73 /**< This is not Hyper-V. */
#define EXIT_EXCEPTION    75 /**< An exception that nobody expected. */
#define EXIT_DONE         81 /**< All is well. */
/** @} */

/** What machine_traps() says where nobody counts. */
#define TRAPS_UNKNOWN UINT64_MAX

/** @return Traps of this processor so far: nobody counts. */
static inline uint64_t machine_traps(void)
{
	return TRAPS_UNKNOWN;
}

/** Stacks of all processors, in start.S. */
extern char stacks[];

/** @return Number of this processor, without a trap: whose stack is in use. */
static inline uint32_t machine_number(void)
{
	uint64_t sp;

	__asm__ volatile("mov %%rsp, %0" : "=r"(sp));
	return (uint32_t)((sp - 1 - (uint64_t)stacks) >> STACK_SHIFT);
}

/** @brief Write to an I/O port. */
static inline void port_write32(uint16_t port, uint32_t value)
{
	__asm__ volatile("outl %0, %1" : : "a"(value), "dN"(port) : "memory");
}

/** @return What an I/O port has. */
static inline uint32_t port_read32(uint16_t port)
{
	uint32_t value;

	__asm__ volatile("inl %1, %0" : "=a"(value) : "dN"(port) : "memory");
	return value;
}

/** @brief Where other processors arrive, defined by the program. @param number What machine_start_processor() got. */
void secondary_main(uint32_t number);

/** @brief Note what the loader said. @param start_info Of PVH. */
void machine_init(uint64_t start_info);
/** @return Whether the machine was started with this word behind -append. */
bool machine_argument(const char *word);
/** @return Processors of the machine, as QEMU says. */
uint32_t machine_processors(void);
/** @brief Start a processor at secondary_main(). @return true. */
bool machine_start_processor(uint32_t number);
/** @return Whether a processor is off: it may be started. */
bool machine_processor_is_off(uint32_t number);
/** @brief Switch this processor off. */
_Noreturn void machine_processor_off(void);
/** @brief End QEMU with a status. */
_Noreturn void machine_exit(uint64_t status);
/** @brief Stop this processor for good. */
_Noreturn void machine_park(void);
/** @brief The end, and all is well. */
_Noreturn void machine_off(void);

#endif
