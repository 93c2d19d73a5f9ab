#!/usr/bin/env python3
# SPDX-License-Identifier: MIT OR BSD-2-Clause-Patent
"""Firmware that is not there: what Linux wants to find in memory on a machine with UEFI and ACPI.

Linux on arm64 recognises Hyper-V by the hypervisor's name in ACPI's FADT and nowhere else, and takes ACPI only from
UEFI. So this writes what a boot loader for UEFI leaves behind: a device tree with nothing but /chosen, which names
the system table, the memory map, the initial RAM disk and the command line (Linux, Documentation/arm64/booting.rst
and Documentation/arm/uefi.rst); and what these point to (UEFI 2.10, chapters 4 and 7; ACPI 6.0, chapter 5).
"""

import struct

# Where QEMU's loader puts each: the monitor (tests/system/arm64/monitor.c) enters IMAGE with TREE in x0.
IMAGE = 0x50000000
RAMDISK = 0x58000000
TREE = 0x5e000000
TREE_END = TREE + 0x10000

MEMORY = (0x40000000, 0x60000000)
MONITOR = (0x40200000, 0x40400000)  # of the monitor, not the guest's
PROCESSORS = 4
DISTRIBUTOR = 0x08000000
REDISTRIBUTORS = 0x080a0000
REDISTRIBUTOR_SIZE = 0x20000

HYPER_V = b"MsHyperV"

# UEFI: types of memory, the attribute "write-back", the GUID of ACPI's table.
CONVENTIONAL, ACPI_RECLAIM = 7, 9
WRITE_BACK = 8
ACPI_20 = struct.pack("<IHH8B", 0x8868e871, 0xe4f1, 0x11d3, 0xbc, 0x22, 0x00, 0x80, 0xc7, 0x3c, 0x88, 0x81)
DESCRIPTOR = struct.Struct("<IIQQQQ")

# ACPI: flags of the FADT, of the MADT's processors, and of the GTDT's timers (level, active high, never off).
HW_REDUCED = 1 << 20
PSCI_BY_HVC = 3
ENABLED = 1
ALWAYS_ON = 4
NO_ADDRESS = 0xffffffffffffffff


class Memory:
    """What is in memory from TREE on, one thing behind the other."""

    def __init__(self):
        self.data = bytearray()

    def put(self, data):
        """@return the address of data, a multiple of 64."""
        self.data += bytes(-len(self.data) % 64)
        address = TREE + len(self.data)
        self.data += data
        if TREE + len(self.data) > TREE_END:
            raise ValueError("more tables than the memory map says")
        return address


def checked(table, at):
    """@return the table with the byte set that makes the sum of all bytes zero."""
    table = bytearray(table)
    table[at] = -sum(table) & 0xff
    return bytes(table)


def acpi(signature, revision, body):
    """@return a table of ACPI: the header that all have, and its body."""
    return checked(struct.pack("<4sIBB6s8sI4sI", signature, 36 + len(body), revision, 0, b"HVSDK ", b"MONITOR ", 1,
                               b"HVSD", 1) + body, 9)


def fadt(dsdt, hypervisor):
    table = bytearray(276)
    struct.pack_into("<I", table, 112, HW_REDUCED)
    struct.pack_into("<H", table, 129, PSCI_BY_HVC)
    struct.pack_into("<Q", table, 140, dsdt)
    struct.pack_into("<8s", table, 268, hypervisor)
    return acpi(b"FACP", 6, bytes(table[36:]))


def madt():
    body = struct.pack("<II", 0, 0)
    for number in range(PROCESSORS):
        body += struct.pack("<BBHIIIIIQQQQIQQBBH", 11, 80, 0, number, number, ENABLED, 0, 0, 0, 0, 0, 0, 0, 0, number,
                            0, 0, 0)
    body += struct.pack("<BBHIQIB3x", 12, 24, 0, 0, DISTRIBUTOR, 0, 3)
    body += struct.pack("<BBHQI", 14, 16, 0, REDISTRIBUTORS, PROCESSORS * REDISTRIBUTOR_SIZE)
    return acpi(b"APIC", 4, body)


