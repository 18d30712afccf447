"""The house rules that a machine can check."""

import ast
import re
import tomllib
from collections.abc import Iterator
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parent.parent
PROJECT = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))
LAYERS = PROJECT["tool"]["importlinter"]["contracts"][0]["layers"]
CONTENT = ROOT / "lms" / "demo" / "content"

BANNED = {"utils", "util", "helpers", "helper", "common", "core", "services", "misc"}
FUNCTION_LINES = 40
MODULE_LINES = 400
TEMPLATE_LINES = 100
TEMPLATE_ROOMS = {
    *(
        "account",
        "django",
        "mfa",
        "wagtailadmin",
    ),  # what we put in the place of others' templates
    *("blocks", "components", "navigation", "pdf"),
}

ALONE = re.compile(r'{% include "([^"]+)"([^%]*) only %}')
INLINE = {
    "an inline style": re.compile(r"<style|\sstyle\s*=", re.IGNORECASE),
    "an inline script": re.compile(r"<script(?![^>]*\ssrc=)", re.IGNORECASE),
    "an inline handler": re.compile(r"<[^>]*\son[a-z]+\s*=", re.IGNORECASE),
    "an unescaped value": re.compile(r"\|\s*safe\b|\|\s*safeseq\b|autoescape off"),
}
ELSEWHERE = re.compile(
    r"""(?:src|href|action|poster|srcset|url\(|@import)\s*[=(]?\s*["']?(?:https?:)?//""",
    re.IGNORECASE,
)


def modules() -> Iterator[Path]:
    for layer in LAYERS:
        for path in (ROOT / layer).rglob("*.py"):
            if "migrations" not in path.parts:
                yield path


def templates() -> Iterator[Path]:
    yield from (ROOT / "templates").rglob("*.html")


def shown(path: Path) -> str:
    return str(path.relative_to(ROOT))


def lines(path: Path) -> int:
    return len(path.read_text(encoding="utf-8").splitlines())


def test_no_text_hides_in_an_f_string_where_it_is_not_collected():
    asks = {"_", "gettext", "ngettext", "pgettext"}
    hidden = {
        f"{shown(path)}:{call.lineno}"
        for path in modules()
        for joined in ast.walk(ast.parse(path.read_text(encoding="utf-8")))
        if isinstance(joined, ast.JoinedStr)
        for call in ast.walk(joined)
        if isinstance(call, ast.Call)
        if isinstance(call.func, ast.Name) and call.func.id in asks
        if any(isinstance(one, ast.Constant) for one in call.args)
    }
    assert not hidden


def test_every_package_has_its_layer():
    packages = {path.parent.name for path in ROOT.glob("*/__init__.py")} - {"tests"}
    assert packages == set(LAYERS)


def test_modules_are_named_after_what_they_know():
    named = [path for path in modules() if path.stem in BANNED]
    named += [path for path in modules() if BANNED & set(path.parent.parts)]
    assert not [shown(path) for path in named]


def test_modules_stay_below_their_ceiling():
    code = (path for path in modules() if not path.is_relative_to(CONTENT))
    assert not [shown(path) for path in code if lines(path) > MODULE_LINES]


def test_functions_stay_below_their_ceiling():
    long = [
        f"{shown(path)}:{node.lineno} {node.name}"
        for path in [*modules(), *(ROOT / "make").glob("*.py")]
        if not path.is_relative_to(CONTENT)
        for node in ast.walk(ast.parse(path.read_text(encoding="utf-8")))
        if isinstance(node, ast.FunctionDef)
        and (node.end_lineno or 0) - node.lineno >= FUNCTION_LINES
    ]
    assert not long


def test_templates_stay_below_their_ceiling():
    assert not [shown(path) for path in templates() if lines(path) > TEMPLATE_LINES]


def test_templates_mirror_the_apps():
    rooms = {path.name for path in (ROOT / "templates").iterdir() if path.is_dir()}
    assert rooms <= {*LAYERS, *TEMPLATE_ROOMS}


def test_apps_keep_no_templates_of_their_own():
    assert not [layer for layer in LAYERS if (ROOT / layer / "templates").exists()]


def test_a_form_is_never_included_without_the_token_of_the_page():
    """With ``only`` the token is left behind, and what is sent is refused."""
    text = {shown(path): path.read_text(encoding="utf-8") for path in templates()}
    forms = {
        name.removeprefix("templates/")
        for name, html in text.items()
        if "{% csrf_token %}" in html
    }
    assert not [
        (name, included)
        for name, html in text.items()
        for included, rest in ALONE.findall(html)
        if included in forms and "csrf_token=" not in rest
    ]


@pytest.mark.parametrize("fault", INLINE)
def test_templates_hold_nothing_inline(fault: str):
    paper = ROOT / "templates" / "pdf"  # a PDF has no browser to protect
    screen = (path for path in templates() if not path.is_relative_to(paper))
    text = {path: path.read_text(encoding="utf-8") for path in screen}
    assert not [
        shown(path) for path, html in text.items() if INLINE[fault].search(html)
    ]


def test_nothing_comes_from_elsewhere():
    static = [path for layer in LAYERS for path in (ROOT / layer).glob("static/**/*")]
    text = [path for path in static if path.suffix in {".css", ".js", ".svg"}]
    found = [
        shown(path)
        for path in [*templates(), *text]
        if ELSEWHERE.search(path.read_text(encoding="utf-8"))
    ]
    assert not found


def test_python_marks_no_html_as_safe():
    assert not [shown(path) for path in modules() if "mark_safe" in path.read_text()]


def test_our_code_does_not_talk_through_signals():
    listening = re.compile(r"django\.dispatch|@receiver|Signal\(")
    assert not [shown(path) for path in modules() if listening.search(path.read_text())]


def locked(name: str) -> dict[str, str]:
    """Package and version of every line of a lock."""
    text = (ROOT / "requirements" / f"{name}.txt").read_text(encoding="utf-8")
    return dict(re.findall(r"^([a-z0-9._-]+)==(\S+)", text, re.MULTILINE))


def names(requirements: list[str]) -> set[str]:
    return {re.split(r"[\[<>=!~ ;]", line)[0].lower() for line in requirements}


def test_the_locks_hold_what_the_project_names():
    project = PROJECT["project"]
    extras = project["optional-dependencies"]
    assert names(project["dependencies"]) <= locked("app").keys()
    assert names(extras["production"]) <= locked("production").keys()
    assert names(extras["dev"]) <= locked("dev").keys()


def test_the_locks_agree():
    app, production, dev = locked("app"), locked("production"), locked("dev")
    assert app.items() <= production.items() <= dev.items()
