#!/usr/bin/env python3
# SPDX-License-Identifier: MIT OR BSD-2-Clause-Patent
"""What README and guides say: their code compiles, what they call runnable runs, what they name is there.

usage: examples.py SOURCE_DIR

A fence says what its block is:

    c               code at file scope; those of a file are one unit, in their order
    c NAME.c        a file by itself, which later blocks may include; NAME.h is nothing else
    c run           a program by itself, which must end with status 0; a block of text behind it is what it prints
    c ... arm64     for one architecture alone, or x86; without, for both
    sh              commands; those of the first guide are run by first_steps.py
    text, make, ... what else there is in KINDS

Code is compiled without a warning for x86-64 by gcc and clang, for arm64 by gcc; programs run on both, under
qemu-user. Names of the SDK in backquotes stand in its headers, paths are there, links lead somewhere; in a table with
a column "here" that column alone is ours. Prints TAP, with a sample of each mistake that has to be caught.
"""

import concurrent.futures
import pathlib
import re
import subprocess
import sys
import tempfile

sys.path.insert(0, str(pathlib.Path(__file__).resolve().parent.parent))
import guide
import tap

KINDS = {"c", "sh", "text", "make", "meson", "cmake", "ini", "yaml", "kconfig", "diff"}
# Names that are no code; paths that stand for many, as does one with NEW in it, or are those of an installed SDK.
NO_CODE = {"HYPERV_SDK_CACHE"}
ANY = {"include/hyperv-sdk", "tests/hyperv/test_x.c", "tests/hyperv/test_x.inc.h"}
# Tried in this order; the first one of each architecture makes the programs that are run.
COMPILERS = {
    "x86": [["gcc-12"], ["clang-14", "--target=x86_64-linux-gnu"]],
    "arm64": [["aarch64-linux-gnu-gcc-12"]],
}
RUNNERS = {"x86": [], "arm64": ["qemu-aarch64"]}
FLAGS = ["-std=gnu11", "-O2", "-Wall", "-Wextra", "-Wstrict-prototypes", "-Werror"]
NAME = re.compile(r"\b(?:hv|HV|HVCALL|HVMSG|HVPORT|HYPERV)_\w+\*?")
PATH = re.compile(r"(?:hyperv|arch|docs|tests|tools|examples|include|pkgconfig)/[\w./*-]+|[\w-]+\.md|[a-z]\w+\.h")


def documents(top):
    return [top / "README.md", top / "CONTRIBUTING.md", *sorted((top / "docs").rglob("*.md"))]


def run(args, **more):
    done = subprocess.run([str(arg) for arg in args], stdin=subprocess.DEVNULL, stdout=subprocess.PIPE,
                          stderr=subprocess.STDOUT, text=True, errors="replace", **more)
    return done.returncode, done.stdout


