/* SPDX-License-Identifier: MIT OR BSD-2-Clause-Patent */
#include "arguments.h"
#include "devicetree.h"

#define FDT_MAGIC      0xd00dfeedU
#define FDT_BEGIN_NODE 1U
#define FDT_PROP       3U
#define FDT_END        9U

/* The header: big-endian words. Only these three are needed. */
#define FDT_HEADER_MAGIC   0
#define FDT_HEADER_STRUCT  2
#define FDT_HEADER_STRINGS 3

static bool same(const char *a, const char *b)
{
	while (*a != '\0' && *a == *b) {
		a++;
		b++;
	}
	return *a == *b;
}

static uint32_t words_of_string(const char *text)
{
	uint32_t length = 0;

	while (text[length] != '\0')
		length++;
	return length / 4 + 1;
}

const char *devicetree_string(const void *tree, const char *node, const char *property)
{
	const uint32_t *header = tree;
	const char *strings;
	const uint32_t *at;
	bool inside = false;

	if (__builtin_bswap32(header[FDT_HEADER_MAGIC]) != FDT_MAGIC)
		return NULL;
	at = header + __builtin_bswap32(header[FDT_HEADER_STRUCT]) / 4;
	strings = (const char *)tree + __builtin_bswap32(header[FDT_HEADER_STRINGS]);

	/* A node's own properties come before the nodes within it, so "inside" needs no end. */
	for (;;) {
		uint32_t token = __builtin_bswap32(*at++);

		if (token == FDT_BEGIN_NODE) {
			const char *name = (const char *)at;

			inside = same(name, node);
			at += words_of_string(name);
		} else if (token == FDT_PROP) {
			uint32_t length = __builtin_bswap32(at[0]);
			const char *value = (const char *)(at + 2);

			if (inside && same(strings + __builtin_bswap32(at[1]), property))
				return value;
			at += 2 + (length + 3) / 4;
		} else if (token == FDT_END) {
			return NULL;
		}
	}
}

bool devicetree_argument(const void *tree, const char *word)
{
	return has_word(devicetree_string(tree, "chosen", "bootargs"), word);
}
