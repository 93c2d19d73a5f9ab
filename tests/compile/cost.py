#!/usr/bin/env python3
# SPDX-License-Identifier: MIT OR BSD-2-Clause-Patent
"""What each header costs an includer, in instructions of the compiler over an empty file.

usage: cost.py BUILD_DIR

Counted by callgrind in gcc 12's cc1, so the same whatever else the machine does; it takes two seconds for each.
What another topic includes costs less than that one, and what is short costs little: those, the data headers and the
fake hypervisor are measured only with HV_TEST_LONG=1. Prints TAP.
"""

import os
import pathlib
import re
import sys
import tempfile

sys.path.insert(0, str(pathlib.Path(__file__).resolve().parent.parent))
import tap
import toolchain as tc

# In instructions.
TOPIC, WHOLE = 14500000, 60000000
# The umbrellas; the fake hypervisor, which is one program in several headers, and only in tests.
WHOLES = re.compile(r"hyperv/(hyperv|abi)\.h$|hyperv/fake/")
# Those that put several topics in order: two topics may be paid for.
JOINTS = re.compile(r"hyperv/(irq|teardown)\.h$")


def limit(header):
    return WHOLE if WHOLES.match(header) else 2 * TOPIC if JOINTS.match(header) else TOPIC


def cost(cc1, include, directory, text):
    """Instructions that cc1 spends on a unit with this text."""
    source = pathlib.Path(tempfile.mkstemp(suffix=".c", dir=directory)[1])
    source.write_text(text)
    # Relative paths: long ones cost, some hundred instructions for each header.
    # An environment of its own: what Meson has malloc fill, and messages in UTF-8, would count too.
    environment = {"PATH": "/usr/bin:/bin", "LC_ALL": "C"}
    status, output = tc.run(["valgrind", "--tool=callgrind", "--callgrind-out-file=/dev/null", cc1, "-quiet",
                             "-std=c11", "-ffreestanding", "-fsyntax-only", "-I", include, source.name], env=environment,
                            cwd=directory)
    found = re.search(r"Collected : (\d+)", output)
    if status != 0 or not found:
        raise SystemExit(output)
    return int(found[1])


def reach(include, headers):
    """The headers that these include, by whatever way."""
    def direct(header):
        text = (include / header).read_text()
        return {os.path.normpath(pathlib.PurePath(header).parent / name)
                for name in re.findall(r'^#include "(.*)"', text, re.MULTILINE)}

    found = set()
    rest = set().union(*(direct(header) for header in headers))
    while rest:
        found |= rest
        rest = set().union(*(direct(header) for header in rest)) - found
    return found


def dear(include, headers):
    """Those that may be near their limit: no topic includes them, and they have not much fewer words than the longest.

    Of the topics within 0.7 million of the limit it finds all.
    """
    topics = [header for header in headers if limit(header) == TOPIC]
    words = {header: len(re.findall(r"\w+|[^\w\s]", re.sub(r"/\*.*?\*/", "", header.read_text(), flags=re.DOTALL)))
             for header in include.rglob("*.h")}
    length = {header: sum(words[include / part] for part in reach(include, [header]) | {header}) for header in headers}
    cheaper = reach(include, topics)
    least = 0.925 * max(length[header] for header in topics)
    return [header for header in headers
            if header not in cheaper and length[header] > least and not re.search("/(abi|fake)/", header)]


def main():
    build = sys.argv[1]
    report = tap.Report()
    with tempfile.TemporaryDirectory(prefix="cost-", dir=build) as directory:
        include = pathlib.Path(directory) / "include"
        headers = [header for header in tc.headers(build, include) if not tc.is_leaf(header)]
        if os.environ.get("HV_TEST_LONG") != "1":
            headers = dear(include, headers)
        cc1 = tc.run(["gcc-12", "-print-prog-name=cc1"])[1].strip()

        def measure(header):
            return cost(cc1, include.name, directory, "#include <%s>\n" % header)

        empty = cost(cc1, include.name, directory, "")
        costs = {header: found - empty for header, found in tc.parallel(measure, headers)}
        for header, found in costs.items():
            report.case(header, found <= limit(header), "%d instructions, at most %d" % (found, limit(header)))
        # The measure itself: a structure more is seen.
        less = measure("hyperv/types.h")
        more = measure("hyperv/types.h>\nstruct hv_more { uint32_t a; uint64_t b; };\n#include <hyperv/types.h")
        report.case("a structure more costs more", more > less + 10000, "%d and %d" % (less, more))
    dearest = sorted((header for header in costs if limit(header) == TOPIC), key=lambda header: -costs[header])[:5]
    report.note("report: million instructions over an empty file, topics at most %.1f: " % (TOPIC / 1e6) +
                "; ".join("%s %.2f" % (header, costs[header] / 1e6) for header in dearest))
    report.note("report: the wholes, at most %.0f: " % (WHOLE / 1e6) +
                "; ".join("%s %.2f" % (header, found / 1e6) for header, found in costs.items()
                          if limit(header) == WHOLE))
    return report.end()


if __name__ == "__main__":
    sys.exit(main())
