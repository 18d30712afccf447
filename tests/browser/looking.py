"""What every page must hold when a browser looks at it."""

from axe_playwright_python.sync_playwright import Axe
from playwright.sync_api import Page

RULES = [
    *("wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa"),
    "best-practice",
]
SIDEWAYS = "document.documentElement.scrollWidth - document.documentElement.clientWidth"


def faults_of(page: Page) -> list[str]:
    """What axe finds, what scrolls sideways at 320 px, what the headings lack."""
    found = Axe().run(page, options={"runOnly": RULES}).response["violations"]
    faults = [
        f"{fault['id']}: {node['html']}" for fault in found for node in fault["nodes"]
    ]
    if page.locator("h1").count() != 1:
        faults.append(f"{page.locator('h1').count()} first headings")
    size = page.viewport_size
    page.set_viewport_size({"width": 320, "height": 800})
    if page.evaluate(SIDEWAYS) > 0:
        faults.append("scrolls sideways at 320 px")
    if size:
        page.set_viewport_size(size)
    return faults
