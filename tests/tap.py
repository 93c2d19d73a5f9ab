# SPDX-License-Identifier: MIT OR BSD-2-Clause-Patent
"""TAP, written by the scripts of the test suites and read back out of Meson's log."""

import re


class Report:
    """Prints one line for each case, and the plan last."""

    def __init__(self):
        self.count = 0
        self.failed = 0

    def case(self, name, good, text=""):
        self.count += 1
        self.failed += not good
        # Meson takes a '#' as the start of a directive.
        print("%sok %d - %s" % ("" if good else "not ", self.count, name.replace("#", "_")))
        for line in text.splitlines() if not good else ():
            print("# " + line)

    def skip(self, name, reason):
        """A case that cannot run here."""
        self.count += 1
        print("ok %d - %s # SKIP %s" % (self.count, name.replace("#", "_"), reason))

    def note(self, text):
        print("# " + text)

    def end(self):
        """Print the plan. @return the exit status."""
        print("1..%d" % self.count, flush=True)
        return 1 if self.failed or not self.count else 0


LINE = re.compile(r"^(not )?ok\b\s*\d*\s*-?\s*([^#]*?)\s*(?:#\s*(skip|todo)\b.*)?$", re.IGNORECASE)


def cases(program):
    """The cases of one entry of Meson's testlog.json: a list of (name, passed, failed or skipped).

    A program without TAP is one case. A program that Meson calls bad although
    each of its lines was good (it crashed, or took too long) has one more, failed.
    """
    good = program["result"] in ("OK", "EXPECTEDFAIL")
    found = []
    for line in program.get("stdout", "").splitlines():
        match = LINE.match(line)
        if not match:
            continue
        if match[3]:
            verdict = "skipped"
        else:
            verdict = "failed" if match[1] else "passed"
        found.append((match[2], verdict))
    if program["result"] == "SKIP" and not any(verdict == "skipped" for _, verdict in found):
        found.append((program["result"].lower(), "skipped"))
    elif not good and all(verdict == "passed" for _, verdict in found):
        found.append((program["result"].lower(), "failed"))
    elif not found:
        found.append(("", "passed"))
    return found
