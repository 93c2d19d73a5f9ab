#!/usr/bin/env python3
# SPDX-License-Identifier: MIT OR BSD-2-Clause-Patent
"""The SDK as a package of EDK2: examples/edk2 built by EDK2 as its README says, and run in firmware. TAP.

EDK2 is Debian's source. The consumer stands in a workspace of its own with EDK2 and the installed package, in one build
with a bare copy of the package in place of that; nothing else of the tree is in reach. With it is built a module that
has every function of the SDK. Firmware is AAVMF, on the bare machine and on the EL2 monitor, and OVMF; with
HV_TEST_LONG=1 OVMF on the Hyper-V of KVM as well.
"""

import concurrent.futures
import os
import pathlib
import re
import shutil
import sys
import tempfile

import edk2_tree
from edk2_tree import Failed, run

HERE = pathlib.Path(__file__).resolve().parent
SOURCE = HERE.parent.parent
sys.path[:0] = [str(HERE.parent), str(HERE.parent / "system")]
import kvm  # noqa: E402
import tap  # noqa: E402
import uefi  # noqa: E402

EXAMPLE = "HyperVSdkPkg/examples/edk2"
PARALLEL = 2
LONG = os.environ.get("HV_TEST_LONG") == "1"


def commands(toolchain):
    """@return what the README says to do for a toolchain."""
    lines = re.findall(r"^    (.*)$", (SOURCE / "examples/edk2/README.md").read_text(), re.MULTILINE)
    return [line for line in lines if not line.startswith("build ") or toolchain in line.split()]


class Build:
    """A workspace, and what a toolchain makes in it."""

    def __init__(self, where, toolchain, arch, prefix=None):
        self.where, self.toolchain, self.arch = where, toolchain, arch
        self.script = "set -e\n" + "\n".join(commands(toolchain))
        self.example = self.where / EXAMPLE
        if prefix:
            # A package of the user's, and the SDK in another directory.
            self.example = self.where / "ConsumerPkg/edk2"
            self.script = self.script.replace(EXAMPLE, "ConsumerPkg/edk2").replace(
                "PWD/edk2", "PWD/edk2:%s" % (prefix / "share/hyperv-sdk"))
        else:
            shutil.copytree(SOURCE / "include", self.where / "HyperVSdkPkg/include")
            shutil.copy(SOURCE / "HyperVSdkPkg.dec", self.where / "HyperVSdkPkg")
        for name in ("edk2", "common"):
            shutil.copytree(SOURCE / "examples" / name, self.example.parent / name)
        self.components()

    def components(self):
        """The example, and Every, with every topic that stands in the tree."""
        shutil.copytree(HERE / "edk2", self.where / "Every")
        topics = [path.relative_to(SOURCE / "include") for pattern in ("hyperv/*.h", "hyperv/names/*.h")
                  for path in sorted((SOURCE / "include").glob(pattern))]
        (self.where / "Every/topics.h").write_text("".join("#include <%s>\n" % topic for topic in topics))
        dsc = self.example / "HyperVReport.dsc"
        text = dsc.read_text().replace(EXAMPLE, str(self.example.relative_to(self.where)))
        dsc.write_text(text + "  Every/Every.inf\n")

    def build(self):
        """@return what EDK2 said."""
        return run(["bash", "-c", self.script], cwd=self.where)

    def made(self, pattern):
        return sorted(self.where.glob("Build/HyperVReport/*_%s/%s/%s" % (self.toolchain, self.arch, pattern)))

    def reached(self):
        """@return headers of the tree that the compiler has read."""
        read = {word for path in self.made("**/*.deps") for word in path.read_text().split()}
        if not any(word.endswith("/hyperv/start.h") for word in read):
            raise Failed("what was compiled has not read the SDK")
        return sorted(word for word in read if word.startswith(str(SOURCE) + "/"))

    def check(self):
        """@return what is wrong with the build."""
        reused = (self.where / "Build").exists()
        try:
            said = self.build()
        except Failed:
            if not reused:
                raise
            # What was compiled of EDK2 may be of another compiler's making.
            shutil.rmtree(self.where / "Build")
            said = self.build()
        if [path.name for path in self.made("*.efi")] != ["Every.efi", "HyperVReport.efi"]:
            return "not made\n" + said
        edk2_tree.keep(self.where)
        return "\n".join(self.reached())

    def without_package(self):
        """@return what is wrong with a build that must fail."""
        inf = self.example / "HyperVReport.inf"
        inf.write_text(re.sub(r".*HyperVSdkPkg\.dec\n", "", inf.read_text()))
        try:
            return "it was built\n" + self.build()
        except Failed as failure:
            wanted = r"fatal error: hyperv/\w+\.h: No such file or directory"
            return "" if re.search(wanted, str(failure)) else str(failure)


