#!/usr/bin/env python3
# SPDX-License-Identifier: MIT OR BSD-2-Clause-Patent
"""The SDK in a kernel: examples/linux-module built by Kbuild and loaded, reports in TAP.

usage: module.py BUILD_DIR

Built against the headers of Debian's kernels, and every function of the SDK too. Loaded in the Linux that runs on the
monitor, where Linux's own log says what is true, in one on the Hyper-V of KVM, and in one without Hyper-V. And a unit
that has Linux's headers of Hyper-V stops at the SDK's umbrellas with one #error. With HV_TEST_LONG=1 every boot is
done 10 times, on KVM 3 times.
"""

import os
import pathlib
import re
import shutil
import subprocess
import sys

import boot
from boot import tap
import kernel_tree
import kvm
import linux_machine
from system import GUEST_OFF

ROUNDS, KVM_ROUNDS = (10, 3) if os.environ.get("HV_TEST_LONG") == "1" else (1, 1)
MODULE = boot.TOP / "examples/linux-module"
INCLUDE = boot.TOP / "include"
CROSS = ["ARCH=arm64", "CROSS_COMPILE=aarch64-linux-gnu-"]

# Each kernel's package, and what make has to know.
KERNELS = {
    "amd64 6.1": ("linux-image-amd64", []),
    "arm64 6.1": (linux_machine.KERNELS["6.1"][0], CROSS),
    "arm64 6.12": (linux_machine.KERNELS["6.12"][0], CROSS),
}

# Kbuild's own words at W=1 that are about the kernel's files: none of ours.
QUIET = r"Skipping BTF generation|missing MODULE_DESCRIPTION|^make\[\d+\]: (Entering|Leaving) directory|^\s*$"

LICENCE = '#include <linux/module.h>\nMODULE_DESCRIPTION("test");\nMODULE_LICENSE("Dual MIT/GPL");\n'
# Debian's kernels have each variable on a stack cleared, arm64's by memset: a function that the SDK does not ask for.
EVERYTHING = """obj-m := everything.o
everything-y := every.o licence.o
CFLAGS_every.o := -I%s -Wall -Wextra -Wconversion -Wshadow -Wundef -Wstrict-prototypes \\
	-ftrivial-auto-var-init=uninitialized
"""
# What the kernel's options put into every unit: ftrace, the stack protector, and ways to call and to return.
OPTIONS = r"__fentry__|__stack_chk_fail|__x86_indirect_thunk_r\w+|__x86_return_thunk"

# That each of KERNELS has. The guard of later ones, of hyperv/hvgdk_mini.h, is in tests/compile.
THEIRS = ("asm/mshyperv.h", "asm/hyperv-tlfs.h", "linux/hyperv.h")
OURS = ("hyperv/hyperv.h", "hyperv/abi.h")
ERROR = 'error: #error "hyperv-sdk: another Hyper-V header is already in this translation unit"'


def make(args):
    """@return exit status, and what it said that is worth a look."""
    # What make was told for the tests is not for this one: -j mixes the lines up.
    environment = {name: value for name, value in os.environ.items() if name not in ("MAKEFLAGS", "MFLAGS")}
    done = subprocess.run(["make", *map(str, args)], stdin=subprocess.DEVNULL, stdout=subprocess.PIPE,
                          stderr=subprocess.STDOUT, text=True, env=environment)
    return done.returncode, "\n".join(line for line in done.stdout.splitlines() if not re.search(QUIET, line))


def trouble(status, said):
    """@return what is wrong with a build that has to be silent."""
    return "" if status == 0 and not said else "status %d\n%s" % (status, said)


