#!/usr/bin/env python3
# SPDX-License-Identifier: MIT OR BSD-2-Clause-Patent
"""The compile suite: what compiles, what must not, and what an object file may contain.

usage: run.py GROUP BUILD_DIR

GROUP:
  headers COMPILER   each installed header alone, for every target and dialect
  headers-cl         the same with Microsoft's options
  emit COMPILER      one unit that emits every function, with no undefined symbol
  environments       kernels and firmware, played by stubs/, and every HV_CONFIG_ switch
  refused            what must not compile, and how it says so
  link               programs of two units, ELF and COFF

Prints TAP: one line for each combination, and the diagnostics of the cases in it that failed.
"""

import collections
import pathlib
import re
import sys
import tempfile

sys.path.insert(0, str(pathlib.Path(__file__).resolve().parent.parent))
import tap
import toolchain as tc

HERE = pathlib.Path(__file__).resolve().parent
USED = "-DHV_CONFIG_INLINE=static __attribute__((used))"
CONDUIT = "-DHV_CONFIG_CONDUIT=compile_conduit"
FAKE = ["-DHV_CONFIG_FAKE=compile_fake", "-DHV_CONFIG_FAKE_VP=0", "-DHV_CONFIG_FAKE_PAGE=compile_page"]
# What those macros name.
VARIABLES = ("static __attribute__((used)) volatile unsigned int compile_conduit;\n"
             "static __attribute__((used)) struct hv_fake *compile_fake;\n"
             "static __attribute__((used)) void *compile_page;\n")
# The backend that each trap of the fake hypervisor stands under.
FAKE_TRAPS = {"hyperv/fake/trap_arm64.h": "arm64", "hyperv/fake/trap_x64.h": "x86"}

# group is what a line of the report is about; sources one file or, for clang's own process, several; wanted(status,
# output) a complaint or "".
Case = collections.namedtuple("Case", "group name args sources wanted")


def chosen(trap):
    return '-DHV_CONFIG_TRAP="%s"' % trap


def under_fake(trap):
    return ['-DHV_CONFIG_ARCH="arch/%s/backend.h"' % FAKE_TRAPS[trap], *FAKE]


def clean(status, output):
    return "" if status == 0 and not output.strip() else output or "exit status %d" % status


