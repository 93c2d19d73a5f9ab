#!/usr/bin/env python3
# SPDX-License-Identifier: MIT OR BSD-2-Clause-Patent
"""Build the guest of x86-kvm/, run it on the Hyper-V of Linux KVM with each set of features, report in TAP.

usage: x86.py BUILD_DIR [MAKE_VARIABLE=VALUE...]
       x86.py show BUILD_DIR

"show" is tools/demo --x86. With HV_TEST_LONG=1 the guest with all features runs 20 times with 2 and with 4
processors, and each feature is missing also where the hypervisor would not mind its use.
"""

import os
import pathlib
import re
import subprocess
import sys
import threading

import boot
import kvm
from boot import tap

LONG = os.environ.get("HV_TEST_LONG") == "1"
ROUNDS = 20
MACHINES = 2
# Seconds: a guest's own, a machine's. Together with the build less than what meson.build grants, 20 times that with --long.
GUEST_TIMEOUT, MACHINE_TIMEOUT = 120, 4000 if LONG else 800

# machine.h. 0 and 1 are QEMU's own.
NOT_HYPERV, EXCEPTION, DONE = 73, 75, 81
GUESTS = {trap: "guest-%s.elf" % trap for trap in ("page", "page_call", "vmmcall")}
TRAP = "page"
PACKAGES = ["make", "gcc-12", "cpio", "xz-utils", "qemu-system-x86"]

# Microsoft's name of what each flag of QEMU offers (docs/hyperv.txt there), as the guest prints it; how many MSRs belong
# to it, not counting EOI, which cannot be read; how many of those are read-only.
FLAGS = {
    "hv-relaxed": (["USE_RELAXED_TIMING"], 0, 0),
    "hv-vapic": (["ACCESS_APIC_REGS", "USE_APIC_MSRS"], 3, 0),
    "hv-time": (["ACCESS_PARTITION_REFERENCE_COUNTER", "ACCESS_PARTITION_REFERENCE_TSC"], 2, 1),
    "hv-vpindex": (["ACCESS_VP_INDEX"], 1, 1),
    "hv-runtime": (["ACCESS_VP_RUNTIME_REG"], 1, 1),
    "hv-synic": (["ACCESS_SYNIC_REGS", "POST_MESSAGES", "SIGNAL_EVENTS"], 21, 1),
    "hv-stimer": (["ACCESS_SYNTHETIC_TIMER_REGS"], 8, 0),
    "hv-stimer-direct": (["DIRECT_SYNTHETIC_TIMERS"], 0, 0),
    "hv-frequencies": (["ACCESS_FREQUENCY_REGS", "FREQUENCY_REGS"], 2, 2),
    "hv-tlbflush": (["USE_HYPERCALL_FOR_REMOTE_FLUSH"], 0, 0),
    "hv-ipi": (["USE_SYNTHETIC_CLUSTER_IPI"], 0, 0),
    "hv-reset": (["ACCESS_RESET_REG"], 1, 0),
    "hv-crash": (["GUEST_CRASH_REGS"], 6, 0),
    "hv-xmm-input": (["XMM_FAST_HYPERCALL_INPUT"], 0, 0),
}
# Guest OS id and hypercall page, which are always there; what KVM has no flag of these for.
ALWAYS_MSRS, NEVER_MSRS, NOBODYS_MSRS = 2, 4, 16
# What goes with a flag, because QEMU refuses it alone.
DEPENDENTS = {
    "hv-time": ["hv-stimer", "hv-stimer-direct"],
    "hv-vpindex": ["hv-synic", "hv-stimer", "hv-stimer-direct", "hv-tlbflush", "hv-ipi"],
    "hv-synic": ["hv-stimer", "hv-stimer-direct"],
    "hv-stimer": ["hv-stimer-direct"],
}
STRICT = "hv-enforce-cpuid"
TESTDEV = ["-device", "hyperv-testdev"]


def without(flag):
    """@return all flags but this one and what needs it."""
    return [other for other in kvm.ALL if other != flag and other not in DEPENDENTS.get(flag, ())]


def named(name, text=None):
    """@return the expression for a line of the report, by default of what is not offered."""
    return "^ +%s +%s$" % (name, text or "not offered") if name else "^ {18,}%s$" % text


FEATURES = named("features", "[A-Z_ ]+")


def title(trap, words):
    strict = ", strict" if "strict" in words else ""
    return "^Hyper-V SDK .*: a guest on the bare machine, x86-64, hypercalls by %s%s$" % (trap, strict)