class Kernel:
    def __init__(self, directory, name):
        package, self.args = KERNELS[name]
        self.name = name
        self.directory = directory / name.replace(" ", "-")
        self.image, self.headers = kernel_tree.headers(self.directory / "headers", package)

    def module(self):
        """@return what is wrong; the module stands in ko."""
        directory = self.directory / "module"
        self.ko = directory / "hyperv_report.ko"
        self.ko.unlink(missing_ok=True)
        return trouble(*make(["-s", "-f", MODULE / "Makefile", "O=%s" % directory, "KDIR=%s" % self.headers, "W=1",
                              "KCFLAGS=-Werror", *self.args]))

    def readme(self, command):
        """Run a command of the example's README for this kernel, in a copy of its folder. @return what is wrong."""
        directory = self.directory / "readme"
        shutil.rmtree(directory, ignore_errors=True)
        for name in ("examples/linux-module", "examples/common", "include"):
            shutil.copytree(boot.TOP / name, directory / name)
        words = [re.sub("^KDIR=.*", "KDIR=%s" % self.headers, word) for word in command.split()]
        status, said = make(["-C", directory / "examples/linux-module", *words[1:]])
        there = (directory / "examples/linux-module/build/hyperv_report.ko").exists()
        return "" if status == 0 and there else "%s\nstatus %d\n%s" % (" ".join(words), status, said)

    def kbuild(self, name, files, *more):
        """Run Kbuild on these files. @return its directory, exit status and what it said."""
        directory = self.directory / name
        directory.mkdir(parents=True, exist_ok=True)
        for path in directory.iterdir():
            if path.is_file():
                path.unlink()
        for path, text in files.items():
            (directory / path).write_text(text)
        return directory, *make(["-s", "-C", self.headers, "M=%s" % directory, *more, *self.args, "modules"])

    def everything(self):
        """Every function of every topic in one unit, for which Linux has only types. @return what is wrong."""
        # But the trap of x64_vtl_call.h, which does not suit Linux, as trap/vtl.h says.
        topics = sorted(path.relative_to(INCLUDE) for path in (INCLUDE / "hyperv").glob("*.h")
                        if self.args or path.name != "x64_vtl_call.h")
        topics += sorted(path.relative_to(INCLUDE) for path in (INCLUDE / "hyperv/names").glob("*.h"))
        unit = "#define HV_CONFIG_INLINE static __attribute__((used))\n#include <hyperv/hyperv.h>\n"
        unit += "".join("#include <%s>\n" % topic for topic in topics)
        files = {"Kbuild": EVERYTHING % INCLUDE, "every.c": unit, "licence.c": LICENCE}
        directory, status, said = self.kbuild("everything", files, "W=1", "KCFLAGS=-Werror")
        wanted = subprocess.run(["nm", "-u", directory / "every.o"], stdout=subprocess.PIPE, text=True).stdout
        return trouble(status, said) or "\n".join(
            line for line in wanted.splitlines() if not re.fullmatch(r" +U (%s)" % OPTIONS, line))

    def names(self):
        """@return a dictionary of cases and what is wrong with each: units with their headers, ours, and both."""
        alone = {"%s alone" % header: [header] for header in THEIRS + OURS}
        both = {"%s behind %s" % (our, their): [their, our] for their in THEIRS for our in OURS}
        units = {"unit%d" % number: case for number, case in enumerate({**alone, **both}.items())}
        files = {"%s.c" % unit: "".join("#include <%s>\n" % header for header in case[1])
                 for unit, case in units.items()}
        files["Kbuild"] = "obj-m := %s\nccflags-y := -I%s\n" % (" ".join(unit + ".o" for unit in units), INCLUDE)
        directory, _, said = self.kbuild("names", files, "-k")
        # Behind what the compiler says of a unit, make says that there is none.
        parts = re.split(r"make\[\d+\]: \*\*\* \[\S+ \S*/(unit\d+)\.o\] Error 1", said)
        errors = {unit: re.findall(r"\berror: .*", text) for text, unit in zip(parts[::2], parts[1::2])}
        wrong = {}
        for unit, (name, headers) in units.items():
            found = errors.get(unit, [])
            good = found == ([ERROR] if len(headers) == 2 else []) and \
                (directory / (unit + ".o")).exists() == (len(headers) == 1)
            wrong[name] = "" if good else "\n".join(found[:5] or [said])
        return wrong


