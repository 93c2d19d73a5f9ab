#!/usr/bin/env python3
# SPDX-License-Identifier: MIT OR BSD-2-Clause-Patent
"""Hold the data headers against facts/, which was read out of the specification and other implementations.

usage: coverage.py SOURCE_DIR

Each name of facts/ must be there with its number, size, offset or bits, or stand in renamed.tsv:
with the name it has here, or with the reason why it is left out. Where a name has another number on
each architecture, the SDK's has ARM64 or X64 behind its prefix. The sources name members in their
own ways, so that any of the names they have for an offset will do.
Prints TAP: for each table what was asked, and that what is changed in a copy is noticed.
"""

import collections
import pathlib
import re
import shutil
import sys
import tempfile

HERE = pathlib.Path(__file__).resolve().parent
sys.path.insert(0, str(HERE.parent))
import table
import tap

TABLES = ("hypercalls", "statuses", "registers", "msrs", "constants", "structs", "fields", "bits")
# Of a hundred: how many may be left out with a reason, and how many must be right.
LEFT_OUT = {"hypercalls": 0, "statuses": 0, "registers": 0, "msrs": 5, "constants": 5, "structs": 5, "fields": 5, "bits": 0}
RIGHT = {"fields": 90}


def read(path):
    """The rows of a file of facts or names."""
    lines = path.read_text().splitlines()
    return [line.split("\t") for line in lines if not line.startswith("#")]


def with_arch(name, arch):
    """The name of what differs by architecture; of what is said of both, as the source has it."""
    tag = {"arm64": "ARM64", "x86": "X64", "both": ""}[arch]
    if not tag or re.search("_(arm64|x64)_", name, re.IGNORECASE):
        return name
    prefix, rest = name.split("_", 1)
    return "_".join((prefix, tag if prefix.isupper() else tag.lower(), rest))


def asked():
    """Yield (table, name, number) of everything that the headers must have."""
    for kind in ("hypercalls", "statuses", "registers", "msrs"):
        for name, number in read(HERE / "facts" / (kind + ".tsv")):
            yield kind, name, int(number, 0)
    differing = {}
    for kind in ("constants", "structs"):
        rows = [(name, arch, int(number, 0)) for name, arch, number in read(HERE / "facts" / (kind + ".tsv"))]
        numbers = collections.defaultdict(set)
        for name, _, number in rows:
            numbers[name].add(number)
        differing[kind] = {name for name, found in numbers.items() if len(found) > 1}
        for name, arch, number in rows:
            # A size of both where others have one of each is of neither.
            if name not in differing[kind] or (kind, arch) != ("structs", "both"):
                yield kind, with_arch(name, arch) if name in differing[kind] else name, number
    offsets = collections.defaultdict(set)
    for struct, member, arch, offset in read(HERE / "facts/fields.tsv"):
        tag = with_arch(struct, arch) if struct in differing["structs"] else struct
        offsets[tag + "." + member].add(int(offset))
    for name, found in offsets.items():
        # Where sources differ there is nothing to hold the headers against.
        if len(found) == 1:
            yield "fields", name, found.pop()
    for _, _, bit, width, word, name in read(HERE / "facts/bits.tsv"):
        shift = int(bit) - int(word)
        yield "bits", name, shift if name.endswith("_SHIFT") else ((1 << int(width)) - 1) << shift


