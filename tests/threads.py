#!/usr/bin/env python3
# SPDX-License-Identifier: MIT OR BSD-2-Clause-Patent
"""Processors and host as threads (hyperv/threads/), built with ThreadSanitizer by clang 19, whose runtime copes with any
layout of the address space.

usage: threads.py BUILD_DIR

Then with mistakes in a copy of the headers, of which each has to be found: by ThreadSanitizer, or because a case
fails or never ends. Prints TAP.
"""

import os
import pathlib
import re
import subprocess
import sys

import mistake
import tap

TESTS = pathlib.Path(__file__).resolve().parent
SOURCE = TESTS / "hyperv/threads/test_threads.c"
FLAGS = ["-std=gnu11", "-g", "-O1", "-Wall", "-Wextra", "-fsanitize=thread"]
ENVIRONMENT = dict(os.environ, TSAN_OPTIONS="halt_on_error=1:exitcode=66", CMOCKA_MESSAGE_OUTPUT="TAP")

MESSAGE = "hyperv/message.h"
MISTAKES = [
    ("a plain load of the type", MESSAGE, "hv_arch_load_acquire32(head) == HVMSG_NONE", "*head == HVMSG_NONE"),
    ("the type is stored, not compared", MESSAGE, "hv_arch_cmpxchg32(head, type, HVMSG_NONE) != type",
     "(*head = HVMSG_NONE) != HVMSG_NONE"),
    ("a store instead of compare and store", MESSAGE, "hv_arch_cmpxchg32(head, type, HVMSG_NONE) != type",
     "(hv_arch_store_release32(head, HVMSG_NONE), false)"),
    ("flags cleared in two steps", "hyperv/event.h", "scan->found = hv_arch_fetch_clear64(word, mask) & mask;",
     "{ scan->found = *word & mask; *word &= ~mask; }"),
    ("the claim of a crash in two steps", "hyperv/crash.h", "hv_arch_cmpxchg32(&crash->reported, 0, 1) != 0",
     "crash->reported++ != 0"),
    ("a plain store to the map", "hyperv/vp_map.h", "__atomic_store_n(&map->indices[cpu], index, __ATOMIC_RELAXED);",
     "map->indices[cpu] = index;"),
]


def run(*command, seconds=100):
    try:
        done = subprocess.run([str(word) for word in command], env=ENVIRONMENT, text=True, errors="replace", timeout=seconds,
                              stdout=subprocess.PIPE, stderr=subprocess.STDOUT)
    except subprocess.TimeoutExpired:
        return -1, "took more than %d s" % seconds
    return done.returncode, done.stdout


def build(include, program):
    return run("clang-19", *FLAGS, "-I", include, "-I", TESTS, SOURCE, "-o", program, "-lcmocka")


def main():
    place = pathlib.Path(sys.argv[1])
    place.mkdir(parents=True, exist_ok=True)
    report = tap.Report()
    status, output = build(mistake.INCLUDE, place / "threads")
    if status != 0:
        report.case("build", False, output)
        return report.end()
    status, output = run(place / "threads")
    # What ThreadSanitizer says may stand anywhere in a line.
    for verdict, name in re.findall(r"^(ok|not ok) \d+ - (\w+)", output, re.MULTILINE):
        report.case(name, verdict == "ok", output)
    report.case("no race", status == 0, output)
    for number, (name, *change) in enumerate(MISTAKES):
        program = place / ("mistake-%d" % number)
        wrong = mistake.make(place / "include", *change)
        status, output = build(place / "include", program) if not wrong else (1, wrong)
        if status == 0:
            found, output = run(program, seconds=20)
        report.case("finds: " + name, status == 0 and found != 0, output)
    return report.end()


if __name__ == "__main__":
    sys.exit(main())
