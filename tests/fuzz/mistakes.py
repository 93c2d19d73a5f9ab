# SPDX-License-Identifier: MIT OR BSD-2-Clause-Patent
"""Mistakes that the fuzz targets have to find: (what, header, text that stands there once, text instead)."""

MESSAGE = "hyperv/message.h"
EVENT = "hyperv/event.h"
REFTIME = "hyperv/reftime.h"
ARM64_REGISTER = "arch/arm64/register.h"

FAKE = [
    ("blocks may cross a page", "hyperv/fake/hypercall.h",
     "if (gpa % HV_HYP_PAGE_SIZE + size > HV_HYP_PAGE_SIZE)\n\t\treturn HV_FAKE_PAGE_CROSSED;", ""),
    ("rep start is not checked", "hyperv/fake/hypercall.h",
     "return call->done >= call->count ? HV_FAKE_REP_START : HV_FAKE_LEGAL;", "return HV_FAKE_LEGAL;"),
    ("a crash message may have any size", "hyperv/fake/crash.h",
     "size == 0 || size > HV_CRASH_MAXIMUM_MESSAGE_SIZE", "size == 0"),
    ("a SINT of the host is not checked", "hyperv/fake/synic.h",
     "if (sint >= HV_SYNIC_SINT_COUNT || type == HVMSG_NONE ||", "if (type == HVMSG_NONE ||"),
    ("a message without a place", "hyperv/fake/synic.h", "if (synic->full > 0 || place == HV_NULL)", "if (synic->full > 0)"),
]

# Of hv-decode.
NUMBER = "hv-decode/number.c"
LINE = "hv-decode/line.c"

