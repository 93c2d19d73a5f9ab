/* SPDX-License-Identifier: MIT OR BSD-2-Clause-Patent */
#include <stdint.h>

#include "print.h"

/* PL011 (Arm DDI 0183): data register, flag register and its "transmit FIFO full". */
#define UART_DATA  ((volatile uint32_t *)0x09000000)
#define UART_FLAGS ((volatile uint32_t *)0x09000018)
#define UART_TXFF  0x20U

void print_char(char c)
{
	while (*UART_FLAGS & UART_TXFF)
		;
	*UART_DATA = (unsigned char)c;
}
