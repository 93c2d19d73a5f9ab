# SPDX-License-Identifier: MIT OR BSD-2-Clause-Patent
"""EDK2 as Debian has it in source: what a module made of MdePkg needs, downloaded and built once.

It stays in a cache, $HYPERV_SDK_CACHE or ~/.cache/hyperv-sdk, and is used from there without a network. So do
workspaces, with what was compiled of EDK2 itself.
"""

import contextlib
import fcntl
import os
import pathlib
import re
import shutil
import subprocess
import tempfile

SOURCES = pathlib.Path("/etc/apt")
# Its build program and its tools, and the one package.
PARTS = ("edksetup.sh", "BaseTools", "MdePkg")


class Failed(Exception):
    """A command failed; what it said."""


class Unavailable(Exception):
    """There is no source of Debian's that can be reached."""


def cache():
    base = os.environ.get("XDG_CACHE_HOME") or pathlib.Path("~/.cache").expanduser()
    return pathlib.Path(os.environ.get("HYPERV_SDK_CACHE") or pathlib.Path(base) / "hyperv-sdk").resolve()


def environment():
    """Without what make was told for the tests, and what the user's own EDK2 goes by."""
    theirs = re.compile(r"MAKE|MFLAGS|EDK_TOOLS_PATH|CONF_PATH|WORKSPACE|PYTHON")
    return {**{name: value for name, value in os.environ.items() if not theirs.match(name)}, "LC_ALL": "C"}


def run(args, **more):
    """@return what the command said, which must succeed; of one that fails the end is enough."""
    done = subprocess.run([str(arg) for arg in args], text=True, errors="replace", stdin=subprocess.DEVNULL,
                          stdout=subprocess.PIPE, stderr=subprocess.STDOUT, env=environment(), **more)
    if done.returncode != 0:
        said = "\n".join(done.stdout.splitlines()[-80:])
        raise Failed("%s: exit status %d\n%s" % (args[0], done.returncode, said))
    return done.stdout


def private_apt(directory):
    """@return options of apt-get for the machine's own mirrors, as sources, in lists that nobody else uses."""
    parts = directory / "sources.list.d"
    for path in (parts, directory / "lists/partial", directory / "cache/archives/partial"):
        path.mkdir(parents=True)
    for path in [SOURCES / "sources.list", *(SOURCES / "sources.list.d").glob("*")]:
        if path.suffix == ".list" and path.is_file():
            (parts / path.name).write_text(re.sub(r"^deb(?=\s)", "deb-src", path.read_text(), flags=re.MULTILINE))
        elif path.suffix == ".sources":
            (parts / path.name).write_text(
                re.sub(r"^Types:.*", "Types: deb-src", path.read_text(), flags=re.MULTILINE | re.IGNORECASE))
    options = {"Dir::Etc::sourcelist": "/dev/null", "Dir::Etc::sourceparts": parts,
               "Dir::State::lists": directory / "lists", "Dir::Cache": directory / "cache",
               "APT::Sandbox::User": "root"}
    return [word for name, value in options.items() for word in ("-o", "%s=%s" % (name, value))]


def make(work):
    """Download, unpack and build in a directory. @return where the result is."""
    apt = ["apt-get", "-qq", *private_apt(work / "apt")]
    try:
        run([*apt, "update"])
        run([*apt, "source", "--download-only", "edk2"], cwd=work)
    except Failed as failure:
        if re.search("Could not resolve|Failed to fetch|Unable to connect|Could not connect|Connection", str(failure)):
            raise Unavailable(str(failure)) from failure
        raise
    # With Debian's patches: BaseTools would want a part that Debian has left out.
    run(["dpkg-source", "--no-check", "-x", next(work.glob("*.dsc")), work / "unpacked"])
    tree = work / "edk2/source"
    tree.mkdir(parents=True)
    for name in PARTS:
        (work / "unpacked" / name).rename(tree / name)
    # Of the programs in C a module needs one, and that one no parser.
    run(["make", "-s", "-C", tree / "BaseTools/Source/C", "VFRAUTOGEN=", "GenFw"])
    return tree.parent


@contextlib.contextmanager
def locked(path):
    """Two tests may want the same at once."""
    with open(path, "w") as lock:
        fcntl.flock(lock, fcntl.LOCK_EX)
        yield


def obtain():
    """See to it that EDK2 is in the cache."""
    top = cache()
    top.mkdir(parents=True, exist_ok=True)
    with locked(top / ".edk2.lock"):
        for left in top.glob(".new.edk2.*"):
            shutil.rmtree(left)
        if not (top / "edk2").exists():
            work = pathlib.Path(tempfile.mkdtemp(prefix=".new.edk2.", dir=top))
            try:
                make(work).rename(top / "edk2")
            finally:
                shutil.rmtree(work)


def remove(path):
    if path.is_dir() and not path.is_symlink():
        shutil.rmtree(path)
    else:
        path.unlink()


@contextlib.contextmanager
def workspace(name):
    """Lend a workspace with EDK2, empty but for what was compiled of EDK2 in it before. Its path is always the same."""
    where = cache() / "edk2/workspaces" / name
    where.mkdir(parents=True, exist_ok=True)
    with locked(where.parent / (".%s.lock" % name)):
        whole = (where / "Build/whole").exists()
        for path in where.iterdir():
            if path.name != "Build" or not whole:
                remove(path)
        for path in where.glob("Build/*/*/*/*"):
            if path.name != "MdePkg":
                remove(path)
        (where / "Build/whole").unlink(missing_ok=True)
        (where / "Conf").mkdir()
        (where / "edk2").symlink_to(cache() / "edk2/source")
        yield where


def keep(where):
    """What is compiled of EDK2 in a workspace is whole, and may be used again."""
    (where / "Build/whole").touch()
