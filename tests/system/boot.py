# SPDX-License-Identifier: MIT OR BSD-2-Clause-Patent
"""Run a machine, compare what it printed: what the tests of this directory share."""

import pathlib
import re
import subprocess
import sys
import threading

TOP = pathlib.Path(__file__).resolve().parent.parent.parent
sys.path.insert(0, str(TOP / "tests"))
import tap  # noqa: E402


# What a terminal would clear its screen by, or move its cursor.
ESCAPES = re.compile(r"\x1b(\[[0-9;=?]*[A-Za-z]|[78])")


def run(command, timeout, echo=False):
    """@return status and lines of one run, as text alone; with echo it is seen while it runs."""
    lines, late = [], []
    with subprocess.Popen(command, stdin=subprocess.DEVNULL, stdout=subprocess.PIPE,
                          stderr=subprocess.STDOUT) as process:
        timer = threading.Timer(timeout, lambda: (late.append(True), process.kill()))
        timer.start()
        for line in process.stdout:
            lines.append(ESCAPES.sub("", line.decode(errors="replace").replace("\r", "").rstrip("\n")))
            if echo:
                print(lines[-1], flush=True)
        status = process.wait()
        timer.cancel()
    return "no end within %d s" % timeout if late else status, lines


def first_missing(lines, expected):
    """@return the first regular expression that is in no line behind the one of the expression before, or None."""
    rest = iter(lines)
    for pattern in expected:
        if not any(re.search(pattern, line) for line in rest):
            return pattern
    return None


def trouble(got, lines, status, expected):
    """@return what is wrong with a run that ended with the status got; empty if nothing is."""
    missing = first_missing(lines, expected)
    wrong = "status %s, not %s\n" % (got, status) if got != status else ""
    wrong += "not found: %s\n" % missing if missing else ""
    return wrong + "\n".join(lines) if wrong else ""


def case(report, name, rounds, run_once):
    """One test case: it passes if each of its runs does. run_once() returns what is wrong with one."""
    for turn in range(rounds):
        wrong = run_once()
        if wrong:
            report.case(name, False, "run %d\n%s" % (turn + 1, wrong))
            return
    report.case(name, True)


class Show:
    """What tools/demo shows to a person: output as it comes, checks counted behind it."""

    def __init__(self):
        self.passed = self.failed = 0

    def check(self, what, wrong):
        if wrong:
            self.failed += 1
            print("FAILED: %s: %s" % (what, wrong))
        else:
            self.passed += 1

    def end(self):
        """@return the exit status."""
        print("\n%d passed, %d failed, 0 skipped" % (self.passed, self.failed))
        return 0 if self.failed == 0 and self.passed > 0 else 1


def show(packages, body, directory):
    """Install the packages, and let body(shown, directory) show what there is. @return the exit status.

    The last line is the count, also where a program that is needed cannot be had.
    """
    shown = Show()
    try:
        subprocess.run([TOP / "tools/install-packages", *packages], check=True)
        body(shown, directory)
    except (OSError, subprocess.CalledProcessError) as error:
        shown.check("what is needed", error)
    return shown.end()


def unpack(*packages):
    """@return the directories in which these packages of Debian are unpacked; downloads what is missing.

    Behind "--renew" they are those that Debian has now, also where an older one is there.
    """
    done = subprocess.run([TOP / "tools/unpack-package", *packages], stdout=subprocess.PIPE, text=True, check=True)
    return [pathlib.Path(line) for line in done.stdout.splitlines()]
