#!/usr/bin/env python3
# SPDX-License-Identifier: MIT OR BSD-2-Clause-Patent
"""Boot Debian's unmodified arm64 kernels on the monitor, report in TAP; or show it to a person.

usage: linux.py BUILD_DIR
       linux.py show BUILD_DIR

Linux's own log is the evidence that it finds what the monitor plays, and the monitor's that Linux breaks no rule of
the interface. With HV_TEST_LONG=1 every boot is done 10 times.
"""

import os
import re
import sys

import boot
from boot import tap
import linux_machine
from linux_machine import KERNELS, TIMEOUT
from system import GUEST_OFF, GUEST_REPORT

ROUNDS = 10 if os.environ.get("HV_TEST_LONG") == "1" else 1

NOBODY = b"NotThere"

# Linux's log, and the monitor's between: regular expressions, each found in a line behind the one before.
LOG = r"^\[ *\d+\.\d+\] "
NAMES = [
    r"^\[EL2\] monitor up$",
    LOG + r"Linux version %(version)s\S* .* Debian ",
    LOG + r"psci: PSCIv1\.1 detected in firmware\.$",
    LOG + r"psci: SMC Calling Convention v1\.2$",
]
# The OS id is Linux's for open source of type 1, version in three bytes. Then the registers 0x200, 0x201 and 0x100 as
# the fake has them: privileges and features, recommendations, version.
FOUND = [
    r"^\[EL2\] CPU 0 sets the guest OS id 0x810000%(id)s0000: open source, type 0x1, version %(version)s\.\d+$",
    LOG + r"Hyper-V: privilege flags low 0xa7f, high 0xa0032, hints 0xe, misc 0x3160$",
    LOG + r"Hyper-V: Host Build 10\.0\.26100\.1301-1-0$",
    LOG + r"Hyper-V: enabling crash_kexec_post_notifiers$",
]
PROCESSORS = [r"^\[EL2\] CPU 0 switches CPU %d on$" % number for number in range(1, 4)] + [
    LOG + r"smp: Brought up 1 node, 4 CPUs$",
    LOG + r"CPU: All CPU\(s\) started at EL1$",
    LOG + r"init: up, CPUs 0-3$",
]
HOTPLUG = [
    r"^\[EL2\] CPU 3 switches itself off$",
    LOG + r"psci: CPU3 killed ",
    LOG + r"init: CPU 3 off, CPUs 0-2$",
    r"^\[EL2\] CPU [0-2] switches CPU 3 on$",
    LOG + r"CPU3: Booted secondary processor 0x0000000003 ",
    LOG + r"init: CPU 3 on, CPUs 0-3$",
]
# The driver sets the SynIC up on each CPU and posts a message; there is no host to take it, and it takes all back.
VMBUS = [
    LOG + r"hv_vmbus: Unable to connect to host$",
    LOG + r"insmod: can't insert '/modules/00-hv_vmbus\.ko': ",
]
PANIC = [LOG + r"Kernel panic - not syncing: sysrq triggered crash$"]
TEXT = [
    r"^\[EL2\] crash report, CPU \d: 0x0 0x0 0x0 0x[45]\w{4}000 0x[ef]\w\w, control 0xc000000000000000$",
    r"^\[EL2\] message, [34]\d\d\d bytes: ",
    r"^\[EL2\]   \[ *\d+\.\d+\] init: CPU 3 on, CPUs 0-3$",
    r"^\[EL2\]   \[ *\d+\.\d+\] Kernel panic - not syncing: sysrq triggered crash$",
    r"^\[EL2\]   \[ *\d+\.\d+\] Call trace:$",
]
# The id once more, instruction and stack pointer in the kernel's part of the address space.
REGISTERS = [
    r"^\[EL2\] crash report, CPU \d: 0x0 0x810000%(id)s0000 0x\w+ 0x\w+ 0x0, control 0x8000000000000000$",
]
REPORTED = [r"^\[EL2\] guest reported a crash; traps: \d+, \d+, \d+ and \d+; illegal calls: 0$"]
# Without Hyper-V Linux makes no call of it: the traps are those of PSCI and the SMCCC.
ABSENT = [
    LOG + r"insmod: can't insert '/modules/00-hv_vmbus\.ko': No such device$",
    r"^\[EL2\] guest switched off; traps: \d+, \d+, \d+ and \d+; illegal calls: 0$",
]
# And none of these is in any line.
FORBIDDEN = r"Hyper-V: |guest OS id|hv_vmbus: "


class Boot:
    """A boot of one kernel, and how it has to end."""

    def __init__(self, title, words, status, expected, forbidden=None, hypervisor=None):
        self.title, self.words, self.status = title, words, status
        self.expected, self.forbidden, self.hypervisor = expected, forbidden, hypervisor

    def command(self, machine, kernel):
        other = {"hypervisor": self.hypervisor} if self.hypervisor else {}
        return machine.command(kernel, self.words, [machine.driver(kernel, "hv/hv_vmbus")], **other)

    def lines(self, kernel):
        """@return what this kernel has to print."""
        version = kernel.split(",")[0]
        number = "%02x%02x" % tuple(int(part) for part in version.split("."))
        names = {"version": version.replace(".", r"\."), "id": number + r"\w\w"}
        return [line if line in PROCESSORS else line % names for line in self.expected]

    def trouble(self, status, lines, kernel):
        """@return what is wrong with a run; empty if nothing is."""
        wrong = boot.trouble(status, lines, self.status, self.lines(kernel))
        there = [line for line in lines if self.forbidden and re.search(self.forbidden, line)]
        return wrong or "".join("not expected: %s\n" % line for line in there)


GOOD = Boot("finds Hyper-V, switches a CPU off and on, panics", "cpu modules panic", GUEST_REPORT,
            NAMES + FOUND + PROCESSORS + HOTPLUG + VMBUS + PANIC + TEXT + REPORTED)
PLAIN = Boot("with another id in the FADT: no Hyper-V", "modules off", GUEST_OFF, NAMES + PROCESSORS + ABSENT,
             FORBIDDEN, NOBODY)
SHORT = Boot("panics without the text", "registers panic", GUEST_REPORT,
             NAMES + FOUND + PROCESSORS + PANIC + REGISTERS + REPORTED)
BOOTS = [(kernel, one) for kernel in KERNELS for one in (GOOD, PLAIN)] + [("6.1", SHORT)]


def test(directory):
    report = tap.Report()
    machine = linux_machine.Machine(directory)
    report.case("build", machine.trouble is None, machine.trouble or "")
    for kernel, one in BOOTS if machine.trouble is None else []:
        command = one.command(machine, kernel)
        boot.case(report, "Linux %s %s" % (kernel, one.title), ROUNDS,
                  lambda: one.trouble(*boot.run(command, TIMEOUT), kernel))
    return report.end()


def show(shown, directory):
    machine = linux_machine.Machine(directory)
    shown.check("build", machine.trouble)
    for kernel, one in [("6.1", GOOD), ("6.1", PLAIN)] if machine.trouble is None else []:
        title = "Linux %s %s" % (kernel, one.title)
        print("\n%s:\n" % title, flush=True)
        status, lines = boot.run(one.command(machine, kernel), TIMEOUT, echo=True)
        for pattern in one.lines(kernel):
            shown.check(title, boot.first_missing(lines, [pattern]))
        shown.check(title, one.trouble(status, lines, kernel))


def main():
    if sys.argv[1] == "show":
        return boot.show(linux_machine.PACKAGES, show, sys.argv[2])
    return test(sys.argv[1])


if __name__ == "__main__":
    sys.exit(main())
