/* SPDX-License-Identifier: MIT OR BSD-2-Clause-Patent */
/*
 * hv-decode: any line of any kind. Whatever comes in, text and JSON decode the same lines, JSON is JSON, messages are one
 * printable line each, and of a word no bit is lost or named twice.
 */
#include <errno.h>

#include "fuzz.h"

#include "hv-decode/decode.h"
#include "hyperv/fake/record_text.h"

/* What one run said, until free_said(). */
struct said {
	char *out, *errors;
	size_t out_size, errors_size;
	bool good;
};

static struct said decode_text(const char *text, size_t size, enum arch arch, bool json, bool log)
{
	struct decode d = { NULL, json, arch, 0, "" };
	FILE *in = size != 0 ? fmemopen((void *)(uintptr_t)text, size, "r") : tmpfile();
	struct said said = { 0 };
	FILE *errors = open_memstream(&said.errors, &said.errors_size);

	d.out = open_memstream(&said.out, &said.out_size);
	CHECK(in != NULL && errors != NULL && d.out != NULL);
	said.good = decode_stream(&d, in, errors, log);
	fclose(in);
	fclose(errors);
	fclose(d.out);
	return said;
}

static void free_said(struct said *said)
{
	free(said->out);
	free(said->errors);
}

static bool skip(const char **text, char c)
{
	if (**text != c)
		return false;
	++*text;
	return true;
}

static void expect_string(const char **text)
{
	CHECK(skip(text, '"'));
	while (!skip(text, '"')) {
		CHECK(**text >= ' ' && **text < 0x7f);
		if (skip(text, '\\')) {
			CHECK(**text == '"' || **text == '\\' || **text == 'u');
			if (**text == 'u')
				CHECK(strspn(*text + 1, "0123456789abcdef") >= 4);
		}
		++*text;
	}
}

/* One value of JSON, of the sorts that there are. */
static void expect_json(const char **text)
{
	if (skip(text, '{')) {
		do {
			expect_string(text);
			CHECK(skip(text, ':'));
			expect_json(text);
		} while (skip(text, ','));
		CHECK(skip(text, '}'));
	} else if (skip(text, '[')) {
		if (skip(text, ']'))
			return;
		do
			expect_json(text);
		while (skip(text, ','));
		CHECK(skip(text, ']'));
	} else if (strncmp(*text, "null", 4) == 0) {
		*text += 4;
	} else {
		expect_string(text);
	}
}

static uint32_t count_lines(const char *text, bool heads)
{
	uint32_t count = 0;
	const char *end;

	for (; *text != '\0'; text = end + 1) {
		end = strchr(text, '\n');
		CHECK(end != NULL);
		count += !heads || *text != ' ';
	}
	return count;
}

static void expect_printable(const char *text)
{
	for (; *text != '\0'; text++)
		CHECK(*text == '\n' || (*text >= ' ' && *text < 0x7f));
}

/* Both forms of what @text decodes to agree. @return Its text. */
static struct said expect_agreement(const char *text, size_t size, enum arch arch, bool log)
{
	struct said plain = decode_text(text, size, arch, false, log);
	struct said json = decode_text(text, size, arch, true, log);
	const char *at = json.out;

	CHECK(plain.good == json.good);
	CHECK(plain.good == (plain.errors[0] == '\0'));
	CHECK(strcmp(plain.errors, json.errors) == 0);
	expect_printable(plain.out);
	expect_printable(plain.errors);
	CHECK(strlen(plain.out) == plain.out_size && strlen(plain.errors) == plain.errors_size);
	while (*at != '\0') {
		expect_json(&at);
		CHECK(skip(&at, '\n'));
	}
	CHECK(count_lines(plain.out, true) == count_lines(json.out, false));
	free_said(&json);
	return plain;
}

static enum arch any_arch(void)
{
	return (enum arch)(fuzz_byte() % 3);
}

/* Lines as they come: each is decoded, complained of or passed over. */
static void raw_lines(void)
{
	bool log = fuzz_byte() % 2 != 0;
	enum arch arch = any_arch();
	uint32_t blanks = fuzz_byte() * 8;
	size_t size = fuzz_left + blanks;
	char *text = (char *)fuzz_memory(size, ' ');
	uint32_t lines = 0;
	struct said said;
	size_t i;

	memcpy(text, fuzz_data, fuzz_left);
	for (i = 0; i < size; i++)
		lines += text[i] == '\n' || i == size - 1;
	said = expect_agreement(text, size, arch, log);
	CHECK(count_lines(said.out, true) + count_lines(said.errors, false) <= lines);
	free_said(&said);
	free(text);
}

/* The value of the row at @row, which is moved to the next one. @return false at the end. */
static bool next_row(const char **row, uint64_t *value)
{
	const char *line = strchr(*row, '\n');

	if (line == NULL || line[1] != ' ')
		return false;
	*row = line + 1;
	line += 3;
	line += strcspn(line, " ");
	line += strspn(line, " ");
	CHECK(strncmp(line, "0x", 2) == 0);
	*value = strtoull(line, NULL, 16);
	return true;
}

/* A word in fields: together they are the word, each once. */
static void whole_word(const struct kind *kind, const char *row, uint64_t word)
{
	uint64_t sum = 0;
	uint64_t value;
	uint32_t i;

	for (i = 0; i < kind->layout->count; i++) {
		const struct field *field = &kind->layout->fields[i];

		CHECK(next_row(&row, &value));
		if (!field->in_place)
			value *= field->mask & -field->mask;
		CHECK((value & ~field->mask) == 0);
		CHECK((sum & field->mask) == 0);
		sum |= value;
	}
	if (next_row(&row, &value))
		CHECK(value != 0 && (sum & value) == 0);
	else
		value = 0;
	CHECK((sum | value) == word);
}

