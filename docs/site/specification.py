# SPDX-License-Identifier: MIT OR BSD-2-Clause-Patent
"""Names of the specification, for the search of the site, which knows names alone and no text.

The headers say them in their texts: "Index of this processor (HvRegisterVpIndex)", "(TLFS: HV_MESSAGE)".
"""

import collections
import re

# In parentheses alone, or behind "TLFS:", where several may stand.
NAME = re.compile(r"\((Hv[A-Z]\w+)\)|TLFS: ([A-Z]\w+(?:, (?:HV_|Hv)\w+)*)(?=[,;:.)])")
BEHIND = re.compile(r"^\t*#?\s*define (\w+)[^\n]*?/\*\*<([^\n]*)\*/$", re.MULTILINE)
# What stands before a group of numbers is found at the first of them.
BEFORE = re.compile(r"/\*\*(?!<)((?:(?!\*/).)*)\*/\n(?:/\* clang-format off \*/\n)?(?:#define (\w+)|"
                    r"(?:struct|union|enum) (\w+)[^;{]*\{|typedef [^;\n]*?\b(\w+);|"
                    r"[\w* ]*\bHV_CONFIG_INLINE(?:_FORCE)?\s[^;{(#]*?\b(\w+)\()", re.DOTALL)


def names(texts):
    """{a name of the specification: ours, of which there may be several}, where case is not the only difference."""
    found = collections.defaultdict(set)
    for text in texts:
        said = BEHIND.findall(text) + [("".join(ours), comment) for comment, *ours in BEFORE.findall(text)]
        for ours, comment in said:
            for alone, several in NAME.findall(comment):
                for name in (alone or several).split(", "):
                    if name.lower() != ours.lower() and re.match(r"Hv|HV_|.*[a-z][A-Z]", name):
                        found[name].add(ours)
    return found


def foreign(texts):
    """Those of names() that are not ours too, as names of MSRs are."""
    texts = list(texts)
    ours = set(re.findall(r"^#\s*define (\w+)", "\n".join(texts), re.MULTILINE))
    return {name: here for name, here in names(texts).items() if name not in ours}


def header(listed, addresses):
    """A header for Doxygen alone."""
    lines = ["/**", " * @file", " * @brief Names of the specification (TLFS), and what this SDK calls them.", " *",
             " * No header of the SDK: it is made from the texts of those, so that the search knows both names.", " */"]
    for name, ours in sorted(listed.items()):
        page = " Page: [%s](%s)." % (name, addresses[name]) if name in addresses else ""
        lines += ["/** Here: %s.%s */" % (", ".join("@ref " + other for other in sorted(ours)), page), "#define " + name]
    return "\n".join(lines) + "\n"
