#!/usr/bin/env python3
# SPDX-License-Identifier: MIT OR BSD-2-Clause-Patent
"""hv-decode against what golden.txt and errors.txt say by hand, as text and as JSON.

usage: run.py PROGRAM [--together]

Each case is run by itself, then all of one architecture together as lines of input, as text and as JSON. Where a program
takes long to start, under an emulator or with a sanitizer, --together leaves out the former. The man page has to name each kind and each message, and the tables each field that the headers have. Prints TAP.
"""

import json
import os
import pathlib
import re
import shlex
import subprocess
import sys

HERE = pathlib.Path(__file__).resolve().parent
TOP = HERE.parent.parent
SOURCES = TOP / "tools/hv-decode"
sys.path.insert(0, str(HERE.parent))
import tap

report = tap.Report()
# Set by Meson where the program is for another processor.
WRAPPER = shlex.split(os.environ.get("MESON_EXE_WRAPPER", ""))
PROGRAM = os.path.abspath(sys.argv[1])


class Case:
    def __init__(self, line, arguments):
        self.line = line
        self.arguments = arguments
        self.given, self.said, self.errors, self.status = "", [], [], 0

    def read(self, line):
        if line.startswith("<"):
            self.given += line[2:] + "\n"
        elif line.startswith("! "):
            self.errors.append("hv-decode: " + line[2:])
        elif line.startswith("= "):
            self.status = int(line[2:])
        else:
            self.said.append(line)


def cases(name):
    found = []
    for number, line in enumerate((HERE / name).read_text().splitlines(), 1):
        if line.startswith("$"):
            found.append(Case("%s:%d" % (name, number), shlex.split(line[1:])))
        elif line and not line.startswith("#"):
            found[-1].read(line)
    return found


def run(arguments, given=b"", **streams):
    given = {"input": given} if "stdin" not in streams else {}
    streams = {"stdout": subprocess.PIPE, **streams}
    done = subprocess.run([*WRAPPER, PROGRAM, *arguments], stderr=subprocess.PIPE, **given, **streams)
    return done.returncode, (done.stdout or b"").decode(), done.stderr.decode()


def squeezed(lines):
    """Without the widths of columns, but with whether a line is a row."""
    return [("  " if line.startswith("  ") else "") + " ".join(line.split()) for line in lines]


HEAD = re.compile(r"(\S+)((?: 0x[0-9a-f]+)*)(?: \((arm64|x64)\))?(?:: (.*))?$")


def objects(lines):
    """What JSON has to say for these lines of text."""
    found = []
    for line in lines:
        if line.startswith("  "):
            name, value, *meaning = line.split(None, 2)
            found[-1]["rows"].append({"name": name, "value": value, "meaning": meaning[0] if meaning else None})
        else:
            kind, values, arch, name = HEAD.match(line).groups()
            found.append({"kind": kind, "arch": arch, "values": values.split(), "name": name, "rows": []})
    return found


def differ(got, wanted):
    return "" if got == wanted else "got:    %s\nwanted: %s" % (got, wanted)


def check(case):
    status, said, errors = run(case.arguments, case.given.encode())
    report.case("%s: %s" % (case.line, " ".join(case.arguments)[:60]),
                squeezed(said.splitlines()) == squeezed(case.said) and
                (status, errors.splitlines()) == (case.status, case.errors),
                "exit status %d\n%s%s" % (status, said, errors))


def as_lines(case):
    """(options and mode, lines of input) by which a case that is not about the command line is one of many."""
    words = " ".join(case.arguments).replace("--arch=", "--arch ").split()
    options = ()
    if "--arch" in words:
        place = words.index("--arch")
        options = tuple(words[place:place + 2])
        del words[place:place + 2]
    if words in (["-"], ["log"]):
        return (*options, *words), case.given
    return (*options, "-"), " ".join(words) + "\n"


