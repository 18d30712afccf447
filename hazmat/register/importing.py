"""Bringing a register in from files: check, compare, enter, derive once; all or nothing.

What is entered goes through the writer that serves clicks too, and duties are derived
after the last row. A try does the same and takes it back, so it tells what would happen.
"""

import datetime
from collections.abc import Hashable, Iterable, Iterator, Mapping
from dataclasses import dataclass, field
from typing import Any

from django.core.exceptions import ValidationError
from django.db import models, transaction
from django.utils import timezone
from django.utils.translation import gettext as _
from wagtail.log_actions import log

from certification.exchange.findings import Finding
from hazmat.duties.holdings import derive
from hazmat.models import RegisterImport, SafetyDataSheet
from hazmat.register.acts import NOBODY
from hazmat.register.effects import Effects, effects_of
from hazmat.register.files import FILES, RegisterFile
from hazmat.register.mandate import Mandate, mandate_of, outside
from hazmat.register.papers import asked_by, asked_in_words
from hazmat.register.reading import Row, read_register
from hazmat.register.words import asked_by_rules, functions_to_choose
from hazmat.register.written import UnreadableError, refuse_odd_cas
from people.days import today
from people.models import Fact, Role, User
from people.recording import record

Key = tuple[Hashable, ...]
Words = Mapping[str, set[str]]
"""For a function, a process and a technique the codes that rules ask."""

Known = dict[str, dict[Key, int | None]]
"""For each kind of thing the keys by which rows name it; none for one that was refused."""


@dataclass(slots=True)
class Tally:
    """How the rows of a file compare with what was known."""

    new: int = 0
    changed: int = 0
    unchanged: int = 0
    changes: list[str] = field(default_factory=list)


@dataclass(slots=True)
class Outcome:
    """What an import found, and what it did or would do."""

    findings: list[Finding] = field(default_factory=list)
    doubts: list[Finding] = field(default_factory=list)
    tallies: dict[str, Tally] = field(default_factory=dict)
    effects: Effects = field(default_factory=lambda: Effects([], [], []))
    to_read: list[str] = field(default_factory=list)
    """For each sheet that somebody must read now: which, and how many people."""
    written: bool = False


def import_register(
    files: Mapping[str, bytes], *, by: User | None, name: str, dry_run: bool = False
) -> Outcome:
    """Enter every row of these files, or none, and derive what follows once."""
    outcome, mandate, at = Outcome(), mandate_of(by), timezone.now()
    rows = read_register(files, outcome.findings)
    with transaction.atomic():
        written = _enter(rows, outcome, by, mandate, at)
        if not outcome.findings and written:
            cause = _("import of the register: %s") % name
            outcome.effects = effects_of(derive(cause=cause, by=by))
            outcome.to_read = list(_to_read(written))
            counts = {
                name: one.new + one.changed for name, one in outcome.tallies.items()
            }
            log(written[0], "hazmat.register.acts.import", user=by, data=counts)
            RegisterImport.objects.create(
                name=name[:300],
                recorded_at=at,
                recorded_by=by,
                new=sum(one.new for one in outcome.tallies.values()),
                changed=sum(one.changed for one in outcome.tallies.values()),
            )
        outcome.written = not (outcome.findings or dry_run)
        transaction.set_rollback(not outcome.written)
    return outcome


def _enter(
    rows: dict[str, list[Row]],
    outcome: Outcome,
    by: User | None,
    mandate: Mandate,
    at: datetime.datetime,
) -> list[Fact]:
    """File after file, so that each finds what the ones before have brought.

    All of it at one instant, by which it is found again when it is to be undone.
    """
    known = _organisation(mandate)
    words = {
        "function": {code for code, _name in functions_to_choose()},
        "process": set(asked_by_rules("process")),
        "technique": set(asked_by_rules("technique")),
    }
    written: list[Fact] = []
    for file in FILES:
        entry = _Entry(file, known, words, outcome, mandate)
        if file.name in rows:
            facts = entry.facts(rows[file.name])
            record(facts, by=by, at=at, touching=NOBODY)
            written += facts
        known[file.name] = entry.keys()
    return written


