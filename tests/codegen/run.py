#!/usr/bin/env python3
# SPDX-License-Identifier: MIT OR BSD-2-Clause-Patent
"""The codegen suite: what compilers make of the traps.

usage: run.py [--include DIR] [--only REGEX] GROUP WORK_DIR

--only takes the cases whose names match; --include other headers, such as a copy that is broken on purpose.

GROUP:
  budgets      instructions executed by each site of sites.c, against budgets.tsv
  objects      what an object file of these sites holds
  traps ARCH   the trap files run, with every register and memory checked (traps.c)
  vtl          VTL call and return, with every register checked (vtl.c)
  pages        buffers that the compiler never sees escape (pages.c)

A program of Linux user mode traps into its own signal handler (host.h), under QEMU for both
architectures: it counts, and it is the same on every processor. Prints TAP.
"""

import argparse
import concurrent.futures
import os
import pathlib
import re
import subprocess
import sys
import tempfile

sys.path.insert(0, str(pathlib.Path(__file__).resolve().parent.parent))
import tap

HERE = pathlib.Path(__file__).resolve().parent
COMPILERS = ("gcc-12", "clang-14", "clang-19")
LEVELS = ("-O0", "-O1", "-O2", "-O3", "-Os")
TOOLS = {"arm64": "aarch64-linux-gnu-", "x86": ""}
QEMU = {"arm64": "qemu-aarch64", "x86": "qemu-x86_64"}
HOST = {"arm64": "host_arm64.c", "x86": "host_x64.c"}
WARNINGS = "-Wall -Wextra -Wconversion -Werror".split()
FORCE_INLINE = "-DHV_CONFIG_INLINE=static inline __attribute__((always_inline))"


class Failure(Exception):
    """A command failed; its text is the command and what it printed."""


def run(args, **kwargs):
    """Run one command. @return what it printed."""
    args = [str(arg) for arg in args]
    done = subprocess.run(args, text=True, errors="replace", stdout=subprocess.PIPE, stderr=subprocess.STDOUT,
                          timeout=120, **kwargs)
    if done.returncode != 0:
        raise Failure("%s\nexit status %d\n%s" % (" ".join(args), done.returncode, done.stdout[-3000:]))
    return done.stdout


def compiler(arch, name):
    if name.startswith("gcc"):
        return [TOOLS[arch] + name]
    return [name] + (["--target=aarch64-linux-gnu"] if arch == "arm64" else [])


def trap_flags(arch, trap):
    """The trap file; a call in inline assembly needs a stack without a red zone."""
    return ['-DHV_CONFIG_TRAP="arch/%s/trap/%s.h"' % (arch, trap)] + (["-mno-red-zone"] if trap == "page_call" else [])


class Suite:
    def __init__(self, include, only, work):
        self.include = include
        self.only = re.compile(only)
        self.temporary = tempfile.TemporaryDirectory(prefix="codegen-", dir=work)
        self.dir = pathlib.Path(self.temporary.name)
        self.report = tap.Report()
        self.hosts = {}

    def compile(self, command, flags, source, name):
        target = self.dir / name
        run([*command, *flags, "-I", self.include, "-I", HERE, "-c", HERE / source, "-o", target])
        return target

    def host(self, arch):
        """The other side of the trap; one compiler is enough, it is not what is tested."""
        if arch not in self.hosts:
            self.hosts[arch] = self.compile(compiler(arch, "gcc-12"), ["-O1", *WARNINGS], HOST[arch], "host-%s.o" % arch)
        return self.hosts[arch]

    def link(self, arch, objects, name):
        program = self.dir / name
        run([*compiler(arch, "gcc-12"), "-static", *objects, "-o", program])
        return program

    def cases(self, jobs):
        """Run functions, as many at a time as there are processors, and report each: [(name, function)]."""
        with concurrent.futures.ThreadPoolExecutor(os.cpu_count()) as pool:
            for name, future in [(name, pool.submit(function)) for name, function in jobs if self.only.search(name)]:
                try:
                    future.result()
                    self.report.case(name, True)
                except (Failure, subprocess.TimeoutExpired) as failure:
                    self.report.case(name, False, str(failure))