def begin(flags, cpus, words, trap):
    """@return what the guest prints until it has looked at all MSRs."""
    offered = ALWAYS_MSRS + sum(FLAGS[flag][1] for flag in flags)
    hidden = NEVER_MSRS + sum(entry[1] for flag, entry in FLAGS.items() if flag not in flags)
    lines = [title(trap, words), named("CPUs", r"%d, interrupts by x2?APIC" % cpus),
             named("detect", "Hyper-V, found by CPUID")]
    if trap != "vmmcall":
        lines += [named("before", "no page without a guest OS id: HV_STATUS_OPERATION_FAILED")]
    return lines + [
        named("start", r"hypervisor 10\.0\.14393\.0-0-0"),
        named("", r"guest OS id 0xff00000001000000, was 0x0 \(open source, type 0x7f, version 0\.1\.0\)"),
        FEATURES,
        named("MSRs", "%d offered: read; %d of nobody: refused; %d not offered: %s" % (
            offered, NOBODYS_MSRS, hidden, "refused" if "strict" in words else "not touched")),
        named("", "%d read-only: writes refused" % sum(FLAGS[flag][2] for flag in flags)),
    ]


def processors(flags, cpus):
    has = flags.__contains__
    lines = [named("assist", "VP assist page on, on each CPU" if has("hv-vapic") else None)]
    if not has("hv-vpindex"):
        return lines + [named("VP index")]
    lines += [named("CPU %d" % i, "VP index %d%s" % (i, ", SynIC on" if has("hv-synic") else "")) for i in range(cpus)]
    return lines if has("hv-synic") else lines + [named("SynIC")]


def calls(flags, words):
    """Malformed calls of what is not offered are not tried."""
    missing = [flag for flag in ("hv-synic", "hv-tlbflush", "hv-ipi") if flag not in flags]
    malformed = {"hv-synic": 8, "hv-tlbflush": 5, "hv-ipi": 2}
    lines = [
        named("calls", r"[1-9]\d+ unknown, 0x50, 0x51 and 0x8001 among them: HV_STATUS_INVALID_HYPERCALL_CODE"),
        named("", "%d malformed, refused for what is wrong with them" % sum(
            count for flag, count in malformed.items() if flag in flags)),
    ]
    if "strict" in words:
        # Two functions each, and the notice of a long spin wait.
        lines += [named("", "%d not offered: HV_STATUS_ACCESS_DENIED" % (2 * len(missing) + 1))]
    return lines + [named("spin wait", "never")]


def messages(flags, device, bridge):
    if "hv-synic" not in flags:
        return [named("messages")]
    lines = [
        named("messages", "each CPU to the next, 1: taken by interrupt, 0 EOM"),
        named("", "each CPU to itself, 3 at once: in order, HV_STATUS_INSUFFICIENT_BUFFERS for the third, 1 EOM each"),
        named("events", "each CPU to the next, flag of its connection: taken by interrupt"),
    ] if device else [named("messages", "no test device")]
    return lines + [named("nobody", "message for a connection that does not exist: INVALID_CONNECTION_ID, "
                          "event: INVALID_CONNECTION_ID"),
                    named("VMBus", "message not of VMBus: INVALID_%s" % ("HYPERCALL_INPUT" if bridge else "CONNECTION_ID"))]


def clock(flags):
    lines = [named("clock"), named("counter")]
    if "hv-time" in flags:
        lines = [
            named("clock", "reference page on, sequence [1-9][0-9]*"),
            named("", "1000 times read on each CPU at once: never back"),
            named("counter", "50 times read on each CPU: between two readings of the page"),
        ]
    return lines + [
        named("frequency", r"TSC [1-9]\d{8,} Hz, APIC 1000000000 Hz" if "hv-frequencies" in flags else None),
        named("run time", "of the virtual processor: goes on" if "hv-runtime" in flags else None),
    ]


def timers(flags):
    one_mode = [named("", "each of the four once, never early"),
                named("", "each periodic, 5 times and more, then stopped"),
                named("", "each set again in its handler, 3 times"),
                named("", "all four at once")]
    if "hv-stimer" not in flags:
        return [named("timers")]
    lines = [named("timers", "by message, on each CPU:")] + one_mode
    if "hv-stimer-direct" not in flags:
        return lines + [named("direct")]
    return lines + [named("", "by an interrupt of its own, on each CPU:")] + one_mode


