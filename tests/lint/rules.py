#!/usr/bin/env python3
# SPDX-License-Identifier: MIT OR BSD-2-Clause-Patent
"""The rules of the source tree that no compiler knows.

usage: rules.py SOURCE_DIR [RULE...]

Each rule is a function from a tree, a dictionary of paths to texts, to complaints; beside it
stand samples that break it. Prints TAP: for each rule, that the tree keeps it and that every
sample is caught.
"""

import os
import pathlib
import posixpath
import re
import sys

TOP = pathlib.Path(__file__).resolve().parent.parent.parent
sys.path[:0] = [str(TOP / "tests"), str(TOP / "docs/site")]
import graphs
import groups
import tap

RULES = {}
SPDX = "SPDX-License-Identifier: MIT OR BSD-2-Clause-Patent"
PREFIXES = r"(hv_|HV_|HVCALL_|HVMSG_|HVPORT_|HYPERV_)"
UMBRELLAS = ("include/hyperv/hyperv.h", "include/hyperv/abi.h")
# The contract in one piece; topics include the part that they need.
ARCH = "include/hyperv/arch.h"


def rule(bad):
    """Register a rule. Each bad sample is a path and a text that breaks it."""
    def register(function):
        RULES[function.__name__] = (function, bad)
        return function
    return register


def headers(tree):
    return {path: text for path, text in tree.items() if path.startswith("include/") and path.endswith(".h")}


def code(text):
    """The text without comments and string contents, line by line as it was."""
    def blank(match):
        return re.sub(r"[^\n]", " ", match[0]) if match[0][0] == "/" else '""'
    return re.sub(r'/\*.*?\*/|//[^\n]*|"(?:\\.|[^"\\\n])*"', blank, text, flags=re.DOTALL)


def lines(text):
    return enumerate(text.splitlines(), 1)


def includes(text):
    """(line number, what stands behind #include) of each include."""
    for number, line in lines(text):
        match = re.match(r"\s*#\s*include\s+(\S+)", line)
        if match:
            yield number, match[1]


def layer(path):
    """The layer that a header is in; an include must not point to a higher one."""
    path = path.removeprefix("include/")
    if path in ("hyperv/config.h", "hyperv/version.h", "hyperv/foreign.h"):
        return 0
    if path in ("hyperv/bits.h", "hyperv/types.h", "hyperv/words.h"):
        return 1
    if is_data(path):
        return 2
    if path == "hyperv/control.h" or re.match(r"hyperv/arch(_\w+)?\.h", path) or path.startswith("arch/"):
        return 3
    if path in ("hyperv/hyperv.h", "hyperv/abi.h"):
        return 5
    return 4 if path.count("/") == 1 or is_names(path) else 6


def is_data(path):
    return re.match(r"(include/)?(hyperv|arch/\w+)/abi/", path) is not None


def is_names(path):
    return re.match(r"(include/)?hyperv/names/", path) is not None


def is_backend(path):
    return path.startswith("include/arch/") and not is_data(path)


@rule(bad=[("include/hyperv/x.h", "#ifndef HYPERV_SDK_X_H\n"), ("tools/x", "#!/bin/sh\necho\n"),
           ("docs/x.md", "# Title\n"), ("tests/x.c", "/* SPDX-License-Identifier: MIT */\n")])
def spdx(tree):
    """Every file says its licence at its top."""
    for path, text in tree.items():
        if not path.startswith("LICENSES/") and text and SPDX not in "\n".join(text.splitlines()[:2]):
            yield path, 1, "no SPDX line"


@rule(bad=[("include/hyperv/x.h", "int a; \n"), ("include/hyperv/x.h", "int a;"), ("tests/x.c", "int a;\r\n")])
def text_form(tree):
    """Lines end in a newline alone, without blanks before it, the last one too."""
    for path, text in tree.items():
        if path.startswith("LICENSES/"):
            continue
        if text and not text.endswith("\n"):
            yield path, len(text.splitlines()), "no newline at the end"
        for number, line in enumerate(text.split("\n"), 1):
            if line != line.rstrip():
                yield path, number, "blanks or a carriage return at the end of the line"


# In halves, so that this file does not hold them.
NOTES = re.compile(r"\b(TO" r"DO|FIX" r"ME|XX" r"X|HA" r"CK)\b")


