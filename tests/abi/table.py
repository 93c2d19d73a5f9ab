#!/usr/bin/env python3
# SPDX-License-Identifier: MIT OR BSD-2-Clause-Patent
"""The table of every layout and every number of the data headers, for each compiler and target.

usage: table.py [--write] SOURCE_DIR

The names come from the preprocessed headers, sizes, offsets and values from each compiler: it
writes them into an object file, out of which they are read, so that nothing need run on the
target. All tables must be equal, and equal to reference.tsv. --write writes that file, for a
reviewer to look at the difference. Prints TAP.
"""

import collections
import difflib
import os
import pathlib
import re
import shutil
import struct
import sys
import tempfile

HERE = pathlib.Path(__file__).resolve().parent
sys.path[:0] = [str(HERE.parent), str(HERE.parent / "compile")]
import tap
import toolchain as tc

REFERENCE = HERE / "reference.tsv"
HEADING = """\
# SPDX-License-Identifier: MIT OR BSD-2-Clause-Patent
# Layout and numbers of the data headers, reviewed. A struct, union or type: bytes, alignment; a
# field: offset, bytes; a constant: value; a form: class, code, sizes. tests/abi/table.py --write writes this file: hold each
# row that changes against its source, as for PROVENANCE.md.
"""

# What stands in these headers and is not of the wire, with the reason.
NOT_OF_THE_WIRE = {"hv_page": "holds a pointer of the embedder's, as wide as the target's"}
# Constants that are not numbers, with the reason.
NOT_NUMBERS = {}

# Assertions out of the way, for what shall be seen as a difference of tables.
UNASSERTED = ["-D_Static_assert(...)=", "-Dstatic_assert(...)=", "-w"]


def builds():
    """(name, command, whether 64-bit members align to 8) of every build of the table."""
    targets = {"gcc-12": (*tc.COMPILERS["gcc-12"], "i386-linux-gnu")}
    targets.update({name: (*tc.COMPILERS[name], "i386-linux-gnu", "i686-pc-windows-msvc") for name in ("clang-14", "clang-19")})
    for compiler, names in targets.items():
        for target in names:
            for dialect in ("c11", "c++17"):
                if compiler == "gcc-12" and target == "i386-linux-gnu":
                    command = tc.command(compiler, "x86_64-linux-gnu", dialect) + ["-m32"]
                else:
                    command = tc.command(compiler, target, dialect)
                yield "%s %s %s" % (compiler, target, dialect), command, target != "i386-linux-gnu"


FIRST = tc.command("gcc-12", "x86_64-linux-gnu", "c11")

# kind is struct, union, type, field, constant or form; type a field's, without what stands in brackets, or a form's.
Item = collections.namedtuple("Item", "kind name path type count", defaults=("", 2))


class Unreadable(Exception):
    """The headers hold what has no place in the table, or do not compile."""


PART = re.compile(r"""
    (?P<record>struct|union) \s+ (?P<tag>\w+) \s* \{ (?P<body>[^{}]*) \} \s* (?:__attribute__ \s* \(\([^;]*\)\))? \s* ; |
    typedef \s+ \w+ \s+ (?P<typedef>\w+) \s* ; |
    (?:_Static_assert|static_assert) \s* \( .*? \) \s* ; |
    [;\s]
    """, re.VERBOSE | re.DOTALL)
MEMBER = re.compile(r"((?:(?:struct|union) )?\w+) (\w+)((?: ?\[[^\]]+\])*)")
DEFINE = re.compile(r"#define (?P<name>\w+)(?P<parameters>\(.*?\))? ?(?P<body>.*)")
GUARD = re.compile(r"HYPERV_SDK_\w+_H")
# A structure of numbers: the form of a hypercall.
FORM = re.compile(r"(HV_\w*FORM)\(([^()]*)\)")
# Leaves the numbers of a form alone, which is no constant expression in C.
NO_FORM = "#undef HV_CONSTANT\n#define HV_CONSTANT(type, ...) __VA_ARGS__"


