#!/usr/bin/env python3
# SPDX-License-Identifier: MIT OR BSD-2-Clause-Patent
"""Run the application of examples/uefi in firmware that others made, and compare its report line by line. TAP.

usage: uefi.py BUILD_DIR arm64|x86
       uefi.py show BUILD_DIR

arm64: AAVMF and U-Boot, unmodified, each on the bare machine and on the EL2 monitor of arm64/. x86: OVMF, on the
bare machine and on the Hyper-V of KVM. With HV_TEST_LONG=1 every boot is done several times.
"""

import os
import pathlib
import re
import shutil
import subprocess
import sys

import boot
import kvm
from boot import tap
from system import GUEST_OFF

HERE = pathlib.Path(__file__).resolve().parent
EXAMPLE = boot.TOP / "examples/uefi"
LONG = os.environ.get("HV_TEST_LONG") == "1"
ROUNDS, NESTED_ROUNDS = (20, 3) if LONG else (1, 1)
TIMEOUT, NESTED_TIMEOUT, NESTED_GUEST = 60, 270, 120
PACKAGES = ["clang-14", "lld-14", "make", "gcc-aarch64-linux-gnu", "qemu-system-arm", "qemu-system-x86",
            "qemu-efi-aarch64", "ovmf", "u-boot-qemu", "cpio", "xz-utils"]

# Of QEMU, where firmware switches the machine off.
OFF = 0

AAVMF = ["-bios", "/usr/share/qemu-efi-aarch64/QEMU_EFI.fd", "-kernel"]
U_BOOT = ["-bios", "/usr/lib/u-boot/qemu_arm64/u-boot.bin", "-device", "virtio-blk-device,drive=esp", "-drive"]
OVMF = ["-device", "virtio-blk-pci,drive=esp,bootindex=0", "-drive"]
QUIET = ["-accel", "tcg", "-net", "none", "-nodefaults", "-display", "none", "-serial", "stdio", "-no-reboot",
         "-boot", "menu=on,splash-time=0"]
ARM64 = ["qemu-system-aarch64", "-m", "512", "-smp", "4"] + QUIET
X86 = ["qemu-system-x86_64", "-machine", "q35", "-m", "256"] + QUIET
PLAIN = ["-M", "virt,gic-version=3", "-cpu", "cortex-a57"]
CPUS = ["cortex-a57", "neoverse-n1", "max,pauth-impdef=on"]

# What the report says, as regular expressions, each a whole line.
HEAD = [r"Hyper-V SDK 0\.\d+\.\d+: what is this machine\?"]
EDK2, DAS_U_BOOT = [r"firmware: EDK II, UEFI 2\.7"], [r"firmware: Das U-Boot, UEFI 2\.10"]
ACPI, ACPI_HVC, ACPI_SMC = [r"tables: ACPI"], [r"tables: ACPI, PSCI by HVC"], [r"tables: ACPI, PSCI by SMC"]
TREE_HVC = [r"tables: device tree, PSCI by HVC"]
TAIL = [r"end of the report, 0 checks failed"]
TIME = [r"reference time: [1-9]\d*, and [1-9]\d* when 10000 us had passed",
        r"counter: [1-9]\d* to [1-9]\d* Hz by reference time"]
OUR_ID, CALLERS_ID = "0xff00000001000000", "0xfe00000203040000"


def not_hyperv(who):
    return [r"hypervisor: %s, not Hyper-V" % who]