@rule(bad=[("include/hyperv/x.h", "/* TO" + "DO: finish */\n"), ("tests/x.py", "# FIX" + "ME\n")])
def unfinished(tree):
    """Nothing is left for later in the code."""
    for path, text in tree.items():
        for number, line in lines(text):
            if NOTES.search(line):
                yield path, number, "a note of something left undone"


@rule(bad=[("include/hyperv/x.h", "#ifndef HYPERV_X_H\n#define HYPERV_X_H\n#endif\n"),
           ("include/hyperv/abi/x.h", "#ifndef HYPERV_SDK_ABI_X_H\n#define HYPERV_SDK_ABI_Y_H\n#endif\n"),
           ("include/arch/x86/x.h", "#pragma once\n"),
           ("include/hyperv/x.h", "#ifndef HYPERV_SDK_X_H\n#define HYPERV_SDK_X_H\n#endif\nint a;\n")])
def guard(tree):
    """The guard is named after the path, and nothing stands behind it; foreign.h asks each time that it is included."""
    for path, text in headers(tree).items():
        if path == "include/hyperv/foreign.h":
            continue
        name = re.sub(r"\W", "_", path.removeprefix("include/").removeprefix("hyperv/")).upper()
        name = "HYPERV_SDK_" + name
        body = [line for line in code(text).splitlines() if line.strip()]
        opening = "\n".join(body)
        if not re.search(r"^#(ifndef %s|elif !defined\(%s\))\n#define %s$" % (name, name, name), opening, re.MULTILINE):
            yield path, 1, "the guard is not " + name
        elif not body[0].startswith("#ifndef ") or body[-1].strip() != "#endif":
            yield path, 1, "something stands outside the guard"


def target(path, name):
    return posixpath.normpath(posixpath.join(posixpath.dirname(path), name))


@rule(bad=[("include/hyperv/x.h", "#include <hyperv/types.h>\n"), ("include/hyperv/x.h", "#include <string.h>\n"),
           ("include/hyperv/x.h", '#include "hyperv/types.h"\n'), ("include/hyperv/x.h", "#include OTHER\n")])
def include_form(tree):
    """Internal includes are relative and quoted, of a header that is there; others belong to config.h."""
    for path, text in headers(tree).items():
        for number, name in includes(text):
            if name.startswith('"'):
                if target(path, name.strip('"')) not in tree:
                    yield path, number, "%s is not there, seen from this file" % name
            elif name.startswith("<"):
                if path != "include/hyperv/config.h":
                    yield path, number, "only config.h includes what is not ours: " + name
            elif not re.match(r"HV_(CONFIG|ARCH)_", name):
                yield path, number, "an include by a macro that is not HV_CONFIG_* or a backend's HV_ARCH_*"


@rule(bad=[("include/hyperv/types.h", '#include "abi/status.h"\n'), ("include/hyperv/bits.h", '#include "hypercall.h"\n'),
           ("include/arch/x86/cpu.h", '#include "../../hyperv/hypercall.h"\n'),
           ("include/hyperv/arch.h", '#include "register.h"\n'),
           ("include/hyperv/register.h", '#include "fake/partition.h"\n'),
           ("include/hyperv/abi/x.h", '#include "../names/status.h"\n'),
           ("include/hyperv/names/x.h", '#include "../fake/partition.h"\n')])
def layers(tree):
    """An include never points up."""
    for path, text in headers(tree).items():
        for number, name in includes(text):
            other = target(path, name.strip('"'))
            if name.startswith('"') and layer(other) > layer(path):
                yield path, number, "layer %d includes layer %d: %s" % (layer(path), layer(other), name)


@rule(bad=[("include/hyperv/fake/x.h", '#include "../hyperv.h"\n'), ("include/hyperv/x.h", '#include "abi.h"\n')])
def umbrellas(tree):
    """No header includes an umbrella but the other umbrella."""
    for path, text in headers(tree).items():
        for number, name in includes(text):
            if target(path, name.strip('"')) in UMBRELLAS and path not in UMBRELLAS:
                yield path, number, "includes an umbrella: " + name


@rule(bad=[("include/hyperv/abi/x.h", '#include "../arch.h"\n'), ("include/hyperv/abi/x.h", '#include "../version.h"\n'),
           ("include/arch/x86/abi/x.h", '#include "../cpu.h"\n'),
           ("include/hyperv/abi/x.h", '#include "../../arch/x86/abi/y.h"\n'),
           ("include/arch/arm64/abi/x.h", '#include "../../x86/abi/y.h"\n')])
