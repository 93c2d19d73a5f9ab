# SPDX-License-Identifier: MIT OR BSD-2-Clause-Patent
"""Links of a site on disk: every page and every anchor that a page, the navigation or the search names is there."""

import html
import pathlib
import posixpath
import re
import urllib.parse

NAMES = re.compile(r'<[^>]*\b(?:id|name)="([^"]+)"')
LINKS = re.compile(r'<[^>]*\b(?:href|src)="([^"]*)"')
# In the data of the tree at the side, and of the search, where a place is seen from the directory search/.
SCRIPTED = {"search/*_*.js": re.compile(r"\['(\.\./[^']+)'"), "*.js": re.compile(r'"(\w+\.html(?:#\w+)?)"')}


def pages(directory):
    """{path of each page: text}"""
    return {str(path.relative_to(directory)): path.read_text() for path in sorted(pathlib.Path(directory).rglob("*.html"))}


def links(directory, texts):
    """Where each link is, and what it says."""
    for page, text in texts.items():
        for link in LINKS.findall(text):
            yield page, html.unescape(link)
    for pattern, places in SCRIPTED.items():
        for path in sorted(pathlib.Path(directory).glob(pattern)):
            for link in places.findall(path.read_text()):
                yield str(path.relative_to(directory)), link


def broken(directory, texts, external):
    """Complaints; external: the addresses that may be linked."""
    anchors = {page: set(NAMES.findall(text)) for page, text in texts.items()}
    for where, link in dict.fromkeys(links(directory, texts)):
        address = urllib.parse.urlsplit(link)
        if address.scheme in ("javascript", "data"):
            continue
        if address.scheme or address.netloc:
            if urllib.parse.urldefrag(link)[0] not in external:
                yield "%s: %s is not among the addresses known" % (where, link)
            continue
        target = posixpath.normpath(posixpath.join(posixpath.dirname(where), urllib.parse.unquote(address.path)))
        if not address.path:
            target = where
        if target not in texts and not (pathlib.Path(directory) / target).is_file():
            yield "%s: %s is not there" % (where, link)
        elif address.fragment and target in texts and address.fragment not in anchors[target]:
            yield "%s: %s has no such anchor" % (where, link)
