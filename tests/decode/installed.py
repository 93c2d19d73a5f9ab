#!/usr/bin/env python3
# SPDX-License-Identifier: MIT OR BSD-2-Clause-Patent
"""hv-decode by somebody who asks for the tools and not for the tests: built, installed with its man page, and run.

usage: installed.py
"""

import os
import pathlib
import re
import subprocess
import sys
import tempfile

HERE = pathlib.Path(__file__).resolve().parent
sys.path.insert(0, str(HERE.parent))
import tap

report = tap.Report()


def run(*args, **environment):
    done = subprocess.run([str(arg) for arg in args], text=True, errors="replace", env={**os.environ, **environment},
                          stdout=subprocess.PIPE, stderr=subprocess.STDOUT)
    return done.returncode, done.stdout


def main():
    with tempfile.TemporaryDirectory(prefix="installed-") as directory:
        work = pathlib.Path(directory)
        steps = (("meson", "setup", work / "build", HERE.parent.parent, "--prefix=%s" % (work / "prefix"), "-Dtests=false",
                  "-Dtools=true"), ("meson", "install", "-C", work / "build"))
        for step in steps:
            status, said = run(*step)
            report.case(step[1], status == 0, said)
        status, said = run(work / "prefix/bin/hv-decode", "status", "0x5")
        report.case("the program", (status, said) == (0, "status 0x5: HV_STATUS_INVALID_PARAMETER\n"), said)
        status, said = run("mandoc", "-T", "utf8", work / "prefix/share/man/man1/hv-decode.1")
        report.case("the man page", status == 0 and "EXIT STATUS" in re.sub(".\b", "", said), said)
        return report.end()


if __name__ == "__main__":
    sys.exit(main())