class Document:
    """A file with its blocks, in a directory of its own."""

    def __init__(self, top, path, text, work):
        self.top, self.name, self.text, self.work = top, path, text, work
        self.blocks = guide.blocks(text)
        # The text without its blocks, line by line as it was.
        kept, within = [], False
        for line in text.splitlines():
            fence = line.startswith("```")
            kept.append("" if fence or within else line)
            within ^= fence
        self.prose = kept

    def flags(self):
        return [*FLAGS, "-I", self.top / "include", "-I", self.top / "examples/bare-metal-arm64",
                "-I", self.top / "examples/common", "-I", self.work]

    def units(self):
        """(line, architecture, source, what it has to print or None, whether it is run) of all there is to compile."""
        rest = {arch: [] for arch in COMPILERS}
        for index, block in enumerate(self.blocks):
            if block.kind != "c":
                continue
            name = guide.named(block)
            only = [arch for arch in COMPILERS if arch in block.words] or list(COMPILERS)
            text = '#line %d "%s"\n%s' % (block.line + 1, self.name, block.text)
            if name:
                (self.work / name).write_text(block.text)
            for arch in only if not (name or "").endswith(".h") else ():
                if name or "run" in block.words:
                    source = self.work / ("%s-%d.c" % (arch, block.line))
                    source.write_text(text)
                    yield block.line, arch, source, guide.output(self.blocks, index), "run" in block.words
                else:
                    rest[arch].append(text)
        for arch, texts in rest.items():
            if texts:
                source = self.work / ("%s.c" % arch)
                source.write_text("\n".join(texts))
                yield 0, arch, source, None, False

    def check_unit(self, unit):
        """@return complaints."""
        _, arch, source, wanted, runs = unit
        free = [] if runs or "stdio.h" in source.read_text() else ["-ffreestanding"]
        for compiler in COMPILERS[arch]:
            status, said = run([*compiler, *self.flags(), *free, "-c", source, "-o", source.with_suffix(".o")])
            if status != 0:
                return "%s: %s" % (compiler[0], said)
        if not runs:
            return ""
        program = source.with_suffix("")
        status, said = run([*COMPILERS[arch][0], *self.flags(), source, "-o", program])
        if status != 0:
            return said
        status, said = run([*RUNNERS[arch], program])
        if status != 0 or wanted not in (None, said):
            return "%s: exit status %d, said:\n%swanted:\n%s" % (arch, status, said, wanted)
        return ""

    def fences(self):
        for block in self.blocks:
            if block.kind not in KINDS:
                yield "%s:%d: a block of no known kind: '%s'" % (self.name, block.line, block.kind)
            if block.kind == "sh":
                status, said = run(["sh", "-n", "-c", block.text])
                if status != 0:
                    yield "%s:%d: %s" % (self.name, block.line, said)
                for tool in re.findall(r"(?:^|/|\s)(tools/[\w-]+)", block.text):
                    if not (self.top / tool).exists():
                        yield "%s:%d: no %s" % (self.name, block.line, tool)

    def ours(self):
        """(line number, line), of tables with a column "here" that column alone."""
        column = None
        for number, line in enumerate(self.prose, 1):
            cells = [cell.strip() for cell in line.split("|")] if line.startswith("|") else []
            if not cells:
                column = None
            elif column is None:
                column = cells.index("here") if "here" in cells else -1
            yield number, cells[column] if cells and column is not None and 0 <= column < len(cells) else line

    def names(self, words):
        """Names of the SDK and paths, in backquotes."""
        for number, line in self.ours():
            for code in re.findall(r"`([^`]+)`", line):
                for name in NAME.findall(code):
                    known = any(word.startswith(name[:-1]) for word in words) if name.endswith("*") else name in words
                    if not known and name not in NO_CODE:
                        yield "%s:%d: no header has %s" % (self.name, number, name)
                if PATH.fullmatch(code) and code not in ANY and "NEW" not in code and not self.there(code):
                    yield "%s:%d: no %s" % (self.name, number, code)

    def there(self, path):
        around = (self.top, self.top / "include", self.top / "include/hyperv", (self.top / self.name).parent,
                  *self.top.glob("examples/*"))
        return any(any(place.glob(path.rstrip("/"))) for place in around) or any(
            block.text and guide.named(block) == path for block in self.blocks)

    def links(self):
        for number, line in enumerate(self.prose, 1):
            for target in re.findall(r"\]\(([^)\s]+)\)", line):
                # Doxygen 1.9.4 does not know the headings of another file by what GitHub calls them, nor its own.
                there = (self.top / self.name).parent.joinpath(target).exists()
                if not re.match(r"\w+:", target) and ("#" in target or not there):
                    yield "%s:%d: a link to nowhere: %s" % (self.name, number, target)


def rows_that_are_not_there(top):
    """Numbers in the first column of the guide to the specification, which are rows of spec-deviations.md."""
    rows = set(re.findall(r"^\| (\d+) \|", (top / "docs/spec-deviations.md").read_text(), re.MULTILINE))
    for cell in re.findall(r"^\| ([\d, ]+) \|", (top / "docs/guides/specification.md").read_text(), re.MULTILINE):
        yield from ("docs/spec-deviations.md has no row " + row for row in cell.split(", ") if row not in rows)


def words_of(top):
    """Every word of the headers' code."""
    found = set()
    for path in (top / "include").rglob("*.h"):
        found.update(re.findall(r"\w+", re.sub(r"/\*.*?\*/", "", path.read_text(), flags=re.DOTALL)))
    return found