def together(golden):
    groups = {}
    for case in golden:
        key, given = as_lines(case)
        groups.setdefault(key, []).append((given, case.said))
    for key, group in groups.items():
        given = "".join(lines for lines, _ in group).encode()
        wanted = [line for _, said in group for line in said]
        name = "%d together: %s" % (len(group), " ".join(key))
        status, said, errors = run(key, given)
        complaint = differ((status, errors), (0, "")) or first_difference(squeezed(said.splitlines()), squeezed(wanted))
        report.case(name, not complaint, complaint)
        status, said, errors = run(["--json", *key], given)
        try:
            got = [json.loads(line) for line in said.splitlines()]
        except ValueError as error:
            got = [str(error)]
        complaint = differ((status, errors), (0, "")) or first_difference(got, objects(wanted))
        report.case(name + ", as JSON", not complaint, complaint)


def first_difference(got, wanted):
    for number in range(max(len(got), len(wanted))):
        complaint = differ(got[number:number + 1], wanted[number:number + 1])
        if complaint:
            return complaint
    return ""


def form():
    """Columns, which the cases do not look at, and JSON as it is, an object a line."""
    _, said, _ = run(["scontrol", "0x3"])
    report.case("columns", said == (
        "scontrol 0x3\n"
        "  HV_SYNIC_CONTROL_ENABLE                      0x1                SynIC on\n"
        "  reserved                                     0x2                reserved\n"), said)
    status, said, _ = run(["hv-trap", "kind=1", "--json"])
    report.case("JSON of what is wrong", (status, said) == (2, ""), said)
    _, said, _ = run(["-", "--json"], b"scontrol 0\nmessage 0\n")
    report.case("JSON, an object a line", said == (
        '{"kind":"scontrol","arch":null,"values":["0x0"],"name":null,'
        '"rows":[{"name":"HV_SYNIC_CONTROL_ENABLE","value":"0x0","meaning":null}]}\n'
        '{"kind":"message","arch":null,"values":["0x0"],"name":"HVMSG_NONE","rows":[]}\n'), said)


def lines():
    """Lines that a text file of cases cannot hold."""
    good = "call 0x8: HVCALL_NOTIFY_LONG_SPIN_WAIT\n"
    for name, given, wanted, complaint in (
            ("an empty input", b"", "", ""),
            ("no newline at the end", b"call 8", good, ""),
            ("lines of DOS", b"call 8\r\n\r\n#\r\ncall 8\r\n", good * 2, ""),
            ("1023 characters", b"call 8" + b" " * 1017 + b"\ncall 8\n", good * 2, ""),
            ("1024 characters", b"call 8" + b" " * 1018 + b"\ncall 8\n", good, "line 1: the line is too long"),
            ("many more", b"\n" + b"call 8 " * 100000 + b"\ncall 8\n", good, "line 2: the line is too long"),
            ("a NUL", b"call 8\0\ncall 8\n", good, "line 1: a NUL in the line"),
            ("a NUL behind too much", b"call 8" + b" " * 2000 + b"\0 \n", "", "line 1: a NUL in the line"),
            ("an escape of a terminal", b"\x1b[2J\xff\n", "", "line 1: unknown kind: ?[2J?")):
        status, said, errors = run(["-"], given)
        report.case(name, (status, said, errors) == (1 if complaint else 0, wanted,
                                                     "hv-decode: %s\n" % complaint if complaint else ""),
                    "exit status %d\n%s%s" % (status, said, errors))


def streams():
    with open("/dev/full", "w") as full:
        status, _, errors = run(["sint", "1"], stdout=full)
    report.case("a full disk", (status, errors) == (1, "hv-decode: cannot write\n"), "%d %s" % (status, errors))
    directory = os.open("/", os.O_RDONLY)
    status, _, errors = run(["-"], stdin=directory)
    os.close(directory)
    report.case("no input to read", (status, errors) == (1, "hv-decode: cannot read\n"), "%d %s" % (status, errors))


def text_of(path):
    return (TOP / path).read_text()