def declared(path, text):
    """The types and fields that the code of one header declares. Nothing in it is passed over."""
    at = 0
    while at < len(text):
        match = PART.match(text, at)
        if not match:
            raise Unreadable("%s: not understood: %s" % (path, text[at:].splitlines()[0]))
        at = match.end()
        if match["typedef"]:
            yield Item("type", match["typedef"], path)
        if not match["record"] or match["tag"] in NOT_OF_THE_WIRE:
            continue
        yield Item(match["record"], match["tag"], path)
        for member in filter(None, (" ".join(part.split()) for part in match["body"].split(";"))):
            field = MEMBER.fullmatch(member)
            if not field:
                raise Unreadable("%s: %s: not a member of the wire: %s" % (path, match["tag"], member))
            yield Item("field", match["tag"] + "." + field[2], path, field[1])


def defined(path, line):
    """The constant or form that a line defines, if it is one."""
    define = DEFINE.fullmatch(line)
    if not define:
        raise Unreadable("%s: not understood: %s" % (path, line))
    if define["parameters"] or GUARD.fullmatch(define["name"]) or define["name"] in NOT_NUMBERS:
        return []
    form = FORM.fullmatch(define["body"].strip())
    if form:
        return [Item("form", define["name"], path, form[1], form[2].count(",") + 1)]
    return [Item("constant", define["name"], path, "", 1)]


def collect(include, args=()):
    """Every type, field and constant of the data headers, by file and place."""
    include = pathlib.Path(include).resolve()
    wanted = {str(path.relative_to(include)) for path in include.rglob("*.h") if path.parent.name == "abi"}
    wanted.add("hyperv/types.h")
    with tempfile.TemporaryDirectory() as directory:
        unit = pathlib.Path(directory) / "unit.c"
        unit.write_text("#include <hyperv/abi.h>\n")
        status, output = tc.run([*FIRST, *args, "-E", "-dD", "-I", include, unit])
    if status != 0:
        raise Unreadable(output)
    constants, code = collections.defaultdict(list), collections.defaultdict(list)
    path = ""
    for line in output.splitlines():
        marker = re.match(r'# \d+ "(.*?)"', line)
        if marker:
            path = os.path.relpath(os.path.normpath(marker[1]), include)
            continue
        if path not in wanted:
            continue
        code[path].append("" if line.startswith("#") else line)
        if line.startswith("#"):
            constants[path] += defined(path, line)
    missed = wanted - set(code)
    if missed:
        raise Unreadable("hyperv/abi.h does not reach " + " ".join(sorted(missed)))
    items = []
    for path in sorted(wanted):
        items += constants[path] + list(declared(path, "\n".join(code[path])))
    twice = [name for name, count in collections.Counter((item.kind, item.name) for item in items).items() if count > 1]
    if twice:
        raise Unreadable("declared twice: %s" % twice)
    return items


# Around the numbers in the object file.
MAGIC = (0x9d3c1f0e5a7b2468, 0x8642b7a5e0f1c3d9)


def expressions(item, records):
    """What the compiler is asked for."""
    if item.kind == "form":
        return [item.name]
    if item.kind == "constant":
        # Of a string or a floating-point number this is an error.
        return ["0ULL | (%s)" % item.name]
    if item.kind == "field":
        tag, field = item.name.split(".")
        record = "%s %s" % (records[tag], tag)
        return ["__builtin_offsetof(%s, %s)" % (record, field), "sizeof(((%s *)0)->%s)" % (record, field)]
    name = item.name if item.kind == "type" else item.kind + " " + item.name
    # A structure around it tells alignment in the same way in C, C++ and on i386.
    return ["sizeof(%s)" % name, "__builtin_offsetof(struct around_%s, inner)" % item.name]


