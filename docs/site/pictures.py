# SPDX-License-Identifier: MIT OR BSD-2-Clause-Patent
"""Pictures of words of bits, drawn from the masks of the headers, for the places where those stand.

Rows of 16 bits, the highest first: as wide as a phone shows. Colours are classes, which site.css has for both modes.
"""

import html
import re
import string

# Header, title of the group of names, and which names of that header are fields of the word.
PICTURES = (
    ("hyperv/abi/control.h", "Control word", r"HV_HYPERCALL_(CODE_MASK|FAST_BIT|VARHEAD_MASK|NESTED|REP_COMP_MASK|REP_START_MASK)"),
    ("hyperv/abi/control.h", "Result word", r"HV_HYPERCALL_(RESULT|REP_COMP)_MASK"),
    ("hyperv/abi/guest_os_id.h", "Open-source layout", r"HV_GUEST_OS_ID_(OPEN_SOURCE|TYPE_MASK|OS_ID_MASK|VERSION_MASK|BUILD_MASK)"),
    ("hyperv/abi/guest_os_id.h", "Microsoft's layout", r"HV_GUEST_OS_ID_(VENDOR|OS|MAJOR|MINOR|SERVICE_PACK|BUILD)_MASK"),
    ("hyperv/abi/synic.h", "SCONTROL", r"HV_SYNIC_CONTROL_\w+"),
    ("hyperv/abi/synic.h", "SIEFP", r"HV_SYNIC_SIEFP_\w+"),
    ("hyperv/abi/synic.h", "SIMP", r"HV_SYNIC_SIMP_\w+"),
    ("hyperv/abi/synic.h", "SINT", r"HV_SYNIC_SINT_\w+"),
    ("hyperv/abi/stimer.h", "Configuration", r"HV_STIMER_CONFIG_\w+"),
    ("hyperv/abi/crash.h", "Control", r"HV_CRASH_CTL_\w+"),
    ("hyperv/abi/register_bits.h", "HV_REGISTER_REFERENCE_TSC", r"HV_REGISTER_REFERENCE_TSC_\w+"),
    ("hyperv/abi/register_bits.h", "HV_REGISTER_VP_ASSIST_PAGE", r"HV_REGISTER_VP_ASSIST_PAGE_\w+"),
    ("hyperv/abi/vsm.h", "HV_REGISTER_VSM_CODE_PAGE_OFFSETS", r"HV_REGISTER_VSM_CODE_PAGE_OFFSETS_\w+"),
    ("hyperv/abi/vsm.h", "HV_REGISTER_VSM_VP_STATUS", r"HV_REGISTER_VSM_VP_STATUS_\w+"),
    ("hyperv/abi/vsm.h", "HV_REGISTER_VSM_PARTITION_STATUS", r"HV_REGISTER_VSM_PARTITION_STATUS_\w+"),
    ("hyperv/abi/vsm.h", "HV_REGISTER_VSM_VINA", r"HV_REGISTER_VSM_VINA_\w+"),
    ("arch/x86/abi/msr.h", "HV_X64_MSR_HYPERCALL", r"HV_X64_MSR_HYPERCALL_\w+"),
    ("arch/x86/abi/msr.h", "HV_X64_MSR_REENLIGHTENMENT_CONTROL", r"HV_REENLIGHTENMENT_CONTROL_\w+"),
)
BITS, ROW, CELL, EDGE = 64, 16, 20, 10


def fields(text, pattern):
    """[(highest bit, lowest bit, name)] of the masks among the names, the highest first; names of single bits are masks."""
    found = []
    for name, number in re.findall(r"^#define (%s) +((?:0x)?[0-9a-fA-F]+)ULL\b" % pattern.replace("(", "(?:"), text, re.MULTILINE):
        mask = int(number, 0)
        low = (mask & -mask).bit_length() - 1
        high = mask.bit_length() - 1
        if mask != (1 << high + 1) - (1 << low):
            raise ValueError("%s: bits with a hole" % name)
        found.append((high, low, name))
    found.sort(reverse=True)
    for (_, above, name), (below, _, other) in zip(found, found[1:]):
        if below >= above:
            raise ValueError("%s and %s have a bit in common" % (name, other))
    if not found:
        raise ValueError("no field is named " + pattern)
    return found