class Suite:
    def __init__(self, build):
        self.temporary = tempfile.TemporaryDirectory(prefix="compile-", dir=build)
        self.dir = pathlib.Path(self.temporary.name).resolve()
        self.include = self.dir / "include"
        self.headers = tc.headers(build, self.include)
        self.whole = [header for header in self.headers if not tc.is_leaf(header)]
        self.traps = self.find_traps()
        self.cases = []
        self.report = tap.Report()
        self.sources = {}

    def find_traps(self):
        """For each trap file the one to choose so that it is in use: itself, or one that includes it."""
        def parts(path):
            for name in re.findall(r'^#include "(\w+\.h)"', (self.include / path).read_text(), re.MULTILINE):
                part = str(pathlib.PurePath(path).with_name(name))
                yield part
                yield from parts(part)
        found = [header for header in self.headers if "/trap/" in header or "/fake/trap_" in header]
        found = [header for header in found if not header.endswith("/trap/vtl.h")]  # beside any of them
        traps = {header: header for header in found}
        for header in found:
            traps.update({part: header for part in parts(header) if part in traps})
        return traps

    def source(self, text, name="unit"):
        """A file with this text."""
        if text not in self.sources:
            path = self.dir / ("%s%d.c" % (re.sub(r"\W", "-", name), len(self.sources)))
            path.write_text(text)
            self.sources[text] = path
        return self.sources[text]

    def add(self, group, name, args, text, wanted=clean):
        self.cases.append(Case(group, name, args, [self.source(text)], wanted))

    def alone(self, group, args, headers):
        """Each header is all there is; twice, for its guard. A trap file is, or is part of, the one that is chosen."""
        units = collections.OrderedDict()
        for header in headers:
            more = [CONDUIT]
            if header in self.traps:
                more.append(chosen(self.traps[header]))
            if self.traps.get(header) in FAKE_TRAPS:
                more += under_fake(self.traps[header])
            unit = self.source(VARIABLES + "#include <%s>\n" % header * 2, header)
            units.setdefault(tuple(more), []).append((header, unit))
        for more, found in units.items():
            if "clang" in args[0]:
                # The driver's last word is the source: includes are named before it.
                command = tc.in_one_process([*args, *more, "-I", self.include], found[0][1])
                self.cases.append(Case(group, "headers", command, [unit for _, unit in found], clean))
            else:
                self.cases += [Case(group, header, [*args, *more], [unit], clean) for header, unit in found]

    def everything(self, all_of_it=True):
        """The unit that includes every header, the umbrella first; or those alone whose code depends on the trap."""
        order = sorted(self.whole, key=lambda header: header != "hyperv/hyperv.h")
        order = [header for header in order if all_of_it or not re.match(r"hyperv/(fake|names)|.*abi\b", header)]
        return VARIABLES + "".join("#include <%s>\n" % name for name in order)

    def emit(self, group, name, args, all_of_it=True):
        """Emit every function and look for undefined symbols."""
        self.add(group, name, [*args, "-c"], self.everything(all_of_it), "emit")

    def check(self, numbered):
        number, case = numbered
        args = [*case.args, *([] if "-cc1" in case.args else ["-I", self.include]), *case.sources]
        if case.wanted != "emit":
            return case.wanted(*tc.run(args, cwd=self.dir))
        item = self.dir / ("object%d" % number)
        complaint = clean(*tc.run([*args, "-o", item], cwd=self.dir))
        if not complaint:
            symbols = tc.run(["llvm-nm-14", item])[1]
            undefined = [line.split()[1] for line in symbols.splitlines() if line.split()[0] in "Uw"]
            if undefined:
                complaint = "undefined: " + " ".join(undefined)
            elif "hv_" not in symbols:
                complaint = "the unit is empty"
            item.unlink()
        return complaint

    def finish(self):
        """Run the cases that were added. @return the exit status."""
        groups = collections.OrderedDict()
        for (_, case), complaint in tc.parallel(self.check, list(enumerate(self.cases))):
            count, complaints = groups.setdefault(case.group, ([], []))
            count.append(len(case.sources))
            if complaint:
                first = "\n".join(complaint.splitlines()[:12])
                complaints.append("FAILED %s %s\n%s" % (case.group, case.name, first))
        for group, (count, complaints) in groups.items():
            self.report.case("%s (%d cases)" % (group, sum(count)), not complaints, "\n".join(complaints))
        failed = sum(len(complaints) for _, complaints in groups.values())
        cases = sum(len(case.sources) for case in self.cases)
        self.report.note("%d cases, %d failed" % (cases, failed))
        return self.report.end()


def headers(suite, compiler):
    for target in tc.COMPILERS[compiler]:
        for dialect in tc.DIALECTS if tc.broad(compiler, target) else tc.ENDS:
            suite.alone("%s %s %s" % (compiler, target, dialect),
                        tc.command(compiler, target, dialect) + ["-fsyntax-only"],
                        [header for header in suite.headers if tc.fits(header, target)])


def headers_cl(suite):
    # The older one in the oldest dialects: what the newer ones add it has under its own driver.
    for compiler, dialects in (("clang-14", ("c11", "c++14")), ("clang-19", tc.CL_DIALECTS)):
        for target in tc.COFF_TARGETS:
            for dialect in dialects:
                suite.alone("%s cl %s %s" % (compiler, target, dialect),
                            tc.command_cl(compiler, target, dialect) + ["/Zs"],
                            [header for header in suite.headers if tc.fits(header, target)])


# What kernels are built with, so that their code holds no floating point and no red zone.
KERNEL_FLAGS = {
    "arm64": ["-mgeneral-regs-only"],
    "x86": ["-mno-sse", "-mno-mmx", "-mno-red-zone", "-mcmodel=kernel", "-fno-pic"],
}


DEFAULT_TRAPS = ("/smccc.h", "/page.h")


def traps(suite, arch):
    """The default trap file, every other one of the architecture by name, and those of the fake hypervisor."""
    yield "default", []
    for header, use in suite.traps.items():
        if header == use and header.startswith("arch/%s/trap/" % arch) and not header.endswith(DEFAULT_TRAPS):
            yield pathlib.PurePath(header).stem, [chosen(header)]
    # Their atomics are the compiler's, so that ThreadSanitizer sees them; on arm64 those may be calls.
    inline = ["-mno-outline-atomics"] if arch == "arm64" else []
    for header in FAKE_TRAPS:
        yield pathlib.PurePath(header).stem, [chosen(header), *under_fake(header), *inline]


