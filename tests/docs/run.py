#!/usr/bin/env python3
# SPDX-License-Identifier: MIT OR BSD-2-Clause-Patent
"""Every public name of the headers is documented, and found by search.

usage: run.py SOURCE_DIR BUILD_DIR

Builds the site into BUILD_DIR/html by docs/Doxyfile and takes every warning for an error. Beyond what
Doxygen 1.9.4 warns of, asks of its XML that no enumerator is without a text and that no name of a header
is missing, because a condition hid it or because its file has no page. Prints TAP: that the tree is
whole, and that each kind of gap is caught in a copy of one header.
"""

import collections
import pathlib
import re
import shutil
import subprocess
import sys
import tempfile
import xml.etree.ElementTree

sys.path.insert(0, str(pathlib.Path(__file__).resolve().parent.parent))
import specification
import tap

OURS = re.compile(r"(hv_|HV_|HVCALL_|HVMSG_|HVPORT_|HYPERV_(?!SDK_))\w+$")
DEFINITIONS = (
    r"^#\s*define (\w+)",
    r"\bHV_CONFIG_INLINE(?:_FORCE)?\s[^;{(#]*?\b(\w+)\(",
    r"^(?:struct|union|enum) (\w+)[^;]*?\{",
    r"^typedef [^;]*?\b(\w+)(?:\)\([^;]*)?;",
)
SAMPLED = "include/hyperv/detect.h"


def names(texts):
    """What the headers define and leave behind."""
    found, ended = set(), set()
    for text in texts:
        text = re.sub(r"/\*.*?\*/", "", text, flags=re.DOTALL)
        for pattern in DEFINITIONS:
            found.update(re.findall(pattern, text, re.MULTILINE))
        ended.update(re.findall(r"^#\s*undef (\w+)", text, re.MULTILINE))
    return {name for name in found - ended if OURS.match(name)}


def described(xml_dir):
    """Each name that Doxygen shows, and whether it has a text."""
    found = collections.defaultdict(bool)
    for path in xml_dir.glob("*.xml"):
        for element in xml.etree.ElementTree.parse(path).getroot().iter():
            if element.tag in ("compounddef", "memberdef", "enumvalue"):
                name = element.findtext("compoundname" if element.tag == "compounddef" else "name")
                texts = (element.find("briefdescription"), element.find("detaileddescription"))
                found[name] |= any("".join(text.itertext()).strip() for text in texts if text is not None)
    return found


def doxygen(top, output, *settings):
    """Run it with the settings after those of the tree. @return what it complains of, one a line."""
    text = "\n".join(("@INCLUDE = docs/Doxyfile", "OUTPUT_DIRECTORY = " + str(output), "GENERATE_XML = YES",
                      "XML_PROGRAMLISTING = NO", *settings))
    done = subprocess.run(["doxygen", "-"], cwd=top, input=text, text=True, errors="replace",
                          stdout=subprocess.PIPE, stderr=subprocess.STDOUT)
    # It says some twice.
    found = list(dict.fromkeys(line for line in done.stdout.splitlines() if line.strip()))
    if done.returncode != 0 and not found:
        found.append("doxygen: exit status %d" % done.returncode)
    return found


def gaps(headers, shown):
    """What Doxygen is silent about in these headers, {path: text}."""
    for path, text in headers.items():
        if not re.search(r"^ \* @file$", text, re.MULTILINE):
            yield "%s has no @file, without which it has no page" % path
    for name in sorted(names(headers.values())):
        if name not in shown:
            yield "%s is nowhere: a condition hides it, or the filter" % name
    for name, text in sorted(shown.items()):
        if OURS.match(name) and not text:
            yield "%s has no text" % name


def sample(top, text):
    """What is found when a header has this text. @return what Doxygen says, what it is silent about."""
    with tempfile.TemporaryDirectory() as directory:
        header = pathlib.Path(directory) / "sample.h"
        header.write_text(text)
        said = doxygen(top, directory, "INPUT = " + str(header), "USE_MDFILE_AS_MAINPAGE =", "GENERATE_HTML = NO")
        return said, list(gaps({header: text}, described(pathlib.Path(directory) / "xml")))


