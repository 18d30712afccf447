"""Writes the hash-locked requirement files from pyproject.toml.

They hold for every platform and for each Python that the project runs on. Versions
that are locked already stay; add ``--upgrade`` to move them all.
"""

import subprocess
import sys
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
LOCKS = {
    "app": (),
    "production": ("--extra=production",),
    "signing": ("--extra=production", "--extra=signing"),
    "dev": ("--extra=production", "--extra=signing", "--extra=dev"),
}


def main(options: list[str]) -> int:
    for name, extras in LOCKS.items():
        print(f"Locking {name} …", flush=True)
        command = [sys.executable, "-m", "uv", "pip", "compile", "--quiet"]
        command += ["--universal", "--generate-hashes", "--python-version=3.11"]
        command += ["--no-emit-index-url", "--custom-compile-command=make lock"]
        command += [*extras, *options, "pyproject.toml"]
        command += [f"--output-file=requirements/{name}.txt"]
        subprocess.run(command, cwd=ROOT, check=True)
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
