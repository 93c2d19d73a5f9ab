/* SPDX-License-Identifier: MIT OR BSD-2-Clause-Patent */
/**
 * @file
 * @brief A record of the fake hypervisor as a line of text, for a console or a file.
 *
 * The command hv-decode (tools/hv-decode) reads such lines and says what they mean. A line has a word for each member,
 * by its name, with hexadecimal numbers; zeros at the end of the input are left out:
 *
 *     hv-trap kind=0x1 vp=0x0 number=0x10008 result=0x0 status=0x0 reps=0x0 reason=0x0 passes=0x1 input=0x7d0
 */
#ifndef HYPERV_SDK_FAKE_RECORD_TEXT_H
#define HYPERV_SDK_FAKE_RECORD_TEXT_H

#include "../types.h"
#include "record.h"

/** Characters of the longest line and the NUL behind it, with some to spare. */
#define HV_FAKE_RECORD_TEXT_SIZE 512

/** Put @p text at @p at. @return The end, where the NUL is. */
HV_CONFIG_INLINE char *hv_fake_put_text(char *at, const char *text)
{
	for (; *text != '\0'; text++)
		*at++ = *text;
	*at = '\0';
	return at;
}

/** Put @p before and then @p value in hexadecimal at @p at. @return The end, where the NUL is. */
HV_CONFIG_INLINE char *hv_fake_put_number(char *at, const char *before, uint64_t value)
{
	uint32_t shift = 60;

	at = hv_fake_put_text(hv_fake_put_text(at, before), "0x");
	while (shift > 0 && value >> shift == 0)
		shift -= 4;
	for (;; shift -= 4) {
		uint32_t digit = (uint32_t)(value >> shift) & 15;

		*at++ = (char)(digit < 10 ? '0' + digit : 'a' + digit - 10);
		if (shift == 0)
			break;
	}
	*at = '\0';
	return at;
}

/**
 * @brief Write @p record as one line without a newline. Any context.
 * @param[out] text HV_FAKE_RECORD_TEXT_SIZE characters. @return The end of the line, where the NUL is.
 */
HV_CONFIG_INLINE char *hv_fake_record_text(const struct hv_fake_record *record, char *text)
{
	uint32_t words = HV_FAKE_BLOCK_WORDS;
	uint32_t i;

	text = hv_fake_put_number(text, "hv-trap kind=", record->kind);
	text = hv_fake_put_number(text, " vp=", record->vp);
	text = hv_fake_put_number(text, " number=", record->number);
	text = hv_fake_put_number(text, " result=", record->result);
	text = hv_fake_put_number(text, " status=", record->status);
	text = hv_fake_put_number(text, " reps=", record->reps);
	text = hv_fake_put_number(text, " reason=", record->reason);
	text = hv_fake_put_number(text, " passes=", record->passes);
	while (words > 0 && record->input[words - 1] == 0)
		words--;
	for (i = 0; i < words; i++)
		text = hv_fake_put_number(text, i == 0 ? " input=" : ",", record->input[i]);
	return text;
}

#endif