def with_gaps(found):
    """The same with what is between the fields, whose name is None."""
    bit = BITS - 1
    for high, low, name in found:
        if bit > high:
            yield bit, high + 1, None
        yield high, low, name
        bit = low - 1
    if bit >= 0:
        yield bit, 0, None


def shorter(names):
    """What all begin with, and what is left of each."""
    start = names[0]
    while len(names) > 1 and not all(name.startswith(start) for name in names):
        start = start[:-1]
    start = start[:start.rfind("_") + 1]
    return start, [re.sub(r"_(MASK|BIT)$", "", name.removeprefix(start)) for name in names]


def span(high, low):
    return "%d" % high if high == low else "%d:%d" % (high, low)


def boxes(high, low, key, kind):
    """A field is a box in each row that it touches."""
    while high >= low:
        bottom = max(low, high // ROW * ROW)
        x = EDGE + (ROW - 1 - high % ROW) * CELL
        y = EDGE + (BITS // ROW - 1 - high // ROW) * 46
        width = (high - bottom + 1) * CELL
        yield '<rect class="%s" x="%d" y="%d" width="%d" height="26"/>' % (kind, x, y + 14, width)
        yield '<text class="bits-number" x="%d" y="%d">%d</text>' % (x + CELL // 2, y + 10, high)
        if high != bottom:
            yield '<text class="bits-number" x="%d" y="%d">%d</text>' % (x + width - CELL // 2, y + 10, bottom)
        if key:
            yield '<text class="bits-key" x="%d" y="%d">%s</text>' % (x + width // 2, y + 32, key)
        high = bottom - 1


def svg(title, found):
    """The picture, in one line."""
    start, names = shorter([name for _, _, name in found])
    names = dict(zip((name for _, _, name in found), names))
    keys = iter(string.ascii_uppercase)
    parts, legend, said = [], [], []
    y = EDGE + BITS // ROW * 46 + 14
    for high, low, name in with_gaps(found):
        key = next(keys) if name else ""
        parts += boxes(high, low, key, "bits-field" if name else "bits-gap")
        if name:
            legend.append('<text class="bits-name" x="%d" y="%d"><tspan class="bits-letter">%s</tspan>'
                          '<tspan x="34">%s</tspan><tspan x="84">%s</tspan></text>' % (EDGE, y, key, span(high, low), names[name]))
            said.append("%s: bits %s" % (name, span(high, low)))
            y += 20
    size = (2 * EDGE + ROW * CELL, y)
    return ('<svg class="bits" role="img" xmlns="http://www.w3.org/2000/svg" viewBox="0 0 %d %d" width="%d" height="%d">'
            '<title>%s</title><desc>%s</desc>%s</svg>' % (
                *size, *size, html.escape("Bits of %s; names begin with %s" % (title, start)),
                html.escape("; ".join(said)), "".join(parts + legend)))


def drawn(path, text):
    """The header with a picture in front of the names of each group that has one; no line moves."""
    for _, title, pattern in (row for row in PICTURES if row[0] == path):
        begin = re.search(r"@name (%s(?=[ :,]|$).*)(?:\n \* .*)*?(?=@\{)" % re.escape(title), text, re.MULTILINE)
        if not begin:
            raise ValueError("%s has no group %s" % (path, title))
        picture = svg(re.sub(r" \(.*", "", begin[1]), fields(text, pattern))
        text = text[:begin.end()] + "@htmlonly[block]" + picture + "@endhtmlonly " + text[begin.end():]
    return text
