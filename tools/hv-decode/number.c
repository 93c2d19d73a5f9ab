/* SPDX-License-Identifier: MIT OR BSD-2-Clause-Patent */
/*
 * Numbers as people have them on a console: 0x10005c, 65628, 0x1_0005_005c, 00000001`0005005c. A backtick is what
 * debuggers put between the halves of a hexadecimal number, which they write without 0x.
 */
#include <string.h>

#include "decode.h"

#define SHOWN_MAX 60 /* characters of a bad word that a message repeats */

/* Say what is wrong, with the text at which it is seen: it may be anything, and the message goes to a terminal. */
bool fail(struct decode *d, const char *what, const char *text, size_t length)
{
	int used = snprintf(d->error, sizeof(d->error), "%s", what);
	size_t at = (size_t)used;
	size_t i;

	if (length == 0)
		return false;
	d->error[at++] = ':';
	d->error[at++] = ' ';
	for (i = 0; i < length && i < SHOWN_MAX; i++)
		d->error[at++] = text[i] > ' ' && text[i] < 0x7f ? text[i] : '?';
	if (i < length)
		at += (size_t)snprintf(d->error + at, 4, "...");
	d->error[at] = '\0';
	return false;
}

/* @return The value of a digit, or 16. */
static uint32_t digit_of(char c)
{
	if (c >= '0' && c <= '9')
		return (uint32_t)(c - '0');
	if (c >= 'a' && c <= 'f')
		return (uint32_t)(c - 'a' + 10);
	if (c >= 'A' && c <= 'F')
		return (uint32_t)(c - 'A' + 10);
	return 16;
}

bool number_read(struct decode *d, const char *text, size_t length, uint64_t *value)
{
	bool prefix = length > 2 && text[0] == '0' && (text[1] == 'x' || text[1] == 'X');
	uint32_t base = prefix || memchr(text, '`', length) != NULL ? 16 : 10;
	bool digit_before = false; /* separators stand between digits alone */
	uint64_t sum = 0;
	size_t i;

	for (i = prefix ? 2 : 0; i < length; i++) {
		uint32_t digit = digit_of(text[i]);

		if ((text[i] == '_' || text[i] == '`') && digit_before) {
			digit_before = false;
			continue;
		}
		if (digit >= base)
			return fail(d, "not a number", text, length);
		if (sum > (UINT64_MAX - digit) / base)
			return fail(d, "more than 64 bits", text, length);
		sum = sum * base + digit;
		digit_before = true;
	}
	if (!digit_before)
		return fail(d, "not a number", text, length);
	*value = sum;
	return true;
}

bool number_fits(struct decode *d, uint64_t value, uint32_t bits)
{
	char text[24];
	char what[24];

	if (bits >= 64 || value >> bits == 0)
		return true;
	snprintf(what, sizeof(what), "more than %u bits", bits);
	snprintf(text, sizeof(text), "0x%llx", (unsigned long long)value);
	return fail(d, what, text, strlen(text));
}
