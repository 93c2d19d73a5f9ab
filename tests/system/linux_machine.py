# SPDX-License-Identifier: MIT OR BSD-2-Clause-Patent
"""Debian's unmodified Linux for arm64, on the monitor of tests/system/arm64."""

import lzma
import pathlib
import subprocess
import sys

import boot
import system

HERE = pathlib.Path(__file__).resolve().parent
PARTS = HERE / "linux-arm64"
sys.path.insert(0, str(PARTS))
import forge  # noqa: E402
import ramdisk  # noqa: E402

# What tools/install-packages must have installed; the rest is unpacked in the cache.
PACKAGES = ["make", "gcc-aarch64-linux-gnu", "qemu-system-arm", "acpica-tools"]
# Each kernel's package, and a processor that has its size of pages.
KERNELS = {
    "6.1": ("linux-image-arm64:arm64", "cortex-a57"),
    "6.12": ("linux-image-6.12-arm64:arm64", "max,pauth-impdef=on"),
    "6.12, pages of 16 KiB": ("linux-image-6.12-arm64-16k:arm64", "neoverse-n1"),
}
COMMANDS = "cat echo insmod mount poweroff sh".split()
# No driver of the serial port: its boot console stays, which needs no interrupt.
ARGUMENTS = "earlycon=pl011,0x9000000 keep_bootcon efi=noruntime printk.devkmsg=on"
TIMEOUT = 120

MACHINE = system.MACHINE + ["-M", "virt,virtualization=on,gic-version=3", "-append", "forged report"]


def make(command):
    """@return what the command said if it failed, else None."""
    done = subprocess.run(command, stdout=subprocess.PIPE, stderr=subprocess.STDOUT, text=True)
    return done.stdout if done.returncode != 0 else None


class Machine:
    def __init__(self, directory):
        """Build the monitor and what the firmware is forged of; trouble says what went wrong, or None."""
        self.directory = pathlib.Path(directory)
        self.directory.mkdir(parents=True, exist_ok=True)
        dsdt = self.directory / "dsdt.aml"
        self.trouble = make(["make", "-s", "-f", str(HERE / "arm64/Makefile"), "O=%s" % self.directory,
                             str(self.directory / "monitor.img")]) or \
            make(["iasl", "-p", str(dsdt.with_suffix("")), str(PARTS / "dsdt.asl")])
        self.dsdt = None if self.trouble else dsdt.read_bytes()

    def kernel(self, name):
        """@return the directory in which this kernel's package is unpacked."""
        return boot.unpack(KERNELS[name][0])[0]

    def driver(self, name, path):
        """@return a module of this kernel, such as hv/hv_vmbus, as a name and its content."""
        file = next(self.kernel(name).glob("lib/modules/*/kernel/drivers/%s.ko*" % path))
        data = file.read_bytes()
        return path.rpartition("/")[2] + ".ko", lzma.decompress(data) if file.suffix == ".xz" else data

    def ramdisk(self, modules, busybox="busybox-static:arm64"):
        disk = ramdisk.Ramdisk()
        for name in "bin dev modules proc sys".split():
            disk.directory(name)
        disk.device("dev/console", 5, 1)
        disk.device("dev/kmsg", 1, 11)
        disk.file("bin/busybox", (boot.unpack(busybox)[0] / "bin/busybox").read_bytes(), 0o755)
        for name in COMMANDS:
            disk.link("bin/" + name, "busybox")
        disk.file("init", (PARTS / "init").read_bytes(), 0o755)
        for number, (name, data) in enumerate(modules):
            disk.file("modules/%02d-%s" % (number, name), data)
        return disk.end()

    def command(self, name, words, modules=(), hypervisor=forge.HYPER_V):
        """@return the command that boots a kernel.

        words: what init does (linux-arm64/init). modules: names and contents of those that its word "modules"
        loads, in their order. hypervisor: the name in ACPI's FADT.
        """
        image = next(self.kernel(name).glob("boot/vmlinuz-*"))
        disk = self.ramdisk(modules)
        stem = "%s %s %s" % (name, words, hypervisor.decode())
        stem = "".join(c if c.isalnum() or c == "." else "-" for c in stem)
        loads = [(image, forge.IMAGE)]
        for address, suffix, data in [
                (forge.RAMDISK, "ramdisk", disk),
                (forge.TREE, "forged", forge.forge(self.dsdt, len(disk), ARGUMENTS + " -- " + words, hypervisor))]:
            file = self.directory / ("%s.%s" % (stem, suffix))
            file.write_bytes(data)
            loads.append((file, address))
        command = MACHINE + ["-cpu", KERNELS[name][1], "-kernel", str(self.directory / "monitor.img")]
        for file, address in loads:
            command += ["-device", "loader,file=%s,addr=%#x,force-raw=on" % (file, address)]
        return command