/* Features of arm64: a row for each bit. */
static void whole_features(const char *row, const uint64_t *words, bool hints)
{
	int bits = __builtin_popcountll(hints ? words[0] & 0xffffffff : words[0]) +
		   __builtin_popcountll(words[1]) + hints;
	uint64_t value;

	while (next_row(&row, &value))
		bits--;
	CHECK(bits == 0);
}

/* A kind that is there, with values that mean something, well formed. */
static void known_kind(void)
{
	uint64_t values[VALUES_MAX + 1];
	enum arch arch = any_arch();
	const struct kind *kind = NULL;
	uint32_t count = fuzz_byte() % (VALUES_MAX + 2);
	char text[512];
	struct said said;
	int length;
	uint32_t i;

	for (i = fuzz_byte() % 20; (kind = kind_at(i)) == NULL; i--)
		;
	length = snprintf(text, sizeof(text), "%s", kind->name);
	for (i = 0; i < count; i++) {
		values[i] = fuzz_word();
		length += snprintf(text + length, sizeof(text) - (size_t)length,
				   fuzz_byte() % 2 != 0 ? " %llu" : " 0x%llX",
				   (unsigned long long)values[i]);
	}
	said = expect_agreement(text, (size_t)length, arch, false);
	CHECK(!said.good || (count >= kind->least && count <= kind->most));
	if (kind->layout != NULL && count == 1) {
		CHECK(said.good);
		whole_word(kind, said.out, values[0]);
	}
	if (said.good && arch == ARCH_ARM64 && count == 2 &&
	    (kind->print == print_features || kind->print == print_hints))
		whole_features(said.out, values, kind->print == print_hints);
	free_said(&said);
}

/* A word of digits and more, in memory of its own size: by the library's reading when it has no separators. */
static void number(void)
{
	struct decode d = { 0 };
	size_t size = fuzz_byte() % 40;
	char *text = (char *)fuzz_memory(size, 0);
	char copy[48] = { 0 };
	uint64_t value = 0;
	uint32_t base;
	size_t i;
	bool good;
	char *end;

	for (i = 0; i < size; i++)
		text[i] = "0123456789abcdefABCDEFx_`00000\x1b"[fuzz_byte() % 31];
	memcpy(copy, text, size);
	good = number_read(&d, text, size, &value);
	expect_printable(d.error);
	if (strpbrk(copy, "_`") == NULL) {
		base = size > 2 && copy[0] == '0' && copy[1] == 'x' ? 16 : 10;
		errno = 0;
		CHECK(!good || strtoull(copy, &end, (int)base) == value);
		CHECK(!good || (*end == '\0' && errno == 0 && size > 0));
		end = copy + (base == 16 ? 2 : 0);
		if (!good && size > 0 &&
		    strspn(end, base == 16 ? "0123456789abcdefABCDEF" : "0123456789") ==
			    strlen(end))
			CHECK(strtoull(end, NULL, (int)base) == ~0ULL && errno == ERANGE);
	} else if (good) {
		CHECK(copy[size - 1] != '_' && copy[size - 1] != '`');
		CHECK(strstr(copy, "__") == NULL && strstr(copy, "_`") == NULL);
	}
	free(text);
}

/* A record, by the writer of the SDK: what it writes is read, and has its numbers. */
static void record(void)
{
	struct hv_fake_record record = { 0 };
	char *text = (char *)fuzz_memory(HV_FAKE_RECORD_TEXT_SIZE, 'x');
	struct said said;
	char wanted[64];
	uint32_t i;

	record.kind = fuzz_byte() % 12;
	record.vp = (uint32_t)fuzz_word();
	record.number = fuzz_word();
	record.result = fuzz_word();
	record.status = (hv_status_t)fuzz_word();
	record.reps = (uint32_t)fuzz_word();
	record.reason = (uint32_t)fuzz_word();
	record.passes = (uint32_t)fuzz_word();
	for (i = fuzz_byte() % 17; i > 0; i--)
		record.input[i - 1] = fuzz_word();
	CHECK(*hv_fake_record_text(&record, text) == '\0');
	said = expect_agreement(text, strlen(text), ARCH_ANY, fuzz_byte() % 2 != 0);
	CHECK(said.good);
	snprintf(wanted, sizeof(wanted), "\n  %-44s 0x%x\n", "vp", record.vp);
	CHECK(strstr(said.out, wanted) != NULL);
	snprintf(wanted, sizeof(wanted), "\n  %-44s 0x%x\n", "passes", record.passes);
	CHECK(strstr(said.out, wanted) != NULL);
	free_said(&said);
	free(text);
}

/* Any text in JSON. */
static void json_text(void)
{
	char *text = (char *)fuzz_memory(fuzz_left + 1, 0);
	char *out = NULL;
	size_t size = 0;
	FILE *stream = open_memstream(&out, &size);
	const char *at;

	CHECK(stream != NULL);
	memcpy(text, fuzz_data, fuzz_left);
	print_json_text(stream, text);
	fclose(stream);
	at = out;
	expect_string(&at);
	CHECK(*at == '\0');
	free(out);
	free(text);
}

static void fuzz_one(void)
{
	switch (fuzz_byte() % 6) {
	case 0:
		known_kind();
		break;
	case 1:
		number();
		break;
	case 2:
		record();
		break;
	case 3:
		json_text();
		break;
	default:
		raw_lines();
	}
}
