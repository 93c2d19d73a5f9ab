# SPDX-License-Identifier: MIT OR BSD-2-Clause-Patent
"""A directory of somebody who uses the SDK: what is typed there, and what the compiler may read."""

import os
import pathlib
import re
import shutil
import subprocess
import sys

HERE = pathlib.Path(__file__).resolve().parent
SOURCE = HERE.parent.parent
PAGE = SOURCE / "docs/install.md"
sys.path.insert(0, str(HERE.parent))
import tap


class Failed(Exception):
    pass


def not_released(directory, names):
    """For shutil.copytree(): version control, builds, and what tools leave behind."""
    return [name for name in names if pathlib.Path(directory, name).is_dir() and (
        name in (".git", "__pycache__", "out") or name.startswith("build")
        or pathlib.Path(directory, name, "meson-private").exists())]


def version():
    """The version as meson.build must have read it, by another way."""
    text = (SOURCE / "include/hyperv/version.h").read_text().split()
    return ".".join(text[text.index("HV_SDK_VERSION_" + part) + 1] for part in ("MAJOR", "MINOR", "PATCH"))


def sections():
    """The page's fenced blocks by the headings that they stand under: lists of (language, text)."""
    found = {}
    for heading, body in re.findall(r"^##? (.*?)\n(.*?)(?=^## |\Z)", PAGE.read_text(), re.MULTILINE | re.DOTALL):
        found[heading] = re.findall(r"^```(\w*)\n(.*?)^```$", body, re.MULTILINE | re.DOTALL)
    return found


class Work:
    """directory: empty and of its own; home and flags of who runs the tests are out of sight."""

    def __init__(self, directory, report):
        self.directory = directory
        self.report = report
        self.sdk = directory / "hyperv-sdk"
        self.environment = {
            "PATH": "%s:%s" % (directory / "bin", os.environ["PATH"]), "HOME": str(directory / "home"), "LC_ALL": "C.UTF-8",
            "PKG_CONFIG_LIBDIR": str(directory / "none"), "PYTHON": sys.executable,
            # gcc adds here what it reads, if nobody asks it for such a file.
            "SUNPRO_DEPENDENCIES": "%s consumer" % (directory / "read")}
        (directory / "home").mkdir()
        (directory / "bin").mkdir()

    def run(self, *args, cwd=None, **environment):
        """Run a command that must succeed. @return what it printed on its standard output."""
        done = subprocess.run([str(arg) for arg in args], text=True, errors="replace", capture_output=True,
                              stdin=subprocess.DEVNULL, cwd=cwd or self.directory,
                              env={**self.environment, **environment})
        self.errors = done.stderr
        if done.returncode != 0:
            raise Failed("%s: exit status %d\n%s%s" % (args[0], done.returncode, done.stdout, done.stderr))
        return done.stdout

    def refused(self, text, *args, **more):
        """Run a command that must fail and say so. @return what is wrong."""
        try:
            self.run(*args, **more)
        except Failed as failure:
            return "" if text in str(failure) else str(failure)
        return "%s succeeded" % args[0]

    def case(self, name, check):
        try:
            complaint = check() or ""
        except Failed as failure:
            complaint = str(failure)
        self.report.case(name, not complaint, complaint)

    def release(self, place=None):
        """The SDK as it is handed on: the tree without builds and history."""
        shutil.copytree(SOURCE, place or self.sdk, ignore=not_released)

    def take(self, *names):
        """Consumers' files, out of the directory of this one."""
        for name in names:
            path = HERE / name
            if path.is_dir():
                shutil.copytree(path, self.directory, dirs_exist_ok=True)
            else:
                shutil.copy(path, self.directory)

    def follow(self, heading, change=lambda text: text):
        """Type what the page says under this heading."""
        text = "".join(text for language, text in sections()[heading] if language == "sh")
        return self.run("sh", "-e", "-u", "-c", change(text))

    def install(self):
        """As the page says, behind which the prefix is all that there is."""
        self.release()
        self.follow("Install")
        shutil.rmtree(self.sdk)
        return self.directory / "home/.local"

    def says_version(self, *program):
        said = self.run(*program).strip()
        return "" if said == version() else "said '%s', wanted '%s'" % (said, version())

    def rules(self):
        """What compilers say that they have read, as make, Kbuild and ninja have it; each rule once."""
        for pattern in ("read", "*.d", ".*.cmd"):
            for path in self.directory.rglob(pattern):
                if path.is_file():
                    yield path.read_text()
                    path.unlink()
        if (self.directory / "build/.ninja_deps").exists():
            yield self.run("ninja", "-C", "build", "-t", "deps")

    def read_from(self, place, cwd=None):
        """Whether compilers have read the SDK, and nothing of the tree.

        place: where the SDK has to be. cwd: where they ran. @return what is wrong."""
        text = "\n".join(self.rules())
        paths = {pathlib.Path(os.path.normpath((cwd or self.directory) / word))
                 for word in text.replace("\\\n", " ").split() if not word.endswith(":")}
        tree = [str(path) for path in paths if path.is_relative_to(SOURCE)]
        known = {path.relative_to(SOURCE / "include").parts for path in (SOURCE / "include").rglob("*.h")}
        headers = [path for path in paths if any(path.parts[-length:] in known for length in (2, 3, 4))]
        elsewhere = [str(path) for path in headers if not path.is_relative_to(place)]
        if tree or elsewhere or not headers:
            return "read %d headers, and not below %s:\n%s" % (len(headers), place, "\n".join(tree + elsewhere))
        return ""

    def only_from(self, place, cwd=None):
        self.case("nothing else of the SDK was read", lambda: self.read_from(place, cwd))
