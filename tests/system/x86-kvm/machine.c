/* SPDX-License-Identifier: MIT OR BSD-2-Clause-Patent */
#include <stddef.h>

#include "arguments.h"
#include "interrupt.h"
#include "machine.h"

/* struct hvm_start_info of Xen, and where in it the address of the command line is. */
#define START_INFO_COMMAND_LINE 24

/* QEMU's fw_cfg device and its item "number of processors". */
#define FW_CFG_SELECT     0x510
#define FW_CFG_DATA       0x511
#define FW_CFG_PROCESSORS 5

#define DEBUG_EXIT 0xf4

/* Below 1 MiB, where nothing else is. */
#define START_UP_PAGE 0x8000UL

extern const char start_up[], start_up_end[];

static const char *command_line;

void machine_init(uint64_t start_info)
{
	command_line = (const char *)*(const uint64_t *)(start_info + START_INFO_COMMAND_LINE);
}

bool machine_argument(const char *word)
{
	return has_word(command_line, word);
}

static uint8_t fw_cfg_byte(void)
{
	uint8_t value;

	__asm__ volatile("inb %1, %0" : "=a"(value) : "dN"((uint16_t)FW_CFG_DATA) : "memory");
	return value;
}

uint32_t machine_processors(void)
{
	uint32_t low;

	__asm__ volatile("outw %0, %1"
			 :
			 : "a"((uint16_t)FW_CFG_PROCESSORS), "dN"((uint16_t)FW_CFG_SELECT)
			 : "memory");
	low = fw_cfg_byte();
	return low | (uint32_t)fw_cfg_byte() << 8;
}

bool machine_start_processor(uint32_t number)
{
	volatile char *page = (volatile char *)START_UP_PAGE;
	uint32_t i;

	for (i = 0; i < (uint32_t)(start_up_end - start_up); i++)
		page[i] = start_up[i];
	interrupt_start(number, START_UP_PAGE);
	return true;
}

bool machine_processor_is_off(uint32_t number)
{
	/* It has said so just before it halts, and halted or not it takes an INIT. */
	(void)number;
	return true;
}

void machine_park(void)
{
	for (;;)
		__asm__ volatile("cli\n\thlt" : : : "memory");
}

void machine_processor_off(void)
{
	machine_park();
}

void machine_exit(uint64_t status)
{
	port_write32(DEBUG_EXIT, (uint32_t)status >> 1);
	machine_park();
}

void machine_off(void)
{
	machine_exit(EXIT_DONE);
}