def others(flags):
    """IPIs, flushes, APIC, crash and reset registers."""
    has = flags.__contains__
    lines = [named("IPIs", "each CPU to the next, by its VP index"), named("", "CPU 0 to all, by a set")]
    lines += [named("", "CPU 0 to all, by a set in XMM registers")] if has("hv-xmm-input") else []
    lines = lines if has("hv-ipi") else [named("IPIs")]
    if has("hv-tlbflush"):
        ways = ["HvFlushVirtualAddressSpace", r"\.\.\. of all processors", "HvFlushVirtualAddressList", r"\.\.\.SpaceEx",
                r"\.\.\.ListEx"]
        if has("hv-xmm-input"):
            ways += [r"\.\.\.%s in XMM registers" % way for way in ("Space", "List", "SpaceEx", "ListEx")]
        lines += [] if has("hv-xmm-input") else [named("XMM")]
        lines += [named("flush", "what another CPU reads through a translation that changes:")]
        lines += [named("", way) for way in ways]
        lines += [named("", "%d of %d ways: never stale behind a flush of it, 16 times behind one of CPU 0" % (
            len(ways), len(ways)))]
    else:
        lines += [named("flush")]
    lines += [named("APIC", "each CPU to itself by the synthetic ICR, ended by the synthetic EOI"
                    if has("hv-vapic") else None)]
    lines += [named("crash", "5 parameters written and read back, capabilities 0x8000000000000000"
                    if has("hv-crash") else None)]
    return lines + [named("reset", "by register" if has("hv-reset") else None)]


TEARDOWN = [named("teardown", "on each CPU, then of the partition: guest OS id 0x0")]
AGAIN = [
    named("again", "in the same boot: the next lines are of what fails"),
    named("pages", "of the first time: not written since"),
]
END = [
    named("MSRs", "0 faults where none was asked for, 0 touched that are not offered, 0 unexpected interrupts"),
    r"^[1-9]\d+ checks passed, 0 failed$",
]


class Configuration:
    """One run of the guest, how it ends and what it says."""

    def __init__(self, name, flags, cpus, words=(), device=(), trap=TRAP, options=(), processor=kvm.NOBODY):
        self.flags, self.status = list(flags), DONE
        shown = [STRICT] if "strict" in words else []
        self.guest = kvm.Guest(name, cpus, self.flags + shown,
                               kvm.bare(GUESTS[trap], " ".join(words)) + list(device) + list(options),
                               GUEST_TIMEOUT, processor)
        self.expected = begin(flags, cpus, words, trap) + processors(flags, cpus) + calls(flags, words) + messages(
            flags, device == TESTDEV, "vmbus" in words) + clock(flags) + timers(flags) + others(
                flags) + TEARDOWN + (AGAIN if "again" in words else []) + END

    def ends(self, status, expected):
        """Otherwise than by itself."""
        self.status, self.expected = status, expected
        return self

    def trouble(self, result):
        """@return what is wrong with a run, result is (status, lines); empty if nothing is."""
        status, lines = result
        wrong = boot.trouble(status, lines, self.status, self.expected)
        seen = set(re.findall("[A-Z_]+", " ".join(line for line in lines if re.search("^ +(features )? +[A-Z_ ]+$", line))))
        # Where there is no Hyper-V nothing is shown.
        for flag, (names, _, _) in FLAGS.items() if FEATURES in self.expected and not wrong else ():
            for name in names:
                if (flag in self.flags) != (name in seen):
                    wrong = "%s: %s\n%s" % (name, "missing" if flag in self.flags else "not expected", "\n".join(lines))
        return wrong


def everything(name, cpus, words=("strict", "again"), **others):
    return Configuration(name, kvm.ALL, cpus, words, TESTDEV, **others)


def endings():
    """The guest does not come to its own end, or Hyper-V is not there."""
    start = begin(kvm.ALL, 2, [], TRAP)
    nobody = [title(TRAP, []), named("detect", "not Hyper-V"), "^2 checks passed, 0 failed$"]
    return [
        Configuration("not Hyper-V", [], 2).ends(NOT_HYPERV, nobody),
        Configuration("KVM by its own name", [], 2, processor=kvm.OF_KVM).ends(NOT_HYPERV, nobody),
        # QEMU's own words, and its own status of a panic.
        Configuration("crash", kvm.ALL, 2, ["crash"], options=["-d", "guest_errors", "-action", "panic=exit-failure"]).ends(
            1, start + [named("crash", "now, with five parameters"),
                        r"HV crash parameters: \(0x2a 0xff00000001000000 0x1234 0x5678 0x9abc\)"]),
        Configuration("reset", kvm.ALL, 2, ["reset"], options=["-action", "reboot=reset"]).ends(
            DONE, start + [named("reset", "now, with SynIC, a timer and the reference page on"), title(TRAP, []),
                           named("reset", "behind us: guest OS id, hypercall page, reference page, SynIC and timer are off"),
                           r"^[1-9]\d* checks passed, 0 failed$"]),
        Configuration("exception", kvm.ALL, 2, ["fault"]).ends(
            EXCEPTION, [title(TRAP, ["fault"]), "^exception: 6, error 0x0, at 0x"]),
    ]


