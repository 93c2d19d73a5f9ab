# SPDX-License-Identifier: MIT OR BSD-2-Clause-Patent
"""The blocks of a Markdown file: what stands between two fences, and what the first fence says of it."""

import collections
import re

# line: number of the first fence. kind: its first word. words: the others. text: with a newline at its end.
Block = collections.namedtuple("Block", "line kind words text")


def blocks(text):
    """Each block of a file. A fence that is never closed goes to the end, as for GitHub."""
    found, start = [], None
    lines = text.splitlines()
    for number, line in enumerate([*lines, "```"] if lines.count("```") else lines, 1):
        if start is None and line.startswith("```"):
            start = number
        elif start is not None and line == "```":
            words = lines[start - 1][3:].split() or [""]
            found.append(Block(start, words[0], words[1:], "".join(one + "\n" for one in lines[start:number - 1])))
            start = None
    return found


def named(block):
    """The file that a block is, such as hello.c, or None."""
    return next((word for word in block.words if re.fullmatch(r"[\w-]+\.\w+|Makefile", word)), None)


def output(all_blocks, index):
    """What a block prints, if the next one says it: a block of text."""
    following = all_blocks[index + 1:index + 2]
    return following[0].text if following and following[0].kind == "text" else None