MISTAKES = {
    "message": [
        ("the size is not checked", MESSAGE, "if (message->header.payload_size > HV_MESSAGE_PAYLOAD_BYTE_COUNT)", "if (0)"),
        ("the size is checked in the page", MESSAGE, "if (message->header.payload_size >", "if (slot->header.payload_size >"),
        ("the type is stored, not compared", MESSAGE, "hv_arch_cmpxchg32(head, type, HVMSG_NONE) != type",
         "(*head = HVMSG_NONE) != HVMSG_NONE"),
        ("no barrier behind the clear", MESSAGE, "\thv_arch_mb();\n", ""),
        ("any SINT", MESSAGE, "sint >= HV_SYNIC_SINT_COUNT ||", ""),
        ("EOM for every message", MESSAGE, "\tif (pending)\n", ""),
    ],
    "event": [
        ("flags beyond the limit", EVENT, "scan->next == scan->end ? scan->last : ~0ULL", "~0ULL"),
        ("flags that were not cleared", EVENT, "hv_arch_fetch_clear64(word, mask) & mask;", "hv_arch_fetch_clear64(word, mask);"),
        ("any limit", EVENT, " || limit > HV_EVENT_FLAGS_COUNT", ""),
        ("what was looked at, not what was cleared", EVENT, "scan->found = hv_arch_fetch_clear64(word, mask) & mask;",
         "{ scan->found = *word & mask; hv_arch_fetch_clear64(word, mask); }"),
        ("a word behind the last", EVENT, "if (word == scan->end)", "if (word > scan->end)"),
        ("any flag", EVENT, "flag >= HV_EVENT_FLAGS_COUNT ||", ""),
    ],
    "reftime": [
        ("tries without an end", REFTIME, "i < HV_REFERENCE_TIME_TRIES", "true"),
        ("the sequence is not read again", REFTIME, "if (HV_UNLIKELY(hv_arch_load_acquire32(&page->tsc_sequence) != sequence))",
         "if (0)"),
        ("a sequence of 0 is one", REFTIME, "if (HV_UNLIKELY(sequence == HV_REFERENCE_TSC_SEQUENCE_INVALID))", "if (0)"),
        ("no order of values and sequence", REFTIME, "\thv_arch_rmb();\n", ""),
        ("bits of others are lost", REFTIME, "(before & ~used) | wanted);", "wanted);"),
        ("nanoseconds wrap", REFTIME, "HV_LIKELY(ticks <= ~0ULL / HV_NS_PER_TICK)", "true"),
    ],
    "registers": [
        ("more done than asked for", ARM64_REGISTER, "if (*finished > count)", "if (0)"),
        ("success without an end", ARM64_REGISTER, "if (hv_result_success(result) && *finished == 0)", "if (0)"),
        ("a value after a failure", ARM64_REGISTER, "if (status == HV_STATUS_SUCCESS)\n\t\t*value = answer;", "*value = answer;"),
        ("any VP index", "hyperv/vp.h", "value >= HV_VP_INDEX_SELF", "false"),
    ],
    "hypercall": [
        ("passes without an end", "hyperv/hypercall.h", "if (HV_UNLIKELY(--passes == 0))", "if (0)"),
        ("more done than asked for", "hyperv/hypercall.h", "return done < asked ? done : asked;", "return done;"),
        ("any VP index", "hyperv/vp_lookup.h", "if (index >= HV_VP_INDEX_SELF)", "if (0)"),
        ("an index after a failure", "hyperv/vp_lookup.h", "if (status == HV_STATUS_SUCCESS)\n\t\t*index = found;", "*index = found;"),
        ("posts without an end", "hyperv/post_retry.h", "if (retry->attempts <= 1)", "if (0)"),
        ("any size of a payload", "hyperv/post.h", "size > HV_MESSAGE_PAYLOAD_BYTE_COUNT ||", ""),
        ("any number of ids", "hyperv/vp_lookup.h", "if (count > HV_HYP_PAGE_SIZE / element)\n\t\treturn HV_STATUS_INVALID_PARAMETER;\n"
         "\tstatus = hv_page_check(input, (uint32_t)sizeof(struct hv_get_vp_from_apic_id_in) +\n\t\t\t\t\t      count * element);",
         "status = HV_STATUS_SUCCESS;"),
    ],
    "vpset": [
        ("any VP index", "hyperv/vpset.h", "if (index >= HV_VPSET_LIMIT)", "if (0)"),
        ("a bank is not cleared", "hyperv/vpset.h", "set->banks[bank] = 0;", ""),
        ("any CPU is set", "hyperv/vp_map.h", "if (map == HV_NULL || cpu >= map->count)\n\t\treturn HV_STATUS", "if (map == HV_NULL)\n\t\treturn HV_STATUS"),
        ("any CPU is got", "hyperv/vp_map.h", "map == HV_NULL || cpu >= map->count)\n\t\treturn HV_VP_INVAL;", "map == HV_NULL)\n\t\treturn HV_VP_INVAL;"),
        ("one bank too many", "hyperv/vpset.h", "for (banks = 0; rest != 0; banks++)", "for (banks = 1; rest != 0; banks++)"),
    ],
    "identity": [
        ("a FADT of any size", "hyperv/detect.h", "size < HV_FADT_VENDOR_ID_OFFSET + 8", "size == 0"),
        ("a message that the host does not take", "hyperv/crash.h", "if ((needed & ~crash->capabilities) != 0)",
         "if ((needed & ~crash->capabilities) >> 63 != 0)"),
        ("reports again", "hyperv/crash.h", "if (hv_arch_cmpxchg32(&crash->reported, 0, 1) != 0)",
         "if (hv_arch_cmpxchg32(&crash->reported, 0, 1) > 1)"),
        ("a frequency of 0", "hyperv/frequency.h", "if (value == 0)", "if (0)"),
        ("the id stays after a stop", "hyperv/start.h", "hv_set_vpreg(HV_REGISTER_GUEST_OS_ID, 0);\n\n\t\tif", "hv_set_vpreg(HV_REGISTER_GUEST_OS_ID, 1);\n\n\t\tif"),
    ],
    "identity_x86": [
        ("registers without the privilege", "hyperv/frequency.h", "if (!hv_has_access_frequency_regs(features))", "if (0)"),
        ("a report beyond what the host does", "hyperv/crash.h", "if ((needed & ~crash->capabilities) != 0)", "if (0)"),
        ("started in spite of a failure", "hyperv/start.h", "status = hv_arch_enable_hypercalls(page, &owns_page);\n\tif (status",
         "status = hv_arch_enable_hypercalls(page, &owns_page);\n\tguest->started = true;\n\tif (status"),
    ],
    "fake": FAKE + [
        ("fast blocks of any size", "hyperv/fake/hypercall.h",
         "if (in_pairs > call->in_pairs || in_pairs + out_pairs > call->pairs)\n\t\treturn HV_FAKE_FAST_SIZE;", ""),
    ],
    "fake_x86": FAKE[:2] + [
        ("fast input in any number of pairs", "hyperv/fake/hypercall.h", "in_pairs > call->in_pairs || in_pairs + out_pairs > call->pairs",
         "in_pairs + out_pairs > 9"),
        ("a page register of any address", "hyperv/fake/reference.h", "HV_HYP_PAGE_SIZE) == HV_NULL)\n", "HV_HYP_PAGE_SIZE) == (void *)1)\n"),
    ],
    "decode": [
        ("a number of more than 64 bits", NUMBER, "if (sum > (UINT64_MAX - digit) / base)", "if (0)"),
        ("a separator at the end", NUMBER, "if (!digit_before)", "if (length == 0)"),
        ("a bad word of any length", NUMBER, " && i < SHOWN_MAX", ""),
        ("escapes of a terminal", NUMBER, "text[i] > ' ' && text[i] < 0x7f ? text[i] : '?'", "text[i]"),
        ("a line of any length", LINE, "length == LINE_SIZE - 1", "length == SIZE_MAX"),
        ("any number of words", LINE, "if (count == WORDS_MAX)", "if (0)"),
        ("any number of values", LINE, "if (count - 1 > kind->most)", "if (0)"),
        ("any number of words of input", "hv-decode/trap.c", "if (trap->inputs == HV_FAKE_BLOCK_WORDS)", "if (0)"),
        ("a bit in two fields", "hv-decode/fields.c", "rest &= ~field->mask;", "rest &= ~(field->mask & ~lowest);"),
        ("a feature that is not there", "hv-decode/features.c", "if ((bits & 1) == 0)", "if (name == NULL)"),
        ("control characters in JSON", "hv-decode/output.c", "c < 0x20 || c >= 0x7f", "c >= 0x7f"),
    ],
}
