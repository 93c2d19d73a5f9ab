#!/usr/bin/env python3
# SPDX-License-Identifier: MIT OR BSD-2-Clause-Patent
"""An initial RAM disk for Linux: an archive of cpio's format "newc".

Linux, driver-api/early-userspace/buffer-format.
"""

import stat


class Ramdisk:
    def __init__(self):
        self.data = bytearray()
        self.inode = 0

    def _put(self, name, mode, data=b"", device=(0, 0)):
        self.inode += 1
        fields = (self.inode, mode, 0, 0, 1, 0, len(data), 0, 0, *device, len(name) + 1, 0)
        self.data += b"070701" + b"".join(b"%08x" % field for field in fields) + name.encode() + b"\0"
        self.data += bytes(-len(self.data) % 4) + data
        self.data += bytes(-len(self.data) % 4)

    def directory(self, name):
        self._put(name, stat.S_IFDIR | 0o755)

    def file(self, name, data, mode=0o644):
        self._put(name, stat.S_IFREG | mode, data)

    def link(self, name, target):
        self._put(name, stat.S_IFLNK | 0o777, target.encode())

    def device(self, name, major, minor):
        self._put(name, stat.S_IFCHR | 0o600, device=(major, minor))

    def end(self):
        """@return the whole archive."""
        self._put("TRAILER!!!", 0)
        return bytes(self.data)
