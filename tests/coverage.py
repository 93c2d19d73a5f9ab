#!/usr/bin/env python3
# SPDX-License-Identifier: MIT OR BSD-2-Clause-Patent
"""Coverage of the headers by the unit tests: of lines, and of branches, which are the two outcomes of each condition.

usage: coverage.py BUILD_DIR [MESON_SETUP_OPTION...]

By clang, which counts in the source: gcc counts branches of what it has made of it, where an inline function
has as many copies as callers, and each its own constants. One more unit for each backend includes every header, so that
what no test includes counts too. Tests of the backends and of their traps into the fake are built with
optimisation as well, without which nothing is a constant to __builtin_constant_p().
Trap files are left out: they are instructions, which the system suite runs. Prints TAP.
"""

import collections
import concurrent.futures
import os
import pathlib
import re
import sys

import nested
import tap

COMPILER = "clang-14"
VERSION = COMPILER.rpartition("-")[2]
FLAGS = ["-fprofile-instr-generate", "-fcoverage-mapping"]
BACKENDS = re.compile(r"include/arch/\w+/")
TRAPS = re.compile(r"include/arch/\w+/trap/")


def everything(source, arch, other):
    """A program with all headers, the backend under the fake hypervisor's trap."""
    include = source / "include"
    trap = "hyperv/fake/trap_%s.h" % {"arm64": "arm64", "x86": "x64"}[arch]
    headers = [str(path.relative_to(include)) for path in sorted(include.rglob("*.h"))]
    lines = ['#define HV_CONFIG_ARCH "arch/%s/backend.h"' % arch, '#define HV_CONFIG_TRAP "%s"' % trap]
    lines += ["static struct hv_fake *fake;", "static void *page;", "#define HV_CONFIG_FAKE fake",
              "#define HV_CONFIG_FAKE_VP 0", "#define HV_CONFIG_FAKE_PAGE page"]
    lines += ["#include <%s>" % header for header in headers
              if not re.match(r"arch/\w+/trap/|arch/%s/(?!abi/)|hyperv/fake/trap_" % other, header)]
    return "\n".join(lines) + "\nint main(void)\n{\n\treturn 0;\n}\n"


def measure(program):
    """Run one program alone: names of functions are unique in it. @return (exit status, output, report in lcov's format)."""
    raw, data = program.with_suffix(".profraw"), program.with_suffix(".profdata")
    status, output = nested.run(str(program), env=dict(os.environ, LLVM_PROFILE_FILE=str(raw)))
    if status == 0:
        status, output = nested.run("llvm-profdata-" + VERSION, "merge", "-sparse", str(raw), "-o", str(data))
    if status != 0:
        return status, output, ""
    status, report = nested.run("llvm-cov-" + VERSION, "export", "-format=lcov", "-instr-profile=" + str(data), str(program))
    return status, report if status != 0 else "", report


class Counts:
    """How often each line and each branch of a file was taken, by all programs."""

    def __init__(self):
        self.lines = collections.Counter()
        self.branches = collections.Counter()


def code_lines(path):
    """Numbers of the lines with a word of code: where a function is not used, clang counts what stands between, too."""
    text = re.sub(r"/\*.*?\*/", lambda match: re.sub(r"[^\n]", "", match[0]), path.read_text(), flags=re.DOTALL)
    return {number for number, line in enumerate(text.splitlines(), 1) if re.match(r"\s*[^#]*\w", line)}


def add(files, report, include):
    counts = None
    for line in report.splitlines():
        kind, _, rest = line.partition(":")
        if kind == "SF":
            path = pathlib.Path(os.path.normpath(rest))
            inside = path.is_relative_to(include)
            counts = files[str(path.relative_to(include.parent))] if inside else None
        elif counts is not None and kind == "DA":
            number, count = rest.split(",")[:2]
            counts.lines[int(number)] += int(count)
        elif counts is not None and kind == "BRDA":
            number, block, branch, count = rest.split(",")
            counts.branches[int(number), block, branch] += 0 if count == "-" else int(count)


