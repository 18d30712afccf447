"""Every page of ours that the matrix opens to anybody, in a browser.

A new route is looked at as soon as the matrix has a line for it. Each route is opened
once, by the first of the roles below that gets a whole page there.
"""

from collections.abc import Iterator

import pytest
from django.conf import settings
from django.core.cache import cache
from django.test import Client, override_settings
from playwright.sync_api import Browser, BrowserContext
from pytest_django.live_server_helper import LiveServer

from lms.role_matrix import Route, routes
from tests.browser.looking import faults_of
from tests.conftest import copied_database
from tests.lms.matrix_tree import World
from tests.lms.matrix_walk import NONSENSE, asks
from tests.lms.matrix_world import build_world

pytestmark = pytest.mark.browser

ROLES = (
    "administrator",
    "safety_specialist",
    "instructor",
    "commander",
    "recruit",
    "anonymous",
)
NOT_OURS = ("wagtail", "admin/")
"""Pages that come with Wagtail as they are."""

ROOMS = (
    "people_",
    "certification_",
    "certification:",
    "courses",
    "hazmat:register",
    "hazmat:",
    "",
)
"""How the names of routes begin; what no other takes is in the last one."""


@pytest.fixture(scope="module")
def world(django_db_setup, django_db_blocker, tmp_path_factory) -> Iterator[World]:
    """One world for all: looking changes nothing."""
    media = tmp_path_factory.mktemp("media")
    kept_apart = override_settings(MEDIA_ROOT=media, DATA_DIR=media)
    with django_db_blocker.unblock(), kept_apart:
        for _here in copied_database(tmp_path_factory.mktemp("copy")):
            yield build_world()


@pytest.fixture(scope="module")
def telephone(browser: Browser, world: World) -> Iterator[BrowserContext]:
    """In Dutch, whose words are longer."""
    cache.clear()
    server = LiveServer("127.0.0.1")
    opened = browser.new_context(
        base_url=server.url, locale="nl", viewport={"width": 360, "height": 800}
    )
    yield opened
    opened.close()
    server.stop()


@pytest.mark.parametrize("room", ROOMS)
def test_every_page_is_for_everybody(
    telephone: BrowserContext, world: World, room: str
) -> None:
    left = [route for route in routes() if room_of(route) == room]
    found: dict[str, list[str]] = {}
    seen = 0
    for role in ROLES:
        client = client_of(world, role)
        pages = pages_of(client, world, role, left)
        left = [route for route in left if route.label not in pages]
        found |= faults_at(telephone, client, list(pages.values()))
        seen += len(pages)
    assert not found
    assert seen


def room_of(route: Route) -> str | None:
    if route.label.startswith(NOT_OURS):
        return None
    return next(room for room in ROOMS if route.label.startswith(room))


def pages_of(
    client: Client, world: World, role: str, left: list[Route]
) -> dict[str, str]:
    """The first address of each route that answers a role with a whole page."""
    found = {
        route.label: page_at(client, [ask.path for ask in asked])
        for route in left
        if (asked := [a for a in asks(world, route, role) if a.place != NONSENSE])
    }
    return {label: address for label, address in found.items() if address}


def page_at(client: Client, addresses: list[str]) -> str:
    for address in addresses:
        answer = client.get(address)
        if answer.status_code == 200 and b"</html>" in answer.getvalue():
            return address
    return ""


def client_of(world: World, role: str) -> Client:
    client = Client(headers={"accept-language": "nl"}, raise_request_exception=False)
    if role in world.readers:
        client.force_login(world.readers[role])
    return client


def faults_at(
    telephone: BrowserContext, client: Client, addresses: list[str]
) -> dict[str, list[str]]:
    """What is wrong at which address, for whoever the client has signed in."""
    telephone.clear_cookies()
    page = telephone.new_page()
    page.goto("/healthz")
    if cookie := client.cookies.get(settings.SESSION_COOKIE_NAME):
        telephone.add_cookies(
            [{"name": cookie.key, "value": cookie.value, "url": page.url}]
        )
    found = {}
    for address in addresses:
        page.goto(address)
        if faults := faults_of(page):
            found[address] = faults
    page.close()
    return found
