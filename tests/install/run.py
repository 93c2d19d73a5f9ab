#!/usr/bin/env python3
# SPDX-License-Identifier: MIT OR BSD-2-Clause-Patent
"""The install suite: programs built by somebody who has the SDK in one of the usual ways, and run.

usage: run.py WAY

WAY: copy        include/ copied, one -I
     pkg-config  meson install into a prefix of its own, which is then moved
     destdir     staged for a package, found through pkg-config's sysroot
     cmake       find_package() of what was installed
     fetch       CMake with the SDK inside the project
     wrap        Meson with an archive of the SDK
     subproject  Meson with the SDK under subprojects/
     debian      Debian's packages, installed in a root of their own
     kbuild      a module for Linux
     zephyr      an application for Zephyr, in files that play it
     freebsd     a module for FreeBSD's kernel, in files that play it
     page        docs/install.md has no file that is not tested

The commands are those of docs/install.md, typed as they stand there.
"""

import os
import pathlib
import shlex
import sys
import tempfile

import debian
import kernels
import projects
from work import HERE, SOURCE, Failed, Work, sections, tap, version

CONSUMERS = {"consumer.c": ["gcc", "-std=c11"], "consumer.cpp": ["g++", "-std=c++11"]}


def build_and_run(work, place, flags):
    """A consumer in C and one in C++."""
    for consumer, compiler in CONSUMERS.items():
        def check(consumer=consumer, compiler=compiler):
            work.take(*CONSUMERS)
            work.run(*compiler, "-Wall", "-Wextra", "-Werror", *flags(), consumer, "-o", "consumer")
            return work.says_version("./consumer") or work.read_from(place)
        work.case(consumer, check)


def pkg_config(work, directory, *args, **environment):
    return shlex.split(work.run("pkg-config", *args, "hyperv-sdk", PKG_CONFIG_LIBDIR=str(directory), **environment))


def same_files(installed):
    """Every header of the tree is there, the same, and no other file."""
    def files(top):
        return {str(path.relative_to(top)): path.read_bytes() for path in top.rglob("*") if path.is_file()}
    tree, there = files(SOURCE / "include"), files(installed)
    wrong = sorted(name for name in tree.keys() | there.keys() if tree.get(name) != there.get(name))
    return "missing, too many or different: " + " ".join(wrong) if wrong else ""


def typed(work, heading, place):
    """What the page says, and the program that comes of it."""
    def check():
        work.take("consumer.c")
        work.follow(heading)
        return work.says_version("./consumer") or work.read_from(place)
    work.case("as the page says", check)


def copy(work):
    work.release()
    typed(work, "Copy", work.directory / "third_party")
    build_and_run(work, work.directory / "third_party", lambda: ["-I", work.directory / "third_party"])

    def seen():
        work.run("gcc", "-I", SOURCE / "include", "consumer.c", "-o", "consumer")
        return "" if str(SOURCE) in work.read_from(work.directory) else "not seen"
    work.case("what is read from the tree is seen", seen)


def installed(work):
    prefix = work.install()
    pc = prefix / "share/pkgconfig"
    work.case("every header", lambda: same_files(prefix / "include/hyperv-sdk"))
    work.case("version", lambda: "" if pkg_config(work, pc, "--modversion") == [version()] else "wrong")
    work.case("nothing to link", lambda: " ".join(pkg_config(work, pc, "--libs")))
    typed(work, "pkg-config", prefix / "include/hyperv-sdk")
    moved = prefix.rename(work.directory / "moved")
    build_and_run(work, moved / "include/hyperv-sdk", lambda: pkg_config(work, moved / "share/pkgconfig", "--cflags"))


def destdir(work):
    root = work.directory / "root"
    work.run("meson", "setup", "build", SOURCE, "--prefix=/usr", "-Dtests=false")
    work.run("meson", "install", "-C", "build", "--destdir", root)
    work.case("every header", lambda: same_files(root / "usr/include/hyperv-sdk"))
    work.case("nothing else", lambda: "" if sorted(os.listdir(root / "usr")) == ["include", "share"] else "wrong")
    build_and_run(work, root / "usr/include/hyperv-sdk", lambda: pkg_config(
        work, root / "usr/share/pkgconfig", "--cflags", PKG_CONFIG_SYSROOT_DIR=str(root)))


def page(work):
    """Blocks are commands, which a way types, or a consumer's file, or lines of the first program."""
    def text(path):
        return "".join(line for line in path.read_text().splitlines(keepends=True) if "SPDX-License-Identifier" not in line)
    files = [text(path) for path in HERE.rglob("*") if path.is_file() and "__pycache__" not in path.parts]
    program = (HERE / "consumer.c").read_text()
    for heading, blocks in sections().items():
        unknown = [block for language, block in blocks
                   if language != "sh" and block not in files and not (language == "c" and block in program)]
        untyped = [block for language, block in blocks if language == "sh" and heading not in HEADINGS]
        work.case("%s: %d blocks" % (heading, len(blocks)), lambda: "\n".join(unknown + untyped))
    work.case("every way has a section", lambda: " ".join(HEADINGS - sections().keys()))


WAYS = {"copy": (copy, "Copy"), "pkg-config": (installed, "pkg-config"), "destdir": (destdir, "Install"),
        "cmake": (projects.cmake, "CMake, installed"), "fetch": (projects.fetch, "CMake, as a part"),
        "wrap": (projects.wrap, "Meson"), "subproject": (projects.subproject, "Meson"),
        "debian": (debian.debian, "Debian"), "kbuild": (kernels.kbuild, "Linux module"),
        "zephyr": (kernels.zephyr, "Zephyr"), "freebsd": (kernels.freebsd, "FreeBSD kernel"), "page": (page, "Install")}
HEADINGS = {heading for _, heading in WAYS.values()}


def main():
    way = sys.argv[1]
    report = tap.Report()
    with tempfile.TemporaryDirectory(prefix="install-") as directory:
        try:
            WAYS[way][0](Work(pathlib.Path(directory).resolve(), report))
        except Failed as failure:
            report.case(way, False, str(failure))
        return report.end()


if __name__ == "__main__":
    sys.exit(main())
