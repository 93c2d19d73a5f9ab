# SPDX-License-Identifier: MIT OR BSD-2-Clause-Patent
"""Kernels: Linux as Debian has it; Zephyr and FreeBSD, which Debian has not, by their flags and types."""

import shutil
import sys

from work import SOURCE, Failed

sys.path.insert(0, str(SOURCE / "tests/system"))
import kernel_tree


def warnings(work):
    """What make has said, but for the compiler that is not the kernel's to the letter."""
    return "\n".join(line for line in work.errors.splitlines()
                     if "warning:" in line and "the compiler differs" not in line)


def kbuild(work):
    """Loaded are others, in the system suite: what of Linux a module needs is not what this is about."""
    prefix = work.install()
    _, kdir = kernel_tree.headers(work.directory / "kernel", "linux-image-amd64")
    work.environment["KDIR"] = str(kdir)
    work.take("kbuild")

    def check():
        said = work.follow("Linux module")
        return warnings(work) or ("" if (work.directory / "consumer.ko").exists() else said)
    work.case("as the page says", check)
    work.only_from(prefix / "include/hyperv-sdk", kdir)

    def example():
        place = work.directory / "examples"
        work.release()
        (work.sdk / "examples").rename(place)
        (work.sdk / "include").rename(work.directory / "gone")
        work.run("make", "-C", place / "linux-module", "KDIR=%s" % kdir, "HYPERV_SDK=%s/include/hyperv-sdk" % prefix)
        there = (place / "linux-module/build/hyperv_report.ko").exists()
        return warnings(work) or work.read_from(prefix / "include/hyperv-sdk", kdir) if there else "no module"
    work.case("so is the example", example)


# What runs a program of its processor.
BOARDS = {"qemu_cortex_a53": ["qemu-aarch64"], "qemu_x86_64": []}


def zephyr(work):
    work.release()
    work.take("zephyr")
    stub = work.directory / "stub"
    work.environment["ZEPHYR_BASE"] = str(stub)
    build = work.directory / "build"

    def type_it(change=lambda text: text):
        work.run("rm", "-rf", build)
        work.follow("Zephyr", change)

    for board, runner in BOARDS.items():
        def check(board=board, runner=runner):
            type_it(lambda text: text.replace("qemu_cortex_a53", board))
            return work.says_version(*runner, "build/image") or work.read_from(work.sdk / "include", build)
        work.case("as the page says, for " + board, check)

    def refused(text, change=lambda text: text):
        def check():
            try:
                type_it(change)
            except Failed as failure:
                return "" if text in str(failure) else str(failure)
            return "not refused"
        return check
    work.case("not for 32 bits", refused("HYPERV_SDK was set in vain", lambda text: text.replace("cortex_a53", "cortex_m3")))
    (work.directory / "prj.conf").write_text("")
    work.case("not without its option", refused("hyperv/abi.h: No such file"))
    module = work.sdk / "zephyr/module.yml"
    good = module.read_text()
    module.write_text(good + "licence: MIT\n")
    work.case("a key that Zephyr does not know is seen", refused("no such key: licence"))
    module.write_text(good.replace("zephyr/Kconfig", "zephyr/Kconfigs"))
    work.case("a file that is not there is seen", refused("names what is not there"))


# The linker that makes a program of what was compiled, and what runs it.
MACHINES = {"aarch64": ("aarch64-linux-gnu-gcc", ["qemu-aarch64"]), "x86_64": ("gcc", [])}


def freebsd(work):
    work.release()
    work.take("freebsd")
    stubs = [work.directory / "stub", work.directory / "types"]
    shutil.copytree(SOURCE / "tests/compile/stubs/freebsd", stubs[1])
    for machine, (compiler, runner) in MACHINES.items():
        def check(machine=machine, compiler=compiler, runner=runner):
            work.run("rm", "-f", "consumer.o")
            work.run("bmake", "-r", "-m", work.directory / "mk", "MACHINE_ARCH=" + machine, "STUBS=%s %s" % tuple(stubs))
            (work.directory / "consumer.o.d").rename(work.directory / "read")
            complaint = work.read_from(work.sdk / "include")
            work.run(compiler, "-static", "-no-pie", "consumer.o", "host.c", "-o", "program")
            return complaint or work.says_version(*runner, "./program")
        work.case("as the page says, for " + machine, check)
