/* SPDX-License-Identifier: MIT OR BSD-2-Clause-Patent */
/*
 * The parts of hv-decode, and what they share. A line of words comes in (line.c), is looked up (kinds.c), its numbers are
 * read (number.c), taken apart (fields.c, features.c, trap.c), named (names.c), and goes out as rows (output.c).
 */
#ifndef TOOLS_HV_DECODE_DECODE_H
#define TOOLS_HV_DECODE_DECODE_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>
#include <stdio.h>

enum arch { ARCH_ANY, ARCH_ARM64, ARCH_X64 };

/* Where the output goes and in which form; what went wrong last. */
struct decode {
	FILE *out;
	bool json;
	enum arch arch;
	uint32_t rows;   /* of the value that is being printed */
	char error[192]; /* one line without a newline; of printable characters */
};

#define LINE_SIZE  1024      /* of a line of input, with its end */
#define WORDS_MAX  16        /* of a line: the kind and what belongs to it */
#define TRAP_WORD  "hv-trap" /* begins a record of a trap */
#define VALUES_MAX 4         /* numbers that belong to a kind */

/* line.c */
bool decode_words(struct decode *d, const char *const *words, uint32_t count);
bool decode_stream(struct decode *d, FILE *in, FILE *errors, bool log);

/* number.c: false with d->error set */
bool number_read(struct decode *d, const char *text, size_t length, uint64_t *value);
bool number_fits(struct decode *d, uint64_t value, uint32_t bits);
bool fail(struct decode *d, const char *what, const char *text, size_t length);

/* output.c */
void print_begin(struct decode *d, const char *kind, enum arch arch, const uint64_t *values,
		 uint32_t count, const char *name);
void print_row(struct decode *d, const char *name, uint64_t value, const char *meaning);
void print_end(struct decode *d);
void print_json_text(FILE *out, const char *text);

/* A field of a word, or a single bit. */
struct field {
	const char *name;
	uint64_t mask;
	bool in_place; /* shown with its zeros below, as an address is */
	const char *(*name_of)(uint64_t value);
	const char *meaning; /* of a bit that is set, or of the field; NULL with name_of */
	const char *arm64;   /* instead of meaning there */
};

/* A word, and what is to be said of the bits that are in no field. */
struct layout {
	const struct field *fields;
	uint32_t count;
	const char *rest;
};

/* fields.c */
extern const struct layout layout_control, layout_result, layout_scontrol, layout_simp,
	layout_siefp, layout_sint, layout_stimer, layout_crash;
const struct layout *layout_of_os_id(uint64_t id);
const struct layout *layout_of_register(uint32_t id, uint64_t value);
const struct layout *layout_of_msr(uint32_t msr, uint64_t value);
void print_layout(struct decode *d, const struct layout *layout, enum arch arch, uint64_t value);

/* features.c */
bool print_features(struct decode *d, enum arch arch, const uint64_t *values, uint32_t count);
bool print_hints(struct decode *d, enum arch arch, const uint64_t *values, uint32_t count);
bool print_version(struct decode *d, enum arch arch, const uint64_t *values, uint32_t count);
void print_feature_rows(struct decode *d, enum arch arch, const uint64_t half[2]);
void print_hint_rows(struct decode *d, enum arch arch, const uint64_t half[2]);
void print_version_rows(struct decode *d, enum arch arch, const uint64_t half[2]);

/* trap.c */
bool print_trap(struct decode *d, const char *const *words, uint32_t count);

/* kinds.c */
struct kind {
	const char *name;
	const char *values; /* in the usage */
	const char *text;   /* what it is */
	uint32_t least, most;
	enum arch arch; /* the only one that has such values */
	uint32_t bits;  /* of the first value */
	const struct layout *layout;
	bool (*print)(struct decode *d, enum arch arch, const uint64_t *values, uint32_t count);
	const char *(*name_of)(uint64_t value);
};
const struct kind *kind_at(uint32_t number);
const struct kind *kind_find(const char *name);
void kind_print(struct decode *d, const struct kind *kind, enum arch arch, uint64_t value);

/* names.c: NULL if there is none */
const char *name_of_status(uint64_t value);
const char *name_of_call(uint64_t value);
const char *name_of_message_type(uint64_t value);
const char *name_of_msr(uint64_t value);
const char *name_of_arm64_register(uint64_t value);
const char *name_of_x64_register(uint64_t value);
const char *name_of_os_type(uint64_t value);
const char *name_of_vendor(uint64_t value);
const char *name_of_microsoft_os(uint64_t value);
const char *name_of_function(uint64_t value);
const char *name_of_trap(uint64_t value);
const char *name_of_reason(uint64_t value);
void print_other_statuses(struct decode *d, uint64_t status);
const char *decimal(uint64_t value);
const char *linux_version(uint64_t value);

#endif