# ---- budgets ----

def read_budgets():
    """{(arch, trap): {site: budget}}, in the order of the file."""
    table = {}
    for line in (HERE / "budgets.tsv").read_text().splitlines():
        if not line.startswith("#"):
            arch, trap, site, budget = line.split("\t")
            table.setdefault((arch, trap), {})[site] = int(budget)
    return table


def count(suite, arch, trap, name):
    """{site: instructions} with one trap and compiler."""
    base = "%s-%s-%s" % (arch, trap, name)
    flags = [*trap_flags(arch, trap), *WARNINGS]
    sites = suite.compile(compiler(arch, name), ["-O2", "-ffreestanding", *flags], "sites.c", base + ".o")
    # All code of that object in one place, which is what QEMU logs: hot, cold and out of line.
    run([TOOLS[arch] + "objcopy", *("--rename-section=%s=sites" % section for section in
                                    (".text", ".text.unlikely", ".text.hot")), sites])
    caller = suite.compile(compiler(arch, "gcc-12"), ["-O1", *flags], "count.c", base + "-count.o")
    program = suite.link(arch, [caller, sites, suite.host(arch)], base)

    section = re.search(r" sites +([0-9a-f]+) +([0-9a-f]+) ", run([TOOLS[arch] + "objdump", "-h", program]))
    size, start = (int(number, 16) for number in section.groups())
    entries = {int(line.split()[0], 16) for line in run([TOOLS[arch] + "nm", program]).splitlines() if " T site_" in line}
    log = suite.dir / (base + ".log")
    called = run([QEMU[arch], "-singlestep", "-d", "exec,nochain", "-dfilter", "0x%x+0x%x" % (start, size), "-D", log,
                  program]).split()
    # Each line is one instruction; a site begins anew at its entry.
    counts = []
    for address in re.findall(r"^Trace.*\[[0-9a-f]+/([0-9a-f]+)/", log.read_text(), re.MULTILINE):
        if int(address, 16) in entries:
            counts.append(0)
        counts[-1] += 1
    if len(counts) != len(called):
        raise Failure("%d sites were called and %d seen" % (len(called), len(counts)))
    return dict(zip(called, counts))


def budgets(suite):
    table = read_budgets()
    keys = [(arch, trap, name) for arch, trap in table for name in COMPILERS
            if suite.only.search("%s %s %s" % (arch, trap, name))]
    for arch in TOOLS:
        suite.host(arch)

    def one(key):
        try:
            return count(suite, *key)
        except Failure as failure:
            return failure
    with concurrent.futures.ThreadPoolExecutor(os.cpu_count()) as pool:
        results = dict(zip(keys, pool.map(one, keys)))
    for (arch, trap, name), result in results.items():
        label = "%s %s %s" % (arch, trap, name)
        if isinstance(result, Failure):
            suite.report.case(label, False, str(result))
            continue
        for site, budget in table[arch, trap].items():
            measured = result.get(site)
            suite.report.case("%s %s: %s of %d" % (label, site, measured, budget),
                              measured is not None and measured <= budget)
        for site in result.keys() - table[arch, trap].keys() - {"page"}:
            suite.report.case("%s %s: no budget" % (label, site), False)
    if len(results) == len(table) * len(COMPILERS):
        report(suite, table, results)


def report(suite, table, results):
    """The same as a table for a person."""
    suite.report.note("report: instructions: budget (%s)" % ", ".join(COMPILERS))
    for (arch, trap), sites in table.items():
        line = []
        for site, budget in sites.items():
            found = [results[arch, trap, name] for name in COMPILERS]
            line.append("%s %d (%s)" % (site, budget, ", ".join(
                str(result.get(site)) if isinstance(result, dict) else "?" for result in found)))
        suite.report.note("report:   %s %s: %s" % (arch, trap, "; ".join(line)))


# ---- objects ----

ONE_TRAP = ("site_get", "site_set", "site_fast8", "site_fast16", "site_fast48", "site_slow")


