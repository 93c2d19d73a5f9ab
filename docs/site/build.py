#!/usr/bin/env python3
# SPDX-License-Identifier: MIT OR BSD-2-Clause-Patent
"""Builds the reference site from the headers, by Doxygen 1.9.4 with Debian's doxygen-awesome-css and Graphviz.

usage: build.py OUTPUT_DIR

Leaves the site in OUTPUT_DIR/html, whose first page is index.html, and what Doxygen was given besides the headers in
OUTPUT_DIR/given. Prints what Doxygen complains of; the exit status is 0 only when that is nothing.
"""

import pathlib
import posixpath
import re
import shutil
import subprocess
import sys
import xml.etree.ElementTree

HERE = pathlib.Path(__file__).resolve().parent
TOP = HERE.parent.parent
THEME = pathlib.Path("/usr/share/doxygen-awesome-css")

sys.path.insert(0, str(HERE))
import graphs
import groups
import pages
import pictures
import specification

# Behind Doxygen's own header, which fits the version that made it.
SCRIPTS = """
<script type="text/javascript" src="$relpath^doxygen-awesome-darkmode-toggle.js"></script>
<script type="text/javascript">DoxygenAwesomeDarkModeToggle.init()</script>
<link rel="icon" href="data:,"/>
"""


# Shows a prepared copy if there is one.
FILTER = """#!/bin/sh
copy='{given}/'"${{1#'{top}/'}}"
[ -f "$copy" ] || copy=$1
exec cat "$copy"
"""


def doxygen(settings):
    """Run it with these settings behind those of the tree. @return what it complains of, one a line."""
    text = "\n".join(("@INCLUDE = docs/Doxyfile", *settings))
    done = subprocess.run(["doxygen", "-"], cwd=TOP, input=text, text=True, errors="replace",
                          stdout=subprocess.PIPE, stderr=subprocess.STDOUT)
    # It says some twice.
    found = list(dict.fromkeys(line for line in done.stdout.splitlines() if line.strip()))
    if done.returncode != 0 and not found:
        found.append("doxygen: exit status %d" % done.returncode)
    return found


def page_header(given):
    """Doxygen's own, with the scripts of the theme."""
    subprocess.run(["doxygen", "-w", "html", "header.html", "footer.html", "style.css"], cwd=given, check=True,
                   stdout=subprocess.DEVNULL)
    header = given / "header.html"
    header.write_text(header.read_text().replace("</head>", SCRIPTS.lstrip() + "</head>")
                      .replace('<html xmlns=', '<html lang="en" xmlns='))
    for name in ("footer.html", "style.css"):
        (given / name).unlink()


def document(path, text, known):
    """A document without what hides its title from Doxygen, and without links to what is no page of the site.

    Doxygen 1.9.4 loses what is behind a link to a document whose text goes on in the next line, so that it gets its HTML.
    """
    def link(match):
        target = posixpath.normpath(posixpath.join(posixpath.dirname(path), match[2].partition("#")[0]))
        if "://" in match[2] or match[2].startswith("#"):
            return match[0]
        if target not in ("README.md", *known):
            return match[1]
        page = "index" if target == "README.md" else "md_" + re.sub(r"\W", "_", target.removesuffix(".md"))
        return '<a class="el" href="%s.html">%s</a>' % (page, match[1])

    # Every second part is code.
    parts = re.split(r"(^```.*?^```$)", re.sub(r"\A<!-- SPDX.*", "", text), flags=re.DOTALL | re.MULTILINE)
    parts[::2] = [re.sub(r"\[([^\]]*)\]\(([^)\s]+)\)", link, part) for part in parts[::2]]
    return "".join(parts)


def prepared(given, texts):
    """What Doxygen sees instead of some files, of which no line moves. @return the filter, a program that shows it."""
    for path, text in texts.items():
        copy = given / path
        copy.parent.mkdir(parents=True, exist_ok=True)
        copy.write_text(text)
    # One process for all of them.
    headers = [given / path for path in texts if path.endswith(".h")]
    subprocess.run(["sed", "-E", "-s", "-i", "-f", TOP / "docs/doxygen.sed", *headers], check=True)
    program = given / "filter"
    program.write_text(FILTER.format(top=TOP, given=given))
    program.chmod(0o755)
    return program


def documents():
    """What is to be read, in the order of the navigation."""
    found = sorted((TOP / "docs/guides").glob("*.md")) + sorted((TOP / "docs").glob("*.md"))
    return [str(path.relative_to(TOP)) for path in found] + ["CONTRIBUTING.md", "CHANGELOG.md", "PROVENANCE.md"]