def share(counters):
    """(taken, all) of what is counted."""
    values = [count for counter in counters for count in counter.values()]
    return sum(count > 0 for count in values), len(values)


def percent(taken, total):
    return 100.0 * taken / total if total else 100.0


def missed(files, kind, least):
    """A line for each file that lies below, with the lines where something was not taken."""
    for path, counts in sorted(files.items()):
        counter = getattr(counts, kind)
        taken, total = share([counter])
        if percent(taken, total) < least:
            lost = sorted({key if kind == "lines" else key[0] for key, count in counter.items() if not count})
            yield "%s: %s %.1f %% (%d of %d), missed in lines %s" % (
                path, kind, percent(taken, total), taken, total, " ".join(map(str, lost)))


def main():
    build = pathlib.Path(sys.argv[1])
    source = pathlib.Path(__file__).resolve().parent.parent
    report = tap.Report()
    os.environ["CC"] = COMPILER
    options = [*sys.argv[2:], "-Doptimization=0", "-Ddebug=false", "-Dc_args=" + " ".join(FLAGS), "-Dc_link_args=" + FLAGS[0]]
    steps = [lambda: nested.setup(source, build, options), lambda: nested.run("ninja", "-C", str(build))]
    for arch, other in (("arm64", "x86"), ("x86", "arm64")):
        unit = build / ("tests/every_header_%s.c" % arch)
        steps.append(lambda unit=unit, arch=arch, other=other: unit.write_text(everything(source, arch, other)) and nested.run(
            COMPILER, *FLAGS, "-w", "-I", str(source / "include"), str(unit), "-o", str(unit.with_suffix("")) + "-O0"))
        traps = (source / "tests/hyperv/fake").glob("test_trap_%s.c" % {"arm64": "arm64", "x86": "x64"}[arch])
        for test in [*sorted((source / "tests/arch" / arch).glob("test_*.c")), *traps]:
            steps.append(lambda test=test, arch=arch: nested.run(
                COMPILER, *FLAGS, "-O1", "-w", "-I", str(source / "include"), "-I", str(source / "tests"), str(test), "-lcmocka",
                "-o", str(build / ("tests/%s-%s-O1" % (arch, test.stem)))))
    for step in steps:
        status, output = step()
        if status != 0:
            report.case("build", False, output[-6000:])
            return report.end()

    files = collections.defaultdict(Counts)
    programs = [path for path in sorted(build.glob("tests/*-O[01]")) if path.is_file()]
    with concurrent.futures.ThreadPoolExecutor(os.cpu_count()) as pool:
        for program, (status, output, text) in zip(programs, pool.map(measure, programs)):
            if status != 0:
                report.case(program.name, False, output[-6000:])
            add(files, text, source / "include")

    for path, counts in files.items():
        code = code_lines(source / path)
        counts.lines = {number: count for number, count in counts.lines.items() if number in code}
    headers = {path: counts for path, counts in files.items() if not TRAPS.match(path)}
    backends = {path: counts for path, counts in headers.items() if BACKENDS.match(path)}
    for what, kind, least, wanted in (("both backends", "lines", 100.0, backends), ("all headers", "lines", 95.0, headers),
                                      ("all headers", "branches", 90.0, headers)):
        taken, total = share(getattr(counts, kind) for counts in wanted.values())
        text = "coverage of %s of %s: %.1f %% (%d of %d), at least %.0f %%" % (
            kind, what, percent(taken, total), taken, total, least)
        report.note("report: " + text)
        below = list(missed(wanted, kind, least))
        for line in below:
            report.note("report:   below: " + line)
        report.case(text, total > 0 and percent(taken, total) >= least, "\n".join(below))
    return report.end()


if __name__ == "__main__":
    sys.exit(main())