def gtdt():
    """The four timers' interrupts: secure, physical, virtual, and EL2's. The guest has the two in the middle."""
    return acpi(b"GTDT", 2, struct.pack("<QI8IQII", NO_ADDRESS, 0, 29, ALWAYS_ON, 30, ALWAYS_ON, 27, ALWAYS_ON,
                                        26, ALWAYS_ON, NO_ADDRESS, 0, 0))


def rsdp(memory, dsdt, hypervisor):
    """@return the address of the RSDP, from which all tables of ACPI are found."""
    tables = [memory.put(fadt(memory.put(dsdt), hypervisor)), memory.put(madt()), memory.put(gtdt())]
    xsdt = memory.put(acpi(b"XSDT", 1, struct.pack("<%dQ" % len(tables), *tables)))
    start = checked(struct.pack("<8sB6sBI", b"RSD PTR ", 0, b"HVSDK ", 2, 0), 8)
    return memory.put(checked(start + struct.pack("<IQB3x", 36, xsdt, 0), 32))


def system_table(memory, acpi_table):
    vendor = memory.put("Hyper-V SDK\0".encode("utf-16-le"))
    tables = memory.put(ACPI_20 + struct.pack("<Q", acpi_table))
    return memory.put(struct.pack("<8sIIII", b"IBI SYST", 2 << 16 | 70, 120, 0, 0) +
                      struct.pack("<QI4x8QQQ", vendor, 1, 0, 0, 0, 0, 0, 0, 0, 0, 1, tables))


def memory_map():
    regions = [(MEMORY[0], MONITOR[0], CONVENTIONAL), (MONITOR[1], TREE, CONVENTIONAL),
               (TREE, TREE_END, ACPI_RECLAIM), (TREE_END, MEMORY[1], CONVENTIONAL)]
    return b"".join(DESCRIPTOR.pack(kind, 0, start, 0, (end - start) // 4096, WRITE_BACK)
                    for start, end, kind in regions)


def device_tree(properties):
    """@return a flattened device tree (version 17) of the node /chosen."""
    strings, node = b"", b""
    for name, value in properties.items():
        node += struct.pack(">III", 3, len(value), len(strings)) + value + bytes(-len(value) % 4)
        strings += name.encode() + b"\0"
    body = struct.pack(">I4xI8s", 1, 1, b"chosen") + node + struct.pack(">III", 2, 2, 9)
    at = 40 + 16
    return struct.pack(">10I16x", 0xd00dfeed, at + len(body) + len(strings), at, at + len(body), 40, 17, 16, 0,
                       len(strings), len(body)) + body + strings


def forge(dsdt, ramdisk_size, arguments, hypervisor=HYPER_V):
    """@return what is to be loaded at TREE."""
    quad, word = struct.Struct(">Q").pack, struct.Struct(">I").pack
    memory = Memory()
    memory.put(bytes(4096))  # for the tree, which is written when all addresses are known
    regions = memory_map()
    tree = device_tree({
        "bootargs": arguments.encode() + b"\0",
        "linux,initrd-start": quad(RAMDISK),
        "linux,initrd-end": quad(RAMDISK + ramdisk_size),
        "linux,uefi-system-table": quad(system_table(memory, rsdp(memory, dsdt, hypervisor))),
        "linux,uefi-mmap-start": quad(memory.put(regions)),
        "linux,uefi-mmap-size": word(len(regions)),
        "linux,uefi-mmap-desc-size": word(DESCRIPTOR.size),
        "linux,uefi-mmap-desc-ver": word(1),
        "linux,uefi-secure-boot": word(2),  # disabled
    })
    if len(tree) > 4096:
        raise ValueError("the command line is too long")
    memory.data[:len(tree)] = tree
    return bytes(memory.data)
