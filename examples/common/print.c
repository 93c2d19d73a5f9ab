/* SPDX-License-Identifier: MIT OR BSD-2-Clause-Patent */
#include <hyperv/config.h>

#include "print.h"

static void put_padded(const char *text, uint32_t length, uint32_t width, bool left, char fill)
{
	uint32_t i;

	for (i = length; !left && i < width; i++)
		print_char(fill);
	for (i = 0; i < length; i++)
		print_char(text[i]);
	for (i = length; left && i < width; i++)
		print_char(' ');
}

/* Digits from the end of a buffer of 21 characters: 20 digits and a sign. Returns how many. */
static uint32_t digits(char *end, uint64_t value, uint32_t base)
{
	uint32_t count = 0;

	do {
		*--end = "0123456789abcdef"[value % base];
		value /= base;
		count++;
	} while (value != 0);
	return count;
}

static uint32_t text_length(const char *text)
{
	uint32_t length = 0;

	while (text[length] != '\0')
		length++;
	return length;
}

void print_list(const char *format, va_list list)
{
	for (; *format != '\0'; format++) {
		bool left = false, wide = false;
		uint32_t width = 0, count;
		char number[21], fill = ' ';
		const char *text;
		long long value;

		if (*format == '\n')
			print_char('\r');
		if (*format != '%') {
			print_char(*format);
			continue;
		}
		format++;
		for (; *format == '-' || *format == '0'; format++) {
			left |= *format == '-';
			fill = *format == '0' ? '0' : fill;
		}
		for (; *format >= '0' && *format <= '9'; format++)
			width = width * 10 + (uint32_t)(*format - '0');
		for (; *format == 'l'; format++)
			wide = true;

		switch (*format) {
		case 's':
			text = va_arg(list, const char *);
			put_padded(text, text_length(text), width, left, ' ');
			break;
		case 'c':
			number[0] = (char)va_arg(list, int);
			put_padded(number, 1, width, left, ' ');
			break;
		case 'u':
		case 'x':
			value = wide ? va_arg(list, long long) : va_arg(list, uint32_t);
			count = digits(number + 21, (uint64_t)value, *format == 'x' ? 16 : 10);
			put_padded(number + 21 - count, count, width, left, fill);
			break;
		case 'd':
			value = wide ? va_arg(list, long long) : va_arg(list, int);
			count = digits(number + 21,
				       value < 0 ? 0 - (uint64_t)value : (uint64_t)value, 10);
			if (value < 0)
				number[20 - count++] = '-';
			put_padded(number + 21 - count, count, width, left, ' ');
			break;
		default:
			print_char(*format);
			break;
		}
	}
}

void print(const char *format, ...)
{
	va_list list;

	va_start(list, format);
	print_list(format, list);
	va_end(list);
}
