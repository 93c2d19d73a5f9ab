#!/usr/bin/env python3
# SPDX-License-Identifier: MIT OR BSD-2-Clause-Patent
"""Every public name of the headers is documented, and found by search.

usage: run.py OUTPUT_DIR

Builds the site into OUTPUT_DIR/html by docs/site/build.py and takes every warning for an error. Beyond what
Doxygen 1.9.4 warns of, asks of its XML that no enumerator is without a text and that no name of a header
is missing, because a condition hid it or because its file has no page. Prints TAP: that the tree is
whole, and that each kind of gap is caught in a copy of one header.
"""

import collections
import pathlib
import re
import shutil
import sys
import tempfile
import xml.etree.ElementTree

sys.path[:0] = [str(pathlib.Path(__file__).resolve().parent.parent), str(pathlib.Path(__file__).resolve().parent.parent.parent / "docs/site")]
import build
import groups
import pictures
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
XML = ("GENERATE_XML = YES", "XML_PROGRAMLISTING = NO")


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


def sample(text):
    """What is found when a header has this text. @return what Doxygen says, what it is silent about."""
    with tempfile.TemporaryDirectory() as directory:
        header = pathlib.Path(directory) / "sample.h"
        header.write_text(text)
        said = build.doxygen(["INPUT = " + str(header), "OUTPUT_DIRECTORY = " + directory, "USE_MDFILE_AS_MAINPAGE =",
                              "GENERATE_HTML = NO", *XML])
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


# Bits of words by the TLFS, highest first.
DRAWN = {
    "Control word": "REP_START 59:48, REP_COMP 43:32, NESTED 31, VARHEAD 26:17, FAST 16, CODE 15:0",
    "Result word": "REP_COMP 43:32, RESULT 15:0",
    "Open-source layout": "OPEN_SOURCE 63, TYPE 62:56, OS_ID 55:48, VERSION 47:16, BUILD 15:0",
    "SINT": "PROXY 20, AS_INTERCEPT 19, POLLING 18, AUTO_EOI 17, MASKED 16, VECTOR 7:0",
    "SIMP": "GPA 63:12, ENABLE 0",
    "Configuration": "SINTX 19:16, DIRECT_MODE 12, APIC_VECTOR 11:4, AUTO_ENABLE 3, LAZY 2, PERIODIC 1, ENABLE 0",
    "Control": "CRASH_NOTIFY 63, CRASH_NOTIFY_MSG 62, NO_CRASH_DUMP 61, PRE_OS_ID 60:58",
    "HV_REGISTER_REFERENCE_TSC": "GPN 63:12, ENABLE 0",
    "HV_REGISTER_VP_ASSIST_PAGE": "PAGE_NUMBER 63:12, ENABLED 0",
}
NOT_DRAWN = {
    "a mask with a hole": "#define HV_X_A_MASK 0x5ULL\n",
    "fields that overlap": "#define HV_X_A_MASK 0x7ULL\n#define HV_X_B_MASK 0x4ULL\n",
    "no field": "#define HV_X_A_MASK 7\n",
}


def check_pictures(pages, report):
    """What a picture says, and what it draws, is what the TLFS says."""
    drawn = re.findall(r'<svg class="bits".*?<title>Bits of (.*?); .*?</title><desc>(.*?)</desc>(.*?)</svg>', pages)
    report.case("%d words of bits have a picture" % len(pictures.PICTURES), len(drawn) == len(pictures.PICTURES),
                ", ".join(title for title, _, _ in drawn))
    for title, wanted in DRAWN.items():
        said = [(text, boxes) for name, text, boxes in drawn if name.startswith(title) and not name.startswith(title + " word")]
        fields = re.findall(r"(\w+): bits ([\d:]+)", said[0][0]) if said else []
        good = [place for _, place in fields] == re.findall(r" ([\d:]+)", wanted) and all(
            re.search(r"_%s(_MASK|_BIT)?$" % part, name) for (name, _), part in zip(fields, re.findall(r"([A-Z_]+) ", wanted)))
        report.case("the picture of %s says what the TLFS says" % title, good, "%s\nwanted: %s" % (fields, wanted))
        widths = [int(width) for width in re.findall(r'<rect class="bits-field"[^>]* width="(\d+)"', said[0][1] if said else "")]
        bits = sum(int(high) - int(low or high) + 1 for high, low in re.findall(r" (\d+):?(\d*)", wanted))
        report.case("it draws as many bits", sum(widths) == bits * pictures.CELL, str(widths))
    for kind, text in NOT_DRAWN.items():
        try:
            found = pictures.fields(text, r"HV_X_\w+")
        except ValueError:
            found = None
        report.case("no picture is drawn of " + kind, found is None, str(found))