def check_object(suite, arch, trap, name):
    """No data but the page pointer, nothing undefined, and on arm64 the right HVC once a site."""
    fixed = ["-ffixed-x18"] if arch == "arm64" else []
    sites = suite.compile(compiler(arch, name), ["-O2", "-ffreestanding", *fixed, *trap_flags(arch, trap)], "sites.c",
                          "object-%s-%s-%s.o" % (arch, trap, name))
    symbols = [line.split()[-2:] for line in run([TOOLS[arch] + "nm", sites]).splitlines()]
    data = {symbol for kind, symbol in symbols if kind in "BbCDdGgSsVv"}
    if data != ({"hv_x64_hypercall_page"} if arch == "x86" else set()):
        raise Failure("data: %s" % ", ".join(sorted(data)))
    undefined = {symbol for kind, symbol in symbols if kind in "Uw"} - {"site_failed"}
    if undefined:
        raise Failure("undefined: %s" % ", ".join(sorted(undefined)))
    if arch != "arm64":
        return
    code = run([TOOLS[arch] + "objdump", "-d", "--no-show-raw-insn", sites])
    function = ""
    traps = {}
    for line in code.splitlines():
        header = re.match(r"[0-9a-f]+ <(\w+)>:", line)
        if header:
            function = header[1]
        if re.search(r"\b[wx]18\b", line):
            raise Failure("X18: " + line)
        found = re.search(r"\t(hvc|smc|svc)\t#0x(\w+)", line)
        if found:
            traps.setdefault(function, []).append("%s #%s" % found.groups())
    wanted = "hvc #%d" % (trap == "hvc1")
    for function in ONE_TRAP:
        if traps.get(function) != [wanted]:
            raise Failure("%s has %s" % (function, traps.get(function)))
    if {text for found in traps.values() for text in found} != {wanted}:
        raise Failure(str(traps))


def objects(suite):
    suite.cases([("%s %s %s" % (arch, trap, name), lambda arch=arch, trap=trap, name=name: check_object(suite, arch, trap, name))
                 for arch, trap in read_budgets() for name in COMPILERS] +
                [("memory %s" % header.relative_to(suite.include), lambda header=header: check_memory(suite, header))
                 for header in sorted(suite.include.glob("arch/*/trap/*.h"))])


# What leaves memory alone, and an empty asm that only holds registers in place.
NO_MEMORY = re.compile(r'mpidr_el1|"cpuid"|^\(""\s*:\s*:\s*"r"\(x1\), "r"\(x2\)\)$')


def check_memory(suite, header):
    """Each asm names "memory". Compilers act on it where they like: clang takes every volatile asm for one that does."""
    text = header.read_text()
    clobbers = dict(re.findall(r"#define (\w+_CLOBBERS) (.*)", text))
    for match in re.finditer(r"__asm__ volatile(?=\()", text):
        end = match.end()
        depth = 0
        while depth or end == match.end():
            depth += {"(": 1, ")": -1}.get(text[end], 0)
            end += 1
        statement = re.sub(r"\w+_CLOBBERS", lambda name: clobbers[name[0]], text[match.end():end])
        if '"memory"' not in statement and not NO_MEMORY.search(statement):
            raise Failure("no \"memory\" in line %d: %s" % (text[:match.end()].count("\n") + 1, statement))


# ---- traps ----

