# SPDX-License-Identifier: MIT OR BSD-2-Clause-Patent
"""What Kbuild needs to build modules for a kernel of Debian, without installing its headers."""

import re
import shutil
import subprocess

import boot


def only(paths):
    """@return the one path that there is."""
    [path] = paths
    return path


def link(directory, source, names):
    for name in names:
        if (source / name).exists():
            (directory / name).symlink_to(source / name)


def unpack(image, package):
    """@return where the headers of an unpacked kernel are: its own, those in common, and Kbuild's programs."""
    version = only(image.glob("boot/vmlinuz-*")).name.partition("-")[2]
    architecture = ":arm64" if package.endswith(":arm64") else ""
    base = re.sub(r"-(amd64|arm64)(-\w+)?$", "", version)
    [own, common] = [only(root.glob("usr/src/*")) for root in boot.unpack(
        "linux-headers-%s%s" % (version, architecture), "linux-headers-%s-common" % base)]
    # Programs for this machine, in a package whose name scripts links to: .../usr/lib/linux-kbuild-6.1/scripts.
    kbuild = (own / "scripts").readlink().parent.name
    return own, common, boot.unpack(kbuild)[0] / "usr/lib" / kbuild


def headers(directory, package):
    """Make the tree for KDIR out of the packages of headers that belong to a kernel.

    Debian's headers name each other by the paths of installed packages; here they are linked to where they are
    unpacked. directory: where to, replaced. package: the kernel's. @return the unpacked kernel, and KDIR.
    """
    image = boot.unpack(package)[0]
    try:
        own, common, kbuild = unpack(image, package)
    except subprocess.CalledProcessError:
        # Debian takes the headers of a kernel away when it has the next one.
        image = boot.unpack("--renew", package)[0]
        own, common, kbuild = unpack(image, package)
    if directory.exists():
        shutil.rmtree(directory)
    for name, source in (("own", own), ("common", common)):
        (directory / name).mkdir(parents=True)
        # Without the list of the kernel's types (vmlinux), for which Kbuild would want another package.
        link(directory / name, source, ".config .kernelvariables Module.symvers arch include".split())
        link(directory / name, kbuild, ["scripts", "tools"])
    (directory / "common/Makefile").symlink_to(common / "Makefile")
    (directory / "own/Makefile").write_text("include %s\n" % (directory / "common/Makefile"))
    return image, directory / "own"


def version(kdir):
    """@return how Linux calls itself, and Debian's version of it."""
    words = [(kdir / "include/generated" / name).read_text() for name in ("utsrelease.h", "utsversion.h")]
    return "%s, Debian's %s" % (re.search('"(.*)"', words[0])[1], re.search(r" Debian (\S+)", words[1])[1])