def main():
    output = pathlib.Path(sys.argv[1]).resolve()
    report = tap.Report()
    texts = {path: path.read_text() for path in sorted((build.TOP / "include").rglob("*.h"))}

    shutil.rmtree(output / "xml", ignore_errors=True)
    output.mkdir(parents=True, exist_ok=True)
    ours = names(texts.values())
    said = build.build(output, *XML)
    shown = described(output / "xml")
    silent = list(gaps(texts, shown))
    report.note("report: %d names documented, %d warnings, %d names of the specification in the search" % (
        sum(shown[name] for name in ours), len(said) + len(silent), len(specification.foreign(texts.values()))))
    report.case("Doxygen has no warning", not said, "\n".join(said))
    report.case("no name of a header is missing or without a text", not silent, "\n".join(silent))
    front = (output / "html/index.html").read_text() if (output / "html/index.html").exists() else ""
    report.case("README is the front page", "I want to" in front, front[:1000])
    index = "".join(path.read_text() for path in (output / "html/search").glob("all_*.js"))
    for name in ("HvCallPostMessage", "HVCALL_POST_MESSAGE", "HvRegisterVpIndex", "hv_do_hypercall"):
        report.case("search finds " + name, "['%s'," % name in index)

    document = "<!-- SPDX x -->\n# T\n[a](b.md) [R](../../README.md#x) [f](../../Makefile) [h](https://x/)\n```c\n"
    shown_as = build.document("docs/guides/a.md", document + "f[a](b);\n```\n", ["docs/guides/b.md"])
    report.case("a document has its title first, and no link to what is no page",
                shown_as == "\n# T\n<a class=\"el\" href=\"md_docs_guides_b.html\">a</a> <a class=\"el\" href=\"index.html\">R</a> f [h](https://x/)\n```c\nf[a](b);\n```\n", shown_as)
    pages = {path.name: path.read_text() for path in (output / "html").glob("*.html")}
    for what, pattern in (("command of Doxygen's", r"(?<!\w)[@\\](ref|htmlonly|ingroup|file)\b"), ("path of this machine", re.escape(str(build.TOP)))):
        found = ["%s: %s" % (name, match[0]) for name, text in pages.items()
                 if (match := re.search(".{0,40}" + pattern, text)) and not name.endswith("_source.html")]
        report.case("no page shows a " + what, not found, "\n".join(found))
    check_pictures("".join(text for name, text in pages.items() if name.endswith("_8h.html")), report)
    for name, title, _, patterns in groups.parsed():
        wanted = groups.members(patterns, [str(path.relative_to(build.TOP / "include")) for path in texts])
        page = pages.get("group__task__%s.html" % name, "")
        found = re.findall(r'_8h\.html"[^>]*>([^<]*\.h)</a></td>', page)
        report.case("the page of \"%s\" has its headers and a graph" % title,
                    found == wanted and '<svg class="graph"' in page, "%s\nwanted: %s" % (found, wanted))

    text = texts[build.TOP / SAMPLED]
    head, end, _ = text.rpartition("#endif\n")
    said, silent = sample(text)
    report.case("a copy of a header has no gap", not said + silent, "\n".join(said + silent))
    for kinds, which in ((WARNED, 0), (SILENT, 1)):
        for kind, (added, name) in kinds.items():
            said = sample(head + added + end)[which]
            caught = any(re.search(r"(?<!\w)%s(?!\w)" % re.escape(name), line) for line in said)
            report.case("caught: " + kind, caught, "\n".join(said) or "nothing found")
    said = sample(text.replace("@file", ""))[1]
    report.case("caught: no @file", any("no @file" in line for line in said), "\n".join(said) or "nothing found")
    return report.end()


if __name__ == "__main__":
    sys.exit(main())