def source(items):
    """The unit that holds the numbers."""
    records = {item.name: item.kind for item in items if item.kind in ("struct", "union")}
    types = [(item.name, item.name if item.kind == "type" else item.kind + " " + item.name)
             for item in items if item.kind in ("struct", "union", "type")]
    lines = ["#include <hyperv/abi.h>", NO_FORM]
    lines += ["struct around_%s {\n\tchar first;\n\t%s inner;\n};" % (name, text) for name, text in types]
    lines += ["extern const unsigned long long hv_table[];", "const unsigned long long hv_table[] = {"]
    lines += ["\t%#xULL," % number for number in MAGIC]
    lines += ["\t%s," % text for item in items for text in expressions(item, records)]
    lines += ["\t%#xULL," % number for number in reversed(MAGIC)]
    return "\n".join(lines + ["};", ""])


def numbers(command, include, text):
    """The numbers that a compiler puts into the unit's object file, where they stand in a row."""
    with tempfile.TemporaryDirectory() as directory:
        unit, item = pathlib.Path(directory) / "unit.c", pathlib.Path(directory) / "unit.o"
        unit.write_text(text)
        status, output = tc.run([*command, "-DHV_CONFIG_CHECK_LAYOUT", "-I", include, "-c", unit, "-o", item])
        if status != 0:
            raise Unreadable("\n".join(output.splitlines()[:12]))
        data = item.read_bytes()
    start = data.index(struct.pack("<2Q", *MAGIC)) + 16
    end = data.index(struct.pack("<2Q", *reversed(MAGIC)), start)
    return struct.unpack("<%dQ" % ((end - start) // 8), data[start:end])


def table(include, command, args=(), items=None):
    """The rows that a compiler has: (kind, name, number, ...), by file and place."""
    items = collect(include, args) if items is None else items
    found = iter(numbers([*command, *args], include, source(items)))
    rows = [(item.kind, item.name, *(next(found) for _ in range(item.count))) for item in items]
    if next(found, None) is not None:
        raise Unreadable("more numbers than rows")
    return rows


def text(items, rows):
    """The table as lines, a heading over each file's rows."""
    path = ""
    for item, (kind, name, *values) in zip(items, rows):
        if item.path != path:
            path = item.path
            yield "# " + path
        shown = [str(value) for value in values]
        if kind in ("constant", "form"):
            shown[0] = "%#x" % values[0]
        yield "\t".join([kind, name, *([item.type] if kind == "form" else []), *shown])


def difference(wanted, got):
    """The lines that are in one of two tables alone, under the headings of their files."""
    lines = []
    path = shown = ""
    for tag, i1, i2, j1, j2 in difflib.SequenceMatcher(None, wanted, got, autojunk=False).get_opcodes():
        marks = (" ", "") if tag == "equal" else ("-", "+")
        for mark, part in zip(marks, (wanted[i1:i2], got[j1:j2])):
            for line in part if mark else ():
                if line.startswith("# "):
                    path = line
                elif mark != " ":
                    if path != shown:
                        lines.append(path)
                        shown = path
                    lines.append(mark + line)
    return lines


def reference():
    """The lines of the reference, without its own heading."""
    return REFERENCE.read_text().removeprefix(HEADING).splitlines()


def compare(report, name, wanted, got):
    """A case: two tables are equal."""
    # A table may differ in its headings or order alone.
    lines = difference(wanted, got) or (["the order of rows"] if wanted != got else [])
    more = ["and %d lines more" % (len(lines) - 60)] if len(lines) > 60 else []
    report.case(name, not lines, "\n".join(lines[:60] + more))


def any_alignment(rows, others):
    """The rows with the alignment of others wherever theirs is less: i386 System V aligns 64-bit members to 4.

    Padding in the headers is a member, so that no offset and no size depends on it.
    """
    return [(*row[:3], max(row[3], other[3])) if row[0] in ("struct", "union", "type") and row[3] in (4, other[3]) else row
            for row, other in zip(rows, others)]


# What the collector must refuse, and what must be seen as a difference: of a target, or of the numbers.
REFUSED = {
    "a string": '#define HV_X "text"\n',
    "a floating-point number": "#define HV_X 1.5\n",
    "an empty constant": "#define HV_X\n",
    "a cast to a pointer": "#define HV_X ((void *)0)\n",
    "an enumeration": "enum hv_x { HV_X };\n",
    "a bit-field": "struct hv_x {\n\tuint32_t a : 3;\n};\n",
    "an anonymous member": "struct hv_x {\n\tstruct {\n\t\tuint32_t a;\n\t};\n};\n",
    "a pointer": "struct hv_x {\n\tuint32_t *a;\n};\n",
    "two members in one": "struct hv_x {\n\tuint32_t a, b;\n};\n",
    "a flexible array": "struct hv_x {\n\tuint32_t a;\n\tuint8_t b[];\n};\n",
    "a variable": "static const uint32_t hv_x = 3;\n",
    "an undefined name": "#undef HV_HYP_PAGE_SIZE\n",
}
DIFFERENT = {
    "long": "struct hv_x {\n\tlong a;\n};\n",
    "padding": "struct hv_x {\n\tuint32_t a;\n\tuint64_t b;\n};\n",
    "a constant of the target": "#define HV_X (sizeof(void *))\n",
    "a constant of the language": "#define HV_X (sizeof('a'))\n",
}


def sample(real, directory, header):
    """Headers with one data header of this text, and types.h."""
    (directory / "hyperv/abi").mkdir(parents=True)
    for name in ("config.h", "types.h"):
        shutil.copy(real / "hyperv" / name, directory / "hyperv" / name)
    (directory / "hyperv/abi.h").write_text('#include "abi/x.h"\n')
    (directory / "hyperv/abi/x.h").write_text('#include "../types.h"\n' + header)
    return directory


def samples(report, include):
    for name, header in REFUSED.items():
        with tempfile.TemporaryDirectory() as directory:
            try:
                rows = table(sample(include, pathlib.Path(directory), header), FIRST)
                report.case("refused: " + name, False, str(rows))
            except Unreadable:
                report.case("refused: " + name, True)
    commands = {name: command for name, command, _ in builds()}
    for name, header in DIFFERENT.items():
        with tempfile.TemporaryDirectory() as directory:
            place = sample(include, pathlib.Path(directory), header)
            here, windows, i386 = (table(place, commands[name]) for name in (
                "gcc-12 x86_64-linux-gnu c11", "clang-19 x86_64-pc-windows-msvc c11", "gcc-12 i386-linux-gnu c++17"))
            report.case("differs between targets: " + name, windows != here or any_alignment(i386, here) != here, str(here))
    with tempfile.TemporaryDirectory() as directory:
        place = sample(include, pathlib.Path(directory), "")
        (place / "hyperv/abi/y.h").write_text("")
        try:
            table(place, FIRST)
            report.case("refused: a header that abi.h does not reach", False)
        except Unreadable:
            report.case("refused: a header that abi.h does not reach", True)


def main():
    include = pathlib.Path(sys.argv[-1]) / "include"
    report = tap.Report()
    try:
        items = collect(include)
        first = table(include, FIRST, items=items)
    except Unreadable as reason:
        report.case("the headers are read", False, str(reason))
        return report.end()
    lines = list(text(items, first))
    if sys.argv[1] == "--write":
        REFERENCE.write_text(HEADING + "\n".join(lines) + "\n")
        return 0

    def build(description):
        try:
            return table(include, description[1], items=items)
        except Unreadable as reason:
            return str(reason)

    for (name, _, aligned), rows in tc.parallel(build, list(builds())):
        if isinstance(rows, str):
            report.case(name, False, rows)
        else:
            compare(report, name, lines, list(text(items, rows if aligned else any_alignment(rows, first))))
    compare(report, "the table is the reviewed one", reference(), lines)
    samples(report, include)
    counts = collections.Counter(row[0] for row in first)
    report.note(", ".join("%s: %d" % count for count in sorted(counts.items())))
    return report.end()


if __name__ == "__main__":
    sys.exit(main())
