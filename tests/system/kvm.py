#!/usr/bin/env python3
# SPDX-License-Identifier: MIT OR BSD-2-Clause-Patent
"""Run guests on the Hyper-V of Linux KVM: many in one emulated machine that has KVM.

The machine is QEMU's TCG, which emulates AMD's virtualization well enough for KVM. In it Debian's kernel runs
x86-kvm/init, which starts a second QEMU for each guest. That one has no TCG, so what it runs, it runs on KVM.

usage: kvm.py BUILD_DIR GUEST_FILE_OR_ESP_DIRECTORY LIST_FILE

By hand: LIST_FILE has a guest a line, "NAME CPUS FLAGS [OPTION_OF_QEMU...]" in words of the shell. FLAGS is what
follows "-cpu host,kvm=off,": "all" stands for all of ALL, "all,-hv-ipi" for all but one, "" is not Hyper-V. A
directory is the disk of OVMF.
"""

import pathlib
import shlex
import shutil
import subprocess
import sys

import boot

HERE = pathlib.Path(__file__).resolve().parent / "x86-kvm"

# What QEMU 7.2 has of Hyper-V on KVM without nesting.
ALL = ["hv-relaxed", "hv-vapic", "hv-time", "hv-vpindex", "hv-runtime", "hv-synic", "hv-stimer", "hv-stimer-direct",
       "hv-frequencies", "hv-tlbflush", "hv-ipi", "hv-reset", "hv-crash", "hv-xmm-input"]
# Processors to which flags are added: one that tells of no hypervisor by itself, and one that tells of KVM.
NOBODY, OF_KVM = "host,kvm=off", "host"

OVMF = pathlib.Path("/usr/share/ovmf/OVMF.fd")
# From 4 GiB down, with the place in it where a board has its TPM.
ROM_SIZE = 20 << 20

# Less what TCG does not have and would complain about.
PROCESSOR = "EPYC,+svm,+npt,-rdseed,-sha-ni,-fxsr-opt,-misalignsse,-3dnowprefetch,-osvw,-topoext,-nrip-save,-xsavec"
OUTER = ["qemu-system-x86_64", "-accel", "tcg,thread=multi", "-machine", "pc", "-cpu", PROCESSOR, "-smp", "2",
         "-m", "768", "-nodefaults", "-display", "none", "-no-reboot", "-serial", "stdio"]
# Hyper-V's reference TSC page needs a host that trusts its TSC, which of itself it does not on such a processor.
OUTER_ARGUMENTS = "console=ttyS0 loglevel=3 panic=-1 tsc=reliable rdinit=/init"
BEGIN, END, DONE, NOT_SET_UP = "#### begin ", "#### end ", "#### all done", "#### no "


class Guest:
    """One run of the inner QEMU."""

    def __init__(self, name, cpus, flags, options, timeout=60, processor=NOBODY):
        self.name, self.timeout = name, timeout
        self.command = ["qemu-system-x86_64", "-machine", "q35,accel=kvm", "-cpu", ",".join([processor] + list(flags)),
                        "-smp", str(cpus), "-m", "128", "-nodefaults", "-display", "none", "-no-reboot",
                        "-device", "isa-debug-exit,iobase=0xf4,iosize=0x4"] + list(options)


def bare(file, arguments):
    """@return options for an ELF file with a PVH note; it prints on port 0xe9 and exits on port 0xf4."""
    return ["-debugcon", "stdio", "-kernel", "/guests/" + file, "-append", arguments]


def rom(build):
    """OVMF as it is, at the end of a ROM that is otherwise empty: all ones. @return its file.

    Where there is no TPM a board reads ones. QEMU reads zeros: OVMF then takes it for there, and waits for it, long on
    nested KVM.
    """
    content = OVMF.read_bytes()
    file = build / "OVMF-padded.fd"
    file.write_bytes(b"\xff" * (ROM_SIZE - len(content)) + content)
    return file


