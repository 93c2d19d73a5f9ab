# SPDX-License-Identifier: MIT OR BSD-2-Clause-Patent
"""A copy of the headers, or of hv-decode, with one mistake in it, which a test has to find."""

import pathlib
import shutil

TOP = pathlib.Path(__file__).resolve().parent.parent
INCLUDE = TOP / "include"
TOOLS = TOP / "tools"


def make(directory, header, old, new):
    """Copy the headers to @directory, with @new for @old in @header. @return what is wrong with the mistake, or ''."""
    shutil.rmtree(directory, ignore_errors=True)
    shutil.copytree(INCLUDE, directory)
    if header.startswith("hv-decode/"):
        shutil.copytree(TOOLS / "hv-decode", directory / "hv-decode")
    path = directory / header
    text = path.read_text()
    if text.count(old) != 1:
        return "%s has this %d times, not once:\n%s" % (header, text.count(old), old)
    path.write_text(text.replace(old, new))
    return ""
