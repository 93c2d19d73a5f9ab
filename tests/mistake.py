# SPDX-License-Identifier: MIT OR BSD-2-Clause-Patent
"""A copy of the headers with one mistake in it, which a test has to find."""

import pathlib
import shutil

INCLUDE = pathlib.Path(__file__).resolve().parent.parent / "include"


def make(directory, header, old, new):
    """Copy the headers to @directory, with @new for @old in @header. @return what is wrong with the mistake, or ''."""
    shutil.rmtree(directory, ignore_errors=True)
    shutil.copytree(INCLUDE, directory)
    path = directory / header
    text = path.read_text()
    if text.count(old) != 1:
        return "%s has this %d times, not once:\n%s" % (header, text.count(old), old)
    path.write_text(text.replace(old, new))
    return ""
