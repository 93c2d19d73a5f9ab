# SPDX-License-Identifier: MIT OR BSD-2-Clause-Patent
"""Which header is for which task: groups.txt, for Doxygen and for the rules of the tree."""

import pathlib
import re

import graphs

def parsed(text=None):
    """[(id, title, description, patterns of headers)], as they stand in the file."""
    if text is None:
        text = (pathlib.Path(__file__).parent / "groups.txt").read_text()
    found = []
    for line in text.splitlines():
        if re.match(r"\w", line):
            name, _, title = line.partition(" ")
            found.append((name, title, [], []))
        elif line.startswith("\t"):
            words = line.split()
            found[-1][3 if all(word.endswith(".h") for word in words) else 2].extend(words)
    return [(name, title, " ".join(words), patterns) for name, title, words, patterns in found]


def fits(path, pattern):
    """A star stands for a part of one name of the path."""
    return pathlib.PurePosixPath(path).match(pattern) and path.count("/") == pattern.count("/")


def members(patterns, headers):
    """The headers of a group, in its order."""
    return list(dict.fromkeys(path for pattern in patterns for path in sorted(headers) if fits(path, pattern)))


def dox(groups, texts):
    """The groups for Doxygen, which has of a file what another file says too."""
    lines = []
    for name, title, text, patterns in groups:
        picture = graphs.layers(texts) if name == "porting" else graphs.headers(members(patterns, texts), texts)
        lines += ["/** @defgroup task_%s %s" % (name, title), text, "", "@htmlonly[block]", picture, "@endhtmlonly", "*/"]
        for path in members(patterns, texts):
            lines += ["/** @file %s" % path, " * @ingroup task_%s */" % name]
    return "\n".join(lines) + "\n"
