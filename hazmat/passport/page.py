"""What the passport shows to the one it is about: by kind, record by record."""

import datetime
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from typing import Any

from django.utils.translation import gettext as _

from exports.tables import Row
from hazmat.models import ExposureRecord
from hazmat.passport.kinds import KINDS, Kind
from hazmat.register.practices import in_words
from hazmat.templatetags.levels import levels
from people.calendar import add_months
from people.models import User

DERIVED = ExposureRecord.Origin.DERIVED


@dataclass(frozen=True, slots=True)
class Entry:
    """A record with how it came about."""

    record: ExposureRecord
    kind: Kind
    is_to_come: bool = False
    """Whether its first day lies ahead: known already, and nobody is exposed yet."""

    @property
    def is_measured(self) -> bool:
        """Whether somebody measured it: the part that is for the person alone."""
        return self.record.origin != DERIVED

    @property
    def chains(self) -> list[list[str]]:
        """Each way in which it came about, as names from the work to the danger."""
        found = [[step["label"] for step in r["chain"]] for r in self.record.reasons]
        return [chain for at, chain in enumerate(found) if chain not in found[:at]]

    @property
    def kept_until(self) -> datetime.date | None:
        """Until when it is kept at least; unknown while the exposure goes on."""
        if self.record.is_lasting:
            return None
        last = add_months(self.record.end.toordinal(), 12 * self.kind.years)
        return datetime.date.fromordinal(last)


@dataclass(frozen=True, slots=True)
class Part:
    """One kind of exposure: what counts, and what was put right."""

    kind: Kind
    entries: Sequence[Entry]
    corrected: Sequence[Entry]


def parts_of(person: User, on: datetime.date) -> list[Part]:
    """The passport of somebody; one query."""
    records = ExposureRecord.objects.filter(person=person)
    entries = [
        Entry(record, KINDS[record.kind], is_to_come=record.start > on)
        for record in records.select_related("revocation")
    ]
    return [
        Part(
            kind,
            [e for e in entries if e.kind is kind and not _is_revoked(e)],
            [e for e in entries if e.kind is kind and _is_revoked(e) and e.is_measured],
        )
        for kind in KINDS.values()
    ]


def _is_revoked(entry: Entry) -> bool:
    return hasattr(entry.record, "revocation")


def as_data(
    person: User, parts: Sequence[Part], on: datetime.date
) -> Mapping[str, Any]:
    """The passport for a machine; its names stay as they are in every language."""
    return {
        "format": "bekwaam-exposure-passport",
        "version": 1,
        "made_on": on.isoformat(),
        "service_number": person.service_number,
        "name": person.full_name,
        "exposures": [_row(entry) for part in parts for entry in part.entries],
    }


def columns() -> list[str]:
    """The headings of the passport as a file for a spreadsheet."""
    return [
        *(_("Kind"), _("What"), _("CAS number"), _("From"), _("Until")),
        *(_("Origin"), _("Measured level"), _("Protection worn"), _("Report")),
        *(_("Why"), _("Basis"), _("Kept until at least")),
    ]


def as_rows(parts: Sequence[Part]) -> Iterator[Row]:
    """The passport for a spreadsheet, in the language of the reader."""
    return (_told(entry) for part in parts for entry in part.entries)


def _told(entry: Entry) -> Row:
    record, kind = entry.record, entry.kind
    return [
        *(kind.label, _in_words(record.agent)),
        record.agent_key if kind.code == ExposureRecord.Kind.CMR else "",
        record.start,
        None if record.is_lasting else record.end,
        str(record.get_origin_display()),
        *(record.level, record.protection, record.reference),
        "; ".join(_in_words(" > ".join(chain)) for chain in entry.chains),
        *(str(kind.basis), entry.kept_until),
    ]


def _in_words(said: str) -> str:
    return levels(in_words(said))


def _row(entry: Entry) -> dict[str, Any]:
    record, until = entry.record, entry.kept_until
    return {
        "kind": record.kind,
        "what": record.agent,
        "cas_number": record.agent_key,
        "from": record.start.isoformat(),
        "until": None if record.is_lasting else record.end.isoformat(),
        "origin": record.origin,
        "measured_level": record.level,
        "protection": record.protection,
        "report": record.reference,
        "because": entry.chains,
        "basis": str(entry.kind.basis),
        "kept_until": until and until.isoformat(),
        "recorded_at": record.recorded_at.isoformat(),
    }