def on_arm64(build, work):
    """@return cases on AAVMF."""
    application = str(build.made("HyperVReport.efi")[0])
    run(["make", "-s", "-f", HERE.parent / "system/arm64/Makefile", "O=%s" % work, work / "monitor-firmware.elf"])
    nobody = uefi.not_hyperv("none that tells")
    yield uefi.Case("AAVMF", uefi.ARM64 + uefi.PLAIN + uefi.AAVMF + [application], uefi.OFF,
                    uefi.HEAD + uefi.EDK2 + uefi.ACPI_HVC + nobody + uefi.TAIL)
    yield uefi.Case("AAVMF on the monitor", uefi.ARM64 + uefi.monitor(work) + uefi.AAVMF + [application],
                    uefi.GUEST_OFF, uefi.HEAD + uefi.EDK2 + uefi.ACPI_SMC + uefi.on_monitor() + uefi.TAIL,
                    uefi.MONITOR_END)


def on_x86(build, work):
    """@return cases on OVMF."""
    work.mkdir()
    shutil.copy(build.made("HyperVReport.efi")[0], work / "BOOTX64.EFI")
    disk = uefi.disk(work, "esp", "BOOTX64.EFI")
    yield uefi.Case("OVMF", uefi.X86 + ["-cpu", "max", "-bios", str(kvm.rom(work))] + uefi.OVMF + [disk], uefi.OFF,
                    uefi.HEAD + uefi.EDK2 + uefi.ACPI + uefi.not_hyperv("TCGTCGTCGTCG") + uefi.TAIL)


def on_kvm(work):
    """@return what is wrong with OVMF on the Hyper-V of KVM, with the disk of on_x86()."""
    case = uefi.Case("OVMF", [], uefi.OFF, uefi.HEAD + uefi.EDK2 + uefi.ACPI + uefi.on_kvm() + uefi.TAIL)
    return uefi.nested(work, [(kvm.ALL, "esp", case)])[0]


def results(build, work, cases):
    """@return a list of cases, each with what is wrong."""
    wrong = build.check()
    found = [("it is built, and every function too", wrong)]
    if not wrong:
        # Other tests of the suite run beside it.
        found += [(case.name, case.run(timeout=3 * uefi.TIMEOUT)) for case in cases(build, work)]
    if cases == on_x86 and LONG and not wrong:
        found.append(("OVMF on the Hyper-V of KVM", on_kvm(work)))
    if cases == on_arm64:
        found.append(("without the package it is not built", build.without_package()))
    return found


def job(work, cases, toolchain, *more):
    """@return the cases of one toolchain, with its name."""
    with edk2_tree.workspace(toolchain) as where:
        try:
            found = results(Build(where, toolchain, *more), work / toolchain, cases)
        except Failed as failure:
            found = [("all of it", str(failure))]
    return [("%s: %s" % (toolchain, name), wrong) for name, wrong in found]


def version():
    """@return what is wrong with the version of the package."""
    header = (SOURCE / "include/hyperv/version.h").read_text()
    wanted = ".".join(re.search(r"VERSION_%s +(\d+)" % part, header)[1] for part in ("MAJOR", "MINOR"))
    found = re.search(r"PACKAGE_VERSION *= *(\S+)", (SOURCE / "HyperVSdkPkg.dec").read_text())[1]
    return "" if found == wanted else "%s, not %s" % (found, wanted)


def test(report, work):
    prefix = work / "prefix"
    run(["meson", "setup", work / "meson", SOURCE, "--prefix=%s" % prefix, "-Dtests=false"])
    run(["meson", "install", "-C", work / "meson"])
    wrong = version()
    report.case("the version of the package", not wrong, wrong)
    jobs = [(on_arm64, "GCC49", "AARCH64", prefix), (on_x86, "CLANGPDB", "X64", prefix), (on_x86, "GCC5", "X64")]
    with concurrent.futures.ThreadPoolExecutor(PARALLEL) as pool:
        for found in pool.map(lambda args: job(work, *args), jobs):
            for name, wrong in found:
                report.case(name, not wrong, wrong)


def main():
    report = tap.Report()
    try:
        edk2_tree.obtain()
        with tempfile.TemporaryDirectory(prefix="install-") as directory:
            test(report, pathlib.Path(directory))
    except edk2_tree.Unavailable as unavailable:
        print("# " + str(unavailable).replace("\n", "\n# "))
        print("ok 1 - EDK2 is not in the cache, and Debian's source of it cannot be had # SKIP\n1..1")
        return 0
    except Failed as failure:
        report.case("EDK2", False, str(failure))
    return report.end()


if __name__ == "__main__":
    sys.exit(main())
