"""Writes what a release is made of as CycloneDX, from the locks. Standard library only.

Every package with its version and the SHA-256 of each file that pip may take for it;
its licence where the package is installed here.
"""

import json
import re
import sys
import tomllib
from importlib import metadata
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
LOCK = ROOT / "requirements" / "production.txt"
PACKAGE = re.compile(r"^([a-z0-9._-]+)(?:\[[^\]]*\])?==([^\s;\\]+)", re.IGNORECASE)


def packages(lock: str) -> dict[str, tuple[str, list[str]]]:
    """Version and digests by name."""
    found: dict[str, tuple[str, list[str]]] = {}
    name = ""
    for line in lock.splitlines():
        if begun := PACKAGE.match(line):
            name = begun[1].lower()
            found[name] = (begun[2], [])
        elif name:
            found[name][1].extend(re.findall(r"--hash=sha256:([0-9a-f]{64})", line))
    return found


def licence_of(name: str) -> str | None:
    try:
        said = metadata.metadata(name)
    except metadata.PackageNotFoundError:
        return None
    written = said.get_all("License-Expression") or []
    return next(iter(written), None) or _classified(said.get_all("Classifier") or [])


def _classified(classifiers: list[str]) -> str | None:
    found = [
        one.rpartition(" :: ")[2] for one in classifiers if one.startswith("License")
    ]
    return " or ".join(found) or None


def component(name: str, version: str, digests: list[str]) -> dict[str, object]:
    purl = f"pkg:pypi/{name}@{version}"
    made: dict[str, object] = {"type": "library", "bom-ref": purl, "name": name}
    made |= {"version": version, "purl": purl}
    if licence := licence_of(name):
        made["licenses"] = [{"license": {"name": licence}}]
    made["properties"] = [{"name": "lock:sha256", "value": one} for one in digests]
    return made


def bill() -> dict[str, object]:
    project = tomllib.loads((ROOT / "pyproject.toml").read_text("utf-8"))["project"]
    held = packages(LOCK.read_text("utf-8"))
    root = f"pkg:generic/{project['name']}@{project['version']}"
    return {
        "bomFormat": "CycloneDX",
        "specVersion": "1.6",
        "version": 1,
        "metadata": {
            "component": {
                "type": "application",
                "bom-ref": root,
                "name": project["name"],
                "version": project["version"],
                "licenses": [{"license": {"id": project["license"]}}],
            }
        },
        "components": [component(name, *held[name]) for name in sorted(held)],
        "dependencies": [
            {
                "ref": root,
                "dependsOn": [f"pkg:pypi/{n}@{held[n][0]}" for n in sorted(held)],
            }
        ],
    }


def main() -> int:
    json.dump(bill(), sys.stdout, indent=1)
    sys.stdout.write("\n")
    return 0


if __name__ == "__main__":
    sys.exit(main())