def _to_read(written: Iterable[Fact]) -> Iterator[str]:
    for sheet in written:
        if isinstance(sheet, SafetyDataSheet):
            asked = asked_by(sheet, today())
            if asked:
                yield f"{sheet}: {asked_in_words(asked)}"


def _organisation(mandate: Mandate) -> Known:
    """What rows may name beside each other."""
    named: list[tuple[str, Iterable[tuple[str, int]]]] = [
        ("units", mandate.units.values_list("code", "pk")),
        ("roles", Role.objects.values_list("code", "pk")),
        ("persons", mandate.people.values_list("service_number", "pk")),
    ]
    return {kind: {(code,): pk for code, pk in pairs} for kind, pairs in named}


class _Entry:
    """Turns the rows of a file into the facts that are new or have changed."""

    def __init__(
        self,
        file: RegisterFile,
        known: Known,
        words: Words,
        outcome: Outcome,
        mandate: Mandate,
    ) -> None:
        self.file, self.known = file, known
        self.words, self.outcome = words, outcome
        self.mandate = mandate
        self.stored = {self._key(one): one for one in file.model._default_manager.all()}
        self.lines: dict[Key, int] = {}
        self.refused: set[Key] = set()
        self.tally = Tally()

    def facts(self, rows: Iterable[Row]) -> list[Fact]:
        """What must be written; a row that cannot be is a finding."""
        self.outcome.tallies[self.file.name] = self.tally
        found = [fact for row in rows for fact in self._fact(row)]
        for fact in found:
            self.stored[self._key(fact)] = fact
        return found

    def keys(self) -> dict[Key, int | None]:
        """The keys by which later files name its rows, as those files write them."""
        names = self.file.named_by
        if not names:
            return {}
        rows = self.mandate.known(self.file.model).values_list(
            *(f"{name}__code" if name in self.file.links else name for name in names),
            "pk",
        )
        refused: dict[Key, int | None] = dict.fromkeys(self.refused)
        return refused | {tuple(row[:-1]): row[-1] for row in rows}

    def _fact(self, row: Row) -> Iterator[Fact]:
        links = self._links(row)
        if links is None or not self._is_known_function(row):
            self.refused.add(self._named(row))
            return
        made = self.file.model()
        self._fill(made, row, links, everything=True)
        key = self._key(made)
        if key in self.lines:
            told = _("is the row of line %(line)d again; take one out.")
            self._wrong(row, self.file.key[0], told % {"line": self.lines[key]})
            return
        self.lines[key] = row.line
        self._doubt(row)
        fact = self.stored.get(key)
        if self._is_outside(row, fact or made):
            return
        if fact is None:
            fact, before = made, None
        else:
            before = fact.content()
            self._fill(fact, row, links, everything=False)
        if self._is_sound(fact, row) and self._counted(fact, before, row):
            yield fact

    def _is_outside(self, row: Row, fact: Fact) -> bool:
        """Whether the fact, as it is or is to be, lies outside the mandate."""
        column, reason = self.mandate.refusal(fact)
        if reason:
            self.refused.add(self._named(row))
            self._wrong(row, column, reason)
        return bool(reason)

    def _links(self, row: Row) -> dict[str, int | None] | None:
        """The rows that it names; none where one is not there, which is a finding."""
        found: dict[str, int | None] = {}
        for attribute, link in self.file.links.items():
            if link.columns[-1] not in row.values:
                continue
            key = tuple(row.values[name] for name in link.columns)
            if key[0] == "":
                found[attribute] = None
            elif self.known[link.to].get(key) is None:
                if key not in self.known[link.to] and not self._is_unread(link.to):
                    self._wrong(row, link.columns[-1], self._unknown(link.to))
                return None
            else:
                found[attribute] = self.known[link.to][key]
        return found

    def _is_unread(self, kind: str) -> bool:
        """Whether rows of that file were refused: one of them may be what is meant."""
        return any(one.file == f"{kind}.csv" for one in self.outcome.findings)

    def _unknown(self, kind: str) -> str:
        if not self.mandate.is_whole and kind in {"units", "persons", "tasks"}:
            return outside(kind)
        return {
            "units": _("is no unit; correct the code, or enter the unit first."),
            "roles": _("is no role; correct the code, or enter the role first."),
            "persons": _("is nobody's service number; correct it."),
            "products": _(
                "is no product; correct the code, or add it to products.csv."
            ),
            "sheets": _("is no sheet of this product; add the sheet to sheets.csv."),
            "tasks": _("is no task; correct the code, or add it to tasks.csv."),
        }[kind]

    def _is_known_function(self, row: Row) -> bool:
        function, known = row.values.get("function"), self.words["function"]
        if function is None or not known or function in known:
            return True
        told = _("is no function that the rules know; write one of %(known)s.")
        self._wrong(row, "function", told % {"known": ", ".join(sorted(known))})
        return False

    def _doubt(self, row: Row) -> None:
        """What is not refused but must be looked at."""
        cas = row.values.get("cas_no")
        try:
            if cas:
                refuse_odd_cas(cas)
        except UnreadableError as odd:
            self._look_at(row, "cas_no", str(odd))
        for column in ("process", "technique"):
            word, known = row.values.get(column), self.words[column]
            if word and known and word not in known:
                told = _(
                    "is asked by no rule, so no duty follows from it; they ask %s."
                )
                self._look_at(row, column, told % ", ".join(sorted(known)))

    def _look_at(self, row: Row, column: str, message: str) -> None:
        name, value = f"{self.file.name}.csv", row.values[column]
        self.outcome.doubts.append(Finding(name, row.line, column, value, message))

    def _fill(
        self, fact: Fact, row: Row, links: dict[str, int | None], *, everything: bool
    ) -> None:
        """Lay the row into a fact; what it leaves out is as it was, or plain."""
        for name, cell in self.file.columns.items():
            if name in self.file.linking:
                continue
            if everything or name in row.values:
                value = row.values.get(name, cell.default)
                setattr(fact, self.file.renamed.get(name, name), value)
        for attribute, pk in links.items():
            setattr(fact, f"{attribute}_id", pk)

    def _is_sound(self, fact: Fact, row: Row) -> bool:
        """What the model itself asks; references have been looked up already."""
        keys = [f.name for f in fact._meta.fields if isinstance(f, models.ForeignKey)]
        try:
            fact.clean_fields(exclude=keys)
            fact.clean()
        except ValidationError as refusal:
            for name, messages in refusal.message_dict.items():
                column = name if name in self.file.columns else self.file.key[0]
                self._wrong(row, column, " ".join(messages))
            return False
        return True

    def _counted(self, fact: Fact, before: dict[str, Any] | None, row: Row) -> bool:
        """Whether there is anything to write."""
        if before is None:
            self.tally.new += 1
            return True
        after = fact.content()
        changed = [name for name in after if after[name] != before[name]]
        if not changed:
            self.tally.unchanged += 1
            return False
        self.tally.changed += 1
        told = ", ".join(f"{name}: {before[name]} → {after[name]}" for name in changed)
        self.tally.changes.append(f"{self.file.name}.csv:{row.line}: {told}")
        return True

    def _key(self, fact: Fact) -> Key:
        return tuple(getattr(fact, name) for name in self.file.key_attributes)

    def _named(self, row: Row) -> Key:
        """How other files name this row."""
        return tuple(row.values[name] for name in self.file.named_by)

    def _wrong(self, row: Row, column: str, message: str) -> None:
        value = row.values.get(column, "")
        cell = self.file.columns.get(column)
        shown = cell.widget.render(value) if cell else ""
        name = f"{self.file.name}.csv"
        self.outcome.findings.append(Finding(name, row.line, column, shown, message))
