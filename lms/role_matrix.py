"""The role matrix: what each access role may ask for, route by route.

``role_matrix.toml`` says it, and a test calls every route as every role and holds the
answers to it: a route without a line, or a line without a route, fails the build.
"""

import tomllib
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from enum import StrEnum
from fnmatch import fnmatchcase
from functools import cache
from pathlib import Path
from typing import Any

from django.conf import settings
from django.urls import URLPattern, URLResolver, get_resolver
from django.urls.resolvers import LocalePrefixPattern

from people.models import AccessRole

MATRIX = Path(settings.BASE_DIR) / "role_matrix.toml"

ROLES = (
    "anonymous",
    "recruit",
    "instructor",
    "coordinator",
    "commander",
    "deputy",
    "administrator",
    "safety_specialist",
    "inspector",
    "suspended",
    "ended",
)
"""The access roles, and: nobody, everybody's own training, a closed account, and access
that ended yesterday."""


class Verdict(StrEnum):
    """How far somebody reaches by a route."""

    DENY = "deny"
    OWN = "own"
    SUBTREE = "subtree"
    ALL = "all"
    PUBLIC = "public"


@dataclass(frozen=True, slots=True)
class Route:
    """An address of the site: its pattern, and its name with its namespaces."""

    path: str
    name: str

    @property
    def label(self) -> str:
        return self.name or self.path


@dataclass(frozen=True, slots=True)
class Line:
    """What the matrix says of one route, or of all whose name begins alike."""

    pattern: str
    verdicts: Mapping[str, Verdict]

    @property
    def is_exact(self) -> bool:
        return "*" not in self.pattern

    def speaks_of(self, route: Route) -> bool:
        return fnmatchcase(route.label, self.pattern)

    def verdict(self, role: str) -> Verdict:
        """Whoever is not named is refused."""
        return self.verdicts.get(role, Verdict.DENY)


def routes() -> list[Route]:
    """Every route that the site knows, in the order in which they are tried."""
    return list(_below(get_resolver(), "", ()))


def _below(
    resolver: URLResolver, path: str, namespaces: tuple[str, ...]
) -> Iterator[Route]:
    for pattern in resolver.url_patterns:
        longer = path + _written(pattern).removeprefix("^")
        if isinstance(pattern, URLPattern):
            name = ":".join([*namespaces, pattern.name]) if pattern.name else ""
            yield Route(longer, name)
        else:
            inner = (pattern.namespace,) if pattern.namespace else ()
            yield from _below(pattern, longer, namespaces + inner)


def _written(pattern: URLPattern | URLResolver) -> str:
    """The same whatever language is being spoken."""
    if isinstance(pattern.pattern, LocalePrefixPattern):
        return "<language>/"
    return str(pattern.pattern)


def read_matrix(path: Path = MATRIX) -> list[Line]:
    """The lines, each with the roles that its audiences stand for."""
    written = tomllib.loads(path.read_text(encoding="utf-8"))
    audiences = {role: [role] for role in ROLES} | written["audiences"]
    return [
        Line(pattern, dict(_spread(pattern, told, audiences)))
        for pattern, told in written["routes"].items()
    ]


def _spread(
    pattern: str, told: Mapping[str, str], audiences: Mapping[str, list[str]]
) -> Iterator[tuple[str, Verdict]]:
    named: set[str] = set()
    for audience, verdict in told.items():
        for role in audiences[audience]:
            if role in named or role not in ROLES:
                raise ValueError(f"{pattern}: {role} is named twice, or is no role.")
            named.add(role)
            yield role, Verdict(verdict)


def line_of(route: Route, lines: Iterable[Line]) -> Line | None:
    """The line that says most exactly what holds for a route."""
    speaking = [line for line in lines if line.speaks_of(route)]
    return max(
        speaking, key=lambda line: (line.is_exact, len(line.pattern)), default=None
    )


@cache
def _open_to() -> Mapping[str, frozenset[str]]:
    """For every route the roles that the matrix does not refuse."""
    lines = read_matrix()
    found = {route.label: line_of(route, lines) for route in routes()}
    return {
        label: frozenset(role for role in ROLES if line.verdict(role) != Verdict.DENY)
        for label, line in found.items()
        if line is not None
    }


def opens(label: str, roles: Iterable[AccessRole]) -> bool:
    """Whether any of somebody's access roles is let in; what has no line stays shut."""
    names = {"recruit", *(role.value.replace("-", "_") for role in roles)}
    return not names.isdisjoint(_open_to().get(label, ()))


def cells() -> list[dict[str, Any]]:
    """Every route and role with its verdict; ``None`` where the matrix is silent."""
    lines = read_matrix()
    found = [(route, line_of(route, lines)) for route in routes()]
    return [
        {
            "route": route.path,
            "name": route.name,
            "role": role,
            "verdict": line and line.verdict(role).value,
        }
        for route, line in found
        for role in ROLES
    ]
