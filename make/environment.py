"""Makes .venv hold exactly what a lock file says. Standard library only.

    python3 make/environment.py app     what the demo needs
    python3 make/environment.py dev     what the checks need as well

A stamp remembers the lock and the Python that were installed, so that a second call
costs nothing. Written for any python3, so that an old one gets a sentence.
"""

from __future__ import annotations

import hashlib
import importlib.util
import json
import subprocess
import sys
import venv
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
ENVIRONMENT = ROOT / ".venv"
STAMP = ENVIRONMENT / "installed.json"
PYTHON = ENVIRONMENT / (
    "Scripts/python.exe" if sys.platform == "win32" else "bin/python"
)

# What a lock holds besides itself: the development lock is the application's and more.
HOLDS = {"app": ("app",), "dev": ("dev", "signing", "production", "app")}


def complaint() -> str | None:
    """The one sentence about what this machine lacks."""
    if sys.version_info < (3, 11):  # noqa: UP036  (an older one comes here too)
        return "Python 3.11 or newer is needed: install python3.11, or say which with PYTHON=python3.12."
    if not _has("ensurepip") and not _has("pip"):
        return "Python cannot install packages: install python3-venv."
    return None


def _has(module: str) -> bool:
    return importlib.util.find_spec(module) is not None


def key(lock: str) -> str:
    """What an installation of this lock by this Python is known by."""
    content = (ROOT / "requirements" / f"{lock}.txt").read_bytes()
    return hashlib.sha256(sys.version.encode() + content).hexdigest()


def installed() -> dict[str, str]:
    if not (STAMP.exists() and PYTHON.exists()):
        return {}
    return json.loads(STAMP.read_text(encoding="utf-8"))


def build() -> None:
    """Make the environment, anew when another Python made the one that is there."""
    settings = ENVIRONMENT / "pyvenv.cfg"
    version = ".".join(str(part) for part in sys.version_info[:3])
    fits = PYTHON.exists() and f"version = {version}" in settings.read_text("utf-8")
    if not fits:
        venv.EnvBuilder(with_pip=_has("ensurepip"), clear=True).create(ENVIRONMENT)


def installer() -> list[str]:
    """The environment's own pip; on a Debian without python3-venv, the machine's."""
    if _has("ensurepip"):
        return [str(PYTHON), "-m", "pip"]
    return [sys.executable, "-m", "pip", "--python", str(PYTHON)]


def install(lock: str) -> int:
    """Install a lock by its hashes and remember it."""
    print(f"Installing requirements/{lock}.txt in .venv, once …", flush=True)
    build()
    command = [*installer(), "install", "--quiet", "--disable-pip-version-check"]
    command += ["--require-hashes", "--requirement", f"requirements/{lock}.txt"]
    if subprocess.run(command, cwd=ROOT, check=False).returncode:
        print(
            "The packages could not be installed: see the lines above, and set a mirror "
            "in pip's configuration if this machine may not reach the package index.",
            file=sys.stderr,
        )
        return 1
    keys = {name: key(name) for name in HOLDS[lock]}
    STAMP.write_text(json.dumps(keys), encoding="utf-8")
    return 0


def main(lock: str) -> int:
    lacking = complaint()
    if lacking:
        print(lacking, file=sys.stderr)
        return 1
    if installed().get(lock) == key(lock):
        return 0
    return install(lock)


if __name__ == "__main__":
    sys.exit(main(sys.argv[1]))
