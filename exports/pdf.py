"""A template as a PDF. Nothing is fetched; files come from our own static files only."""

from collections.abc import Mapping
from io import BytesIO
from pathlib import Path
from typing import Any

from django.conf import settings
from django.contrib.staticfiles import finders
from django.template.loader import render_to_string
from xhtml2pdf import pisa
from xhtml2pdf.config.resources import RenderLimitError, ResourceAccessPolicy

OWN_FILES = "lms"
"""The folder of static files that a document may show: fonts, styles, pictures."""
PATIENCE = 30
"""Seconds in which a document must be made; a few pages take one."""


class TypesettingError(Exception):
    """The document could not be made."""


class TooBusyError(TypesettingError):
    """It could not be made in time; in a moment it may be."""


def render_pdf(template: str, context: Mapping[str, Any]) -> bytes:
    """Typeset a template; what it shows of people is escaped as on a page."""
    folder = finders.find(OWN_FILES)
    if folder is None:
        raise TypesettingError(f"There are no static files named {OWN_FILES!r}.")
    document = BytesIO()
    try:
        made = pisa.CreatePDF(
            render_to_string(template, dict(context)),
            dest=document,
            encoding="utf-8",
            link_callback=own_file,
            resource_policy=_only_below(Path(folder)),
        )
    except RenderLimitError as late:
        raise TooBusyError(f"{template} was not typeset in time.") from late
    if made.err:
        raise TypesettingError(f"{template} could not be typeset.")
    return document.getvalue()


def own_file(address: str, relative_to: str | None = None) -> str:
    """The file behind a static address; anything else leads nowhere."""
    path = address.removeprefix(settings.STATIC_URL)
    if path == address or ".." in path or not path.startswith(f"{OWN_FILES}/"):
        return ""
    return finders.find(path) or ""


def _only_below(folder: Path) -> ResourceAccessPolicy:
    return ResourceAccessPolicy.server(
        folder, allow_remote=False, max_render_seconds=PATIENCE
    )
