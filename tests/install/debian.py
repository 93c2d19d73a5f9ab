# SPDX-License-Identifier: MIT OR BSD-2-Clause-Patent
"""Packages of Debian: built from the tree, judged by lintian, installed by dpkg in a root of their own, and used."""

import re

from work import SOURCE, version

# What the page types in front of apt: the package goes into the private root, as far as dpkg has to do with it.
SUDO = """#!/bin/sh -eu
[ "$1 $2" = "apt install" ]
exec dpkg --root="$ROOT" --force-not-root --force-depends --install "$3"
"""


def private_root(work):
    root = work.directory / "root"
    for name in ("info", "updates"):
        (root / "var/lib/dpkg" / name).mkdir(parents=True)
    for name in ("status", "available"):
        (root / "var/lib/dpkg" / name).touch()
    (work.directory / "bin/sudo").write_text(SUDO)
    (work.directory / "bin/sudo").chmod(0o755)
    work.environment["ROOT"] = str(root)
    return root


def words(text):
    """A text without the marks and margins of its place."""
    return re.sub(r"(?m)^ \.$|^MIT License$", "", text).split()


def licences():
    """The packages carry the licences as they are here."""
    there = " ".join(words((SOURCE / "debian/copyright").read_text()))
    return " ".join(path.name for path in sorted((SOURCE / "LICENSES").iterdir())
                    if " ".join(words(path.read_text())) not in there)


def debian(work):
    work.release()
    root = private_root(work)
    # How small it becomes is nothing to the tests.
    work.environment["DPKG_DEB_COMPRESSOR_LEVEL"] = "1"

    work.case("built and installed as the page says", lambda: work.follow("Debian") and None)
    packages = ["%s_%s_all.deb" % (name, version()) for name in ("hyperv-sdk-dev", "hyperv-sdk-doc")]
    built = sorted(path.name for path in work.directory.glob("*.deb"))
    work.case("two packages of this version", lambda: "" if built == packages else " ".join(built))
    work.case("lintian has nothing to say", lambda: work.run(
        "lintian", "--allow-root", "--fail-on", "error,warning,info", "--display-info",
        *work.directory.glob("*.changes")))
    work.case("the licences", licences)

    work.sdk.rename(work.directory / "gone")
    (work.directory / "gone/include").rename(work.directory / "include")

    def docs():
        work.run("dpkg", "--root=%s" % root, "--force-not-root", "--force-depends", "--install", packages[1])
        there = root / "usr/share/doc/hyperv-sdk-dev"
        names = ("html/index.html", "README.md", "docs/install.md", "examples/linux-module/Kbuild")
        return " ".join(name for name in names if not (there / name).exists())
    work.case("the documentation", docs)

    def consumer():
        work.take("consumer.c")
        flags = work.run("pkg-config", "--cflags", "hyperv-sdk", PKG_CONFIG_SYSROOT_DIR=str(root),
                         PKG_CONFIG_LIBDIR=str(root / "usr/share/pkgconfig"))
        work.run("gcc", *flags.split(), "consumer.c", "-o", "consumer")
        return work.says_version("./consumer") or work.read_from(root / "usr/include/hyperv-sdk")
    work.case("a consumer", consumer)