def data_includes(tree):
    """Data headers include types.h, bits.h and data headers of their architecture or of none, and nothing else."""
    for path, text in headers(tree).items():
        for number, name in includes(text) if is_data(path) else ():
            other = target(path, name.strip('"'))
            if other not in ("include/hyperv/types.h", "include/hyperv/bits.h") and not is_data(other):
                yield path, number, "a data header includes " + name
            elif other.startswith("include/arch/") and posixpath.dirname(other) != posixpath.dirname(path):
                yield path, number, "depends on an architecture: " + name


@rule(bad=[("include/hyperv/hyperv.h", "#define HV_X 1\n"), ("include/hyperv/abi.h", "int hv_x;\n")])
def umbrella_only_includes(tree):
    """An umbrella has includes, and its guard and errors, and nothing else."""
    for path in UMBRELLAS:
        for number, line in lines(re.sub(r"\\\n", "  ", code(tree.get(path, "")))):
            if line.strip() and not re.match(r"#(include|if|ifndef|elif|endif|error|define HYPERV_SDK_\w+_H$)", line):
                yield path, number, "an umbrella only includes"


ARCHITECTURES = re.compile(
    r"\b(__(aarch64|AARCH64|arm|ARM|x86_64|amd64|i386)\w*|__riscv\w*|_M_(X64|AMD64|ARM64|IX86)\w*)\b")


@rule(bad=[("include/hyperv/x.h", "#ifdef __aarch64__\n"), ("include/arch/x86/x.h", "#if defined(__x86_64__)\n"),
           ("include/hyperv/config.h", "#ifdef _M_ARM64\n")])
def architecture_macros(tree):
    """Which processor is compiled is asked in arch_cpu.h alone."""
    for path, text in headers(tree).items():
        for number, line in lines(code(text)):
            match = ARCHITECTURES.search(line)
            if match and path != "include/hyperv/arch_cpu.h":
                yield path, number, match[0]


# Other headers' guards, beside which ours refuse to stand.
FOREIGN = re.compile(r"_(ASM|HV|HYPERV)_?\w*_H\b|_HYPERV_H\b")


@rule(bad=[("include/hyperv/x.h", "#ifdef __linux__\n"), ("include/hyperv/abi/x.h", "#if defined(__GNUC__)\n"),
           ("include/hyperv/arch.h", "#ifdef _WIN32\n"), ("include/hyperv/x.h", "#ifdef __OPTIMIZE__\n"),
           ("include/hyperv/x.h", "#if _MSC_VER > 1900\n")])
def conditions(tree):
    """Which compiler or kernel it is, is asked in config.h and the backends; others ask the SDK's own macros."""
    for path, text in headers(tree).items():
        if path == "include/hyperv/config.h" or is_backend(path):
            continue
        for number, line in lines(re.sub(r"\\\n", "  ", code(text))):
            match = re.match(r"\s*#\s*(?:el)?if(?:n?def)?\b(.*)", line)
            for name in re.findall(r"\b[A-Za-z_]\w*", match[1]) if match else ():
                if not (name == "defined" or name.startswith("HV_") or name.startswith("HYPERV_SDK_")
                        or path == "include/hyperv/foreign.h" and FOREIGN.fullmatch(name)
                        or path == "include/hyperv/arch_cpu.h" and ARCHITECTURES.fullmatch(name)):
                    yield path, number, "asks for " + name


@rule(bad=[("include/hyperv/x.h", '__asm__ volatile("");\n'), ("include/arch/x86/cpu.h", 'asm("cpuid");\n')])
def assembly(tree):
    """Instructions stand in trap files alone; an empty asm, which hides a value from the compiler, is none."""
    for path, text in headers(tree).items():
        raw = text.splitlines()
        for number, line in lines(code(text)):
            if re.search(r"\b(__)?asm(__)?\b", line) and not re.match(r"include/arch/\w+/trap/", path) and \
                    not re.search(r'asm(__)?( volatile)?\("" :', raw[number - 1]):
                yield path, number, "assembly outside arch/*/trap"


@rule(bad=[("include/hyperv/x.h", "static inline int hv_x(void)\n{\n}\n"),
           ("include/hyperv/x.h", "inline int hv_x(void)\n{\n}\n"),
           ("include/hyperv/x.h", "int hv_x(void)\n{\n}\n"),
           ("include/hyperv/x.h", "int\nhv_x(int a,\n\tint b)\n{\n}\n"),
           ("include/hyperv/x.h", "HV_ASSERT_OFFSET(struct hv_x, a, 0)\n" * 10000 + "int hv_x(void)\n{\n}\n")])
