#!/usr/bin/env python3
# SPDX-License-Identifier: MIT OR BSD-2-Clause-Patent
"""Hold class and sizes of the hypercalls against facts/forms.tsv: the texts of hypercall.h and the forms of call_form.h.

usage: forms.py SOURCE_DIR

Prints TAP: each of both agrees, and what is changed in a copy is noticed.
"""

import pathlib
import re
import sys

HERE = pathlib.Path(__file__).resolve().parent
sys.path.insert(0, str(HERE.parent))
import tap

CLASSES = {"simple": "simple", "rep": "rep", "variable-header": "variable header", "rep+variable-header": "rep, variable header"}
KINDS = {"SIMPLE": "simple", "VPSET": "variable-header", "VARHEAD": "variable-header", "REP": "rep",
         "VPSET_REP": "rep+variable-header"}
CODE = re.compile(r"^#define (\w+) +(0x[0-9a-f]{4}) /\*\*< .*?\)(?:: (.*))?\. \*/$", re.MULTILINE)
FORM = re.compile(r"^#define HV_FORM_(?:(ARM64|X64)_)?\w+ +HV_(\w+)_FORM\((\w+)((?:, \d+)*)\)", re.MULTILINE)


def facts():
    """Class and sizes by call code."""
    lines = [line.split("\t") for line in (HERE / "facts/forms.tsv").read_text().splitlines() if not line.startswith("#")]
    return {int(code, 16): ["" if each == "-" else each for each in rest] for code, *rest in lines}


def size(text, arch=None):
    """A size for one architecture, out of "240 x86/88 arm64"; without one as the texts of hypercall.h say it."""
    if "/" not in text:
        return text
    both = dict(reversed(part.split()) for part in text.split("/"))
    return both[arch] if arch else "x86 %s, arm64 %s" % (both["x86"], both["arm64"])


def wording(fact):
    """What hypercall.h says of a call."""
    kind, given, element, output_element, output = fact
    if kind:
        yield CLASSES[kind]
    if given:
        each = " + %s each" % element if "/" not in element else " + %s each, arm64 %s each" % (
            size(element, "x86"), size(element, "arm64"))
        yield "in " + size(given) + (each if element else "")
    if output_element:
        yield "out %s each" % output_element
    elif output not in ("", "0"):
        yield "out " + size(output)


def texts(text, known):
    """Complaints about hypercall.h."""
    seen = set()
    for name, code, said in CODE.findall(text):
        code = int(code, 16)
        seen.add(code)
        said = [part for part in said.split("; ") if re.match(r"(in|out) [\dax]", part) or part in CLASSES.values()]
        wanted = list(wording(known[code])) if code in known else []
        if said != wanted:
            yield "%s: says %s, should say %s" % (name, said, wanted)
    for code in sorted(set(known) - seen):
        yield "0x%04x is not there" % code


def forms(text, codes, known):
    """Complaints about call_form.h."""
    for arch, kind, name, sizes in FORM.findall(text):
        fact_kind, given, element, output_element, output = known[codes[name]]
        arch = {"ARM64": "arm64", "X64": "x86"}.get(arch, "neither")
        wanted = {"simple": [given, output], "variable-header": [given], "rep": [given, element, output_element],
                  "rep+variable-header": [given, element]}[fact_kind]
        wanted = [int(size(each, arch if "/" in each else None) or 0) for each in wanted]
        have = [int(each) for each in re.findall(r"\d+", sizes)]
        if KINDS.get(kind) != fact_kind or have != wanted:
            yield "%s: %s %s, should be %s %s" % (name, kind, have, fact_kind, wanted)


CHANGES = (("HVCALL_POST_MESSAGE, 256", "HVCALL_POST_MESSAGE, 240"), ("HV_REP_FORM(HVCALL_ACCEPT", "HV_VARHEAD_FORM(HVCALL_ACCEPT"),
           ("HVCALL_START_VP, 88", "HVCALL_START_VP, 240"))


def main():
    data = pathlib.Path(sys.argv[1]) / "include/hyperv/abi"
    calls, given = (data / "hypercall.h").read_text(), (data / "call_form.h").read_text()
    codes = {name: int(code, 16) for name, code, _ in CODE.findall(calls)}
    known = facts()
    report = tap.Report()
    complaints = list(texts(calls, known))
    report.case("what hypercall.h says of %d calls" % len(known), not complaints, "\n".join(complaints))
    complaints = list(forms(given, codes, known))
    count = len(FORM.findall(given))
    report.case("%d forms" % count, not complaints and count >= 40, "\n".join(complaints))
    for old, new in CHANGES:
        changed = given.replace(old, new)
        found = list(forms(changed, codes, known))
        report.case("noticed: " + new, changed != given and len(found) == 1, "\n".join(found))
    changed = calls.replace("in 256", "in 255")
    report.case("noticed: in 255", changed != calls and len(list(texts(changed, known))) == 1)
    return report.end()


if __name__ == "__main__":
    sys.exit(main())
