# SPDX-License-Identifier: MIT OR BSD-2-Clause-Patent
"""Compilers, targets and dialects of the compile suite, and what runs its cases in parallel."""

import concurrent.futures
import json
import os
import pathlib
import re
import shlex
import shutil
import subprocess

WARNINGS = "-Wall -Wextra -Wpedantic -Wconversion -Wshadow -Wundef -Werror".split()
DIALECTS = ("c11", "c17", "c2x", "c++11", "c++17", "c++20")
# Microsoft's driver knows no C++11, and clang 14's no C newer than 17.
CL_DIALECTS = ("c11", "c17", "c++14", "c++17", "c++20")
LEVELS = ("-O0", "-O1", "-O2", "-O3", "-Os")
# For what differs little from what gets them all.
ENDS = ("c11", "c++20")

ELF_TARGETS = ("aarch64-linux-gnu", "aarch64-none-elf", "x86_64-linux-gnu")
COFF_TARGETS = ("x86_64-pc-windows-msvc", "aarch64-pc-windows-msvc")
COMPILERS = {
    "gcc-12": ("aarch64-linux-gnu", "x86_64-linux-gnu"),
    "clang-14": ELF_TARGETS + COFF_TARGETS,
    "clang-19": ELF_TARGETS + COFF_TARGETS,
}
GCC = {
    ("x86_64-linux-gnu", False): "gcc-12",
    ("x86_64-linux-gnu", True): "g++-12",
    ("aarch64-linux-gnu", False): "aarch64-linux-gnu-gcc-12",
    ("aarch64-linux-gnu", True): "aarch64-linux-gnu-g++-12",
}


def arch(target):
    """The name of the target's directory under include/arch."""
    return "arm64" if target.startswith("aarch64") else "x86"


def broad(compiler, target):
    """Whether they get every dialect and level; with HV_TEST_LONG=1 each does."""
    return (compiler != "clang-14" and target.endswith("-linux-gnu")) or os.environ.get("HV_TEST_LONG") == "1"


def is_cxx(dialect):
    return "++" in dialect


def command(compiler, target, dialect):
    """The compiler with the flags that every case has."""
    cxx = is_cxx(dialect)
    if compiler.startswith("gcc"):
        start = [GCC[target, cxx]]
    else:
        start = [compiler, "--target=" + target]
    return start + ["-x", "c++" if cxx else "c", "-std=" + dialect, "-ffreestanding", *WARNINGS,
                    *([] if cxx else ["-Wstrict-prototypes"])]


def command_cl(compiler, target, dialect):
    """The same for clang under Microsoft's options; clang-cl is only a name for this."""
    return [compiler, "--driver-mode=cl", "--target=" + target, "/std:" + dialect, "/W4", "/WX",
            "/clang:-ffreestanding", "/TP" if is_cxx(dialect) else "/TC"]


def run(args, **kwargs):
    """Run one command. @return (exit status, what it printed)."""
    done = subprocess.run([str(arg) for arg in args], text=True, errors="replace",
                          stdout=subprocess.PIPE, stderr=subprocess.STDOUT, **kwargs)
    return done.returncode, done.stdout


def in_one_process(args, source):
    """What clang's driver would run for one source, without it: more sources can stand there, each compiled afresh.

    Nine tenths of a short compilation are the start of the process.
    """
    status, output = run([*args, "-###", source])
    lines = [line for line in output.splitlines() if ' "-cc1" ' in line]
    if status != 0 or len(lines) != 1:
        raise SystemExit("%s is no single compilation:\n%s" % (" ".join(map(str, args)), output))
    command = shlex.split(lines[0])
    if command.pop() != str(source):
        raise SystemExit("clang does not name the source last: " + lines[0])
    return command


def headers(build, stage):
    """Copy what Meson installs below the include directory. @return the headers' paths under it."""
    installed = json.loads((pathlib.Path(build) / "meson-info/intro-installed.json").read_text())
    for source, destination in installed.items():
        place = destination.partition("/include/hyperv-sdk/")[2]
        if place and pathlib.Path(source).is_dir():
            shutil.copytree(source, stage / place)
        elif place:
            (stage / place).parent.mkdir(parents=True, exist_ok=True)
            shutil.copy(source, stage / place)
    return sorted(str(path.relative_to(stage)) for path in stage.rglob("*.h"))


LEAF = re.compile(r"^(arch/(\w+)/(?!abi/)|hyperv/fake/trap_)")


def is_leaf(header):
    """Whether the header is a part of a backend, which hyperv/arch.h includes in its place."""
    return LEAF.match(header) is not None


def fits(header, target):
    """Whether the header can be compiled for the target: backends for their own processor, the rest for any."""
    match = LEAF.match(header)
    return not match or match[2] in (None, arch(target))


def errors(output):
    """The error messages in a compiler's output."""
    return re.findall(r"\berror: (.*)", output)


def one_clear_error(output):
    """Whether a compiler stopped with one #error of ours and nothing else."""
    found = [text for text in errors(output) if "too many errors" not in text]
    return len(found) == 1 and re.match(r'^(#error )?"hyperv-sdk: ', found[0]) is not None


def parallel(check, cases):
    """Run check(case) for each case, as many at a time as there are processors, in order."""
    with concurrent.futures.ThreadPoolExecutor(os.cpu_count()) as pool:
        return list(zip(cases, pool.map(check, cases)))