# partition.c: the fake's features and those that the monitor adds, in the order of the report.
MONITOR_FEATURES = """
ACCESS_VP_RUNTIME_REG ACCESS_PARTITION_REFERENCE_COUNTER ACCESS_SYNIC_REGS ACCESS_SYNTHETIC_TIMER_REGS ACCESS_APIC_REGS
ACCESS_HYPERCALL_MSRS ACCESS_VP_INDEX ACCESS_PARTITION_REFERENCE_TSC ACCESS_FREQUENCY_REGS ACCESS_PARTITION_ID
POST_MESSAGES SIGNAL_EVENTS ACCESS_VP_REGISTERS FAST_HYPERCALL_OUTPUT NUMA_DISTANCE_QUERY FREQUENCY_REGS
GUEST_CRASH_REGS SINT_POLLING_MODE DIRECT_SYNTHETIC_TIMERS USE_RELAXED_TIMING USE_SYNTHETIC_CLUSTER_IPI
USE_EX_PROCESSOR_MASKS
""".split()
# kvm.ALL, flag by flag (QEMU, docs/system/i386/hyperv.rst), in the order of the report.
KVM_FEATURES = """
ACCESS_VP_RUNTIME_REG ACCESS_PARTITION_REFERENCE_COUNTER ACCESS_SYNIC_REGS ACCESS_SYNTHETIC_TIMER_REGS ACCESS_APIC_REGS
ACCESS_HYPERCALL_MSRS ACCESS_VP_INDEX ACCESS_RESET_REG ACCESS_PARTITION_REFERENCE_TSC ACCESS_FREQUENCY_REGS
POST_MESSAGES SIGNAL_EVENTS CPU_DYNAMIC_PARTITIONING XMM_FAST_HYPERCALL_INPUT FREQUENCY_REGS GUEST_CRASH_REGS
DIRECT_SYNTHETIC_TIMERS USE_HYPERCALL_FOR_REMOTE_FLUSH USE_APIC_MSRS USE_RELAXED_TIMING USE_SYNTHETIC_CLUSTER_IPI
USE_EX_PROCESSOR_MASKS
""".split()


def visit(how, version, features, vp_index, frequencies, found, set_, left):
    """The report on Hyper-V."""
    return ["hypervisor: Hyper-V, found by " + how, "found: " + found, "start: " + set_, "version: " + version] + [
        "feature: " + name for name in features] + [
        "hypercall: NotifyLongSpinWait, HV_STATUS_SUCCESS", "VP index: %d" % vp_index] + TIME + frequencies + [
        "left: " + left, "as it was found: yes"]


def on_monitor(owner=None):
    """@param owner The id that is set already."""
    return visit("the UID query of the SMCCC", r"10\.0\.26100\.1301-1-0", MONITOR_FEATURES, 7,
                 ["frequency: counter 62500000 Hz, not by the hypervisor", "frequency: counter 62500000 Hz",
                  "frequency: interrupt timer 62500000 Hz"],
                 "guest OS id " + (owner or "0x0"),
                 "guest OS id " + (owner + " kept" if owner else OUR_ID + " set"), "guest OS id " + (owner or "0x0"))


def on_kvm(owner=None):
    page = r"hypercall page 0x[1-9a-f][0-9a-f]*000 on"
    return visit("CPUID", r"10\.0\.14393\.0-0-0", KVM_FEATURES, 0,
                 [r"frequency: counter [1-9]\d* Hz", "frequency: interrupt timer 1000000000 Hz"],
                 "guest OS id %s, %s" % (owner or "0x0", page if owner else "hypercall page 0x0 off"),
                 "guest OS id " + (owner + " kept" if owner else OUR_ID + " set, hypercall page set"),
                 "guest OS id %s, %s" % (owner or "0x0", page if owner else r"hypercall page 0x\w+ off"))


def called(firmware, tables, body, page):
    """What caller.c prints, with two reports in it."""
    return HEAD + firmware + tables + body() + TAIL + [
        "caller: the application came back with success: yes",
        "caller: guest OS id %s, hypercall page %s" % (CALLERS_ID, page)] + HEAD + firmware + tables + body(
        CALLERS_ID) + TAIL + ["caller: the application came back with success: yes", "caller: the guest OS id is ours: yes",
                              "caller: the hypercall page is ours: yes", "caller: a hypercall works: yes", "caller: stopped: yes",
                              "caller: 0 checks failed"]


MONITOR_END = r"\[EL2\] guest switched off; traps: [1-9]\d*, 0, 0 and 0; illegal calls: 0"


def difference(lines, expected, last):
    """What is wrong with a report: from its first line on, each is as expected, and then @p last comes, if there is one."""
    begin = next((i for i, line in enumerate(lines) if re.fullmatch(expected[0], line)), None)
    if begin is None:
        return "no report"
    for i, pattern in enumerate(expected):
        line = lines[begin + i] if begin + i < len(lines) else "(nothing)"
        if not re.fullmatch(pattern, line):
            return "%s\ninstead of %s" % (line, pattern)
    if last and not any(re.fullmatch(last, line) for line in lines[begin + len(expected):]):
        return "not found: " + last
    return ""


