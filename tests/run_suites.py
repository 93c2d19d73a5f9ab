#!/usr/bin/env python3
# SPDX-License-Identifier: MIT OR BSD-2-Clause-Patent
"""Run test suites of a build one after another and count their cases.

usage: run_suites.py BUILD_DIR [--timeout-multiplier N] [SUITE...]

Counts lines of TAP, and a program without TAP as one. What Meson lists and has no result for
is counted as failed, so that nothing is lost in silence.
"""

import argparse
import collections
import json
import pathlib
import subprocess
import sys
import time

import tap

# The quick ones that find most, first.
ORDER = ("unit", "lint", "unit-O2", "cross", "sanitize", "coverage", "install", "compile", "abi", "codegen", "docs", "system", "fuzz")


def listed(build):
    """The tests of each suite, as Meson describes them."""
    suites = collections.defaultdict(list)
    output = subprocess.run(["meson", "introspect", "--tests", str(build)], check=True, text=True, capture_output=True).stdout
    for test in json.loads(output):
        for suite in test["suite"]:
            suites[suite.split(":")[-1]].append(test)
    return suites


def run(build, suite, tests, multiplier):
    """Run one suite. @return (name of test, name of case, verdict) of each case."""
    # For a suite of scripts Meson would first build every program there is.
    rebuild = [] if any(test["depends"] for test in tests) else ["--no-rebuild"]
    log = build / ("meson-logs/%s.json" % suite)
    log.unlink(missing_ok=True)
    done = subprocess.run(["meson", "test", "-C", str(build), *rebuild, "--suite", suite, "--logbase", suite,
                           "--timeout-multiplier", multiplier], text=True, errors="replace", stdout=subprocess.PIPE, stderr=subprocess.STDOUT)
    if not log.exists():
        # Programs that do not compile.
        print(done.stdout)
    found = []
    seen = set()
    for line in log.read_text().splitlines() if log.exists() else ():
        test = json.loads(line)
        name = test["name"].split(" / ")[-1]
        seen.add(name)
        cases = tap.cases(test)
        found += [(name, case, verdict) for case, verdict in cases]
        if any(verdict == "failed" for _, verdict in cases):
            print("FAILED %s/%s\n%s%s" % (suite, name, test.get("stdout", ""), test.get("stderr", "")))
        else:
            for text in test.get("stdout", "").splitlines():
                if text.startswith("# report: "):
                    print(text.removeprefix("# report: "))
    return found + [(test["name"], "no result", "failed") for test in tests if test["name"] not in seen]


def main():
    parser = argparse.ArgumentParser()
    parser.add_argument("build", type=pathlib.Path)
    parser.add_argument("--timeout-multiplier", default="1")
    parser.add_argument("suites", nargs="*")
    options = parser.parse_intermixed_args()
    suites = listed(options.build)
    wanted = options.suites or sorted(suites, key=lambda name: ORDER.index(name) if name in ORDER else len(ORDER))
    total = collections.Counter()
    for suite in wanted:
        if not suites.get(suite):
            print("There is no suite '%s'." % suite)
            total["failed"] += 1
            continue
        start = time.monotonic()
        found = run(options.build, suite, suites[suite], options.timeout_multiplier)
        count = collections.Counter(verdict for _, _, verdict in found)
        total += count
        print("%-9s %5d passed %3d failed %3d skipped %7.1f s" % (
            suite, count["passed"], count["failed"], count["skipped"], time.monotonic() - start), flush=True)
        for name, case, verdict in found:
            if verdict != "passed":
                print("          %s: %s: %s" % (verdict, name, case))
    print("%d passed, %d failed, %d skipped" % (total["passed"], total["failed"], total["skipped"]))
    return 1 if total["failed"] or not total["passed"] else 0


if __name__ == "__main__":
    sys.exit(main())
