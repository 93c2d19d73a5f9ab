#!/usr/bin/env python3
# SPDX-License-Identifier: MIT OR BSD-2-Clause-Patent
"""Build monitor and guests with one compiler, run them under QEMU, report in TAP.

usage: system.py BUILD_DIR all|short [MAKE_VARIABLE=VALUE...]
       system.py BUILD_DIR tool

"short" leaves out what another compiler cannot change. "tool" runs tools/demo. With HV_TEST_LONG=1 every boot is
done 100 times, tools/demo 10 times and its other forms once.
"""

import os
import pathlib
import re
import subprocess
import sys
import time

import boot
from boot import tap

HERE = pathlib.Path(__file__).resolve().parent
sys.path.insert(0, str(boot.TOP / "docs"))
import demo_picture  # noqa: E402

ROUNDS, DEMO_ROUNDS = (100, 10) if os.environ.get("HV_TEST_LONG") == "1" else (1, 1)
TIMEOUT = 30
DEMO_SECONDS = 3
# They boot what the tests beside this one boot, so only with --long.
OTHER_DEMOS = ("--linux", "--uefi", "--x86") if os.environ.get("HV_TEST_LONG") == "1" else ()
# The processors, and the sizes of a guest's page in KiB that they have.
CPUS = {"cortex-a57": [4, 64], "neoverse-n1": [4, 16, 64], "max,pauth-impdef=on": [4, 16, 64]}
FIRST = "cortex-a57"
GUESTS = {4: "demo.elf", 16: "demo-16k.elf", 64: "demo-64k.elf"}

# machine.h. Not 0, 1 or 124, with which QEMU and timeout(1) would end.
CHECK_FAILED, NOT_HYPERV, EXCEPTION = 70, 71, 72
GUEST_OFF, GUEST_RESET, ILLEGAL, GUEST_CRASH, MONITOR_PANIC, GUEST_REPORT = 80, 81, 82, 83, 84, 85

MACHINE = ["qemu-system-aarch64", "-accel", "tcg", "-smp", "4", "-m", "512", "-nographic", "-nodefaults",
           "-serial", "mon:stdio", "-semihosting-config", "enable=on,target=native"]