class Case:
    """One boot: how, and what it must be."""

    def __init__(self, name, command, status, expected, last=None):
        self.name, self.command, self.status, self.expected, self.last = name, command, status, expected, last

    def run(self, echo=False, timeout=TIMEOUT):
        """@return what is wrong."""
        return self.judge(*boot.run(self.command, timeout, echo))

    def judge(self, status, lines):
        wrong = "" if status == self.status else "status %s, not %s\n" % (status, self.status)
        wrong += difference(lines, self.expected, self.last)
        return "%s\n%s" % (wrong, "\n".join(lines)) if wrong else ""


def disk(build, name, application):
    """@return the description of a FAT disk with one application that firmware starts by itself."""
    # Firmware keeps its variables there: none of a run before.
    shutil.rmtree(build / name, ignore_errors=True)
    folder = build / name / "EFI/BOOT"
    folder.mkdir(parents=True)
    shutil.copy(build / application, folder / ("BOOTAA64.EFI" if "AA64" in application else "BOOTX64.EFI"))
    return "if=none,id=esp,format=raw,file=fat:rw:%s" % (build / name)


def monitor(build, cpu="cortex-a57"):
    """The monitor above which firmware runs; without PCI's large windows, of which its second stage knows nothing."""
    return ["-M", "virt,virtualization=on,gic-version=3,highmem=off", "-cpu", cpu, "-semihosting-config",
            "enable=on,target=native", "-device", "loader,cpu-num=0,file=%s" % (build / "monitor-firmware.elf")]


def arm64(build):
    application, caller = str(build / "BOOTAA64.EFI"), str(build / "CALLAA64.EFI")
    esp = disk(build, "esp-arm64", "BOOTAA64.EFI")
    nobody = not_hyperv("none that tells")
    yield Case("AAVMF", ARM64 + PLAIN + AAVMF + [application], OFF, HEAD + EDK2 + ACPI_HVC + nobody + TAIL)
    for cpu in CPUS:
        yield Case("AAVMF on the monitor, " + cpu, ARM64 + monitor(build, cpu) + AAVMF + [application], GUEST_OFF,
                   HEAD + EDK2 + ACPI_SMC + on_monitor() + TAIL, MONITOR_END)
    yield Case("AAVMF on the monitor, started by somebody who has an id", ARM64 + monitor(build) + AAVMF + [caller],
               GUEST_OFF, called(EDK2, ACPI_SMC, on_monitor, "0x0"), MONITOR_END)
    yield Case("U-Boot", ARM64 + PLAIN + U_BOOT + [esp], OFF, HEAD + DAS_U_BOOT + TREE_HVC + nobody + TAIL)
    yield Case("U-Boot on the monitor", ARM64 + monitor(build) + U_BOOT + [esp], GUEST_OFF,
               HEAD + DAS_U_BOOT + TREE_HVC + on_monitor() + TAIL, MONITOR_END)


def x86(build):
    esp = disk(build, "esp-x86", "BOOTX64.EFI")
    for cpu, who in (("max", "TCGTCGTCGTCG"), ("max,-hypervisor", "none")):
        yield Case("OVMF, %s below it" % who, X86 + ["-cpu", cpu, "-bios", str(kvm.rom(build))] + OVMF + [esp], OFF,
                   HEAD + EDK2 + ACPI + not_hyperv(who) + TAIL)


# Flags of the inner QEMU, directory of its disk, and the case.
NESTED = [
    (kvm.ALL, "esp-caller", Case("OVMF on the Hyper-V of KVM, started by nobody and by somebody who has an id and a page",
                                 [], OFF, called(EDK2, ACPI, on_kvm, r"0x[1-9a-f][0-9a-f]*001"))),
    ([], "esp-x86", Case("OVMF on KVM without Hyper-V", [], OFF,
                         HEAD + EDK2 + ACPI + not_hyperv("one without a name") + TAIL)),
]