def configurations():
    found = [everything("all features, 2 CPUs", 2, []), everything("all features, 4 CPUs", 4, []),
             everything("all features, 2 CPUs, strict", 2), everything("all features, 4 CPUs, strict", 4),
             everything("called in its page, strict", 2, ["strict"], trap="page_call"),
             everything("VMMCALL, strict", 2, ["strict"], trap="vmmcall"),
             Configuration("VMBus bridge", kvm.ALL, 2, ["strict", "vmbus"], ["-device", "vmbus-bridge"])]
    found += endings()
    for flag in kvm.ALL:
        device = TESTDEV if "hv-synic" in without(flag) else []
        found.append(Configuration("no %s, strict" % flag, without(flag), 2, ["strict"], device))
        if LONG:
            found.append(Configuration("no %s" % flag, without(flag), 2, [], device))
    found += [Configuration("only hv-relaxed, strict", ["hv-relaxed"], 2, ["strict"]),
              Configuration("only hv-relaxed", ["hv-relaxed"], 2)]
    for turn in range(ROUNDS if LONG else 0):
        found += [everything("all features, %d CPUs, strict, run %d" % (cpus, turn + 2), cpus) for cpus in (2, 4)]
    return found


def build(directory, variables):
    """@return what make said if it failed, else None."""
    done = subprocess.run(["make", "-s", "-j2", "-f", str(kvm.HERE / "Makefile"), "O=%s" % directory] + variables,
                          stdout=subprocess.PIPE, stderr=subprocess.STDOUT, text=True)
    return done.stdout if done.returncode != 0 else None


def run(directory, wanted, machines, ended, echo=False):
    """Run them, spread over so many machines side by side.

    @param ended Called when a machine has ended: what is wrong with it, its configurations, {name: result}.
    """
    lock = threading.Lock()

    def one(number):
        share = wanted[number::machines]
        try:
            trouble, results = kvm.run(directory / ("machine%d" % number), [directory / name for name in GUESTS.values()],
                                       [each.guest for each in share], MACHINE_TIMEOUT, echo)
        except Exception as error:  # In a thread it would be lost, and with it that nothing ran.
            trouble, results = repr(error), {}
        with lock:
            ended(trouble, share, results)

    threads = [threading.Thread(target=one, args=(number,)) for number in range(machines)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()


def show(screen, directory):
    """tools/demo --x86."""
    trouble = build(directory, [])
    if trouble is not None:
        screen.check("build", trouble)
        return
    wanted = [everything("all features of Hyper-V", 4), endings()[0]]
    print("\nLinux KVM starts in an emulated machine, and the guest on it; then the same guest without Hyper-V.")

    def ended(trouble, share, results):
        screen.check("the machine", trouble)
        for each in share:
            result = results.get(each.guest.name, (None, []))
            screen.check(each.guest.name, each.trouble(result))
            counts = re.search(r"^(\d+) checks passed, (\d+) failed$", "\n".join(result[1]), re.MULTILINE)
            screen.passed += int(counts[1]) if counts else 0
            screen.failed += int(counts[2]) if counts else 0

    run(directory, wanted, 1, ended, True)


def main():
    if sys.argv[1] == "show":
        return boot.show(PACKAGES, show, pathlib.Path(sys.argv[2]))
    directory, report = pathlib.Path(sys.argv[1]), tap.Report()
    trouble = build(directory, sys.argv[2:])
    report.case("build", trouble is None, trouble or "")
    if trouble is not None:
        return report.end()

    def ended(trouble, share, results):
        report.case("machine with KVM", not trouble, trouble)
        for each in share:
            wrong = each.trouble(results.get(each.guest.name, ("not run", [])))
            report.case(each.guest.name, not wrong, wrong)
        sys.stdout.flush()

    run(directory, configurations(), MACHINES, ended)
    return report.end()


if __name__ == "__main__":
    sys.exit(main())
