"""A frozen report in tables, read from nothing but what was frozen. Pure."""

from __future__ import annotations

import datetime
from collections.abc import Iterator, Mapping
from typing import Any

from django.utils import timezone
from django.utils.formats import date_format
from django.utils.translation import gettext as _

from certification.models import GapDecision
from certification.paper.definitions import of_figures, of_lines
from exports.tables import Cell, Column, Kind, Report, Row, Table

Figures = Mapping[str, Any]


def report_of(figures: Figures) -> Report:
    """How the unit stood, what changed since the last report, by unit and by item."""
    unit = figures["unit"]
    known = datetime.datetime.fromisoformat(figures["known_at"])
    before = figures["before"]
    since = (
        date_format(_day(before["on"]), "DATE_FORMAT")
        if before
        else _("no earlier report")
    )
    asked = [
        (_("Unit"), f"{unit['code']} {unit['name']}"),
        (_("As of"), date_format(_day(figures["on"]), "DATE_FORMAT")),
        (_("As known at"), date_format(timezone.localtime(known), "DATETIME_FORMAT")),
        (_("Compared with"), since),
    ]
    tables = [_whole(figures), _by_unit(figures), _by_item(figures), _decided(figures)]
    return Report(
        _("Quarterly report of %(unit)s") % {"unit": unit["name"]},
        tables,
        asked,
        [*of_figures(), *_of_items()],
    )


def _of_items() -> list[tuple[str, str]]:
    """What the words mean in the table of items, where some mean something else."""
    said = _("%(word)s, by item")
    return [(said % {"word": word}, meaning) for word, meaning in of_lines()]


def _day(written: str) -> datetime.date:
    return datetime.date.fromisoformat(written)


def _names() -> dict[str, str]:
    return {
        "people": _("People"),
        "without_gaps": _("Without gaps"),
        "with_gaps": _("With a gap"),
        "fully_qualified": _("Fully qualified"),
        "tolerated": _("Tolerated"),
        "with_waiver": _("With a waiver"),
        "with_pause": _("Paused"),
        "absent": _("Absent"),
    }


def _columns(first: str, *titles: str, width: int = 13) -> list[Column]:
    numbers = [Column(title, Kind.NUMBER, width) for title in titles]
    return [Column(first, width=40), *numbers]


def share(part: int, whole: int) -> float | None:
    """None of nothing: it has no percentage."""
    return part / whole if whole else None


def signed(now: int, before: int | None) -> Cell:
    """The change with its sign; nothing where there was no earlier figure."""
    if before is None:
        return None
    return f"{now - before:+d}" if now != before else "0"


# --- the whole --------------------------------------------------------------------


def _whole(figures: Figures) -> Table:
    now, before = figures["figures"], (figures["before"] or {}).get("figures", {})
    rows: list[Row] = [
        (title, now[name], before.get(name), signed(now[name], before.get(name)))
        for name, title in _names().items()
    ]
    titles = (_("Now"), _("Last report"), _("Difference"))
    return Table("whole", _("How it stands"), _columns(_("Figure"), *titles), rows)


# --- by unit and by item ------------------------------------------------------------


def _by_unit(figures: Figures) -> Table:
    before = _by_code(figures, "below")
    names = _names()
    columns = [
        *_columns(_("Unit"), *names.values(), width=11),
        Column(_("Share without gaps"), Kind.SHARE, 11),
        Column(_("More or fewer gaps"), Kind.NUMBER, 11),
    ]
    rows = [
        (
            f"{one['code']} {one['name']}",
            *(one[name] for name in names),
            share(one["without_gaps"], one["people"]),
            signed(one["with_gaps"], before.get(one["code"], {}).get("with_gaps")),
        )
        for one in figures["below"]
    ]
    return Table("below", _("Units below"), columns, rows)


def _by_item(figures: Figures) -> Table:
    before = _by_code(figures, "items")
    titles = (
        *(_("People"), _("Compliant"), _("Of which waived")),
        *(_("Tolerated"), _("Gap"), _("Absent")),
    )
    columns = [
        *_columns(_("Item"), *titles),
        Column(_("Share"), Kind.SHARE, 9),
        Column(_("More or fewer gaps"), Kind.NUMBER, 13),
    ]
    return Table("items", _("Items"), columns, list(_item_rows(figures, before)))


def _item_rows(figures: Figures, before: Mapping[str, Figures]) -> Iterator[Row]:
    """The most gaps first; what is asked no longer stands at the end."""
    for one in sorted(figures["items"], key=lambda item: (-item["gap"], item["code"])):
        yield (
            one["title"],
            *(one[name] for name in ("people", "compliant", "waived")),
            *(one[name] for name in ("tolerated", "gap", "absent")),
            share(one["compliant"], one["people"]),
            signed(one["gap"], before.get(one["code"], {}).get("gap")),
        )
    asked = {one["code"] for one in figures["items"]}
    for code in sorted(before.keys() - asked):
        title = _("%(item)s (no longer asked)") % {"item": before[code]["title"]}
        yield (title, *[None] * 7, signed(0, before[code]["gap"]))


def _by_code(figures: Figures, part: str) -> dict[str, Figures]:
    before = figures["before"] or {}
    return {one["code"]: one for one in before.get(part, ())}


# --- what was decided ----------------------------------------------------------------


def _decided(figures: Figures) -> Table:
    told = figures["decisions"]
    kinds = {str(kind): str(kind.label) for kind in GapDecision.Kind}
    open_now = told["gaps"] - sum(told[kind] for kind in kinds)
    rows: list[Row] = [
        (_("Gaps of people who are not absent"), told["gaps"]),
        *((label, told[kind]) for kind, label in kinds.items()),
        (_("nobody answers for it"), open_now),
    ]
    title = _("What was decided on the gaps")
    return Table("decided", title, _columns(_("Decision"), _("Gaps")), rows)
