/* SPDX-License-Identifier: MIT OR BSD-2-Clause-Patent */
/**
 * @file
 * @brief Words of a command line.
 */
#ifndef ARGUMENTS_H
#define ARGUMENTS_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

/** @return Whether @p line, or NULL, has @p word between spaces. */
static inline bool has_word(const char *line, const char *word)
{
	uint32_t i;

	while (line != NULL && *line != '\0') {
		for (i = 0; word[i] != '\0' && line[i] == word[i]; i++)
			;
		if (word[i] == '\0' && (line[i] == ' ' || line[i] == '\0'))
			return true;
		while (*line != '\0' && *line != ' ')
			line++;
		while (*line == ' ')
			line++;
	}
	return false;
}

#endif
