#!/usr/bin/env python3
# SPDX-License-Identifier: MIT OR BSD-2-Clause-Patent
"""No name leaves a header but with a prefix of ours.

usage: names.py SOURCE_DIR

Asks the compiler for every macro and every name of file scope that a unit with all headers has
and one with the standard headers alone has not. Prints TAP.
"""

import json
import pathlib
import re
import subprocess
import sys
import tempfile

sys.path.insert(0, str(pathlib.Path(__file__).resolve().parent.parent))
import tap

OURS = re.compile(r"(hv_|HV_|HVCALL_|HVMSG_|HVPORT_|HYPERV_)")
STANDARD = "#include <stdbool.h>\n#include <stddef.h>\n#include <stdint.h>\n"
# Hides nothing that a user would see: enumerators and functions stand at file scope.
KINDS = ("FunctionDecl", "VarDecl", "TypedefDecl", "RecordDecl", "EnumDecl", "EnumConstantDecl")
TARGETS = ("aarch64-none-elf", "x86_64-linux-gnu")


def clang(target, include, text, *args):
    """What clang prints for the text."""
    command = ["clang-14", "--target=" + target, "-ffreestanding", "-std=c11", "-I", include,
               "-DHV_CONFIG_CONDUIT=0U", "-x", "c", *args, "-"]
    done = subprocess.run([str(arg) for arg in command], input=text, text=True, capture_output=True)
    if done.returncode != 0:
        raise SystemExit("not ok 1 - %s does not compile\n%s\n1..1" % (target, re.sub("(?m)^", "# ", done.stderr[:2000])))
    return done.stdout


def names(target, include, text):
    """Every name that the unit leaves behind."""
    macros = re.findall(r"^#define (\w+)", clang(target, include, text, "-E", "-dM"), re.MULTILINE)
    tree = json.loads(clang(target, include, text, "-fsyntax-only", "-Xclang", "-ast-dump=json"))
    found = set(macros)

    def visit(node):
        for inner in node.get("inner", ()):
            if inner.get("kind") in KINDS and inner.get("name") and not inner.get("isImplicit"):
                found.add(inner["name"])
            if inner.get("kind") in ("EnumDecl", "LinkageSpecDecl"):
                visit(inner)
    visit(tree)
    return found


def strangers(target, include, text):
    new = names(target, include, STANDARD + text) - names(target, include, STANDARD)
    return sorted(name for name in new if not OURS.match(name))


def main():
    include = pathlib.Path(sys.argv[1]) / "include"
    report = tap.Report()
    for target in TARGETS:
        other = "x86" if target.startswith("aarch64") else "arm64"
        headers = [str(path.relative_to(include)) for path in sorted(include.rglob("*.h"))]
        text = "".join("#include <%s>\n" % header for header in headers
                       if not re.match(r"arch/%s/(?!abi/)|arch/\w+/trap/|hyperv/fake/trap_" % other, header))
        found = strangers(target, include, text)
        report.case(target, not found, "\n".join(found))
    with tempfile.TemporaryDirectory() as directory:
        for bad in ("#define CALL 1", "void call(void);", "struct message { int a; };", "enum hv_x { CODE };",
                    "typedef int u32;", "extern int state;", "static inline int min(int a) { return a; }"):
            found = strangers(TARGETS[0], directory, bad + "\n")
            report.case("caught: " + bad, len(found) == 1, " ".join(found))
    return report.end()


if __name__ == "__main__":
    sys.exit(main())
