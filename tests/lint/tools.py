#!/usr/bin/env python3
# SPDX-License-Identifier: MIT OR BSD-2-Clause-Patent
"""Checkers from elsewhere, each on what it understands.

usage: tools.py TOOL SOURCE_DIR

TOOL is clang-format, cppcheck, codespell, shellcheck or mandoc. Prints TAP: that the tool finds nothing
in the tree, and that it does find something in a sample.
"""

import os
import pathlib
import re
import subprocess
import sys
import tempfile

sys.path.insert(0, str(pathlib.Path(__file__).resolve().parent.parent))
import rules
import tap

C_PLACES = ("include/", "tests/", "examples/", "tools/")
BYTE_ORDER = ["-D__GNUC__=12", "-D__BYTE_ORDER__=1234", "-D__ORDER_LITTLE_ENDIAN__=1234"]
PROCESSORS = ("-D__aarch64__=1", "-D__x86_64__=1")


def c_files(tree):
    return sorted(path for path in tree if path.startswith(C_PLACES) and path.endswith((".c", ".h", ".cpp", ".inc")))


def shell_files(tree):
    return sorted(path for path, text in tree.items() if text.startswith(("#!/bin/sh", "#!/usr/bin/env bash", "#!/bin/bash")))


def clang_format(tree):
    yield ["clang-format-14", "--style=file", "--dry-run", "-Werror", *c_files(tree)]


def cppcheck(tree):
    """The headers through the umbrellas, for both processors: alone, most of them would only be read. And hv-decode."""
    files = [path for path in c_files(tree) if path.endswith(".c") and path.startswith(("tests/lint/", "tools/hv-decode/"))]
    for processor in PROCESSORS:
        yield ["cppcheck", "--quiet", "--error-exitcode=1", "--std=c11", "--enable=warning,portability,performance",
               "--inline-suppr", "--suppress=missingInclude", "--suppress=unusedStructMember",
               # A variable bound to a register for an asm is nothing to it.
               "--suppress=constStatement:*/trap/*",
               *BYTE_ORDER, processor, "-I", "include", *files]


def codespell(tree):
    yield ["codespell", "--ignore-words-list=" + IGNORED, *sorted(tree)]


# Names of registers, calls, ABIs, tables and headers, and macros of man pages, that are words with an error to codespell.
IGNORED = "microsft,msdos,nd,systm"


def shellcheck(tree):
    yield ["shellcheck", *shell_files(tree)]


def mandoc(tree):
    yield ["mandoc", "-T", "lint", *sorted(path for path in tree if re.search(r"\.[1-9]$", path))]


TOOLS = {
    "clang-format": (clang_format, "tests/x.c", "int  a ;\n"),
    "cppcheck": (cppcheck, "tests/lint/x.c", "int f(void)\n{\n\tint a[2] = { 0 };\n\treturn a[2];\n}\n"),
    "codespell": (codespell, "x.md", "This line has a spelling mis" "take: rec" "ieve.\n"),
    "mandoc": (mandoc, "x.1", ".Dd $Mdoc" "date$\n.Dt X 1\n.Os\n.Sh NAME\n.Nm x\n.Nd x\n.Sh DESCRIPTION\n.Bl -tag\n"),
    "shellcheck": (shellcheck, "x", "#!/bin/sh\nrm $1/*\n"),
}


def run(commands, top):
    """@return what the commands complained about."""
    said = ""
    for command in commands:
        done = subprocess.run(command, cwd=top, text=True, errors="replace", stdout=subprocess.PIPE, stderr=subprocess.STDOUT)
        if done.returncode != 0:
            said += done.stdout + "%s: exit status %d\n" % (command[0], done.returncode)
    return said


def main():
    tool, top = sys.argv[1], pathlib.Path(sys.argv[2]).resolve()
    commands, path, text = TOOLS[tool]
    report = tap.Report()
    said = run(commands(rules.read(top)), top)
    report.case(tool, not said, said)
    with tempfile.TemporaryDirectory() as directory:
        sample = pathlib.Path(directory)
        (sample / path).parent.mkdir(parents=True, exist_ok=True)
        (sample / path).write_text(text)
        (sample / "include").mkdir()
        (sample / ".clang-format").write_bytes((top / ".clang-format").read_bytes())
        said = run(commands({path: text}), sample)
        report.case("a sample is caught", os.path.basename(path) in said, said or "nothing found")
    return report.end()


if __name__ == "__main__":
    sys.exit(main())