def nested(build, cases, echo=False):
    """OVMF on KVM, in an emulated machine, for cases as in NESTED. @return what is wrong with each of them."""
    file = kvm.rom(build)
    guests = []
    for flags, esp, case in cases:
        guest = kvm.Guest(case.name, 1, flags, kvm.firmware(file.name, esp), NESTED_GUEST)
        # OVMF's timer interrupts 100 times a second, and its handler writes CR8. QEMU 7.2 aborts if the next interrupt
        # is pending then, which is so on a loaded machine. KVM can make the timer slower: in 1000 s it does not come.
        guest.command = ["/bin/busybox", "sh", "-c",
                         'echo 1000000000 > /sys/module/kvm/parameters/min_timer_period_us; exec "$@"', "sh"] + guest.command
        guests.append(guest)
    disks = [build / esp for _, esp, _ in cases]
    trouble, found = kvm.run(build / "nested", [*disks, file], guests, NESTED_TIMEOUT, echo)
    # Where the machine itself went wrong nothing is good.
    return [(case.judge(*found[case.name]) if case.name in found else trouble) or trouble for _, _, case in cases]


def nested_both(build, echo=False):
    """@return what is wrong with each of NESTED."""
    disk(build, "esp-x86", "BOOTX64.EFI")
    disk(build, "esp-caller", "CALLX64.EFI")
    return nested(build, NESTED, echo)


def build_all(directory):
    """@return what make said if it failed, else None."""
    for makefile, variables in (("uefi/Makefile", []), ("arm64/Makefile", [str(directory / "monitor-firmware.elf")])):
        done = subprocess.run(["make", "-s", "-f", str(HERE / makefile), "O=%s" % directory] + variables,
                              stdout=subprocess.PIPE, stderr=subprocess.STDOUT, text=True)
        if done.returncode != 0:
            return done.stdout
    return None


def two_commands(directory):
    """The commands of the example's README make the application. @return what is wrong."""
    shutil.rmtree(directory, ignore_errors=True)
    for name in ("examples/uefi", "examples/common", "include"):
        shutil.copytree(boot.TOP / name, directory / name)
    text = (EXAMPLE / "README.md").read_text().replace("\\\n", "")
    commands = re.findall(r"^    ((?:clang|lld-link)-14 .*)$", text, re.MULTILINE)
    for command in commands:
        done = subprocess.run(command, shell=True, cwd=directory / "examples/uefi", stdout=subprocess.PIPE,
                              stderr=subprocess.STDOUT, text=True)
        if done.returncode != 0:
            return "%s\n%s" % (command, done.stdout)
    made = directory / "examples/uefi/BOOTAA64.EFI"
    return "" if len(commands) == 2 and made.exists() else "commands: %s" % commands


def test(directory, which):
    report = tap.Report()
    trouble = build_all(directory)
    report.case("build", trouble is None, trouble or "")
    if trouble is not None:
        return report.end()
    if which == "arm64":
        wrong = two_commands(directory / "readme")
        report.case("the two commands of the README", not wrong, wrong)
    for case in {"arm64": arm64, "x86": x86}[which](directory):
        boot.case(report, case.name, ROUNDS, case.run)
    if which == "x86":
        wrong = [next(filter(None, results), "") for results in zip(*(nested_both(directory) for _ in range(NESTED_ROUNDS)))]
        for (_, _, case), what in zip(NESTED, wrong):
            report.case(case.name, not what, what)
    return report.end()


def show(shown, directory):
    directory.mkdir(parents=True, exist_ok=True)
    trouble = build_all(directory)
    shown.check("build", trouble)
    for case in [] if trouble else [*arm64(directory), *x86(directory)]:
        print("\n%s:\n" % case.name, flush=True)
        shown.check(case.name, case.run(echo=True))
    if not trouble:
        print("\nOVMF on KVM, which takes a while:\n", flush=True)
        for (_, _, case), wrong in zip(NESTED, nested_both(directory, echo=True)):
            shown.check(case.name, wrong)


if __name__ == "__main__":
    if sys.argv[1] == "show":
        sys.exit(boot.show(PACKAGES, show, pathlib.Path(sys.argv[2])))
    sys.exit(test(pathlib.Path(sys.argv[1]), sys.argv[2]))
