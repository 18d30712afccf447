"""Every icon that is asked of the administration by name is there to be shown."""

import re
from pathlib import Path

import pytest
from django.conf import settings
from wagtail.admin.icons import get_icons

HOUSES = ("people", "certification", "courses", "hazmat", "lms")
IN_CODE = re.compile(r"\bicon(?:_name)?\s*=\s*\"([a-z0-9-]+)\"")
IN_TEMPLATES = re.compile(r"(?:icon name|\bicon)=\"([a-z0-9-]+)\"")


def asked() -> list[tuple[str, str]]:
    base = Path(settings.BASE_DIR)
    code = [(path, IN_CODE) for one in HOUSES for path in (base / one).rglob("*.py")]
    pages = [(path, IN_TEMPLATES) for path in (base / "templates").rglob("*.html")]
    return sorted(
        {
            (name, path.relative_to(base).as_posix())
            for path, words in (*code, *pages)
            for name in words.findall(path.read_text(encoding="utf-8"))
        }
    )


def test_some_icons_are_asked_for():
    assert {"user", "warning", "upload"} <= {name for name, _place in asked()}


@pytest.mark.parametrize(("name", "place"), asked())
def test_it_is_an_icon_of_the_administration(name, place):
    there = set(re.findall(r"id=\"icon-([a-z0-9-]+)\"", get_icons()))
    assert name in there, place