def qualifiers(tree):
    """Every function has the qualifier that the embedder, and the emitting test, can name; naked ones cannot."""
    for path, text in headers(tree).items():
        if path == "include/hyperv/config.h":
            continue
        text = code(text)
        for number, line in lines(text):
            if re.search(r"\binline\b|__inline", line):
                yield path, number, "write HV_CONFIG_INLINE or HV_CONFIG_INLINE_FORCE"
        head, first = "", 0
        for number, line in lines(text):
            if line == "{" and head.rstrip().endswith(")"):
                if "HV_CONFIG_INLINE" not in head and "naked" not in head:
                    yield path, first, "a function without HV_CONFIG_INLINE"
            if not line.strip() or re.search(r"[;{}]|^\s*#|\\$", line):
                head = ""
            elif head or not line[0].isspace():
                first = first if head else number
                head += line + "\n"


WIRE = re.compile(r"^(?:struct|union)\s+\w+\s*\{(.*?)^\}", re.MULTILINE | re.DOTALL)
WIRE_MEMBER = re.compile(
    r"(?:u?int(?:8|16|32|64)_t|hv_gpa_t|hv_status_t|(?:struct|union)\s+hv_\w+)\s+[a-z]\w*(?:\s*\[\s*\w[^\]]*\])*$")


@rule(bad=[("include/hyperv/abi/x.h", "struct hv_x {\n\t%s\n};\n" % member) for member in (
    "uint32_t a : 3;", "bool a;", "enum hv_y a;", "unsigned long a;", "void *a;", "uint8_t a[];", "struct { uint8_t b; };",
    "struct { uint8_t b; } c;", "int a;")] + [
    ("include/arch/x86/abi/x.h", comment + "struct hv_x {\n\tuint8_t a;\n} __attribute__((packed));\n") for comment in (
        "", "/** Packed. */\n", "/** Packed, because. */\n", "/** Packed, because it is so. */\n\n")] + [
    ("include/hyperv/abi/x.h", "/** Packed, because it is so. */\n#pragma pack(1)\n")])
def wire_structs(tree):
    """Structures of the wire hold members of fixed width with names; of a packed one the comment above says why."""
    for path, text in headers(tree).items():
        if not is_data(path):
            continue
        commented, text = text, code(text)
        forced = set()
        for match in WIRE.finditer(text):
            line = text[:match.start()].count("\n") + 1
            for member in match[1].split(";"):
                member = " ".join(member.split())
                if member and not WIRE_MEMBER.match(member):
                    yield path, line, "not a member of fixed width: " + member
            above = "\n".join(commented.splitlines()[:line - 1])
            comment = re.sub(r"[\s*]+", " ", above[above.rfind("/*"):])
            if above.endswith("*/") and re.search(r"\bPacked, because \w+ \w+", comment):
                forced.add(line + match[0].count("\n"))
        for number, line in lines(text):
            if re.search(r"pragma\s+pack", line) or re.search(r"\bpacked\b", line) and number not in forced:
                yield path, number, "packed, and no comment above says why: Packed, because ..."


# Names of Linux's and openvmm's, two of which are for what is shifted down; ids of registers and calls that end alike.
MASKS_ELSEWHERE = re.compile(r"HV_(MESSAGE_TYPE_HYPERVISOR|HYPERCALL_RSVD\d?|SMCCC_OWNER|GENERIC_SET|X64_REGISTER_CR_\w+)_MASK|"
                             r"HVCALL_\w+")


@rule(bad=[("include/hyperv/abi/x.h", "#define HV_X_READY_MASK 0x10U\n"),
           ("include/arch/x86/abi/x.h", "#define HV_X_KIND_MASK 0x30ULL /* Kind. */\n"),
           ("include/hyperv/abi/x.h", "#define HV_X_KIND_SHIFT 5\n#define HV_X_KIND_MASK 0x30U\n")])
