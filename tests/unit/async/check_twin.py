"""Runs the Python twin that stands in the first comment of a C program: it prints what that says.

Usage: check_twin.py PROGRAM.c FOLDER. The twin, without its imports, is written to FOLDER.
"""
import os
import re
import subprocess
import sys

IMPORTS = """\
import asyncio, multiprocessing, os, signal, threading, time
from concurrent.futures import ProcessPoolExecutor, ThreadPoolExecutor
from concurrent.futures.process import BrokenProcessPool
"""


def first_comment(path):
    with open(path, encoding="utf-8") as file:
        return re.match(r"/\*\n(.*?)\n \*/", file.read(), re.DOTALL)[1].split("\n")


def main():
    source, folder = sys.argv[1:]
    lines = first_comment(source)
    prints = lines.index(" * Prints:")
    code = [line[7:] for line in lines[:prints] if line == " *" or line.startswith(" *     ")]
    expected = [line[3:] for line in lines[prints + 1:]]
    os.makedirs(folder, exist_ok=True)
    twin = os.path.join(folder, f"twin_{os.path.basename(source)[:-2]}.py")
    with open(twin, "w", encoding="utf-8") as file:
        file.write(IMPORTS + "\n".join(code) + "\n")
    done = subprocess.run([sys.executable, twin], capture_output=True, text=True, timeout=60,
                          check=False)
    printed = [line.rstrip() for line in done.stdout.splitlines()]
    if done.returncode != 0 or printed != expected:
        sys.exit(f"ended with {done.returncode}, printed {printed} instead of {expected}\n"
                 f"{done.stderr}")


if __name__ == "__main__":
    main()