# (what it is called, trap file, flags, levels with every word count, levels with fewer)
TRAPS = {
    "arm64": [
        ("smccc", "smccc", ["-DCODEGEN_CONVENTION=0"], ("-O2",), LEVELS),
        ("hvc1", "hvc1", ["-DCODEGEN_CONVENTION=1"], (), LEVELS),
        ("conduit", "conduit", ["-DCODEGEN_CONDUIT"], (), ("-O2", "-O3")),
        ("smccc, MMU off", "smccc", ["-DCODEGEN_CONVENTION=0", "-DHV_CONFIG_MMU_OFF"], (), ("-O2",)),
    ],
    "x86": [
        ("page", "page", ["-DCODEGEN_WAY=HOST_PAGE", "-DCODEGEN_PAGE=host_page_shadow"], (), ("-O0", "-O2", "-O3")),
        ("page in sight", "page", ["-DCODEGEN_WAY=HOST_PAGE", "-DCODEGEN_OWN_PAGE"], (), ("-O2", "-O3")),
        ("page, XMM", "page", ["-DCODEGEN_WAY=HOST_PAGE", "-DCODEGEN_PAGE=host_page", "-DHV_CONFIG_X86_XMM"], ("-O2",), LEVELS),
        ("page_call, XMM", "page_call", ["-DCODEGEN_WAY=HOST_PAGE", "-DCODEGEN_PAGE=host_page", "-DHV_CONFIG_X86_XMM"], (), ("-O0", "-O2", "-O3")),
        ("vmcall, XMM", "vmcall", ["-DCODEGEN_WAY=HOST_VMCALL", "-DHV_CONFIG_X86_XMM"], (), ("-O2", "-O3")),
        ("vmmcall, XMM", "vmmcall", ["-DCODEGEN_WAY=HOST_VMMCALL", "-DHV_CONFIG_X86_XMM"], (), ("-O2", "-O3")),
    ],
}


def build_and_run(suite, arch, name, flags, source, base):
    base = re.sub(r"\W+", "-", base)
    program = suite.link(arch, [suite.compile(compiler(arch, name), flags, source, base + ".o"), suite.host(arch)], base)
    output = run([QEMU[arch], program])
    if output:
        raise Failure(output)
    program.unlink()


def traps(suite, arch):
    jobs = []
    suite.host(arch)
    for label, trap, flags, every, levels in TRAPS[arch]:
        for name in COMPILERS:
            for level in levels:
                case = "%s %s %s %s" % (arch, label, name, level)
                more = ["-DCODEGEN_EVERY_SIZE"] if level in every else []
                args = [level, *WARNINGS, *trap_flags(arch, trap), *flags, *more]
                jobs.append((case, lambda case=case, name=name, args=args: build_and_run(suite, arch, name, args, "traps.c", case)))
    suite.cases(jobs)


# ---- vtl ----

def vtl(suite):
    jobs = []
    for arch in TOOLS:
        suite.host(arch)
        for name in COMPILERS:
            for level in LEVELS:
                for frame in ("", "-fno-omit-frame-pointer"):
                    case = " ".join((arch, name, level, frame)).strip()
                    args = [level, *WARNINGS, *frame.split()]
                    jobs.append((case, lambda arch=arch, case=case, name=name, args=args: build_and_run(suite, arch, name, args, "vtl.c", case)))
    suite.cases(jobs)


# ---- pages ----

def pages(suite):
    jobs = []
    for arch, trap, start in (("arm64", "smccc", False), ("arm64", "hvc1", False), ("x86", "page", False),
                              ("x86", "page_call", False), ("x86", "vmcall", False), ("x86", "page", True), ("x86", "page_call", True)):
        suite.host(arch)
        for name in COMPILERS:
            for level in ("-O2", "-O3"):
                case = "%s %s %s %s %s" % ("hv_start" if start else "hv_do_hypercall_pages", arch, trap, name, level)
                flags = trap_flags(arch, trap)
                if start:
                    flags = ["-DCODEGEN_START", '-DHV_CONFIG_TRAP="start_trap.h"', flags[0].replace("HV_CONFIG", "CODEGEN"), *flags[1:]]
                args = [level, *WARNINGS, FORCE_INLINE, *flags]
                jobs.append((case, lambda arch=arch, case=case, name=name, args=args: build_and_run(suite, arch, name, args, "pages.c", case)))
    suite.cases(jobs)


def main():
    parser = argparse.ArgumentParser()
    parser.add_argument("--include", type=pathlib.Path, default=HERE.parent.parent / "include")
    parser.add_argument("--only", default="")
    parser.add_argument("group", nargs="+")
    parser.add_argument("work", type=pathlib.Path)
    options = parser.parse_args()
    suite = Suite(options.include.resolve(), options.only, options.work)
    {"budgets": budgets, "objects": objects, "traps": traps, "vtl": vtl, "pages": pages}[options.group[0]](suite, *options.group[1:])
    return suite.report.end()


if __name__ == "__main__":
    sys.exit(main())
