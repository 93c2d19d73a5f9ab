#!/usr/bin/env python3
# SPDX-License-Identifier: MIT OR BSD-2-Clause-Patent
"""The picture of the demo in README, docs/demo.svg: part of what tools/demo prints, as a terminal shows it.

usage: docs/demo_picture.py

Runs tools/demo and writes the picture anew. The system suite, which runs it anyway, compares the two.
"""

import pathlib
import re
import subprocess
import sys
import xml.sax.saxutils

TOP = pathlib.Path(__file__).resolve().parent.parent
# From the first line that has the one to the first behind it that has the other; between parts stand three dots.
PARTS = [
    (r"^\[EL2\] monitor up", r"^ +guest OS id"),
    (r"  CPU 0 ", r"  CPU 3 "),
    (r"  registers ", r"  run time "),
    (r"  messages ", r"  CPU 0 to all"),
    (r"  clock ", r"1000 times read"),
    (r"  timers ", r"  all four at once"),
    (r"  teardown ", r"^ +restart "),
    (r" checks passed, ", r" checks passed, "),
]
# In pixels: a character, a line, the margin.
WIDTH, HEIGHT, MARGIN = 7.3, 16, 14


def shown(output):
    """The lines of the picture."""
    lines, found = output.splitlines(), []
    at = 0
    for first, last in PARTS:
        start = next(i for i in range(at, len(lines)) if re.search(first, lines[i]))
        end = next(i for i in range(start, len(lines)) if re.search(last, lines[i]))
        if found and start > at:
            found.append("       ...")
        found += lines[start:end + 1]
        at = end + 1
    return ["$ tools/demo", *found]


def picture(output):
    lines = shown(output)
    width = round(max(map(len, lines)) * WIDTH + 2 * MARGIN)
    height = len(lines) * HEIGHT + 2 * MARGIN
    svg = ["<!-- SPDX-License-Identifier: MIT OR BSD-2-Clause-Patent; written by docs/demo_picture.py -->",
           '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 %d %d" width="%d" height="%d" role="img">'
           % (width, height, width, height),
           "<title>A run of tools/demo</title>",
           '<rect width="100%" height="100%" rx="8" fill="#10151c"/>',
           '<g font-family="ui-monospace, \'DejaVu Sans Mono\', monospace" font-size="12" fill="#d7dde5">']
    for number, line in enumerate(lines):
        text = xml.sax.saxutils.escape(line)
        # A number of traps in front, what the guest does behind it.
        text = re.sub(r"^( +)(\d+)(  )", r'\1<tspan fill="#f2c14e">\2</tspan>\3', text)
        text = re.sub(r"^(\$ .*|\[EL2\].*|\d+ checks.*)$", r'<tspan fill="#7fd18b">\1</tspan>', text)
        if line:
            svg.append('<text x="%d" y="%d" textLength="%d" xml:space="preserve">%s</text>' % (
                MARGIN, MARGIN + HEIGHT * (number + 1) - 4, round(len(line) * WIDTH), text))
    return "\n".join([*svg, "</g>", "</svg>"]) + "\n"


def main():
    done = subprocess.run([TOP / "tools/demo"], stdin=subprocess.DEVNULL, stdout=subprocess.PIPE, text=True)
    if done.returncode != 0:
        print(done.stdout)
        return 1
    (TOP / "docs/demo.svg").write_text(picture(done.stdout))
    return 0


if __name__ == "__main__":
    sys.exit(main())