def firmware(file, directory):
    """@return options for the ROM with a directory as its disk; the console is the serial port."""
    return ["-bios", "/guests/" + file, "-net", "none", "-serial", "stdio", "-boot", "menu=on,splash-time=0",
            "-drive", "if=none,id=esp,format=raw,file=fat:rw:/guests/" + directory,
            "-device", "virtio-blk-pci,drive=esp,bootindex=0"]


def packed():
    """@return the directory with what every run has: vmlinux and base.cpio."""
    return pathlib.Path(subprocess.run([HERE / "pack"], stdout=subprocess.PIPE, text=True, check=True).stdout.strip())


def pack(build, files, guests):
    """Write build/initramfs.cpio: what every run has, the files of this one, the list. @return the kernel."""
    base = packed()
    root = build / "root"
    shutil.rmtree(root, ignore_errors=True)
    (root / "guests").mkdir(parents=True)
    shutil.copy(HERE / "init", root / "init")
    for file in files:
        (shutil.copytree if file.is_dir() else shutil.copy)(file, root / "guests" / file.name)
    (root / "list").write_text("".join(
        "run %s %d %s\n" % (shlex.quote(guest.name), guest.timeout, shlex.join(guest.command)) for guest in guests))
    names = "\n".join(str(path.relative_to(root)) for path in sorted(root.rglob("*")))
    archive = subprocess.run(["cpio", "--quiet", "--create", "--format=newc", "--owner=0:0"], cwd=root,
                             input=names.encode(), stdout=subprocess.PIPE, check=True).stdout
    with open(build / "initramfs.cpio", "wb") as file:
        file.write((base / "base.cpio").read_bytes())
        file.write(archive)
    return base / "vmlinux"


def run(build, files, guests, timeout, echo=False):
    """Run them all in one machine. @return what is wrong with the machine, and {name: (exit status, lines)}."""
    build.mkdir(parents=True, exist_ok=True)
    kernel = pack(build, files, guests)
    status, lines = boot.run(OUTER + ["-kernel", str(kernel), "-initrd", str(build / "initramfs.cpio"),
                                      "-append", OUTER_ARGUMENTS], timeout, echo)
    done = status == 0 and DONE in lines and not any(line.startswith(NOT_SET_UP) for line in lines)
    return "" if done else "status %s\n%s" % (status, "\n".join(lines)), split(lines)


def split(lines):
    """@return {name: (exit status or None, lines)} of the guests that began."""
    found, name = {}, None
    for line in lines:
        if line.startswith(BEGIN):
            name = line[len(BEGIN):]
            found[name] = (None, [])
        elif name is not None and line.startswith(END + name + ": "):
            text = found[name][1]
            # The lines before BEGIN and END begin with a new line of their own.
            status = line.rpartition(" ")[2]
            found[name] = (int(status) if status.isdigit() else None, text[:-1] if text and not text[-1] else text)
            name = None
        elif name is not None:
            found[name][1].append(line)
    return found


def flags_of(text):
    """@return the flags for those of a list by hand: "all", "all,-hv-ipi,hv-enforce-cpuid", "hv-relaxed"."""
    words = text.split(",") if text else []
    flags = [flag for flag in ALL if "-" + flag not in words] if "all" in words else []
    return flags + [word for word in words if word != "all" and not word.startswith("-")]


def main():
    build, what = pathlib.Path(sys.argv[1]), pathlib.Path(sys.argv[2])
    build.mkdir(parents=True, exist_ok=True)
    files = [what, rom(build)] if what.is_dir() else [what]
    guests = []
    for line in pathlib.Path(sys.argv[3]).read_text().splitlines():
        words = shlex.split(line, comments=True)
        if words:
            kind = firmware(files[1].name, what.name) if what.is_dir() else ["-debugcon", "stdio", "-kernel", "/guests/" + what.name]
            guests.append(Guest(words[0], words[1], flags_of(words[2]), kind + words[3:], 120))
    trouble, found = run(build, files, guests, 60 + sum(guest.timeout for guest in guests), echo=True)
    for guest in guests:
        print("%-24s %s" % (guest.name, found.get(guest.name, ("not run", []))[0]))
    return 1 if trouble else 0


if __name__ == "__main__":
    sys.exit(main())