def without_row(top):
    """Headers with a topic that the table of docs/headers.md does not have."""
    table = (top / "docs/headers.md").read_text()
    helpers = {"arch.h", "arch_cpu.h", "arch_hypercall.h", "arch_register.h", "bits.h", "bytes.h", "foreign.h",
               "page_answer.h", "page_list.h", "types.h", "version.h", "words.h"}
    for path in sorted((top / "include/hyperv").glob("*.h")):
        if path.name not in helpers and "`hyperv/%s`" % path.name not in table:
            yield "docs/headers.md has no row for hyperv/" + path.name


def complaints(document, words):
    """All that is wrong with a document but its code, and the units of that."""
    return [*document.fences(), *document.names(words), *document.links()]


SAMPLES = {
    "code that does not compile": "```c\nuint32_t hv_x(void) { return hv_nowhere(); }\n```\n",
    "a warning": "```c\n#include <stdint.h>\nuint32_t hv_x(void) { uint32_t a; return 1; }\n```\n",
    "code for the other architecture": "```c arm64\n#ifndef __aarch64__\n#error\n#endif\nint a;\n```\n\n"
                                       "```c x86\n#ifdef __aarch64__\n#error\n#endif\n#error\n```\n",
    "a program that fails": "```c run\nint main(void) { return 3; }\n```\n",
    "other output": "```c run\n#include <stdio.h>\nint main(void) { puts(\"a\"); }\n```\n\n```text\nb\n```\n",
    "a file that is not there": "```c\n#include \"hello.h\"\n```\n",
    "a block of no kind": "```\nx\n```\n",
    "a shell's mistake": "```sh\nif true; then\n```\n",
    "a tool that is not there": "```sh\ntools/nothing\n```\n",
    "a name that no header has": "Call `hv_nowhere()`.\n",
    "names of a kind that no header has": "One of `HV_NOWHERE_*`.\n",
    "a name in the column": "| Linux | here |\n|---|---|\n| `hv_theirs` | `hv_nowhere` |\n",
    "a path": "See `docs/nowhere.md`.\n",
    "a link": "See [there](nowhere.md).\n",
    "a link to a heading": "# Title\n\nSee [there](#title).\n",
}
GOOD = """# Title

See [it](headers.md), `hv_start()`, `HV_STATUS_*`, `hyperv/start.h`.

| Linux | here |
|---|---|
| `hv_theirs` | `hv_start` |

```c hello.h
#define ONE 1
```

```c run
#include <stdio.h>
#include "hello.h"
int main(void) { printf("%d\\n", ONE); return 0; }
```

```text
1
```

```sh
tools/test
```
"""


def sample(top, text, words):
    with tempfile.TemporaryDirectory() as directory:
        document = Document(top, "docs/sample.md", text, pathlib.Path(directory))
        said = complaints(document, words)
        return said + [said for unit in list(document.units()) for said in [document.check_unit(unit)] if said]


def main():
    top = pathlib.Path(sys.argv[1]).resolve()
    report = tap.Report()
    words = words_of(top)
    compiled = ran = 0
    with tempfile.TemporaryDirectory() as directory, concurrent.futures.ThreadPoolExecutor(2) as pool:
        for number, path in enumerate(documents(top)):
            name = str(path.relative_to(top))
            work = pathlib.Path(directory) / str(number)
            work.mkdir()
            document = Document(top, name, path.read_text(), work)
            said = complaints(document, words)
            report.case(name + ": fences, names, links", not said, "\n".join(said))
            units = list(document.units())
            said = [said for said in pool.map(document.check_unit, units) if said]
            if units:
                report.case(name + ": code", not said, "\n".join(said))
            compiled += len(units)
            ran += sum(unit[4] for unit in units)
        said = list(without_row(top))
        report.case("each header has a row", not said, "\n".join(said))
        said = list(rows_that_are_not_there(top))
        report.case("each deviation has a row", not said, "\n".join(said))
        report.note("report: %d units compiled, %d of them run" % (compiled, ran))
        said = sample(top, GOOD, words)
        report.case("a sample without a mistake", not said, "\n".join(said))
        found = pool.map(lambda text: sample(top, text, words), SAMPLES.values())
        for what, said in zip(SAMPLES, found):
            report.case("caught: " + what, bool(said))
    return report.end()


if __name__ == "__main__":
    sys.exit(main())
