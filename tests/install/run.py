#!/usr/bin/env python3
# SPDX-License-Identifier: MIT OR BSD-2-Clause-Patent
"""The install suite: programs built by somebody who has the SDK in one of the usual ways, and run.

usage: run.py WAY

WAY: prefix      meson install into a prefix of its own, found with pkg-config
     destdir     staged for a package, found through pkg-config's sysroot
     moved       installed, and the whole prefix moved elsewhere
     subproject  under subprojects/ of a Meson project
     copy        include/ copied, one -I
"""

import json
import os
import pathlib
import shlex
import shutil
import subprocess
import sys
import tempfile

HERE = pathlib.Path(__file__).resolve().parent
SOURCE = HERE.parent.parent
sys.path.insert(0, str(HERE.parent))
import tap

report = tap.Report()
CONSUMERS = {"consumer.c": ["gcc", "-std=c11"], "consumer.cpp": ["g++", "-std=c++11"]}


class Failed(Exception):
    pass


def run(args, **environment):
    """Run a command that must succeed. @return what it printed on its standard output."""
    done = subprocess.run([str(arg) for arg in args], text=True, errors="replace", capture_output=True,
                          env={**os.environ, **environment})
    if done.returncode != 0:
        raise Failed("%s: exit status %d\n%s%s" % (args[0], done.returncode, done.stdout, done.stderr))
    return done.stdout


def case(name, check):
    try:
        complaint = check() or ""
    except Failed as failure:
        complaint = str(failure)
    report.case(name, not complaint, complaint)


def build_and_run(work, flags):
    """A consumer in C and one in C++, in a directory where nothing of the tree is in reach."""
    for consumer, compiler in CONSUMERS.items():
        def check(consumer=consumer, compiler=compiler):
            shutil.copy(HERE / consumer, work)
            run([*compiler, "-Wall", "-Wextra", "-Werror", *flags(), work / consumer, "-o", work / "consumer"])
            said, wanted = run([work / "consumer"]).strip(), version()
            return "" if said == wanted else "said '%s', wanted '%s'" % (said, wanted)
        case(consumer, check)


def version():
    """The version as meson.build must have read it, by another way."""
    text = (SOURCE / "include/hyperv/version.h").read_text().split()
    return ".".join(text[text.index("HV_SDK_VERSION_" + part) + 1] for part in ("MAJOR", "MINOR", "PATCH"))


def pkg_config(directory, *args, **environment):
    return shlex.split(run(["pkg-config", *args, "hyperv-sdk"], PKG_CONFIG_LIBDIR=str(directory), **environment))


def same_files(installed):
    """Every header of the tree is there, the same, and no other file."""
    def files(top):
        return {str(path.relative_to(top)): path.read_bytes() for path in top.rglob("*") if path.is_file()}
    tree, there = files(SOURCE / "include"), files(installed)
    wrong = sorted(name for name in tree.keys() | there.keys() if tree.get(name) != there.get(name))
    return "missing, too many or different: " + " ".join(wrong) if wrong else ""


def install(work, prefix, destdir=None):
    """A build of its own, since the prefix is fixed when it is set up."""
    run(["meson", "setup", work / "build", SOURCE, "--prefix=%s" % prefix, "-Dtests=false"])
    run(["meson", "install", "-C", work / "build", *(["--destdir", destdir] if destdir else [])])


def prefix(work):
    install(work, work / "prefix")
    pc = work / "prefix/share/pkgconfig"
    case("every header", lambda: same_files(work / "prefix/include/hyperv-sdk"))
    case("version", lambda: "" if pkg_config(pc, "--modversion") == [version()] else "wrong")
    case("nothing to link", lambda: " ".join(pkg_config(pc, "--libs")))
    build_and_run(work, lambda: pkg_config(pc, "--cflags"))


def destdir(work):
    install(work, "/usr", work / "root")
    case("every header", lambda: same_files(work / "root/usr/include/hyperv-sdk"))
    case("nothing else", lambda: "" if sorted(os.listdir(work / "root/usr")) == ["include", "share"] else "wrong")
    build_and_run(work, lambda: pkg_config(work / "root/usr/share/pkgconfig", "--cflags",
                                           PKG_CONFIG_SYSROOT_DIR=str(work / "root")))


def moved(work):
    install(work, work / "prefix")
    (work / "prefix").rename(work / "elsewhere")
    build_and_run(work, lambda: pkg_config(work / "elsewhere/share/pkgconfig", "--cflags"))


def subproject(work):
    """The tests must stay out: the outer project has neither cmocka nor our options."""
    project = work / "project"
    inner = project / "subprojects/hyperv-sdk"
    inner.mkdir(parents=True)
    for name in ("meson.build", "meson_options.txt", "HyperVSdkPkg.dec", "include", "pkgconfig", "tests"):
        path = SOURCE / name
        shutil.copytree(path, inner / name) if path.is_dir() else shutil.copy(path, inner / name)
    (project / "meson.build").write_text(
        "project('consumer', 'c', 'cpp', default_options: ['cpp_std=c++11'])\n"
        "sdk = dependency('hyperv-sdk', fallback: 'hyperv-sdk', version: '>= %s')\n"
        "foreach language : ['c', 'cpp']\n"
        "  test(language, executable('consumer-' + language, 'consumer.' + language, dependencies: sdk))\n"
        "endforeach\n" % version())
    for consumer in CONSUMERS:
        shutil.copy(HERE / consumer, project)

    def check():
        run(["meson", "setup", project / "build", project, "--wrap-mode=forcefallback"])
        run(["ninja", "-C", project / "build"])
        for language in ("c", "cpp"):
            said = run([project / ("build/consumer-" + language)]).strip()
            if said != version():
                return "consumer-%s said '%s'" % (language, said)
        tests = [test["name"] for test in json.loads(run(["meson", "introspect", "--tests", project / "build"]))]
        return "" if tests == ["c", "cpp"] else "tests of the SDK leaked: %s" % tests
    case("both consumers", check)


def copy(work):
    shutil.copytree(SOURCE / "include", work / "third_party")
    build_and_run(work, lambda: ["-I", work / "third_party"])


def main():
    way = sys.argv[1]
    with tempfile.TemporaryDirectory(prefix="install-") as directory:
        try:
            {"prefix": prefix, "destdir": destdir, "moved": moved, "subproject": subproject,
             "copy": copy}[way](pathlib.Path(directory))
        except Failed as failure:
            report.case(way, False, str(failure))
        return report.end()


if __name__ == "__main__":
    sys.exit(main())