# Regular expressions, each found in a line behind the one before.
SUCCESS = r" +SUCCESS +SUCCESS +SUCCESS$"
ARRIVED = r"each CPU to the next, 1: taken by interrupt, 0 EOM$"
BEGIN = [
    r"^Hyper-V SDK .*, pages of %(kib)d KiB",
    r"^ +1  detect +Hyper-V, found by the UID query of the SMCCC \(HVC #0\)$",
    r"^ +2  start +hypervisor 10\.0\.26100\.1301-1-0$",
    r"guest OS id 0xff00000001000000, was 0x0 \(open source, type 0x7f, version 0\.1\.0\)$",
]
WORK = [
    r"^ +3  CPU 0 +VP index 7, MPIDR 0x0, SynIC on: SINT2 is INTID 18$",
    r"^ +3  CPU 1 +VP index 4, MPIDR 0x1, SynIC on: SINT2 is INTID 18$",
    r"^ +3  CPU 2 +VP index 9, MPIDR 0x2, SynIC on: SINT2 is INTID 18$",
    r"^ +3  CPU 3 +VP index 2, MPIDR 0x3, SynIC on: SINT2 is INTID 18$",
]
MESSAGES = [
    r"^ +4  messages +" + ARRIVED,
    r"^ +20 +each CPU to the next, 3 at once: in order, 2 EOM each$",
    r"^ +8  events +each CPU to the next, flags 3 and 63: taken by interrupt$",
]
DEMO = [r"^\[EL2\] monitor up$"] + BEGIN + [
    r"^ +0  features +ACCESS_VP_RUNTIME_REG +ACCESS_PARTITION_REFERENCE_COUNTER$",
    r"ACCESS_VP_INDEX",
    r"POST_MESSAGES +SIGNAL_EVENTS$",
    r"GUEST_CRASH_REGS",
    r"USE_EX_PROCESSOR_MASKS",
] + WORK + [
    r"^ +VP map +CPU 0 to 3 are VP 7 4 9 2, largest 9, mask 0x294; 16 pages of the hypervisor in %(pages)d of ours$",
    r"^ +5  registers +hvc #0 +5 written and 5 read at once, 1 written and 1 read: as written$",
    r"^ +5 +hvc #1 +5 written and 5 read at once, 1 written and 1 read: as written$",
    r"^ +5 +run time +5 written and 5 read at once, 1 written and 1 read: as written$",
    r"^ +calls +HV_STATUS_\.\.\. by +hvc #0 +hvc #1 +run time$",
    r"^ +4 +GetPartitionId, in memory" + SUCCESS,
    r"^ +4 +GetVpRegisters, rep, in memory" + SUCCESS,
    r"^ +4 +NotifyLongSpinWait, fast 8" + SUCCESS,
    r"^ +4 +SendSyntheticClusterIpi, fast 16" + SUCCESS,
    r"^ +4 +GetVpRegisters, extended fast" + SUCCESS,
    r"^ +4 +a register that is not there +INVALID_PARAMETER INVALID_PARAMETER INVALID_PARAMETER$",
] + MESSAGES + [
    r"^ +4  IPIs +each CPU to the next, by its VP index$",
    r"^ +1 +CPU 0 to all, by a set$",
    r"^ +3  clock +reference page on, sequence 1$",
    r"^ +0 +1000 times read on each CPU: never back, as the counter of the architecture$",
    r"^ +4 +once on each CPU by the register: between two readings of the page$",
    r"^ +1 +frequency [1-9]\d+ Hz, as CNTFRQ_EL0 has it$",
    r"^ +4  timers +an interrupt of its own, once on each CPU, never early$",
    r"^ +8 +periodic, 5 times and more, then stopped$",
    r"^ +4 +by message, 0 EOM$",
    r"^ +16 +set again in its handler, 3 times$",
    r"^ +16 +all four at once$",
    r"^ +7  CPU 3 +off, its pages left alone$",
    r"on again, SynIC on with other pages$",
    r"^ +4 +" + ARRIVED,
    r"^ +7  teardown +on each CPU: timers, SynIC, VP assist page; 3 CPUs off$",
    r"^ +3 +of the partition: reference page, id: HV_STATUS_SUCCESS, guest OS id 0x0$",
    r"^ +restart +at our own entry, in the same partition$",
] + BEGIN + [
    r"^ +afresh +nothing of the kernel before is on, at 4 CPUs$",
] + WORK + MESSAGES + [
    r"^ +pages +of the kernel before: not written since$",
    r"^ +7  teardown +on each CPU: timers, SynIC, VP assist page; 3 CPUs off$",
    r"^ +2 +of the partition: reference page, id: HV_STATUS_SUCCESS, guest OS id 0x0$",
    r"^[1-9]\d+ checks passed, 0 failed$",
    r"^\[EL2\] guest switched off; traps: \d+, \d+, \d+ and \d+; illegal calls: 0$",
]
# One processor reports, whichever comes first; the others are turned away.
CRASH = BEGIN + [
    r"^ +1  crash +prepared, now on 4 CPUs$",
    r"^\[EL2\] crash report, CPU [0-3]: 0x2a 0xff00000001000000 0x\w+ 0x\w+ 0x52, control 0xc000000000000000$",
    r"^\[EL2\] message, 82 bytes: panic: on purpose, on all processors at once$",
    r"^\[EL2\]   the first one reports for all of them$",
    r"^\[EL2\] guest reported a crash; .*; illegal calls: 0$",
]
PLAIN = [r"^ +detect +not Hyper-V$"]
# Two conventions, seventeen counts of input with seven of output known to the compiler, then with seventeen of
# run time; and three detections.
WORDS = [r"^819 passed, 0 failed$", r"illegal calls: 0$"]
ERRORS = [
    r"^\[EL2\] monitor up, errors expected$",
    r"^\[EL2\] illegal, CPU 0 at 0x\w+, control 0x\w+: before the guest OS id is set$",
    r"^pass  hvc #0  OS id unset: call +status 0x06",
    r"^\[EL2\] illegal, CPU 0 at 0x\w+, control 0x\w+: block crosses a page$",
    r"^pass  hvc #0  read-only register +status 0x05",
    r"^pass  hvc #1  OS id unset: read features +status 0x00",
    r"^pass  hvc #1  too long for registers +status 0x03",
    r"^pass  hvc #5  undefined instruction$",
    r"^65 passed, 0 failed, 48 of them illegal$",
    r"^\[EL2\] guest switched off; traps: \d+, 0, 0 and 0; illegal calls: 48$",
]
# What the guest of misuse.c does, how it ends, what is said last.
MISUSE = [
    ("illegal", ILLEGAL, [r"^about to do it$",
                          r"^\[EL2\] illegal, CPU 0 at 0x\w+, control 0x50: rep call with count zero$",
                          r"^\[EL2\] refused to go on; traps: 1, 0, 0 and 0; illegal calls: 1$"]),
    ("undefined", EXCEPTION, [r"^about to do it$", r"^exception: ESR 0x2000000 at 0x5"]),
    ("touch", GUEST_CRASH, [r"^about to do it$",
                            r"^\[EL2\] CPU 0: access outside the guest, .* address 0x40200000$"]),
    ("reset", GUEST_RESET, [r"^about to do it$", r"^\[EL2\] guest reset; traps: 1, 0, 0 and 0; illegal calls: 0$"]),
]


