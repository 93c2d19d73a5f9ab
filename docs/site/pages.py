# SPDX-License-Identifier: MIT OR BSD-2-Clause-Patent
"""Links to the pages of the specification: tlfs-pages.tsv."""

import pathlib
import re

import specification

BASE = "https://learn.microsoft.com/en-us/virtualization/hyper-v-on-windows/tlfs/"


def table():
    """{name of the specification: address of its page}"""
    rows = (pathlib.Path(__file__).parent / "tlfs-pages.tsv").read_text().splitlines()
    return {name: BASE + page for name, page in (row.split("\t") for row in rows if not row.startswith("#"))}


def linked(text, addresses):
    """A header whose comments link the names of the specification; behind an MSR, whose name is the same, a word does."""
    def one(match):
        return "[%s](%s)" % (match[0], addresses[match[0]]) if match[0] in addresses else match[0]

    def mention(match):
        return re.sub(r"\bH[Vv]\w+", one, match[0])

    def behind(match):
        return "%s [TLFS](%s). */" % (match[1], addresses[match[2]]) if match[2] in addresses else match[0]

    text = specification.NAME.sub(mention, text)
    return re.sub(r"^(#define (HV_X64_MSR_\w+) .*?) \*/$", behind, text, flags=re.MULTILINE)
