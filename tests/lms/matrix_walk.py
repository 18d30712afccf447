"""Calling a route as a role: with which arguments, and what came back."""

import html
import io
import re
import zipfile
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from typing import Any
from urllib.parse import quote

from django.conf import settings
from django.db import connection, transaction
from django.test import Client
from django.urls import reverse

from lms.role_matrix import Route
from people.models import User
from tests.lms.matrix_places import CONTENT, PATHS, PERSONAL, QUESTIONS
from tests.lms.matrix_tree import PLACES, World

NONSENSE = "nonsense"
NOTED = {
    "django_session",
    "wagtailcore_modellogentry",
    "wagtailcore_pagelogentry",
    "wagtailadmin_editingsession",
    "wagtailcore_pagesubscription",
    "courses_trainingrendition",
    "people_look",
}
"""Who is there, who asked or looked, and pictures in the size first asked: no facts."""

PARAMETER = re.compile(r"<(?:(\w+):)?(\w+)>")
WRITING = re.compile(
    r'^\s*(?:INSERT (?:OR \w+ )?INTO|REPLACE INTO|UPDATE|DELETE FROM|COPY)\s+"?(\w+)',
    re.IGNORECASE,
)
TOKEN = re.compile(r"[A-Za-z0-9]{64}")
NOWHERE = {
    "int": "987654321",
    "uuid": "00000000-0000-4000-8000-000000000000",
    "str": "nowhere",
    "slug": "nowhere",
    "path": "nowhere.png",
}


@dataclass(frozen=True, slots=True)
class Ask:
    """An address, and at which place in the tree is what it is about."""

    place: str
    path: str


@dataclass(frozen=True, slots=True)
class Answer:
    ask: Ask
    status: int
    location: str
    text: str
    headers: dict[str, str]
    written: frozenset[str]

    @property
    def is_refusal(self) -> bool:
        """404, 403, another method, the sign-in, or Wagtail's "you may not"."""
        doors = {reverse(settings.LOGIN_URL), "/admin/login/", "/admin/"}
        away = self.location.split("?")[0] in doors
        return self.status in {403, 404, 405} or (self.status == 302 and away)

    @property
    def told(self) -> tuple[int, str, str]:
        """All that a reader can tell apart, apart from what was asked."""
        bare, location = TOKEN.sub("", self.text), self.location
        for shape in (quote(self.ask.path), quote(self.ask.path, safe="")):
            bare, location = bare.replace(shape, ""), location.replace(shape, "")
        return self.status, location, bare


def asks(world: World, route: Route, role: str) -> list[Ask]:
    """The addresses of a route: at every place, of content, and of nothing."""
    if route.label in PATHS:
        known = world.numbers()
        return [
            Ask("content", "/" + path.format(**known)) for path in PATHS[route.label]
        ]
    bare = "/" + re.sub(r"\^|\$", "", route.path).replace("<language>", "nl")
    if not PARAMETER.search(bare):
        return _widened(route, [Ask("page", bare)])
    places = _places(world, route, role)
    found = [Ask(place, _filled(bare, values)) for place, values in places]
    return _widened(route, [*found, Ask(NONSENSE, _filled(bare, {}))])


def _widened(route: Route, found: list[Ask]) -> list[Ask]:
    more = [
        Ask(ask.place, f"{ask.path}?{question}")
        for ask in found
        for question in QUESTIONS.get(route.label, [])
    ]
    return found + more


def _filled(path: str, values: dict[str, Any]) -> str:
    def value(found: re.Match[str]) -> str:
        return str(values.get(found[2], NOWHERE[found[1] or "str"]))

    return PARAMETER.sub(value, path)


def _places(
    world: World, route: Route, role: str
) -> Iterator[tuple[str, dict[str, Any]]]:
    names = [name for _, name in PARAMETER.findall(route.path)]
    personal = {
        name: PERSONAL[f"{route.label}/{name}"]
        for name in names
        if f"{route.label}/{name}" in PERSONAL
    }
    content = {name: _content(world, route, name) for name in names}
    if not personal:
        yield "content", content
    for place in (*PLACES, "self") if personal else ():
        rows = world.at(place, role)
        if rows.keys() >= set(personal.values()):
            yield place, content | {name: rows[row] for name, row in personal.items()}


def _content(world: World, route: Route, name: str) -> Any:
    for prefix, row in CONTENT.items():
        label, _slash, parameter = prefix.rpartition("/")
        if route.label.startswith(label) and parameter == name:
            found = world.rows.get(row, row)
            return getattr(found, "pk", found)
    return 1


class Caller:
    """A browser in which somebody has signed in, the same for every call."""

    def __init__(self, world: World, role: str, **options: Any) -> None:
        self.client = Client(raise_request_exception=False, **options)
        if role in world.readers:
            self.client.force_login(world.readers[role])
        if role == "suspended":
            suspend(world.readers[role])
        self.cookies = {
            key: morsel.value for key, morsel in self.client.cookies.items()
        }

    def __call__(self, method: str, ask: Ask, **headers: str) -> Answer:
        """Whatever it changed is taken back."""
        self.client.cookies.clear()
        self.client.cookies.load(self.cookies)
        written: set[str] = set()
        send: Callable[..., Any] = getattr(self.client, method)
        with transaction.atomic(), connection.execute_wrapper(_listening(written)):
            given = send(ask.path, headers=headers)
            text = _text(given)
            transaction.set_rollback(True)
        return Answer(
            ask,
            given.status_code,
            given.headers.get("Location", ""),
            text,
            dict(given.headers),
            frozenset(written - NOTED),
        )


def suspend(person: User) -> None:
    User.objects.filter(pk=person.pk).update(is_active=False)


def _listening(written: set[str]) -> Callable[..., Any]:
    def listen(
        execute: Callable[..., Any], sql: str, params: Any, many: bool, context: Any
    ) -> Any:
        if found := WRITING.match(sql):
            written.add(found[1])
        return execute(sql, params, many, context)

    return listen


def _text(given: Any) -> str:
    """The whole answer as it can be read: body, headers, and the sheets of a workbook."""
    body = given.getvalue()
    if body[:2] == b"PK":
        with zipfile.ZipFile(io.BytesIO(body)) as book:
            body = b"".join(book.read(name) for name in book.namelist())
    return html.unescape(body.decode(errors="replace"))