# The report on the monitor, whose facts Linux's log has as well: each in a line behind the one before.
REPORT = r"^\[ *\d+\.\d+\] hyperv_report: "
FOUND = [
    REPORT + r"hypervisor: Hyper-V, found by ACPI's FADT$",
    REPORT + r"version: %(version)s$",
    REPORT + r"feature: ACCESS_VP_INDEX$",
    REPORT + r"feature: GUEST_CRASH_REGS$",
    REPORT + r"feature: USE_EX_PROCESSOR_MASKS$",
    REPORT + r"VP index: [2479]$",
    REPORT + r"reference time: \d+, and \d+ when 10000 us had passed$",
    REPORT + r"frequency: counter 62500000 Hz, not by the hypervisor$",
    REPORT + r"frequency: counter 62500000 Hz$",
    REPORT + r"Linux: the same privileges, and VP index of 4 CPUs$",
    REPORT + r"0 checks failed$",
    r"init: loaded 00-hyperv_report\.ko$",
    r"^\[EL2\] guest switched off; traps: \d+, \d+, \d+ and \d+; illegal calls: 0$",
]
# Linux looks at the FADT alone, so it has not set the guest OS id: a call would be illegal.
UNUSED = [
    REPORT + r"hypervisor: Hyper-V, found by the UID query of the SMCCC$",
    REPORT + r"Linux: does not use it, so nothing more may be asked$",
    r"init: loaded 00-hyperv_report\.ko$",
    r"^\[EL2\] guest switched off; traps: \d+, \d+, \d+ and \d+; illegal calls: 0$",
]
LOG = r"^\[ *\d+\.\d+\] Hyper-V: "
# Bits of the privileges, as Linux prints them in two halves, and the names of some of them.
PRIVILEGES = LOG + r"privilege flags low (0x\w+), high (0x\w+), "
NAMED = {1: "ACCESS_PARTITION_REFERENCE_COUNTER", 2: "ACCESS_SYNIC_REGS", 3: "ACCESS_SYNTHETIC_TIMER_REGS",
         5: "ACCESS_HYPERCALL_MSRS", 6: "ACCESS_VP_INDEX", 9: "ACCESS_PARTITION_REFERENCE_TSC",
         11: "ACCESS_FREQUENCY_REGS", 33: "ACCESS_PARTITION_ID", 36: "POST_MESSAGES", 37: "SIGNAL_EVENTS"}


def found(lines, pattern):
    """@return the first match in the lines."""
    return next(filter(None, (re.search(pattern, line) for line in lines)), None)


def against_linux(lines):
    """@return what the report says that Linux does not."""
    host = found(lines, LOG + r"Host Build (\S+)$")
    privileges = found(lines, PRIVILEGES)
    if not host or not privileges:
        return "Linux has not found Hyper-V\n" + "\n".join(lines)
    bits = int(privileges[1], 16) | int(privileges[2], 16) << 32
    wrong = boot.first_missing(lines, [line.replace("%(version)s", re.escape(host[1])) for line in FOUND])
    for bit, name in NAMED.items():
        if (bits >> bit & 1 != 0) != bool(found(lines, REPORT + "feature: %s$" % name)):
            wrong = "bit %d, %s" % (bit, name)
    return "%s\n%s" % (wrong, "\n".join(lines)) if wrong else ""


def boots(report, name, command, status, wrong):
    """One case: wrong() looks at the lines of each boot."""
    def once():
        got, lines = boot.run(command, linux_machine.TIMEOUT)
        return boot.trouble(got, lines, status, []) or wrong(lines)

    boot.case(report, name, ROUNDS, once)


def on_the_monitor(report, machine, kernels):
    for name in ("6.1", "6.12"):
        module = [("hyperv_report.ko", kernels["arm64 " + name].ko.read_bytes())]
        boots(report, "arm64 %s: loaded on the monitor, it reports what Linux does" % name,
              machine.command(name, "modules off", module), GUEST_OFF, against_linux)
    command = machine.command("6.1", "modules off", [("hyperv_report.ko", kernels["arm64 6.1"].ko.read_bytes())],
                              hypervisor=b"NotThere")
    boots(report, "arm64 6.1: in a Linux that does not use Hyper-V it leaves it alone", command, GUEST_OFF,
          lambda lines: boot.trouble(0, lines, 0, UNUSED))


NEITHER = [
    REPORT + r"hypervisor: TCGTCGTCGTCG, not Hyper-V$",
    r"init: loaded 00-hyperv_report\.ko$",
]