def bit_names(tree):
    """A single bit has a plain name; a field of several has a MASK, and a SHIFT unless it starts at bit 0."""
    for path, text in headers(tree).items():
        shifts = dict(re.findall(r"^#define (\w+)_(?:SHIFT|OFFSET) +(\d+)\b", text, re.MULTILINE)) if is_data(path) else {}
        for number, line in lines(text) if is_data(path) else ():
            match = re.match(r"#define ((\w+)_MASK) +(0x[0-9a-fA-F]+)U?L*\b", line)
            if not match or MASKS_ELSEWHERE.fullmatch(match[1]):
                continue
            mask = int(match[3], 16)
            lowest = mask & -mask
            if mask == lowest:
                yield path, number, "a single bit is a _MASK"
            elif lowest != 1 << int(shifts.get(match[2], 0)) and not match[2].endswith("_RSVD"):
                yield path, number, "no _SHIFT that fits"


def listed(text):
    """Lines of lists: of numbers, laid out by hand, and of readers, functions that only return an expression."""
    numbers = re.findall(r"clang-format off.*?clang-format on", text, re.DOTALL)
    readers = re.findall(r"(?:^/\*\*.*\*/\n)?^HV_CONFIG_INLINE.*\n\{\n\treturn .*;\n\}\n\n?", text, re.MULTILINE)
    return sum(part.count("\n") for part in numbers + readers)


@rule(bad=[("include/hyperv/x.h", "int a;\n" * 401)])
def size(tree):
    """One topic, one file: at most 400 lines, lists aside."""
    for path, text in headers(tree).items():
        count = text.count("\n") - listed(text)
        if count > 400:
            yield path, count, "%d lines" % count


# Topics that few guests want, and that would take hyperv.h over what it may cost to compile.
SELDOM = {"include/hyperv/%s.h" % name for name in (
    "arm64_vtl_call", "entropy", "ext_capability", "framebuffer", "gpa", "gpa_accept", "msi", "msi_retarget", "timesync",
    "tlb_list_fast", "vtl", "x64_vtl_call")}


@rule(bad=[("include/hyperv/y.h", ""), ("include/hyperv/hyperv.h", '#include "vtl.h"\n'), ("include/hyperv/abi/y.h", ""), ("include/hyperv/names/y.h", ""),
           ("include/hyperv/hyperv.h", '#include "names.h"\n')])
def umbrella_is_whole(tree):
    """The umbrellas reach every header: abi.h the data, hyperv.h the topics but some; names.h names, which few want at run time."""
    def reached(path, seen):
        if path in tree and path not in seen:
            seen.add(path)
            for _, name in includes(tree[path]):
                reached(target(path, name.strip('"')), seen)
        return seen
    data = reached("include/hyperv/abi.h", set())
    topics = reached("include/hyperv/hyperv.h", set())
    names = reached("include/hyperv/names.h", set())
    for path in headers(tree):
        if path == "include/hyperv/names.h" or is_names(path):
            # Those of one architecture's registers are included by themselves.
            if path not in names and not re.search(r"/names/(arm64|x64)_\w+\.h$", path):
                yield path, 1, "not included by names.h"
            if path in topics:
                yield "include/hyperv/hyperv.h", 1, "reaches names: " + path
        elif is_data(path):
            if path not in data:
                yield path, 1, "not included by abi.h"
        elif path in SELDOM:
            if path in topics:
                yield "include/hyperv/hyperv.h", 1, "reaches what few want: " + path
        elif layer(path) <= 4 and not is_backend(path) and path not in topics and path != ARCH:
            yield path, 1, "not included by hyperv.h"


@rule(bad=[("include/hyperv/abi.h", '#include "abi/x.h"\n#include "abi/status.h"\n'),
           ("include/hyperv/abi.h", '#include "../arch/x86/abi/x.h"\n#include "abi/status.h"\n'),
           ("include/arch/x86/abi/y.h", "")])
def abi_list(tree):
    """abi.h includes each data header by itself, sorted, what is common first."""
    found = [target("include/hyperv/abi.h", name.strip('"')) for _, name in includes(tree.get("include/hyperv/abi.h", ""))]
    found = [path for path in found if is_data(path)]
    if found != sorted(found, key=lambda path: (path.startswith("include/arch/"), path)):
        yield "include/hyperv/abi.h", 1, "not sorted"
    for path in headers(tree):
        if is_data(path) and path not in found:
            yield path, 1, "not in the list of abi.h"


