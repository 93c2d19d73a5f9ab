#!/usr/bin/env python3
# SPDX-License-Identifier: MIT OR BSD-2-Clause-Patent
"""Fuzz one target: what the hypervisor writes, registers of a guest for the fake hypervisor, input of hv-decode.

usage: run.py TARGET BUILD_DIR

A target is TARGET.c beside this script, or for TARGET_x86 the same with -DFUZZ_X86; its first inputs are the
lines of seeds/TARGET.txt. It runs for 8 s from a fixed seed, with HV_TEST_LONG=1 for 60 s from one that is
printed. Then each mistake of mistakes.py is made in a copy of the headers or of hv-decode, and has to be found. Prints TAP; a
finding comes with its input in hex, which is a line for the seeds.
"""

import hashlib
import os
import pathlib
import random
import re
import shutil
import subprocess
import sys

HERE = pathlib.Path(__file__).resolve().parent
sys.path.insert(0, str(HERE.parent))
import mistake  # noqa: E402
import mistakes  # noqa: E402
import tap  # noqa: E402

LONG = os.environ.get("HV_TEST_LONG") == "1"
SECONDS = 60 if LONG else 8
# Runs in which a mistake has to be found: a number, so that a slow machine finds it as a fast one does.
MISTAKE_RUNS = 60000
FLAGS = ["-std=gnu11", "-gline-tables-only", "-O1", "-Wall", "-Wextra", "-fsanitize=fuzzer,address,undefined", "-fno-sanitize-recover=all"]
FUZZER = ["-max_len=1024", "-timeout=10", "-rss_limit_mb=1024", "-print_final_stats=1", "-detect_leaks=1"]
ENVIRONMENT = dict(os.environ, ASAN_OPTIONS="quarantine_size_mb=8:abort_on_error=0")


def run(*command):
    done = subprocess.run([str(word) for word in command], env=ENVIRONMENT, text=True, errors="replace",
                          stdout=subprocess.PIPE, stderr=subprocess.STDOUT)
    return done.returncode, done.stdout


def hv_decode(compiler, include, objects):
    """Compile hv-decode, without its main(). What was compiled already is taken as it is: most of it is, for a mistake.

    @return (exit status, what the compiler said, directory for -I and objects)."""
    mistaken = (include / "hv-decode").exists()
    tools = include if mistaken else mistake.TOOLS
    made = ["-I", tools]
    for source in sorted(path for path in (tools / "hv-decode").glob("*.c") if path.stem != "main"):
        # Headers are those of the tree wherever hv-decode has the mistake.
        name = hashlib.sha256(source.read_bytes()).hexdigest() if mistaken or include == mistake.INCLUDE else include.name
        made.append(objects / ("%s-%s-%s.o" % (compiler, source.stem, name)))
        if not made[-1].exists():
            status, output = run(compiler, *FLAGS, "-I", mistake.INCLUDE if mistaken else include, "-c", source, "-o", made[-1])
            if status != 0:
                return status, output, made
    return 0, "", made


def build(compiler, target, include, program):
    source = HERE / (target.removesuffix("_x86") + ".c")
    options = ["-DFUZZ_X86"] if target.endswith("_x86") else []
    if target == "decode":
        status, output, options = hv_decode(compiler, include, program.parent / "objects")
        if status != 0:
            return status, output
    return run(compiler, *FLAGS, "-I", include, "-I", HERE, source, *options, "-o", program)


def plant_seeds(target, directory):
    """Write the inputs of seeds/TARGET.txt: "name: 01 02*3" is 01 02 02 02. @return how many."""
    shutil.rmtree(directory, ignore_errors=True)
    directory.mkdir(parents=True)
    count = 0
    for line in (HERE / ("seeds/%s.txt" % target)).read_text().splitlines():
        match = re.match(r"([\w-]+):([^#]*)", line)
        if not match:
            continue
        data = bytearray()
        for token in match[2].split():
            digits, _, times = token.partition("*")
            data += bytes.fromhex(digits) * int(times or 1)
        (directory / match[1]).write_bytes(data)
        count += 1
    return count


def fuzz(program, corpus, *options):
    """@return (the input that fails or None, whether the fuzzer is content, what it said)."""
    found = program.parent / (program.name + "-found")
    shutil.rmtree(found, ignore_errors=True)
    found.mkdir()
    status, output = run(program, *FUZZER, *options, "-artifact_prefix=%s/" % found, corpus)
    for path in found.iterdir():
        return path.read_bytes(), False, output
    return None, status == 0, output


def explain(data, output):
    if data is None:
        return output[-3000:]
    said = [line for line in output.splitlines()
            if re.search(r"ERROR|SUMMARY|runtime error|tests/fuzz/|include/", line) and "DEDUP" not in line]
    return "input: %s\n%s" % (data.hex(" "), "\n".join(said[:25]))


def main():
    target, place = sys.argv[1], pathlib.Path(sys.argv[2]) / sys.argv[1]
    report = tap.Report()
    seeds = place / "seeds"
    corpus = place / "corpus"
    count = plant_seeds(target, seeds)
    shutil.rmtree(place / "objects", ignore_errors=True)
    (place / "objects").mkdir()
    report.case("there are seeds", count > 0)

    status, output = build("clang-14", target, mistake.INCLUDE, place / "clang-14")
    data, good = None, status == 0
    if good:
        data, good, output = fuzz(place / "clang-14", seeds, "-runs=0")
    report.case("clang-14: %d seeds" % count, good, explain(data, output))

    program = place / "clang-19"
    status, output = build("clang-19", target, mistake.INCLUDE, program)
    report.case("clang-19 builds it", status == 0, output)
    if status == 0:
        seed = random.SystemRandom().randrange(1, 1 << 31) if LONG else 1
        shutil.rmtree(corpus, ignore_errors=True)
        shutil.copytree(seeds, corpus)
        data, good, output = fuzz(program, corpus, "-seed=%d" % seed, "-max_total_time=%d" % SECONDS)
        runs = re.search(r"stat::number_of_executed_units:\s*(\d+)", output)
        # One that finds nothing because it does nothing is no good.
        good = good and runs is not None and int(runs[1]) > 1000
        text = "fuzz %s: %s runs from seed %d" % (target, runs[1] if runs else "?", seed)
        report.note(("report: " if LONG else "") + text)
        report.case("no finding in %d s" % SECONDS, good, text + "\n" + explain(data, output))

    for number, (name, header, old, new) in enumerate(mistakes.MISTAKES[target]):
        include = place / "include"
        program = place / ("mistake-%d" % number)
        wrong = mistake.make(include, header, old, new)
        status, output = build("clang-19", target, include, program) if not wrong else (1, wrong)
        data = None
        if status == 0:
            data, _, output = fuzz(program, seeds, "-seed=1", "-runs=%d" % MISTAKE_RUNS, "-reduce_inputs=0")
        report.case("finds: " + name, data is not None, output[-3000:])
    return report.end()


if __name__ == "__main__":
    sys.exit(main())
