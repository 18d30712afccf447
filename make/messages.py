"""The texts of the interface in both languages. Needs gettext.

    python make/messages.py collect     gather new texts and compile what is translated
    python make/messages.py check       nothing missing, empty, fuzzy or not compiled

Source texts are English, so English fills itself; Dutch is written in locale/nl.
"""

import shutil
import subprocess
import sys
import tempfile
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
LANGUAGES = ("nl", "en")
GATHER = ("makemessages", "--locale=nl", "--locale=en", "--no-location", "--keep-pot")
NOT_OURS = shutil.ignore_patterns(".*", "var", "__pycache__", "tests", "static")


def catalogue(root: Path, language: str) -> Path:
    return root / "locale" / language / "LC_MESSAGES" / "django.po"


def gather(root: Path) -> Path:
    """Collect the texts of a copy of the project; the template that lists them all."""
    for language in LANGUAGES:
        catalogue(root, language).parent.mkdir(parents=True, exist_ok=True)
    manage = [sys.executable, "manage.py", *GATHER, "--ignore=.venv", "--ignore=tests"]
    subprocess.run(manage, cwd=root, check=True, stdout=subprocess.DEVNULL)
    return root / "locale" / "django.pot"


def compiled(po: Path, target: Path) -> None:
    subprocess.run(["msgfmt", f"--output-file={target}", str(po)], check=True)


def collect() -> int:
    """New texts into both catalogues; then compile them."""
    gather(ROOT).unlink()
    english = catalogue(ROOT, "en")
    guessed = ["--clear-fuzzy", "--clear-previous", "--empty", "--no-obsolete"]
    again = ["msgattrib", *guessed, f"--output-file={english}", str(english)]
    subprocess.run(again, check=True)  # msgen keeps what msgmerge guessed
    subprocess.run(["msgen", f"--output-file={english}", str(english)], check=True)
    for language in LANGUAGES:
        po = catalogue(ROOT, language)
        no_obsolete = ["msgattrib", "--no-obsolete", f"--output-file={po}", str(po)]
        subprocess.run(no_obsolete, check=True)
        compiled(po, po.with_suffix(".mo"))
    return 0


def content(mo: Path) -> bytes:
    done = subprocess.run(["msgunfmt", mo], check=False, stdout=subprocess.PIPE)
    return done.stdout


def faults(language: str, template: Path, scratch: Path) -> int:
    """How many things are wrong with a language; msgcmp names each text."""
    po = catalogue(ROOT, language)
    if not po.exists():
        print(f"{po} is not there: make messages.")
        return 1
    complete = subprocess.run(["msgcmp", po, template], check=False).returncode == 0
    fresh = scratch / f"{language}.mo"
    compiled(po, fresh)
    in_step = content(fresh) == content(po.with_suffix(".mo"))
    if not in_step:
        print(f"{po.with_suffix('.mo')} is older than its .po: make messages.")
    return (not complete) + (not in_step)


def check() -> int:
    """Gather in a copy, so that a check changes nothing here."""
    with tempfile.TemporaryDirectory() as name:
        copy = Path(name) / "copy"
        shutil.copytree(ROOT, copy, ignore=NOT_OURS)
        template = gather(copy)
        return 1 if sum(faults(one, template, Path(name)) for one in LANGUAGES) else 0


if __name__ == "__main__":
    sys.exit(collect() if sys.argv[1] == "collect" else check())