@rule(bad=[("include/hyperv/abi/y.h", ""), ("include/hyperv/names/y.h", ""),
           ("PROVENANCE.md", "| file | source |\n|---|---|\n| include/hyperv/abi/gone.h | TLFS |\n"),
           ("PROVENANCE.md", "| include/hyperv/abi/status.h | TLFS |\n| include/hyperv/abi/status.h | Linux |\n"),
           ("PROVENANCE.md", "| include/hyperv/abi/status.h | |\n")])
def provenance(tree):
    """PROVENANCE.md says of each data header, and of no other file, where its numbers come from."""
    said = set()
    for number, line in lines(tree.get("PROVENANCE.md", "")):
        match = re.match(r"\| *(include/\S+) *\|(.*)\|$", line)
        if not match:
            continue
        path = match[1]
        if path not in headers(tree) or not (is_data(path) or is_names(path)):
            yield "PROVENANCE.md", number, "not a data header: " + path
        if path in said:
            yield "PROVENANCE.md", number, "twice: " + path
        if not match[2].strip():
            yield "PROVENANCE.md", number, "no source: " + path
        said.add(path)
    for path in headers(tree):
        if (is_data(path) or is_names(path)) and path not in said:
            yield path, 1, "not in PROVENANCE.md"


# For each list of names: the headers with its numbers, and which of their definitions are such numbers.
NAMED = {
    "status": (["hyperv/abi/status.h"], r"HV_STATUS_\w+"),
    "hypercall": (["hyperv/abi/hypercall.h"], r"(?:HVCALL|HV_EXT_CALL)_\w+"),
    "register": (["hyperv/abi/register.h"], r"HV_REGISTER_\w+"),
    "feature": (["hyperv/abi/feature.h"], r"HV_HAS_\w+"),
    # A mask and the end of a range are no types.
    "message_type": (["hyperv/abi/message_type.h"], r"HV(?!_MESSAGE_TYPE_HYPERVISOR_MASK|_MESSAGE_TYPE_SCHEDULER_ID_RANGE_END)\w+"),
    "arm64_register": (["arch/arm64/abi/register.h"], r"HV_ARM64_REGISTER_\w+"),
    "x64_register": (["arch/x86/abi/register.h", "arch/x86/abi/synthetic_register.h"], r"HV_(?:X64_)?REGISTER_\w+"),
    # Bits of an MSR stand beside the numbers, which are all over this.
    "x64_msr": (["arch/x86/abi/msr.h"], r"HV_X64_MSR_\w+(?= +0x4000[0-9a-f]{4}U)"),
}


@rule(bad=[("include/hyperv/names/status.h", "\tAT(HV_STATUS_SUCCESS) \\\n"),
           ("include/hyperv/abi/status.h", "#define HV_STATUS_SUCCESS 0x0000\n"),
           ("include/hyperv/names/x64_msr.h", "\tAT(HV_X64_MSR_GONE)\n")])
def names_whole(tree):
    """Every number that has names at run time is in its list, once, and nothing else is."""
    for family, (files, pattern) in NAMED.items():
        path = "include/hyperv/names/%s.h" % family
        numbers = [name for file in files
                   for name in re.findall(r"^#define (%s)(?= )" % pattern, tree.get("include/" + file, ""), re.MULTILINE)]
        rows = re.findall(r"^\t(?:AT|X)\((\w+)\)", tree.get(path, ""), re.MULTILINE)
        for name in sorted(set(numbers) - set(rows)):
            yield "include/" + files[0], 1, "%s is not in %s" % (name, path)
        for name in sorted(set(rows) - set(numbers)):
            yield path, 1, name + " is no number"
        for name in sorted(name for name in set(rows) if rows.count(name) > 1):
            yield path, 1, name + " stands twice"


# Where a version is a part of a name, and where it is told by rule instead of by number.
VERSIONED = re.compile(r"hyperv-sdk(?:-dev|-doc)?[-_](\d+\.\d+\.\d+)")
DERIVED = ("meson.build", "CMakeLists.txt")


@rule(bad=[("debian/changelog", "hyperv-sdk (1.2.2) unstable; urgency=medium\n"), ("debian/changelog", "\n"),
           ("CHANGELOG.md", "## [Unreleased] 1.2.4: BREAKING\n"), ("docs/x.md", "hyperv-sdk-dev_1.2.2_all.deb\n"),
           ("tests/install/x.wrap", "directory = hyperv-sdk-1.2.4\n"), ("meson.build", "  version: '1.2.3',\n"),
           ("CMakeLists.txt", "project(hyperv-sdk VERSION 1.2.3)\n"),
           ("pkgconfig/x.cmake.in", 'set(PACKAGE_VERSION "1.2.3")\n')])
