#!/usr/bin/env python3
# SPDX-License-Identifier: MIT OR BSD-2-Clause-Patent
"""Plays Zephyr's zephyr_module.py and kconfig.py.

usage: modules.py OUTPUT_DIR ARCH PRJ_CONF MODULE...

Checks each module's zephyr/module.yml by Zephyr's schema, reads its Kconfig in the frame that Zephyr gives it, and leaves
autoconf.h and config.cmake in OUTPUT_DIR. As in Zephyr a warning of Kconfig is an error, and so is a setting of PRJ_CONF
that has no effect.
"""

import pathlib
import re
import sys

import kconfiglib
import yaml

# The keys of Zephyr's METADATA_SCHEMA that may be in a module.yml, and what each holds.
SETTINGS = dict.fromkeys(("board_root", "dts_root", "soc_root", "arch_root", "module_ext_root", "sca_root"), str)
BUILD = {"cmake": str, "kconfig": str, "cmake-ext": bool, "kconfig-ext": bool, "sysbuild-cmake": str,
         "sysbuild-kconfig": str, "sysbuild-cmake-ext": bool, "sysbuild-kconfig-ext": bool, "depends": list,
         "settings": SETTINGS}
MODULE = {"name": str, "build": BUILD, "tests": list, "samples": list, "boards": list, "blobs": list}

# What arch/Kconfig has, as far as a module may ask for it.
FRAME = """mainmenu "Zephyr"
config 64BIT
	bool
config ARM
	bool
config ARM64
	bool
	select 64BIT
config X86
	bool
config X86_64
	bool
	select X86
	select 64BIT
config BOARD
	bool
	default y
	select %s
"""
MENU = """menu "%(name)s (%(path)s)"
osource "%(kconfig)s"
config ZEPHYR_%(upper)s_MODULE
	bool
	default y
endmenu
"""


def check(value, schema, where):
    """Stop at a key that the schema has not, or a value of another type."""
    if isinstance(schema, type):
        if not isinstance(value, schema):
            sys.exit("%s: not a %s: %r" % (where, schema.__name__, value))
        return
    check(value, dict, where)
    for key, inner in value.items():
        if key not in schema:
            sys.exit("%s: no such key: %s" % (where, key))
        check(inner, schema[key], "%s: %s" % (where, key))


def module(path):
    """@return what the frame needs to know of a module, all of whose files are there."""
    yml = path / "zephyr/module.yml"
    meta = yaml.safe_load(yml.read_text())
    check(meta, MODULE, yml.name)
    found = {"name": meta["name"], "path": path, "upper": re.sub("[^a-zA-Z0-9]", "_", meta["name"]).upper(),
             "kconfig": path / meta["build"]["kconfig"], "cmake": path / meta["build"]["cmake"]}
    for file in (found["kconfig"], found["cmake"] / "CMakeLists.txt"):
        if not file.is_file():
            sys.exit("%s names what is not there: %s" % (yml.name, file))
    return found


def main():
    output, arch, conf = pathlib.Path(sys.argv[1]), sys.argv[2], sys.argv[3]
    modules = [module(pathlib.Path(path)) for path in sys.argv[4:]]
    output.mkdir(parents=True, exist_ok=True)
    (output / "Kconfig").write_text(FRAME % arch + "".join(MENU % found for found in modules))

    kconfig = kconfiglib.Kconfig(str(output / "Kconfig"), warn_to_stderr=False)
    kconfig.load_config(conf)
    lost = [symbol.name for symbol in kconfig.unique_defined_syms
            if symbol.user_value is not None and symbol.user_value != symbol.tri_value]
    if kconfig.warnings or lost:
        sys.exit("\n".join(kconfig.warnings + [name + " was set in vain" for name in lost]))
    kconfig.write_autoconf(str(output / "autoconf.h"))

    lines = ["set(CONFIG_%s %s)" % (symbol.name, symbol.str_value)
             for symbol in kconfig.unique_defined_syms if symbol.str_value != "n"]
    lines.append("set(ZEPHYR_MODULE_NAMES %s)" % " ".join(found["upper"] for found in modules))
    lines += ['set(ZEPHYR_%s_CMAKE "%s")' % (found["upper"], found["cmake"]) for found in modules]
    (output / "config.cmake").write_text("\n".join(lines) + "\n")


if __name__ == "__main__":
    main()
