#!/usr/bin/env python3
# SPDX-License-Identifier: MIT OR BSD-2-Clause-Patent
"""The commands of docs/guides/first-steps.md, taken literally, in a root that has Debian and nothing of this tree.

usage: first_steps.py SOURCE_DIR

The root is made by mmdebstrap of the packages that the guide installs, once, and kept in the cache, $HYPERV_SDK_CACHE
or ~/.cache/hyperv-sdk; a copy of it by hard links is used and removed. So "apt-get install" finds all there. The
address that the guide clones from stands for a repository inside the root, by git's url.*.insteadOf, with one commit
of this tree. Needs root, as chroot does; without it the test is skipped. Prints TAP: each block of commands, with what
it prints if the guide says so.
"""

import fcntl
import hashlib
import os
import pathlib
import re
import shutil
import subprocess
import sys
import tempfile
import time

sys.path.insert(0, str(pathlib.Path(__file__).resolve().parent.parent))
import guide
import tap

GUIDE = "docs/guides/first-steps.md"
SECONDS = 600  # ten minutes, as the guide says, without installs
ENVIRONMENT = {"PATH": "/usr/sbin:/usr/bin:/sbin:/bin", "HOME": "/root", "LC_ALL": "C",
               "DEBIAN_FRONTEND": "noninteractive"}
WORK = "root"  # where the reader is


class CannotRun(Exception):
    """Why this machine has no root to run the guide in."""


def run(args, **more):
    done = subprocess.run([str(arg) for arg in args], stdin=subprocess.DEVNULL, stdout=subprocess.PIPE,
                          stderr=subprocess.PIPE, text=True, errors="replace", **more)
    return done.returncode, done.stdout, done.stderr


def packages(blocks):
    """Every package that the guide installs."""
    found = re.findall(r"^apt-get install -y --no-install-recommends (.*)$",
                       "".join(block.text for block in blocks if block.kind == "sh"), re.MULTILINE)
    return sorted(set(" ".join(found).split()))


def mirror():
    """Where this machine has Debian from; nothing for mmdebstrap's own choice."""
    _, said, _ = run(["apt-get", "indextargets", "--format", "$(REPO_URI)", "Codename: bookworm", "Component: main",
                      "Created-By: Packages"])
    return said.split()[:1]


def make_root(wanted, directory):
    """Debian with these packages, without what nobody reads there."""
    left_out = ["--dpkgopt=path-exclude=/usr/share/%s/*" % name for name in ("doc", "man", "locale", "info")]
    status, _, errors = run(["mmdebstrap", "--variant=apt", "--include=" + ",".join(wanted),
                             "--aptopt=APT::Install-Recommends \"false\"", *left_out, "bookworm", directory, *mirror()])
    if status == 0:
        return
    subprocess.run(["rm", "-rf", "--one-file-system", str(directory)])
    if re.search("Could not resolve|Failed to fetch|Unable to connect|Could not connect|Connection", errors):
        raise CannotRun("mmdebstrap: " + " ".join(errors.split()[-30:]))
    raise SystemExit(errors)


def cached_root(wanted):
    """The root of these packages, made unless it is there."""
    if os.geteuid() != 0:
        raise CannotRun("chroot needs root")
    if shutil.which("mmdebstrap") is None:
        raise CannotRun("no mmdebstrap")
    home = os.environ.get("XDG_CACHE_HOME") or pathlib.Path.home() / ".cache"
    cache = pathlib.Path(os.environ.get("HYPERV_SDK_CACHE") or pathlib.Path(home) / "hyperv-sdk") / "first-steps"
    cache.mkdir(parents=True, exist_ok=True)
    root = cache / hashlib.sha256(" ".join(wanted).encode()).hexdigest()[:16]
    with open(cache / ".lock", "w") as lock:
        fcntl.flock(lock, fcntl.LOCK_EX)
        if not root.exists():
            new = cache / "new"
            subprocess.run(["rm", "-rf", "--one-file-system", str(new)], check=True)
            make_root(wanted, new)
            new.rename(root)
        # Of a run that was killed.
        subprocess.run(["find", str(cache), "-maxdepth", "1", "-name", "run-*", "-mtime", "+1", "-exec", "rm", "-rf",
                        "--one-file-system", "{}", "+"], check=True)
    return root


