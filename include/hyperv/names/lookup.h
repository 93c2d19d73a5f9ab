/* SPDX-License-Identifier: MIT OR BSD-2-Clause-Patent */
/**
 * @file
 * @brief How the headers beside this one find a name or a number.
 *
 * A list of names becomes one string: a row for each name, ended by a NUL, and an empty row at the end.
 * The row of an AT(name) starts with its number as its definition has it, "0x0005 HV_STATUS_...";
 * other rows are one more than the row before. So the numbers stand in the data headers alone, and the lists
 * cost an includer little: most numbers follow each other. A string is in the program only if it is used.
 */
#ifndef HYPERV_SDK_NAMES_LOOKUP_H
#define HYPERV_SDK_NAMES_LOOKUP_H

#include "../types.h"

/** Row that follows its predecessor. */
#define HV_NAMES_NEXT(name) #name "\0"
/** Row with its number in front. */
#define HV_NAMES_AT(name) HV_NAMES_NUMBER(name) #name "\0"
/** The number: a macro of its own, so that the definition of the name is put in. */
#define HV_NAMES_NUMBER(number) #number " "
/** The string of a list. Longer than C promises, but no compiler minds. */
#define HV_NAMES(list) (__extension__ list(HV_NAMES_AT, HV_NAMES_NEXT))

/** @return The row behind @p row. */
HV_CONFIG_INLINE const char *hv_names_skip(const char *row)
{
	while (*row != '\0')
		row++;
	return row + 1;
}

/**
 * @brief The name of a row, and its number.
 * @param[in,out] number That of the row before; then that of this row.
 */
HV_CONFIG_INLINE const char *hv_names_row(const char *row, uint32_t *number)
{
	if (*row != '0') {
		++*number;
		return row;
	}
	*number = 0;
	for (row += 2; *row != ' '; row++) { /* behind "0x"; a U may end it */
		if (*row >= 'a')
			*number = *number << 4 | (uint32_t)(*row - 'a' + 10);
		else if (*row <= '9')
			*number = *number << 4 | (uint32_t)(*row - '0');
	}
	return row + 1;
}

/** @return Whether two texts are alike. */
HV_CONFIG_INLINE bool hv_names_equal(const char *a, const char *b)
{
	for (; *a == *b; a++, b++)
		if (*a == '\0')
			return true;
	return false;
}

/** @return The first name in the string @p list that has @p number, or NULL. */
HV_CONFIG_INLINE const char *hv_names_find(const char *list, uint32_t number)
{
	uint32_t found = 0;

	for (; *list != '\0'; list = hv_names_skip(list)) {
		const char *name = hv_names_row(list, &found);

		if (found == number)
			return name;
	}
	return HV_NULL;
}

/** @brief Find @p name in the string @p list. @param[out] number Written only if it is there. @return Whether it is. */
HV_MUST_CHECK HV_CONFIG_INLINE bool hv_names_number(const char *list, const char *name,
						    uint32_t *number)
{
	uint32_t found = 0;

	if (name == HV_NULL || number == HV_NULL)
		return false;
	for (; *list != '\0'; list = hv_names_skip(list)) {
		if (hv_names_equal(hv_names_row(list, &found), name)) {
			*number = found;
			return true;
		}
	}
	return false;
}

#endif