def without_hyperv(report, machine, kernel):
    disk = kernel.directory / "ramdisk"
    disk.write_bytes(machine.ramdisk([("hyperv_report.ko", kernel.ko.read_bytes())], "busybox-static"))
    command = ["qemu-system-x86_64", "-accel", "tcg", "-M", "q35", "-cpu", "max", "-smp", "2", "-m", "512",
               "-nographic", "-nodefaults", "-serial", "stdio", "-no-reboot",
               "-kernel", next(kernel.image.glob("boot/vmlinuz-*")), "-initrd", disk,
               "-append", "console=ttyS0 printk.devkmsg=on -- modules off"]
    boots(report, "amd64 6.1: without Hyper-V it says so", command, 0,
          lambda lines: boot.trouble(0, lines, 0, NEITHER))


# What KVM plays, to QEMU 7.2's flags. Nothing else is on the console, whose lines are dear under two hypervisors.
ON_KVM = [
    REPORT + r"hypervisor: Hyper-V, found by CPUID$",
    REPORT + r"version: 10\.0\.14393\.0-0-0$",
    REPORT + r"feature: ACCESS_VP_INDEX$",
    REPORT + r"feature: USE_EX_PROCESSOR_MASKS$",
    REPORT + r"VP index: [01]$",
    REPORT + r"reference time: \d+, and \d+ when 10000 us had passed$",
    REPORT + r"frequency: counter \d+ Hz$",
    REPORT + r"hypercall: HV_STATUS_INVALID_HYPERCALL_CODE, as there is no page for it$",
    REPORT + r"Linux: the same privileges, and VP index of 2 CPUs$",
    REPORT + r"0 checks failed$",
    r"init: loaded 00-hyperv_report\.ko$",
]


def on_kvm(report, machine, kernel):
    disk = kernel.directory / "ramdisk"
    disk.write_bytes(machine.ramdisk([("hyperv_report.ko", kernel.ko.read_bytes())], "busybox-static"))
    options = ["-m", "256", "-serial", "stdio", "-kernel", "/guests/vmlinux", "-initrd", "/guests/ramdisk",
               "-append", "console=ttyS0 quiet sysctl.kernel.printk=8 printk.devkmsg=on -- modules off"]
    guest = kvm.Guest("linux", 2, kvm.ALL, options, 150)

    def once():
        trouble, found = kvm.run(kernel.directory / "kvm", [disk, kvm.packed() / "vmlinux"], [guest], 180)
        return trouble or boot.trouble(*found["linux"], 0, ON_KVM)

    boot.case(report, "amd64 6.1: on the Hyper-V of KVM it reports what Linux does", KVM_ROUNDS, once)


def readme():
    """@return the README's commands for a kernel that is not the one that runs, by the name of one of KERNELS."""
    commands = re.findall(r"^    (make KDIR=.*?) *#", (MODULE / "README.md").read_text(), re.MULTILINE)
    return dict(zip(("amd64 6.1", "arm64 6.1"), commands, strict=True))


def main():
    directory = pathlib.Path(sys.argv[1]).resolve()
    report = tap.Report()
    kernels = {name: Kernel(directory, name) for name in KERNELS}
    for name, kernel in kernels.items():
        report.note("report: %s: Linux %s" % (name, kernel_tree.version(kernel.headers)))
        wrong = kernel.module()
        report.case("%s: the module is built without a warning" % name, not wrong, wrong)
        wrong = kernel.everything()
        report.case("%s: so is every function, and needs none of others" % name, not wrong, wrong)
        for case, wrong in kernel.names().items():
            report.case("%s: %s" % (name, case), not wrong, wrong)
    for name, command in readme().items():
        wrong = kernels[name].readme(command)
        report.case("%s: so is it where the README says to" % name, not wrong, wrong)
    machine = linux_machine.Machine(directory)
    report.case("the monitor is built", machine.trouble is None, machine.trouble or "")
    if machine.trouble is None and all(kernel.ko.exists() for kernel in kernels.values()):
        on_the_monitor(report, machine, kernels)
        without_hyperv(report, machine, kernels["amd64 6.1"])
        on_kvm(report, machine, kernels["amd64 6.1"])
    return report.end()


if __name__ == "__main__":
    sys.exit(main())
