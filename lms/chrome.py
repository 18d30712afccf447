"""What the frame around every page shows: names, navigation, and the demo's accounts."""

import json
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cached_property

from django.conf import settings
from django.http import HttpRequest
from django.utils.translation import gettext as _

from people.models import AccessRole, User
from people.sight import FIGURES, PROVING, SEEING, answers_for_units, roles_of

STYLE_LAYERS = tuple(
    f"lms/css/{layer}.css"
    for layer in ("tokens", "base", "layout", "components", "print")
)


@dataclass(frozen=True, slots=True)
class Entry:
    """One way of the main navigation."""

    name: str
    address: str
    is_current: bool


@dataclass(frozen=True, slots=True)
class DemoAccount:
    """Somebody as whom a visitor of the demo may look around."""

    service_number: str
    password: str
    name: str
    role: str
    unit: str

    @property
    def role_name(self) -> str:
        """In the reader's language; without an access role somebody is a recruit."""
        return str(dict(AccessRole.choices).get(self.role) or _("recruit"))


class Chrome:
    """What templates may ask; only the navigation asks the database."""

    site_name = settings.WAGTAIL_SITE_NAME
    languages = settings.LANGUAGES
    style_layers = STYLE_LAYERS

    def __init__(self, request: HttpRequest) -> None:
        self._request = request

    @property
    def theme_css(self) -> str:
        return settings.THEME_CSS

    @property
    def is_demo(self) -> bool:
        return settings.DEMO

    @cached_property
    def navigation(self) -> list[Entry]:
        user = getattr(self._request, "user", None)
        if not isinstance(user, User):
            return []
        ways = list(_ways(user))
        here = _area_of(self._request.path)
        return [Entry(name, address, address == here) for name, address in ways]

    @cached_property
    def demo_accounts(self) -> list[DemoAccount]:
        path = settings.DATA_DIR / "demo-accounts.json"
        if not (settings.DEMO and path.exists()):
            return []
        fields = DemoAccount.__slots__
        return [
            DemoAccount(**{name: account.get(name) or "" for name in fields})
            for account in json.loads(path.read_text(encoding="utf-8"))
        ]


AREAS = {
    "/my/": ("/my/", "/hazmat/register/mine/"),
    "/units/": (
        *("/units/", "/people/", "/applications/", "/waivers/"),
        *("/missions/", "/gap-decisions/", "/quarterly-reports/", "/my/reports/"),
    ),
    "/safety/": ("/safety/",),
    "/proof/": ("/proof/", "/retention/"),
    "/courses/": ("/courses/", *(f"/{code}/" for code, _name in settings.LANGUAGES)),
    "/sessions/": ("/sessions/", "/classes/", "/sittings/", "/sign-offs/"),
    "/hazmat/": ("/hazmat/",),
}
"""Where each way of the navigation leads: its own pages, and those one comes to from there."""


def _area_of(path: str) -> str:
    """The way that leads to this page, by the most exact beginning."""
    found = [
        (begins, way)
        for way, area in AREAS.items()
        for begins in area
        if path.startswith(begins)
    ]
    return max(found, key=lambda pair: len(pair[0]), default=("", ""))[1]


def _ways(user: User) -> Iterator[tuple[str, str]]:
    """Where this person may go, by what they may do: asked once, on every page."""
    granted = roles_of(user)
    yield _("My training"), "/my/"
    if granted & (SEEING | {AccessRole.ADMINISTRATOR}):
        yield _("Units"), "/units/"
    if granted & FIGURES:
        yield _("Safety figures"), "/safety/"
    if granted & PROVING:
        yield _("Proof"), "/proof/"
    yield _("Courses"), "/courses/"
    yield _("Sessions"), "/sessions/"
    yield _("Hazards"), "/hazmat/"
    if user.has_perm("wagtailadmin.access_admin"):
        yield _("Administration"), "/admin/"


def home_of(user: User) -> str:
    """The first question of somebody who signs in: my unit's, or else my own."""
    return "/units/" if answers_for_units(user) else "/my/"


def chrome(request: HttpRequest) -> dict[str, Chrome]:
    """The context processor."""
    return {"chrome": Chrome(request)}