def emit(suite, compiler):
    for target in tc.COMPILERS[compiler]:
        arch = tc.arch(target)
        for trap, define in traps(suite, arch):
            group = "%s %s %s" % (compiler, target, trap)
            args = [USED, CONDUIT, *define]
            # What knows no trap, the fake hypervisor and the names, once.
            once = trap == "trap_arm64"
            # At every level the default; with all else, the fake hypervisor's at two; what only they have at one or two.
            whole = once or trap == "default"
            broad = tc.broad(compiler, target)
            elf = target.endswith("-linux-gnu")
            levels = ("-O0", "-O2") if whole else ("-O0",) if elf else ("-O2",)
            if trap == "default" and broad:
                levels = tc.LEVELS
            for level in levels:
                suite.emit(group, level, tc.command(compiler, target, "c11") + args + [level], once)
            if whole and broad:
                suite.emit(group, "c++ -O2", tc.command(compiler, target, "c++11") + args + ["-O2"], once)
            if elf:
                suite.emit(group, "kernel flags",
                           tc.command(compiler, target, "c11") + args + ["-O2", *KERNEL_FLAGS[arch]], once)


def environments(suite):
    """Each environment of config.h: its headers are stubs, and the compiler's own are out of reach."""
    stubs = HERE / "stubs"
    compilers = (("gcc-12", "x86_64-linux-gnu"), ("gcc-12", "aarch64-linux-gnu"),
                 ("clang-14", "x86_64-linux-gnu"), ("clang-19", "aarch64-linux-gnu"))
    freestanding = (("clang-14", "x86_64-linux-gnu"), ("clang-19", "aarch64-none-elf"))
    settings = [
        ("linux", compilers, ["-nostdinc", "-D__KERNEL__", "-I", stubs / "linux"]),
        ("own types", freestanding, ["-nostdinc", '-DHV_CONFIG_TYPES_HEADER="own_types.h"', "-I", stubs]),
        ("freebsd", (("clang-14", "x86_64-unknown-freebsd14"), ("clang-19", "aarch64-unknown-freebsd14")),
         ["-nostdinc", "-D_KERNEL", "-I", stubs / "freebsd"]),
        ("edk2", (("gcc-12", "x86_64-linux-gnu"), ("gcc-12", "aarch64-linux-gnu"),
                  ("clang-14", "x86_64-pc-windows-msvc"), ("clang-19", "aarch64-pc-windows-msvc")),
         ["-DHV_CONFIG_EDK2", "-fshort-wchar", "-I", stubs / "edk2"]),
        ("mmu off", compilers, ["-DHV_CONFIG_MMU_OFF"]),
        ("layout", compilers, ["-DHV_CONFIG_CHECK_LAYOUT"]),
        ("xmm", (("gcc-12", "x86_64-linux-gnu"), ("clang-14", "x86_64-linux-gnu"),
                 ("clang-19", "x86_64-pc-windows-msvc")), ["-DHV_CONFIG_X86_XMM"]),
        ("xmm in a kernel", (("gcc-12", "x86_64-linux-gnu"), ("clang-14", "x86_64-linux-gnu")),
         ["-DHV_CONFIG_X86_XMM", *KERNEL_FLAGS["x86"]]),
        ("own hooks", (("gcc-12", "x86_64-linux-gnu"), ("clang-19", "x86_64-pc-windows-msvc")),
         ["-DHV_CONFIG_HYPERCALL_PAGE=own_page", "-DHV_CONFIG_RDMSR=own_rdmsr", "-DHV_CONFIG_WRMSR=own_wrmsr",
          "-include", stubs / "own_hooks.h"]),
    ]
    # Before an indirect call kCFI looks for a hash in front of the callee; the hypercall page has none.
    suite.add("kcfi: clang-19", "the hypercall page is called unchecked",
              [*tc.command("clang-19", "x86_64-linux-gnu", "c11"), "-O2", "-fsanitize=kcfi", "-S", "-o", "-"],
              "#include <hyperv/hyperv.h>\nuint64_t f(void);\nuint64_t f(void)\n{\n\treturn hv_do_hypercall(1, 0, 0);\n}\n",
              lambda status, output: "" if status == 0 and "call" in output and "ud2" not in output else output)
    for setting, where, flags in settings:
        for compiler, target in where:
            group = "%s: %s %s" % (setting, compiler, target)
            for dialect in ("c11", "c++17"):
                args = tc.command(compiler, target, dialect) + flags
                suite.add(group, dialect, [*args, CONDUIT, "-fsyntax-only"], suite.everything())
            for level in ("-O0", "-O2"):
                suite.emit(group, level, tc.command(compiler, target, "c11") + [*flags, USED, CONDUIT, level], False)