def found_by_path(html, tags):
    """Headers go by their paths, as two may have one name: in titles, in groups, in the navigation."""
    paths = {}
    for compound in xml.etree.ElementTree.parse(tags).getroot().iter("compound"):
        if compound.get("kind") == "file" and compound.findtext("name").endswith(".h"):
            path = compound.findtext("path").partition("/include/")[2] + compound.findtext("name")
            paths[compound.findtext("filename").removesuffix(".html") + ".html"] = path

    def named(match):
        return match[1] + paths.get(match[2], match[3]) + match[4]

    for path in html.glob("group__*"):
        path.write_text(re.sub(r'(href="(\w+\.html)"[^>]*>)([\w.]+\.h)(</a>)', named, re.sub(
            r'(\[ "(?=[^"]*", "(\w+\.html)"))([^"]*)(")', named, path.read_text())))
    for name, header in paths.items():
        page = html / name
        page.write_text(re.sub(r'(<div class="title">)[\w.]+ File Reference', r"\g<1>" + header, page.read_text()))


def found_alike(html, listed):
    """A name of the specification leads where ours leads: to each of ours."""
    entry = re.compile(r"^  \['(\w+)',\['(\w+)',(\[.*?\])\]\](,?)$", re.MULTILINE)
    place = re.compile(r"\['([^']*)',(\d),'([^']*)'\]")
    texts = {path: path.read_text() for path in (html / "search").glob("*_*.js")}
    places = {}
    for text in texts.values():
        for _, name, targets, _ in entry.findall(text):
            places.setdefault(name, place.match(targets)[1])

    def ours(match):
        names = [name for name in sorted(listed.get(match[2], ())) if name in places]
        if not names or "specification_8h" not in match[3]:
            return match[0]
        return "  ['%s',['%s',%s]]%s" % (
            match[1], match[2], ",".join("['%s',1,'%s']" % (places[name], name) for name in names), match[4])

    for path, text in texts.items():
        path.write_text(entry.sub(ours, text))


def build(output, *settings):
    """The site in output/html. @return what Doxygen complains of."""
    texts = {str(path.relative_to(TOP / "include")): path.read_text() for path in sorted((TOP / "include").rglob("*.h"))}
    given = output / "given"
    for path in (given, output / "html"):
        shutil.rmtree(path, ignore_errors=True)
    given.mkdir(parents=True)

    table = pages.table()
    listed = specification.foreign(texts.values())
    (given / "specification.h").write_text(specification.header(listed, table))
    (given / "groups.dox").write_text(groups.dox(groups.parsed(), texts))
    page_header(given)
    known = documents()
    seen = prepared(given, {
        **{"include/" + path: pictures.drawn(path, pages.linked(text, table)) for path, text in texts.items()},
        **{path: document(path, (TOP / path).read_text(), known) for path in ("README.md", *known)}})

    said = doxygen([
        'OUTPUT_DIRECTORY = "%s"' % output,
        "INPUT = include README.md %s" % " ".join(known),
        'INPUT += "%s/specification.h" "%s/groups.dox"' % (given, given),
        'GENERATE_TAGFILE = "%s/tags.xml"' % given,
        "FILE_PATTERNS += *.dox",
        'STRIP_FROM_PATH += "%s"' % given,
        'INPUT_FILTER = "\'%s\'"' % seen,
        'HTML_HEADER = "%s/header.html"' % given,
        "HTML_EXTRA_STYLESHEET = %s docs/site/site.css" % " ".join(
            str(THEME / ("doxygen-awesome%s.css" % part)) for part in ("", "-sidebar-only", "-sidebar-only-darkmode-toggle")),
        "HTML_EXTRA_FILES = %s" % (THEME / "doxygen-awesome-darkmode-toggle.js"),
        *settings])
    if not said:
        found_by_path(output / "html", given / "tags.xml")
        found_alike(output / "html", listed)
        # The results are a page of their own within the page, with a style of their own.
        with (output / "html/search/search.css").open("a") as style:
            style.write((HERE / "search.css").read_text())
    return said


def main():
    if len(sys.argv) != 2 or sys.argv[1].startswith("-"):
        sys.exit(__doc__)
    output = pathlib.Path(sys.argv[1]).resolve()
    mark = output / ".hyperv-sdk-site"
    if not mark.exists() and any((output / name).exists() for name in ("html", "given")):
        sys.exit("%s has files that are not of a site made here" % output)
    output.mkdir(parents=True, exist_ok=True)
    mark.touch()
    said = build(output)
    print("\n".join(said) or output / "html/index.html")
    return 1 if said else 0


if __name__ == "__main__":
    sys.exit(main())
