"""A real browser before a real server, on a throw-away copy of the database."""

import os
import shutil
from collections.abc import Iterator

import pytest
from playwright.sync_api import Browser, BrowserContext, Page, sync_playwright
from pytest_django.live_server_helper import LiveServer

NAMES = ("chromium-headless-shell", "chromium", "chromium-browser", "google-chrome")


@pytest.fixture(scope="session")
def browser() -> Iterator[Browser]:
    """The Chromium of this machine; the make targets name it in BROWSER."""
    path = os.environ.get("BROWSER") or next(
        filter(None, map(shutil.which, NAMES)), None
    )
    if path is None:
        pytest.skip("Chromium is not on this machine")
    # Playwright keeps an event loop in this thread, in which Django refuses to work.
    os.environ["DJANGO_ALLOW_ASYNC_UNSAFE"] = "true"
    with sync_playwright() as playwright:
        started = playwright.chromium.launch(
            executable_path=path, args=["--no-sandbox"]
        )
        yield started
        started.close()


@pytest.fixture
def site(throw_away_database: None) -> Iterator[str]:
    """The address of the site as a browser reaches it."""
    server = LiveServer("127.0.0.1")
    yield server.url
    server.stop()


@pytest.fixture(params=[(360, "nl"), (1280, "en")], ids=["360-nl", "1280-en"])
def context(
    request: pytest.FixtureRequest, browser: Browser, site: str
) -> Iterator[BrowserContext]:
    """A telephone in Dutch, a desk in English."""
    width, language = request.param
    opened = browser.new_context(
        base_url=site, locale=language, viewport={"width": width, "height": 800}
    )
    yield opened
    opened.close()


@pytest.fixture
def page(context: BrowserContext) -> Page:
    return context.new_page()