def refused(suite):
    """Each case names what it must say; a control compiles the same unit without the fault."""
    def ours(status, output):
        return "" if status != 0 and tc.one_clear_error(output) else "not one clear #error:\n" + output

    def saying(text):
        def wanted(status, output):
            return "" if status != 0 and text in output else "compiled, or did not say '%s':\n%s" % (text, output)
        return wanted

    native = [tc.command(name, "x86_64-linux-gnu", "c11") for name in tc.COMPILERS]
    theirs = "struct hv_u128 {\n\tint theirs;\n};\n"
    for header in ("hyperv/hyperv.h", "hyperv/abi.h"):
        for guard in ("_ASM_HYPERV_TLFS_H", "_ASM_X86_HYPERV_TLFS_H", "_ASM_GENERIC_HYPERV_TLFS_H",
                      "_ASM_GENERIC_MSHYPERV_H", "_HYPERV_H", "_HV_HVGDK_MINI_H"):
            for args in native:
                suite.add("beside Linux's headers", guard + " " + args[0], [*args, "-fsyntax-only", "-D" + guard],
                          theirs + "#include <%s>\n" % header, ours)
    between = "#include <hyperv/abi.h>\n#define _HYPERV_H\n#include <hyperv/hyperv.h>\n"
    for args in native:
        suite.add("beside Linux's headers", "between ours " + args[0], [*args, "-fsyntax-only"], between, ours)

    text = "#include <hyperv/abi.h>\n"
    big = (["aarch64-linux-gnu-gcc-12", "-mbig-endian"], ["clang-14", "--target=aarch64_be-linux-gnu"],
           ["clang-19", "--target=aarch64_be-linux-gnu"])
    for args in big:
        suite.add("big-endian", args[0], [*args, "-ffreestanding", "-fsyntax-only"], text, ours)
    suite.add("unknown compiler", "neither gcc nor clang", ["clang-19", "-U__GNUC__", "-U__clang__", "-fsyntax-only"],
              "#include <hyperv/version.h>\n#include <hyperv/config.h>\n", ours)
    suite.add("unknown processor", "riscv64", ["clang-19", "--target=riscv64-none-elf", "-ffreestanding", "-fsyntax-only"],
              "#include <hyperv/hyperv.h>\n", ours)
    suite.add("unknown processor", "data headers do not ask",
              ["clang-19", "--target=riscv64-none-elf", "-ffreestanding", "-fsyntax-only"], text)
    suite.add("conduit without its macro", "hvc", tc.command("gcc-12", "aarch64-linux-gnu", "c11") +
              ["-fsyntax-only", chosen("arch/arm64/trap/conduit.h")], "#include <hyperv/hyperv.h>\n",
              saying("needs HV_CONFIG_CONDUIT"))
    for args in native:
        suite.add("backend without functions", args[0], [*args, "-O2", "-c", "-o", "none.o", "-I", HERE / "stubs",
                  '-DHV_CONFIG_ARCH="empty_backend.h"'],
                  "#include <hyperv/hyperv.h>\nuint64_t f(void);\nuint64_t f(void)\n{\n\treturn hv_arch_counter();\n}\n",
                  saying("hv_arch_"))
        suite.add("unused status", args[0], [*args, "-S", "-o", "/dev/null"],
                  "#include <hyperv/hyperv.h>\nvoid f(uint64_t *p);\nvoid f(uint64_t *p)\n{\n\thv_get_vpreg(0, p);\n}\n",
                  saying("unused"))

    call = "#include <hyperv/hyperv.h>\nuint64_t f(void);\nuint64_t f(void)\n{\n\treturn %s;\n}\n"
    good = ("hv_guest_os_id_open_source(0x7f, 0, 0, 0)", "hv_guest_os_id_microsoft(0x7fff, 0, 0, 0, 0, 0)",
            "hv_hypercall_control(0xffff, true, 0x3ff, 0xfff, 0xfff)",
            "hv_do_rep_hypercall(0xffff, 0xfff, 0x3ff, 0, 0)", "hv_call_fast(HV_FORM_SEND_IPI, 0, 0)",
            "hv_call_pages(HV_FORM_POST_MESSAGE, 0, 0)", "hv_call_rep(HV_FORM_ACCEPT_GPA_PAGES, 1, 0, 0, 0)",
            "hv_call_vpset(HV_FORM_SEND_IPI_EX, 0)")
    typed = ("hv_call_rep(HV_FORM_POST_MESSAGE, 1, 0, 0, 0)", "hv_call_pages(HV_FORM_ACCEPT_GPA_PAGES, 0, 0)",
             "hv_call_pages(HV_FORM_SEND_IPI_EX, 0, 0)", "hv_call_fast(HV_FORM_SEND_IPI_EX, 0, 0)",
             "hv_call_vpset(HV_FORM_RETARGET_INTERRUPT, 0)", "hv_call_varhead(HV_FORM_SEND_IPI_EX, 1, 0)")
    bad = ("hv_guest_os_id_open_source(0x80, 0, 0, 0)", "hv_guest_os_id_microsoft(0x8000, 0, 0, 0, 0, 0)",
           "hv_hypercall_control(1, false, 0x400, 1, 0)", "hv_hypercall_control(1, false, 0, 0x1000, 0)",
           "hv_hypercall_control(1, false, 0, 1, 0x1000)",
           "hv_call_fast(HV_FORM_POST_MESSAGE, 0, 0)", "hv_do_rep_hypercall(1, 0x1000, 0, 0, 0)", "hv_do_rep_hypercall(1, 1, 0x400, 0, 0)")
    for compiler in tc.COMPILERS:
        for target in ("x86_64-linux-gnu", "aarch64-linux-gnu"):
            args = tc.command(compiler, target, "c11") + ["-O2", "-S", "-o", "/dev/null"]
            for text in good:
                suite.add("constants in range", "%s %s %s" % (compiler, target, text), args, call % text)
            for text in typed:
                suite.add("forms of another class", "%s %s %s" % (compiler, target, text),
                          tc.command(compiler, target, "c11") + ["-O0", "-S", "-o", "/dev/null"], call % text,
                          saying("incompatible type"))
            for text in bad:
                suite.add("constants out of range", "%s %s %s" % (compiler, target, text), args, call % text,
                          saying("out of range"))


