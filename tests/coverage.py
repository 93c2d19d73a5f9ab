#!/usr/bin/env python3
# SPDX-License-Identifier: MIT OR BSD-2-Clause-Patent
"""Line coverage of the headers by the unit tests.

usage: coverage.py BUILD_DIR

A compiler emits nothing for an inline function that nobody calls, and so it would not count. gcc is told to
keep them, and one more unit for each backend includes every header, so that what no test includes counts too;
there the functions that are always inline, which gcc never keeps, are plain ones.
Trap files are left out: they are instructions, which the system suite runs. Prints TAP.
"""

import json
import pathlib
import re
import subprocess
import sys

import nested
import tap

FLAGS = ["--coverage", "-fkeep-inline-functions"]
BACKENDS = re.compile(r"include/arch/\w+/")
TRAPS = re.compile(r"include/arch/\w+/trap/")


def everything(source, arch, other):
    """A unit with all headers, the backend under the fake hypervisor's trap."""
    include = source / "include"
    trap = "hyperv/fake/trap_%s.h" % {"arm64": "arm64", "x86": "x64"}[arch]
    headers = [str(path.relative_to(include)) for path in sorted(include.rglob("*.h"))]
    lines = ['#define HV_CONFIG_INLINE_FORCE static inline', '#define HV_CONFIG_ARCH "arch/%s/backend.h"' % arch]
    lines += ['#define HV_CONFIG_TRAP "%s"' % trap]
    lines += ["static struct hv_fake *fake;", "static void *page;", "#define HV_CONFIG_FAKE fake",
              "#define HV_CONFIG_FAKE_VP 0", "#define HV_CONFIG_FAKE_PAGE page"]
    lines += ["#include <%s>" % header for header in headers
              if not re.match(r"arch/\w+/trap/|arch/%s/(?!abi/)|hyperv/fake/trap_" % other, header)]
    return "\n".join(lines) + "\n"


def counts(files, wanted):
    """(covered, all, list of what was missed) of the lines of the files that are wanted."""
    covered, total, missed = 0, 0, []
    for entry in files:
        lines = {}
        for line in entry["lines"] if wanted(entry["file"]) else ():
            if not line.get("gcovr/noncode"):
                lines[line["line_number"]] = lines.get(line["line_number"], 0) + line["count"]
        total += len(lines)
        covered += sum(count > 0 for count in lines.values())
        lost = [str(number) for number, count in sorted(lines.items()) if not count]
        if lost:
            missed.append("%s: lines %s" % (entry["file"], " ".join(lost)))
    return covered, total, missed


def main():
    build = pathlib.Path(sys.argv[1])
    source = pathlib.Path(__file__).resolve().parent.parent
    report = tap.Report()
    for path in build.rglob("*.gcda"):
        path.unlink()
    # What is instrumented looks as if variables were used before they are set.
    options = ["-Doptimization=1", "-Db_coverage=true", "-Dc_args=-fkeep-inline-functions -fno-early-inlining", "-Dwerror=false"]
    tests = lambda: nested.test(build)
    steps = [lambda: nested.setup(source, build, options),
             lambda: nested.run("ninja", "-C", str(build)),
             tests]
    for arch, other in (("arm64", "x86"), ("x86", "arm64")):
        unit = build / ("every_header_%s.c" % arch)
        steps.append(lambda unit=unit, arch=arch, other=other: unit.write_text(everything(source, arch, other)) and nested.run(
            "gcc-12", *FLAGS, "-O1", "-I", str(source / "include"), "-c", str(unit), "-o", str(unit.with_suffix(".o"))))
    result = build / "coverage.json"
    steps.append(lambda: nested.run("gcovr", "--root", str(source), "--object-directory", str(build), "--gcov-executable", "gcov-12",
                                    "--filter", str(source / "include") + "/", "--json", str(result), str(build)))
    for step in steps:
        status, output = step()
        if status != 0 and step is tests:
            report.case("the unit tests pass", False, output[-6000:])
        elif status != 0:
            report.case("build and run", False, output[-6000:])
            return report.end()

    files = json.loads(result.read_text())["files"]
    for name, least, wanted in (
            ("both backends", 100.0, lambda path: BACKENDS.match(path) and not TRAPS.match(path)),
            ("all headers", 95.0, lambda path: not TRAPS.match(path))):
        covered, total, missed = counts(files, wanted)
        percent = 100.0 * covered / total if total else 0.0
        text = "line coverage of %s: %.1f %% (%d of %d), at least %.0f %%" % (name, percent, covered, total, least)
        report.note("report: " + text)
        report.case(text, percent >= least, "\n".join(missed))
    return report.end()


if __name__ == "__main__":
    sys.exit(main())
