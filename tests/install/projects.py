# SPDX-License-Identifier: MIT OR BSD-2-Clause-Patent
"""Projects with a build system of their own: CMake and Meson."""

import json

from work import SOURCE, version

# What may be asked of version 2.3.4, and whether it is there then.
ASKED = {"2.3.4": True, "2.3.4 EXACT": True, "2.3": True, "2": True, "2.3.5": False, "2.4": False, "3": False, "1.9": False,
         "2.3 EXACT": False, "2.3.4...3": True, "2.0...2.3.4": True, "2.0...<2.3.4": False, "2.0...2.3.3": False,
         "2.4...3": False}


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

    # The same files for another version, of which there are older ones.
    later = work.directory / "later/share/cmake/hyperv-sdk"
    later.mkdir(parents=True)
    for path in (SOURCE / "pkgconfig").glob("*.cmake.in"):
        text = path.read_text().replace("@version@", "2.3.4").replace("@major@", "2").replace("@headers@", ".")
        (later / path.stem).write_text(text)
    requests = [("installed", prefix, version() + " EXACT", version())]
    requests += [(request, work.directory / "later", request, "2.3.4" if there else "") for request, there in ASKED.items()]
    lines = ["cmake_minimum_required(VERSION 3.19)", "project(asks LANGUAGES NONE)"]
    for name, place, request, _ in requests:
        lines += ["unset(hyperv-sdk_DIR CACHE)",
                  'find_package(hyperv-sdk %s CONFIG QUIET PATHS "%s" NO_DEFAULT_PATH)' % (request, place),
                  "if(NOT hyperv-sdk_FOUND)", "set(hyperv-sdk_VERSION)", "endif()",
                  'message(STATUS "%s: ${hyperv-sdk_VERSION}")' % name]
    asks = work.directory / "asks"
    asks.mkdir()
    (asks / "CMakeLists.txt").write_text("\n".join(lines) + "\n")

    def answers():
        said = work.run("cmake", "-S", asks, "-B", asks / "build").splitlines()
        wrong = [name for name, _, _, found in requests if "-- %s: %s" % (name, found) not in said]
        return "%s\n%s" % (" | ".join(wrong), "\n".join(said)) if wrong else ""
    work.case("%d versions asked for" % len(requests), answers)


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
