#!/usr/bin/env python3
# SPDX-License-Identifier: MIT OR BSD-2-Clause-Patent
"""Change the data headers in one place after another: the table must differ from the reference each time.

usage: mutate.py SOURCE_DIR

A change is of a constant's number, of the width of a member, a member more, or two members in
the other order. The assertions of the headers are out of the way, so that it is the reference
that notices. HV_TEST_LONG=1 makes 200 changes instead of 20. Prints TAP; the case names the
change, so that it can be made again.
"""

import os
import pathlib
import random
import re
import shutil
import sys
import tempfile

sys.path.insert(0, str(pathlib.Path(__file__).resolve().parent.parent))
import table
import tap
import toolchain as tc

COUNT = 200 if os.environ.get("HV_TEST_LONG") == "1" else 20
SEED = 1

NUMBER = re.compile(r"^(#define (\w+) +)(0x[0-9a-fA-F]+|\d+)(?=[UL]*\b)", re.MULTILINE)
FORM = re.compile(r"^#define (HV_FORM_\w+) +\w+\(\w+((?:, \d+)+)\)", re.MULTILINE)
RECORD = re.compile(r"^(struct|union) (\w+) \{\n(.*?)^\}", re.MULTILINE | re.DOTALL)
MEMBER = re.compile(r"^\t((?:struct |union )?\w+)\s+(\w+)(?:\s*\[[^\]]*\])*;", re.MULTILINE)
WIDTHS = ("uint8_t", "uint16_t", "uint32_t", "uint64_t")


class Sites:
    """Every place where each kind of change can be made: (path, start, end, name, ...) of the text to replace."""

    def __init__(self, include, items, rows):
        self.texts = {path: (include / path).read_text() for path in sorted({item.path for item in items})}
        self.number, self.insert, self.swap, self.width = [], [], [], []
        sizes = {row[1]: row[3] for row in rows if row[0] == "field"}
        for path, text in self.texts.items():
            for match in NUMBER.finditer(text):
                self.number.append((path, *match.span(3), match[2]))
            for match in FORM.finditer(text):
                self.number += [(path, *size.span(), match[1]) for size in re.compile(r"\d+").finditer(text, *match.span(2))]
            for record in RECORD.finditer(text):
                if record[2] not in table.NOT_OF_THE_WIRE:
                    self.members(path, record, list(MEMBER.finditer(text, *record.span(3))), sizes)

    def members(self, path, record, found, sizes):
        self.insert.append((path, record.end(3), record.end(3), record[2] + ".}"))
        for member in found:
            name = record[2] + "." + member[2]
            self.insert.append((path, member.start(), member.start(), name))
            if member[1] in WIDTHS:
                self.width.append((path, *member.span(1), name))
        # Members of a union all stand at 0.
        for first, second in zip(found, found[1:]) if record[1] == "struct" else ():
            name = record[2] + "." + first[2]
            if sizes[name] != sizes[record[2] + "." + second[2]]:
                self.swap.append((path, first.start(), second.end(), name, first, second))

    def lost(self, items):
        """What the table has and these expressions did not find: it would never be changed."""
        found = {site[3] for site in self.number + self.insert}
        return [item.name for item in items if item.kind in ("constant", "form", "field") and item.name not in found]


def change(sites, kind, random_):
    """@return (path, start, end, replacement, description) of one change."""
    site = random_.choice(getattr(sites, kind))
    path, start, end, name = site[:4]
    old = sites.texts[path][start:end]
    if kind == "number":
        value = int(old, 0)
        new = value ^ 1 << random_.randrange(min(value.bit_length() + 1, 64))
        new = hex(new) if old.startswith("0x") else str(new)
        return path, start, end, new, "%s %s is %s" % (name, old, new)
    if kind == "insert":
        new = random_.choice(("uint8_t", "uint32_t"))
        return path, start, end, "\t%s inserted;\n" % new, "%s inserted before %s" % (new, name)
    if kind == "swap":
        first, second = site[4:]
        between = sites.texts[path][first.end():second.start()]
        return path, start, end, second[0] + between + first[0], "%s and %s swapped" % (name, second[2])
    new = random_.choice([width for width in WIDTHS if width != old])
    return path, start, end, new, "%s %s is %s" % (name, old, new)


def survives(include, sites, mutant, reference):
    """Whether the table with the change is the reference still. @return a complaint."""
    path, start, end, new, _ = mutant
    text = sites.texts[path]
    with tempfile.TemporaryDirectory() as directory:
        copy = pathlib.Path(directory) / "include"
        shutil.copytree(include, copy)
        (copy / path).write_text(text[:start] + new + text[end:])
        try:
            items = table.collect(copy, table.UNASSERTED)
            lines = list(table.text(items, table.table(copy, table.FIRST, table.UNASSERTED, items)))
        except table.Unreadable as reason:
            # Then nothing was proved: without assertions each change compiles.
            return "does not compile: %s" % reason
    return "" if lines != reference else "survives"


def main():
    include = pathlib.Path(sys.argv[1]) / "include"
    report = tap.Report()
    reference = table.reference()
    items = table.collect(include)
    sites = Sites(include, items, table.table(include, table.FIRST, items=items))
    lost = sites.lost(items)
    report.case("everything in the table can be changed", not lost, "\n".join(lost))
    control = survives(include, sites, (items[0].path, 0, 0, "", ""), reference)
    report.case("without a change nothing differs", control == "survives", control or "the headers are not the reference")
    random_ = random.Random(SEED)
    kinds = ("number", "insert", "number", "swap", "number", "width")
    mutants = [change(sites, kinds[i % len(kinds)], random_) for i in range(COUNT)]
    for mutant, complaint in tc.parallel(lambda mutant: survives(include, sites, mutant, reference), mutants):
        report.case(mutant[4], not complaint, "%s: %s" % (mutant[0], complaint))
    return report.end()


if __name__ == "__main__":
    sys.exit(main())