class Suite:
    def __init__(self, build):
        self.build = build
        self.report = tap.Report()

    def run(self, options):
        """@return status and lines of one run of QEMU."""
        return boot.run(MACHINE + options, TIMEOUT)

    def monitor(self, guest, cpu=FIRST, arguments="", machine="virt,virtualization=on,gic-version=3"):
        return ["-M", machine, "-cpu", cpu, "-kernel", str(self.build / "monitor.img"),
                "-device", "loader,file=%s" % (self.build / guest), "-append", arguments]

    def case(self, name, options, status, expected):
        boot.case(self.report, name, ROUNDS, lambda: boot.trouble(*self.run(options), status, expected))

    def same_twice(self, name, options):
        """With -icount time is counted in instructions, and nothing differs from run to run."""
        options = options + ["-icount", "shift=0,sleep=off"]
        first = self.run(options)
        for _ in range(ROUNDS):
            again = self.run(options)
            if again != first or first[0] != GUEST_OFF:
                self.report.case(name, False, "%s\n%s\nand then %s\n%s" % (
                    first[0], "\n".join(first[1]), again[0], "\n".join(again[1])))
                return
        self.report.case(name, True)

    def demo_tool(self):
        """tools/demo, the second time with everything built; the others of it once."""
        worst = 0
        for number in range(1 + DEMO_ROUNDS):
            seconds = self.demo("tools/demo, once built" if number else "tools/demo")
            worst = max(worst, seconds) if number else 0
        self.report.case("once built within %d s" % DEMO_SECONDS, worst < DEMO_SECONDS, "%.1f s" % worst)
        for other in OTHER_DEMOS:
            self.demo("tools/demo " + other, other)

    def demo(self, name, *options):
        """@return how many seconds it took."""
        tool = [str(boot.TOP / "tools/demo"), "--build", str(self.build), *options]
        start = time.monotonic()
        done = subprocess.run(tool, stdin=subprocess.DEVNULL, stdout=subprocess.PIPE, stderr=subprocess.STDOUT, text=True)
        seconds = time.monotonic() - start
        last = done.stdout.splitlines()[-1] if done.stdout else ""
        good = done.returncode == 0 and re.fullmatch(r"[1-9]\d* passed, 0 failed, 0 skipped", last)
        self.report.case(name, bool(good), "status %d\n%s" % (done.returncode, done.stdout))
        if good and not options:
            same = demo_picture.picture(done.stdout) == (boot.TOP / "docs/demo.svg").read_text()
            self.report.case("docs/demo.svg shows that", same, "docs/demo_picture.py writes it anew")
        return seconds


def of_size(expected, kib):
    """For a guest with pages of so many KiB; it gives sixteen pages to the hypervisor."""
    return [line % {"kib": kib, "pages": -(-16 * 4 // kib)} for line in expected]


def build(directory, variables):
    """@return what make said if it failed, else None."""
    done = subprocess.run(["make", "-s", "-f", str(HERE / "arm64/Makefile"), "O=%s" % directory] + variables,
                          stdout=subprocess.PIPE, stderr=subprocess.STDOUT, text=True)
    return done.stdout if done.returncode != 0 else None


def main():
    directory, extent, variables = pathlib.Path(sys.argv[1]), sys.argv[2], sys.argv[3:]
    suite = Suite(directory)
    if extent == "tool":
        suite.demo_tool()
        return suite.report.end()
    trouble = build(directory, variables)
    suite.report.case("build", trouble is None, trouble or "")
    if trouble is not None:
        return suite.report.end()

    for cpu in CPUS if extent == "all" else [FIRST]:
        for kib in CPUS[cpu] if extent == "all" else [4]:
            suite.case("demo on %s, pages of %d KiB" % (cpu, kib), suite.monitor(GUESTS[kib], cpu), GUEST_OFF,
                       of_size(DEMO, kib))
        suite.case("crash on " + cpu, suite.monitor("demo.elf", cpu, "crash"), GUEST_REPORT, of_size(CRASH, 4))
        suite.case("each count of words on " + cpu, suite.monitor("words.elf", cpu), GUEST_OFF, WORDS)
        suite.case("errors on purpose on " + cpu, suite.monitor("errors.elf", cpu, "expect-errors"),
                   GUEST_OFF, ERRORS)
    if extent == "all":
        suite.case("demo without a hypervisor",
                   ["-M", "virt,gic-version=3", "-cpu", FIRST, "-kernel", str(directory / "demo.elf")],
                   NOT_HYPERV, PLAIN)
        for what, status, expected in MISUSE:
            suite.case("stopped: " + what, suite.monitor("misuse.elf", arguments=what), status, expected)
        suite.case("errors that nobody expects", suite.monitor("errors.elf"), ILLEGAL,
                   [r"^\[EL2\] illegal, .*: before the guest OS id is set$", r"^\[EL2\] refused to go on"])
        suite.case("monitor without EL2", suite.monitor("demo.elf", machine="virt,gic-version=3"), MONITOR_PANIC,
                   [r"^\[EL2\] panic: not at EL2$"])
        suite.same_twice("the same output twice", suite.monitor("demo.elf"))
    return suite.report.end()


if __name__ == "__main__":
    sys.exit(main())