def about():
    man = text_of("tools/hv-decode/hv-decode.1")
    kinds = re.findall(r'^\t\{ "([\w-]+)"', text_of("tools/hv-decode/kinds.c"), re.MULTILINE) + ["hv-trap"]
    status, said, _ = run(["--help"])
    missing = [kind for kind in kinds if not re.search(r"^  %s +\S" % kind, said, re.MULTILINE)]
    report.case("--help has every kind", status == 0 and len(kinds) > 15 and not missing, said)
    missing = [kind for kind in kinds if not re.search(r"^\.It Cm %s\b" % kind, man, re.MULTILINE)]
    report.case("the man page has every kind", not missing, " ".join(missing))
    number = re.findall(r"VERSION_(?:MAJOR|MINOR|PATCH) (\d+)", text_of("include/hyperv/version.h"))
    status, said, _ = run(["sint", "--version"])
    report.case("--version", (status, said) == (0, "hv-decode %s\n" % ".".join(number)), said)

    said = {re.sub(r"%u", "64", message) for path in SOURCES.glob("*.c") for message in
            re.findall(r'(?:fail|complain|_error)\((?:d|&said|FAILED)?,?\s*"([^"]+)"', path.read_text())}
    said |= {"needs EAX EBX ECX EDX", "needs LOW HIGH, or four words of 32 bits", "more than 32 bits", "more than 16 bits",
             "no hv-trap in the line"}
    said -= {"no "}
    described = man[man.index(".Sh DIAGNOSTICS"):].replace("\n", " ")
    tried = text_of("tests/decode/errors.txt") + (HERE / "run.py").read_text().partition("def about")[0]
    for where, text in (("described", described), ("tried", tried)):
        missing = sorted(message for message in said if message.partition(";")[0] not in text)
        report.case("every message is " + where, len(said) > 15 and not missing, "\n".join(missing))


# Headers, and the definitions in them of which each is a field of a word that is taken apart.
WORDS = (
    ("hyperv/abi/control.h", r"HV_HYPERCALL_(?!RSVD)(?:\w+_MASK|FAST_BIT|NESTED)"),
    ("hyperv/abi/synic.h", r"HV_SYNIC_(?:CONTROL|SI\w+?)_\w+"),
    ("hyperv/abi/stimer.h", r"HV_STIMER_CONFIG_\w+"),
    ("hyperv/abi/crash.h", r"HV_CRASH_CTL_\w+"),
    ("hyperv/abi/guest_os_id.h", r"HV_GUEST_OS_ID_\w+"),
    ("hyperv/abi/feature.h", r"HV_VERSION_\w+_MASK"),
)


def fields():
    """Every field of those words is in a table; so that one that is added is not shown as reserved."""
    tables = text_of("tools/hv-decode/fields.c") + text_of("tools/hv-decode/features.c")
    for header, pattern in WORDS:
        names = re.findall(r"^#define (%s) +0x[0-9a-f]{16}ULL" % pattern, text_of("include/" + header), re.MULTILINE)
        missing = [name for name in names if not re.search(r"\(%s\b" % name.removesuffix("_MASK"), tables)]
        report.case("every field of " + header, names and not missing, " ".join(missing) or "no fields")
    named = text_of("tools/hv-decode/names.c")
    names = re.findall(r"^#define (HV_GUEST_OS_(?:TYPE|VENDOR|MICROSOFT)_\w+) ", text_of("include/hyperv/abi/guest_os_id.h"),
                       re.MULTILINE)
    names += re.findall(r"^\t(HV_FAKE_\w+)(?: = 1)?,? +/\*\*<", text_of("include/hyperv/fake/record.h"), re.MULTILINE)
    missing = [name for name in names if "NAMED(%s)" % name not in named]
    report.case("every name of a system and of a trap", len(names) > 20 and not missing, " ".join(missing))


def main():
    golden, errors = cases("golden.txt"), cases("errors.txt")
    for case in errors if sys.argv[2:] else golden + errors:
        check(case)
    together(golden)
    for step in (form, lines, streams, about, fields):
        step()
    return report.end()


if __name__ == "__main__":
    sys.exit(main())