# Added to a header; the name that the complaint must have.
WARNED = {
    "function": ("HV_CONFIG_INLINE int hv_x(void)\n{\n\treturn 0;\n}\n", "hv_x"),
    "function that must be checked": ("HV_MUST_CHECK HV_CONFIG_INLINE_FORCE int\nhv_x(void)\n{\n\treturn 0;\n}\n", "hv_x"),
    "prototype": ("int hv_x(void);\n", "hv_x"),
    "macro": ("#define HV_X 1\n", "HV_X"),
    "macro with parameters": ("#define HV_X(a) (a)\n", "HV_X"),
    "macro of a documented group": ("/** @name X\n * Text.\n * @{ */\n#define HV_X 1\n/** @} */\n", "HV_X"),
    "struct": ("struct hv_x {\n\tint hv_a; /**< Text. */\n};\n", "hv_x"),
    "member": ("/** Text. */\nstruct hv_x {\n\tint hv_a;\n};\n", "hv_a"),
    "enum": ("enum hv_x { HV_X1 /**< Text. */ };\n", "hv_x"),
    "typedef": ("typedef int hv_x_t;\n", "hv_x_t"),
    "variable": ("extern int hv_x;\n", "hv_x"),
    "parameter that is not there": ("/** Text. @param b Text. */\nint hv_x(int a);\n", "'b'"),
    "reference to nothing": ("/** Text of @ref hv_nowhere. */\nint hv_x(int a);\n", "hv_nowhere"),
}
SILENT = {
    "enumerator": ("/** Text. */\nenum hv_x { HV_X1, HV_X2 /**< Text. */ };\n", "HV_X1"),
    "hidden by a condition": ("#ifdef HV_CONFIG_NEW\n/** Text. */\n#define HV_X 1\n#endif\n", "HV_X"),
    "hidden by the filter": ("/** Text. */\n#define HV_HVC_X 1\n", "HV_HVC_X"),
}


def main():
    top, build = pathlib.Path(sys.argv[1]).resolve(), pathlib.Path(sys.argv[2]).resolve()
    report = tap.Report()
    texts = {path: path.read_text() for path in sorted((top / "include").rglob("*.h"))}

    for name in ("html", "xml"):
        shutil.rmtree(build / name, ignore_errors=True)
    build.mkdir(parents=True, exist_ok=True)
    ours = names(texts.values())
    listed = {name: here for name, here in specification.names(texts.values()).items() if name not in ours}
    (build / "specification.h").write_text(specification.header(listed))
    said = doxygen(top, build, "INPUT += %s/specification.h" % build, "STRIP_FROM_PATH += %s" % build)
    shown = described(build / "xml")
    silent = list(gaps(texts, shown))
    report.note("report: %d names documented, %d warnings, %d names of the specification in the search" % (
        sum(shown[name] for name in ours), len(said) + len(silent), len(listed)))
    report.case("Doxygen has no warning", not said, "\n".join(said))
    report.case("no name of a header is missing or without a text", not silent, "\n".join(silent))
    front = (build / "html/index.html").read_text() if (build / "html/index.html").exists() else ""
    report.case("README is the front page", "I want to" in front, front[:1000])
    index = "".join(path.read_text() for path in (build / "html/search").glob("all_*.js"))
    for name in ("HvCallPostMessage", "HVCALL_POST_MESSAGE", "HvRegisterVpIndex", "hv_do_hypercall"):
        report.case("search finds " + name, "['%s'," % name in index)

    text = texts[top / SAMPLED]
    head, end, _ = text.rpartition("#endif\n")
    said, silent = sample(top, text)
    report.case("a copy of a header has no gap", not said + silent, "\n".join(said + silent))
    for kinds, which in ((WARNED, 0), (SILENT, 1)):
        for kind, (added, name) in kinds.items():
            said = sample(top, head + added + end)[which]
            caught = any(re.search(r"(?<!\w)%s(?!\w)" % re.escape(name), line) for line in said)
            report.case("caught: " + kind, caught, "\n".join(said) or "nothing found")
    said = sample(top, text.replace("@file", ""))[1]
    report.case("caught: no @file", any("no @file" in line for line in said), "\n".join(said) or "nothing found")
    return report.end()


if __name__ == "__main__":
    sys.exit(main())
