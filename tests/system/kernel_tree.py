# SPDX-License-Identifier: MIT OR BSD-2-Clause-Patent
"""What Kbuild needs to build modules for a kernel of Debian, without installing its headers."""

import re
import shutil

import boot


def only(paths):
    """@return the one path that there is."""
    [path] = paths
    return path


def link(directory, source, names):
    for name in names:
        if (source / name).exists():
            (directory / name).symlink_to(source / name)


def headers(directory, image, package):
    """Make the tree for KDIR out of the packages of headers that belong to an unpacked kernel.

    Debian's headers name each other by the paths of installed packages; here they are linked to where they are
    unpacked. directory: where to, replaced. image: the unpacked kernel. package: its name. @return KDIR.
    """
    version = only(image.glob("boot/vmlinuz-*")).name.partition("-")[2]
    architecture = ":arm64" if package.endswith(":arm64") else ""
    base = re.sub(r"-(amd64|arm64)(-\w+)?$", "", version)
    [own, common] = [only(root.glob("usr/src/*")) for root in boot.unpack(
        "linux-headers-%s%s" % (version, architecture), "linux-headers-%s-common" % base)]
    # Programs for this machine, in a package whose name scripts links to: .../usr/lib/linux-kbuild-6.1/scripts.
    kbuild = (own / "scripts").readlink().parent.name
    kbuild = boot.unpack(kbuild)[0] / "usr/lib" / kbuild
    if directory.exists():
        shutil.rmtree(directory)
    for name, source in (("own", own), ("common", common)):
        (directory / name).mkdir(parents=True)
        # Without the list of the kernel's types (vmlinux), for which Kbuild would want another package.
        link(directory / name, source, ".config .kernelvariables Module.symvers arch include".split())
        link(directory / name, kbuild, ["scripts", "tools"])
    (directory / "common/Makefile").symlink_to(common / "Makefile")
    (directory / "own/Makefile").write_text("include %s\n" % (directory / "common/Makefile"))
    return directory / "own"
