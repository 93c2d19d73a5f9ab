/* SPDX-License-Identifier: MIT OR BSD-2-Clause-Patent */
/*
 * A value and its rows as text or as one line of JSON. Both are made of the same calls, so that they say the same.
 * Numbers are texts in JSON: many readers of it keep only 53 bits of a number.
 */
#include <inttypes.h>

#include "decode.h"

/* Wide enough for most names; a longer one moves its own row. */
#define NAME_WIDTH  44
#define VALUE_WIDTH 18

void print_json_text(FILE *out, const char *text)
{
	if (text == NULL) {
		fputs("null", out);
		return;
	}
	putc('"', out);
	for (; *text != '\0'; text++) {
		unsigned char c = (unsigned char)*text;

		if (c == '"' || c == '\\')
			fprintf(out, "\\%c", c);
		else if (c < 0x20 || c >= 0x7f)
			fprintf(out, "\\u%04x", c);
		else
			putc(c, out);
	}
	putc('"', out);
}

static const char *name_of_arch(enum arch arch)
{
	return arch == ARCH_ARM64 ? "arm64" : arch == ARCH_X64 ? "x64" : NULL;
}

static void begin_json(struct decode *d, const char *kind, enum arch arch, const uint64_t *values,
		       uint32_t count, const char *name)
{
	uint32_t i;

	fputs("{\"kind\":", d->out);
	print_json_text(d->out, kind);
	fputs(",\"arch\":", d->out);
	print_json_text(d->out, name_of_arch(arch));
	fputs(",\"values\":[", d->out);
	for (i = 0; i < count; i++)
		fprintf(d->out, "%s\"0x%" PRIx64 "\"", i > 0 ? "," : "", values[i]);
	fputs("],\"name\":", d->out);
	print_json_text(d->out, name);
	fputs(",\"rows\":[", d->out);
}

void print_begin(struct decode *d, const char *kind, enum arch arch, const uint64_t *values,
		 uint32_t count, const char *name)
{
	uint32_t i;

	d->rows = 0;
	if (d->json) {
		begin_json(d, kind, arch, values, count, name);
		return;
	}
	fputs(kind, d->out);
	for (i = 0; i < count; i++)
		fprintf(d->out, " 0x%" PRIx64, values[i]);
	if (name_of_arch(arch) != NULL)
		fprintf(d->out, " (%s)", name_of_arch(arch));
	if (name != NULL)
		fprintf(d->out, ": %s", name);
	putc('\n', d->out);
}

void print_row(struct decode *d, const char *name, uint64_t value, const char *meaning)
{
	char text[24];

	snprintf(text, sizeof(text), "0x%" PRIx64, value);
	d->rows++;
	if (d->json) {
		fputs(d->rows > 1 ? ",{\"name\":" : "{\"name\":", d->out);
		print_json_text(d->out, name);
		fprintf(d->out, ",\"value\":\"%s\",\"meaning\":", text);
		print_json_text(d->out, meaning);
		putc('}', d->out);
	} else if (meaning != NULL) {
		fprintf(d->out, "  %-*s %-*s %s\n", NAME_WIDTH, name, VALUE_WIDTH, text, meaning);
	} else {
		fprintf(d->out, "  %-*s %s\n", NAME_WIDTH, name, text);
	}
}

void print_end(struct decode *d)
{
	if (d->json)
		fputs("]}\n", d->out);
}
