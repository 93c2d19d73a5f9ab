# SPDX-License-Identifier: MIT OR BSD-2-Clause-Patent
"""Graphs of which header includes which, drawn by dot. Colours are classes, which site.css has for both modes."""

import html
import posixpath
import re
import subprocess

# The layers of CONTRIBUTING.md.
LAYERS = (("L0", "config.h version.h foreign.h", r"hyperv/(config|version|foreign)\.h"),
          ("L1", "bits.h types.h words.h", r"hyperv/(bits|types|words)\.h"),
          ("L2", "abi/  arch/*/abi/", r"(hyperv|arch/\w+)/abi/"),
          ("L3", "arch.h control.h  arch/*/", r"hyperv/(control|arch(_\w+)?)\.h|arch/"),
          ("L5", "hyperv.h abi.h", r"hyperv/(hyperv|abi)\.h"),
          ("fake", "fake/", r"hyperv/fake/"),
          ("L4", "one topic each: hypercall.h ...  names/", r""))


def layer(path):
    return next(name for name, _, pattern in LAYERS if re.match(pattern, path))


def includes(path, text):
    """The SDK's own that a header includes, as the headers are named."""
    return [posixpath.normpath(posixpath.join(posixpath.dirname(path), name))
            for name in re.findall(r'^#\s*include "([^"]+)"', text, re.MULTILINE)]


def drawn(title, lines):
    """The graph as SVG for a page, in a box of its own that can be scrolled."""
    source = "\n".join(["digraph {", "node [shape=box, fontname=sans, fontsize=11, height=0.3]; edge [arrowsize=0.6];",
                        *lines, "}"])
    done = subprocess.run(["dot", "-Tsvg"], input=source, text=True, stdout=subprocess.PIPE, check=True)
    picture = done.stdout[done.stdout.index("<svg"):]
    # Its own titles would be tooltips, its ids stand twice in a page.
    picture = re.sub(r"<!--.*?-->|<title>.*?</title>| id=\"\w+\"", "", picture, flags=re.DOTALL)
    picture = re.sub(r' (?:fill|stroke|font-family)="[^"]*"', "", picture)
    picture = re.sub(r"<polygon points[^>]*/>", "", picture, count=1)
    picture = picture.replace("<svg", '<svg class="graph" role="img"', 1)
    picture = re.sub(r">", "><title>%s</title>" % html.escape(title), picture, count=1)
    return '<div class="wide" tabindex="0">%s</div>' % " ".join(picture.split())


def layers(texts):
    """The layers and what they include of each other, as the headers have it now."""
    edges = {(layer(path), layer(other)) for path, text in texts.items() for other in includes(path, text)}
    lines = ['%s [label="%s:  %s"];' % (name, name, text) for name, text, _ in LAYERS]
    lines += ["%s -> %s;" % edge for edge in sorted(edges) if edge[0] != edge[1]]
    return drawn("Which layer includes which", lines)


def headers(paths, texts):
    """What a group's topics include; of a group without topics, what its data does."""
    from_here = [path for path in paths if layer(path) != "L2"] or paths
    lines = ["rankdir=LR; ranksep=0.6; nodesep=0.12;"]
    for path in from_here:
        lines.append('"%s" [label="%s", class=ours];' % (path, path.removeprefix("hyperv/")))
        for other in includes(path, texts[path]):
            if layer(other) not in ("L0", "L1"):
                lines.append('"%s" [label="%s"];' % (other, other.removeprefix("hyperv/")))
                lines.append('"%s" -> "%s";' % (path, other))
    return drawn("What the headers of this task include", lines)
