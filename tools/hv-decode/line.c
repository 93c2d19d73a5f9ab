/* SPDX-License-Identifier: MIT OR BSD-2-Clause-Patent */
/* Words of the command line or of a line of input, to what they say. */
#include <string.h>

#include "decode.h"

bool decode_words(struct decode *d, const char *const *words, uint32_t count)
{
	const struct kind *kind;
	uint64_t values[VALUES_MAX];
	enum arch arch;
	uint32_t i;

	if (strcmp(words[0], TRAP_WORD) == 0)
		return print_trap(d, words, count);
	kind = kind_find(words[0]);
	if (kind == NULL)
		return fail(d, "unknown kind", words[0], strlen(words[0]));
	if (count - 1 < kind->least)
		return fail(d, "missing value", kind->name, strlen(kind->name));
	if (count - 1 > kind->most)
		return fail(d, "too many values", kind->name, strlen(kind->name));
	if (kind->arch != ARCH_ANY && d->arch != ARCH_ANY && d->arch != kind->arch)
		return fail(d, "not of this architecture", kind->name, strlen(kind->name));
	arch = kind->arch != ARCH_ANY ? kind->arch : d->arch;
	for (i = 1; i < count; i++)
		if (!number_read(d, words[i], strlen(words[i]), &values[i - 1]))
			return false;
	if (!number_fits(d, values[0], kind->bits))
		return false;
	if (kind->print != NULL)
		return kind->print(d, arch, values, count - 1);
	kind_print(d, kind, arch, values[0]);
	return true;
}

/* Cut @line, in place, into words. @return How many; WORDS_MAX + 1 if there are more than fit. */
static uint32_t split(char *line, const char *words[WORDS_MAX])
{
	uint32_t count = 0;

	for (;;) {
		line += strspn(line, " \t\r");
		if (*line == '\0')
			return count;
		if (count == WORDS_MAX)
			return WORDS_MAX + 1;
		words[count++] = line;
		line += strcspn(line, " \t\r");
		if (*line != '\0')
			*line++ = '\0';
	}
}

enum got { GOT_LINE, GOT_LONG, GOT_NUL, GOT_END };

/* Read a line to its end, whatever is in it. */
static enum got read_line(FILE *in, char line[LINE_SIZE])
{
	enum got got = GOT_LINE;
	size_t length = 0;
	int c = getc(in);

	if (c == EOF)
		return GOT_END;
	for (; c != EOF && c != '\n'; c = getc(in)) {
		if (c == '\0')
			got = GOT_NUL;
		else if (length == LINE_SIZE - 1)
			got = got == GOT_NUL ? GOT_NUL : GOT_LONG;
		else
			line[length++] = (char)c;
	}
	line[length] = '\0';
	return got;
}

/* A line that is not empty. In a log something may stand in front of a record, such as a time. */
static bool decode_line(struct decode *d, char *line, bool log)
{
	const char *words[WORDS_MAX];
	char *start = log ? strstr(line, TRAP_WORD " ") : line;
	uint32_t count;

	if (start == NULL)
		return fail(d, "no " TRAP_WORD " in the line", NULL, 0);
	count = split(start, words);
	if (count > WORDS_MAX)
		return fail(d, "too many words", NULL, 0);
	return decode_words(d, words, count);
}

bool decode_stream(struct decode *d, FILE *in, FILE *errors, bool log)
{
	char line[LINE_SIZE];
	unsigned long number;
	bool all = true;
	enum got got;

	for (number = 1; (got = read_line(in, line)) != GOT_END; number++) {
		const char *text = line + strspn(line, " \t\r");
		bool good = false;

		if (got == GOT_NUL)
			fail(d, "a NUL in the line", NULL, 0);
		else if (got == GOT_LONG)
			fail(d, "the line is too long", NULL, 0);
		else
			good = *text == '\0' || *text == '#' || decode_line(d, line, log);
		if (!good) {
			fflush(d->out); /* which stands before it */
			fprintf(errors, "hv-decode: line %lu: %s\n", number, d->error);
		}
		all = all && good;
	}
	return all;
}