def versions(tree):
    """The version of version.h is everybody's: what cannot read it agrees, what can does."""
    version = ".".join(re.findall(r"^#define HV_SDK_VERSION_\w+ (\d+)", tree["include/hyperv/version.h"], re.MULTILINE))
    for path, pattern in (("debian/changelog", r"^hyperv-sdk \((\S+)\)"), ("CHANGELOG.md", r"^## \[.*?\] (\d[\d.]*\d)")):
        found = re.search(pattern, tree.get(path, ""), re.MULTILINE)
        if path in tree and (not found or found[1] != version):
            yield path, 1, "not of version " + version
    for path, text in tree.items():
        named = VERSIONED if path.startswith(("docs/", "tests/install/")) else None
        if path in DERIVED or path.startswith("pkgconfig/"):
            named = re.compile(r"(?i)(?<!meson_)(?<!required\()\b(?:PACKAGE_)?version\W+(\d+\.\d)")
        for number, line in lines(text) if named else ():
            for other in named.findall(line):
                if other != version or named is not VERSIONED:
                    yield path, number, "a version of its own: " + other


GROUPS = "docs/site/groups.txt"


@rule(bad=[("include/hyperv/y.h", ""), (GROUPS, "a A\n\tText.\n\thyperv/gone.h\n"),
           (GROUPS, "a A\n\thyperv/vtl.h\nb B\n\thyperv/vt*.h\n"), (GROUPS, "a A\n\thyperv/vtl.h\na B\n\thyperv/vtl.h\n")])
def groups_whole(tree):
    """Each header is in one group of the site, and each line of the groups finds headers."""
    paths = [path.removeprefix("include/") for path in headers(tree)]
    found = {path: [] for path in paths}
    listed = groups.parsed(tree.get(GROUPS, ""))
    for name, _, _, patterns in listed:
        for pattern in patterns:
            if not groups.members([pattern], paths):
                yield GROUPS, 1, "no header is " + pattern
        for path in groups.members(patterns, paths):
            found[path].append(name)
    for path, names in found.items():
        if len(names) != 1:
            yield GROUPS if names else "include/" + path, 1, "%s: groups %s" % (path, names)


@rule(bad=[("include/vmbus/x/y.h", "")])
def layers_drawn(tree):
    """The site draws each header in its layer."""
    for path in headers(tree):
        drawn = graphs.layer(path.removeprefix("include/"))
        if drawn != {6: "fake"}.get(layer(path), "L%d" % layer(path)):
            yield path, 1, "drawn in " + drawn


def read(top):
    """Every text file of the tree; not version control, builds and what tools leave behind."""
    tree = {}
    for directory, inner, files in os.walk(top):
        here = pathlib.Path(directory)
        inner[:] = [name for name in inner if name not in (".git", "__pycache__", "out") and
                    not name.startswith("build") and
                    not (here / name / "meson-private").exists()]
        for name in files:
            try:
                tree[str((here / name).relative_to(top))] = (here / name).read_bytes().decode()
            except UnicodeDecodeError:
                pass
    return tree


# What the samples may include.
AROUND = {"include/hyperv/" + name: "" for name in (
    "config.h", "version.h", "bits.h", "types.h", "arch.h", "hypercall.h", "register.h", "hyperv.h", "abi.h",
    "abi/status.h", "names.h", "names/status.h", "fake/partition.h", "vtl.h")} | {
    "include/arch/x86/cpu.h": "", "include/hyperv/version.h": "".join(
        "#define HV_SDK_VERSION_%s\n" % part for part in ("MAJOR 1", "MINOR 2", "PATCH 3"))}


def main():
    top, wanted = pathlib.Path(sys.argv[1]).resolve(), sys.argv[2:]
    tree = read(top)
    report = tap.Report()
    for name, (function, bad) in RULES.items():
        if wanted and name not in wanted:
            continue
        complaints = ["%s:%d: %s" % complaint for complaint in function(tree)]
        report.case(function.__doc__, not complaints, "\n".join(complaints))
        missed = [path + ": " + text for path, text in bad if not any(
            where == path for where, _, _ in function({**AROUND, path: text}))]
        report.case("%s: %d samples are caught" % (name, len(bad)), not missed, "\n".join(missed))
    return report.end()


if __name__ == "__main__":
    sys.exit(main())