class Headers:
    """What the headers have."""

    def __init__(self, include, args=()):
        items = table.collect(include, args)
        rows = table.table(include, table.FIRST, args, items)
        self.constants = {row[1]: row[2] for row in rows if row[0] == "constant"}
        self.sizes = {row[1]: row[2] for row in rows if row[0] in ("struct", "union", "type")}
        self.sizes.update({"uint%d_t" % bits: bits // 8 for bits in (8, 16, 32, 64)})
        self.fields = {row[1]: (row[2], item.type.split()[-1]) for item, row in zip(items, rows) if row[0] == "field"}

    def number(self, kind, name):
        """The number of a name, or None."""
        if kind == "fields":
            return self.offset(name)
        return (self.sizes if kind == "structs" else self.constants).get(name)

    def offset(self, path):
        """Where a member stands: struct.member, and further members or one index behind it."""
        struct, *members = path.split(".")
        total = 0
        for member in members:
            name, _, index = member.partition("[")
            if struct + "." + name not in self.fields:
                return None
            offset, struct = self.fields[struct + "." + name]
            total += offset + int(index.rstrip("]") or 0) * self.sizes.get(struct, 0)
        return total


def check(headers, renamed):
    """Hold the headers against the facts. @return for each table its names by verdict."""
    found = {kind: collections.defaultdict(list) for kind in TABLES}
    members = collections.defaultdict(list)
    for kind, name, number in sorted(set(asked())):
        ours = renamed.get((kind, name), name)
        if ours == "-":
            found[kind]["left out"].append(name)
            continue
        have = headers.number(kind, ours)
        verdict = "missing" if have is None else "right" if have == number else "wrong"
        line = "%s: %#x asked, %s" % (ours, number, verdict if have is None else "%#x here" % have)
        if kind == "fields":
            members[ours.split(".")[0], number].append((verdict, line))
        else:
            found[kind][verdict].append(line)
    for names in members.values():
        verdicts = {verdict for verdict, _ in names}
        verdict = next(verdict for verdict in ("wrong", "right", "missing") if verdict in verdicts)
        found["fields"][verdict].append(", ".join(line for each, line in names if each == verdict))
    return found


def judge(kind, lists):
    """@return one line of counts, and whether they will do."""
    count = {verdict: len(lists[verdict]) for verdict in ("right", "wrong", "missing", "left out")}
    total = count["right"] + count["wrong"] + count["missing"]
    line = "%s: asked %d, right %d, wrong %d, missing %d, left out %d" % (
        kind, total, count["right"], count["wrong"], count["missing"], count["left out"])
    good = not count["wrong"] and 100 * count["right"] >= RIGHT.get(kind, 100) * total > 0
    return line, good and 100 * count["left out"] <= LEFT_OUT[kind] * (total + count["left out"])


def names(path):
    """The names in renamed.tsv, and complaints about it."""
    renamed, complaints = {}, []
    known = {(kind, name) for kind, name, _ in asked()}
    for kind, name, ours, *reason in read(path):
        if (kind, name) not in known:
            complaints.append("not asked for: %s %s" % (kind, name))
        elif (kind, name) in renamed:
            complaints.append("twice: %s %s" % (kind, name))
        elif ours == "-" and not "".join(reason).strip():
            complaints.append("left out without a reason: %s %s" % (kind, name))
        renamed[kind, name] = ours
    return renamed, complaints


# What is changed in a copy: table, header, what stands there, what shall, and the verdict that must come of it.
CHANGES = (
    ("hypercalls", "hyperv/abi/hypercall.h", r"(HVCALL_POST_MESSAGE +)0x005c", r"\g<1>0x005d", "wrong"),
    ("hypercalls", "hyperv/abi/hypercall.h", r"#define HVCALL_NOTIFY_PORT_RING_EMPTY .*", "", "missing"),
    ("statuses", "hyperv/abi/status.h", r"(HV_STATUS_ACCESS_DENIED +)0x0006", r"\g<1>0x0007", "wrong"),
    ("statuses", "hyperv/abi/status.h", r"#define HV_STATUS_ACCESS_DENIED .*", "", "missing"),
    ("registers", "hyperv/abi/register.h", r"(HV_REGISTER_VP_INDEX +)0x00090003", r"\g<1>0x00090004", "wrong"),
    ("registers", "hyperv/abi/register.h", r"#define HV_REGISTER_VP_INDEX .*", "", "missing"),
    ("msrs", "arch/x86/abi/msr.h", r"(HV_X64_MSR_VP_INDEX +)0x40000002", r"\g<1>0x40000012", "wrong"),
    ("constants", "hyperv/abi/message_type.h", r"(HVMSG_TIMER_EXPIRED +)0x80000010", r"\g<1>0x8000010", "wrong"),
    ("structs", "hyperv/abi/message.h", r"\buint32_t event_log_type;", "uint64_t event_log_type;", "wrong"),
    ("structs", "hyperv/abi/message.h", r"hv_message_page\b", "hv_message_pages", "missing"),
    ("fields", "hyperv/abi/message.h", r"(\tuint32_t message_type; .*\n)(\tuint8_t payload_size; .*\n)", r"\2\1", "wrong"),
    ("fields", "hyperv/abi/message.h", r"\bpayload_size\b", "size_of_it", "missing"),
    ("bits", "arch/x86/abi/register_value.h", r"(HV_X64_SEGMENT_REGISTER_PRESENT +)0x0080", r"\g<1>0x0040", "wrong"),
)


def notices(include, renamed, change):
    """Whether the check sees a change. @return a complaint."""
    kind, header, old, new, verdict = change
    with tempfile.TemporaryDirectory() as directory:
        copy = pathlib.Path(directory) / "include"
        shutil.copytree(include, copy)
        before = (copy / header).read_text()
        after = re.sub(old, new, before)
        (copy / header).write_text(after)
        lists = check(Headers(copy, table.UNASSERTED), renamed)[kind]
    if after == before:
        return "nothing was changed"
    line, good = judge(kind, lists)
    # A member that is missing is one of many.
    return "" if lists[verdict] and (not good or (kind, verdict) == ("fields", "missing")) else line


# Counts of right, wrong, missing and left out, and whether they will do.
JUDGED = (
    ("hypercalls", (9, 0, 0, 0), True), ("hypercalls", (9, 1, 0, 0), False), ("hypercalls", (9, 0, 1, 0), False),
    ("hypercalls", (99, 0, 0, 1), False), ("fields", (90, 0, 10, 0), True), ("fields", (89, 0, 11, 0), False),
    ("fields", (99, 1, 0, 0), False), ("structs", (95, 0, 0, 5), True), ("structs", (94, 0, 0, 6), False),
    ("msrs", (99, 0, 1, 0), False), ("statuses", (0, 0, 0, 0), False),
)
RENAMED = "msrs\tHV_X64_MSR_HYPERCALL\t-\nmsrs\tHV_X64_MSR_HYPERCALL\tHV_X\nmsrs\tHV_NOT_ASKED\tHV_X\n"


def itself(report):
    """Whether the check refuses what it should."""
    for kind, counts, wanted in JUDGED:
        lists = {verdict: [""] * count for verdict, count in zip(("right", "wrong", "missing", "left out"), counts)}
        line, good = judge(kind, lists)
        report.case("%s: %s" % ("good enough" if wanted else "not enough", line), good == wanted)
    with tempfile.TemporaryDirectory() as directory:
        path = pathlib.Path(directory) / "renamed.tsv"
        path.write_text(RENAMED)
        complaints = names(path)[1]
        report.case("bad lines of renamed.tsv are refused", len(complaints) == 3, "\n".join(complaints))


def main():
    include = pathlib.Path(sys.argv[1]) / "include"
    report = tap.Report()
    renamed, complaints = names(HERE / "renamed.tsv")
    report.case("renamed.tsv says what is needed", not complaints, "\n".join(complaints))
    found = check(Headers(include), renamed)
    for kind, lists in found.items():
        line, good = judge(kind, lists)
        report.case(line, good, "\n".join(verdict + ": " + text for verdict in ("wrong", "missing") for text in lists[verdict]))
    for change in CHANGES:
        complaint = notices(include, renamed, change)
        report.case("noticed: %s of %s" % (change[-1], change[0]), not complaint, complaint)
    itself(report)
    return report.end()


if __name__ == "__main__":
    sys.exit(main())
