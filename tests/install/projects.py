# SPDX-License-Identifier: MIT OR BSD-2-Clause-Patent
"""Projects with a build system of their own: CMake and Meson."""

import json

from work import version


def ends_in_program(work, heading, place):
    """Type what the page says in the consumer's project, and run build/consumer."""
    def check():
        work.follow(heading)
        return work.says_version("build/consumer") or work.read_from(place, work.directory / "build")
    work.case("as the page says", check)


def cmake(work):
    prefix = work.install()
    work.take("consumer.c", "cmake")
    ends_in_program(work, "CMake, installed", prefix / "include/hyperv-sdk")

    # What is asked for, and whether it is there.
    major, minor, patch = map(int, version().split("."))
    wanted = {
        version(): True, version() + " EXACT": True, "%d.%d" % (major, minor): True,
        "%d.%d.%d" % (major, minor, patch + 1): False, "%d.%d" % (major, minor + 1): False, major + 1: False,
        "%d.%d EXACT" % (major, minor + 1): False, "%s...%d" % (version(), major + 1): True,
        "%d.0...%s" % (major, version()): True, "%d.0...<%s" % (major, version()): False,
        "%d.%d...%d" % (major, minor + 1, major + 1): False}
    asks = work.directory / "asks"
    asks.mkdir()
    lines = ["cmake_minimum_required(VERSION 3.19)", "project(asks LANGUAGES NONE)"]
    for number, request in enumerate(wanted):
        lines += ["unset(hyperv-sdk_FOUND)", "find_package(hyperv-sdk %s CONFIG QUIET)" % request,
                  'message(STATUS "%d: ${hyperv-sdk_FOUND} ${hyperv-sdk_VERSION}")' % number]
    (asks / "CMakeLists.txt").write_text("\n".join(lines) + "\n")

    def requests():
        said = work.run("cmake", "-S", asks, "-B", asks / "build", "-DCMAKE_PREFIX_PATH=%s" % prefix)
        wrong = [str(request) for number, (request, there) in enumerate(wanted.items())
                 if "-- %d: %s" % (number, "1 " + version() if there else "0 ") not in said]
        return "%s\n%s" % (" | ".join(wrong), said) if wrong else ""
    work.case("%d versions asked for" % len(wanted), requests)


def fetch(work):
    work.release()
    work.take("consumer.c", "fetchcontent")
    ends_in_program(work, "CMake, as a part", work.sdk / "include")

    def alone():
        work.run("cmake", "-S", work.sdk, "-B", "alone")
        found = (work.directory / "alone/CMakeCache.txt").read_text()
        return "" if "\nCMAKE_PROJECT_VERSION:STATIC=%s\n" % version() in found else found
    work.case("version", alone)

    def installs():
        work.run("cmake", "--install", "build", "--prefix", "prefix")
        found = [str(path) for path in (work.directory / "prefix").rglob("*")]
        return " ".join(found)
    work.case("installs nothing", installs)


def options(work, build):
    """The options of a Meson project, without those that a subproject brought for itself."""
    found = json.loads(work.run("meson", "introspect", "--buildoptions", build))
    return {option["name"]: option["value"] for option in found if ":" not in option["name"]}


def untouched(work):
    """The parent has neither our tests nor our options, beside one that never saw the SDK."""
    tests = json.loads(work.run("meson", "introspect", "--tests", "build"))
    bare = work.directory / "bare"
    bare.mkdir()
    (bare / "meson.build").write_text("project('consumer', 'c')\n")
    work.run("meson", "setup", bare / "build", bare)
    with_sdk, without = options(work, "build"), options(work, bare / "build")
    changed = [name for name in with_sdk.keys() | without.keys() if with_sdk.get(name) != without.get(name)]
    targets = [target["name"] for target in json.loads(work.run("meson", "introspect", "--targets", "build"))]
    if tests or changed or targets != ["consumer"]:
        return "tests: %s\nchanged: %s\ntargets: %s" % (tests, changed, targets)
    return ""


def wrap(work):
    work.release()
    work.take("consumer.c", "meson")
    ends_in_program(work, "Meson", work.directory / ("subprojects/hyperv-sdk-" + version()))

    def newer():
        project = work.directory / "meson.build"
        project.write_text(project.read_text().replace(">= 0.1", "> " + version()))
        return work.refused("but need: '> %s'" % version(), "meson", "setup", "newer")
    work.case("a newer one than there is", newer)


def subproject(work):
    """The wrap file is not needed then: what pkg-config does not find is looked for there."""
    work.take("consumer.c", "meson/meson.build")
    place = work.directory / "subprojects/hyperv-sdk"
    work.release(place)

    def check():
        work.run("meson", "setup", "build")
        work.run("meson", "compile", "-C", "build")
        return work.says_version("build/consumer") or work.read_from(place, work.directory / "build")
    work.case("consumer", check)
    work.case("the parent is left alone", lambda: untouched(work))
