#!/usr/bin/env python3
# SPDX-License-Identifier: MIT OR BSD-2-Clause-Patent
"""Build and run the unit tests once more, in another build directory, and report in TAP.

usage: nested.py BUILD_DIR [MESON_SETUP_OPTION...]

One line of TAP for each case of each program. A program that ends without having
reported all its cases counts as a failure of its own.
"""

import json
import os
import pathlib
import subprocess
import sys

import tap


def run(*command, env=None):
    done = subprocess.run(command, env=env, text=True, errors="replace",
                          stdout=subprocess.PIPE, stderr=subprocess.STDOUT)
    return done.returncode, done.stdout


def setup(source, build, options):
    """Set up or refresh the build directory. An old one may miss tests added since: reconfigure always."""
    known = (build / "build.ninja").exists()
    mode = ["--reconfigure"] if known else []
    return run("meson", "setup", *mode, str(build), str(source), "-Dsuites=unit", *options)


def test(build):
    """Run the tests. The outer Meson's variables would make the inner one report as if it were the outer."""
    env = {name: value for name, value in os.environ.items() if not name.startswith("MESON_")}
    return run("meson", "test", "-C", str(build), "--no-rebuild", env=env)


def main():
    build, options = pathlib.Path(sys.argv[1]), sys.argv[2:]
    source = pathlib.Path(__file__).resolve().parent.parent
    report = tap.Report()
    for step in (lambda: setup(source, build, options), lambda: run("ninja", "-C", str(build))):
        status, output = step()
        if status != 0:
            report.case("build", False, output[-8000:])
            return report.end()

    log = build / "meson-logs/testlog.json"
    log.unlink(missing_ok=True)
    status, output = test(build)
    if not log.exists():
        report.case("run", False, output[-8000:])
        return report.end()
    for line in log.read_text().splitlines():
        program = json.loads(line)
        # What the program said stands once, at the first case that failed.
        text = "\n".join(line for line in (program.get("stdout", "") + program.get("stderr", "")).splitlines()
                         if not line.startswith("ok "))
        for name, verdict in tap.cases(program):
            report.case("%s: %s" % (program["name"].split(" / ")[-1], name), verdict == "passed", text)
            text = text if verdict == "passed" else ""
    if status != 0 and not report.failed:
        report.case("every program ran", False, output[-8000:])
    if not report.count:
        report.case("there are unit tests", False, output[-2000:])
    return report.end()


if __name__ == "__main__":
    sys.exit(main())