def link(suite):
    """Two units that share the header and, on x86, the one global; run where the host can."""
    def build(group, steps, program=None):
        for args in steps:
            complaint = clean(*tc.run(args, cwd=suite.dir))
            if complaint:
                return suite.report.case(group, False, complaint)
        status, output = tc.run(program, cwd=suite.dir) if program else (0, "")
        return suite.report.case(group, status == 0, "exit status %d\n%s" % (status, output))

    units = [HERE / "link" / name for name in ("first.c", "second.c")]
    runners = {"x86_64-linux-gnu": [], "aarch64-linux-gnu": ["qemu-aarch64"]}
    for compiler in tc.COMPILERS:
        for target, runner in runners.items():
            linker = tc.GCC[target, False]
            for dialect in ("c11", "c++17"):
                items = ["%s-%d.o" % (dialect, number) for number in (1, 2)]
                # Freestanding C++ mangles main.
                base = [arg for arg in tc.command(compiler, target, dialect) if arg != "-ffreestanding"]
                steps = [[*base, "-O2", "-c", "-I", suite.include, unit, "-o", item]
                         for unit, item in zip(units, items)]
                steps.append([linker, "-static", *items, "-o", "program"])
                build("%s %s %s" % (compiler, target, dialect), steps, [*runner, "./program"])
    for compiler in ("clang-14", "clang-19"):
        for target in tc.COFF_TARGETS:
            items = ["coff-1.obj", "coff-2.obj"]
            steps = [tc.command(compiler, target, "c11") + ["-O2", "-c", "-I", suite.include, unit, "-o", item]
                     for unit, item in zip(units, items)]
            steps.append(["lld-link-" + compiler[-2:], "/entry:main", "/nodefaultlib", "/subsystem:console",
                          "/out:program.exe", *items])
            build("%s %s" % (compiler, target), steps)
    return suite.report.end()


def main():
    group, *rest, build = sys.argv[1:]
    suite = Suite(build)
    if group == "link":
        return link(suite)
    {"headers": headers, "headers-cl": headers_cl, "emit": emit, "environments": environments,
     "refused": refused}[group](suite, *rest)
    return suite.finish()


if __name__ == "__main__":
    sys.exit(main())