def publish(top, url, root):
    """This tree as a repository inside the root, for @p url."""
    where = "/srv/published.git"
    git = ["git", "--git-dir=%s%s" % (root, where), "--work-tree=%s" % top, "-c", "user.name=tests",
           "-c", "user.email=tests@localhost", "-c", "gc.auto=0"]
    environment = {**os.environ, "GIT_CONFIG_GLOBAL": "/dev/null", "GIT_CONFIG_SYSTEM": "/dev/null"}
    for command in (["init", "-q", "-b", "main"], ["add", "-A"],
                    ["commit", "-q", "-m", "The tree"], ["config", "core.bare", "true"]):
        subprocess.run([*git, *command], check=True, env=environment, cwd=top)
    settings = '[url "file://%s"]\n\tinsteadOf = %s\n[safe]\n\tdirectory = *\n' % (where, url)
    (root / "root/.gitconfig").write_text(settings)


def shell(root, text):
    """A block of commands by a reader's shell, which stops at the first that fails."""
    return run(["chroot", root, "sh", "-ec", "cd /%s\n%s" % (WORK, text)], env=ENVIRONMENT)


def follow(report, blocks, root):
    """Do what the guide says, in its order."""
    status, _, errors = shell(root, "echo '#include <hyperv/hyperv.h>' > nothing.c\n"
                              "gcc -fsyntax-only -I hyperv-sdk/include nothing.c")
    report.case("nothing of the SDK is in the root at first", status != 0 and "hyperv/hyperv.h" in errors, errors)
    seconds = 0.0
    for index, block in enumerate(blocks):
        name = guide.named(block)
        if name:
            (root / WORK / name).write_text(block.text)
        if block.kind != "sh":
            continue
        start = time.monotonic()
        status, said, errors = shell(root, block.text)
        if not all(line.startswith("apt-get install ") for line in block.text.splitlines()):
            seconds += time.monotonic() - start
        wanted = guide.output(blocks, index)
        good = status == 0 and (wanted is None or said.replace("\r", "") == wanted)
        report.case("line %d: %s" % (block.line, block.text.split("\n")[0]), good,
                    "exit status %d\n%s%s\nwanted:\n%s" % (status, said, errors, wanted))
        if status != 0:
            break
    report.case("all of it within ten minutes", seconds < SECONDS, "%.0f s" % seconds)
    report.note("report: %.1f s" % seconds)


def main():
    top = pathlib.Path(sys.argv[1]).resolve()
    report = tap.Report()
    blocks = guide.blocks((top / GUIDE).read_text())
    text = "".join(block.text for block in blocks if block.kind == "sh")
    url = re.search(r"git clone .*?(\S+://\S+)", text)[1]
    try:
        cached = cached_root(packages(blocks))
    except CannotRun as reason:
        report.skip("the guide's commands", str(reason))
        return report.end()
    directory = tempfile.mkdtemp(prefix="run-", dir=cached.parent)
    try:
        root = pathlib.Path(directory) / "root"
        subprocess.run(["cp", "-al", str(cached), str(root)], check=True)
        # Of its own: where apt and dpkg lock, and where they write in place.
        for name in ("etc", "var"):
            subprocess.run(["rm", "-rf", str(root / name)], check=True)
            subprocess.run(["cp", "-a", str(cached / name), str(root / name)], check=True)
        publish(top, url, root)
        follow(report, blocks, root)
        ran = [block.text for block in blocks if block.kind == "sh"][-1]
        report.case("it ends with an own hypercall on the fake", "./own" in ran, ran)
    finally:
        subprocess.run(["rm", "-rf", "--one-file-system", directory])
    return report.end()


if __name__ == "__main__":
    sys.exit(main())
