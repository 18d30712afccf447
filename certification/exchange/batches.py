"""What an import wrote, and what has come to depend on it since."""

import datetime
from collections.abc import Collection, Iterator
from dataclasses import dataclass, field
from itertools import islice
from typing import Any

from django.apps import apps
from django.db.models import Exists, Model, OuterRef
from django.utils.translation import gettext as _
from django.utils.translation import ngettext

from certification.exchange.decisions import decided_since, pairs_decided_on
from certification.exchange.worked_out import worked_out
from certification.models import (
    Completion,
    Course,
    CourseVersion,
    Curriculum,
    CurriculumItem,
    Derogation,
    ImportBatch,
    LedgerEntry,
    Requirement,
    Revocation,
    StandingSpan,
    StandingTally,
    Waiver,
    WhatIfTurn,
)
from certification.models.reminders import Reminded
from people.models import Fact, Letter, RecordedVersion, User
from people.models.letters import MailWishes

CHUNK = 500
STAYING: tuple[type[Model], ...] = (User, Course, CourseVersion, Completion)
"""What is not deleted: evidence that came with it may go on to name it."""

NAMED = 3
"""So many of the things in the way are named; the rest is counted."""

HOUSES = {"people", "certification", "courses", "hazmat"}
FOLLOWING = {
    "people.membership",
    "people.stalemark",
    "people.meeting",
    "people.recordedversion",
    "people.signincode",
    MailWishes._meta.label_lower,
    Letter._meta.label_lower,
    StandingSpan._meta.label_lower,
    StandingTally._meta.label_lower,
    Reminded._meta.label_lower,
    WhatIfTurn._meta.label_lower,
    ImportBatch._meta.label_lower,
}
"""What follows from facts, or was only said about them, stands in nobody's way."""

Keys = dict[str, set[int]]
"""By the label of a model which rows of it."""


@dataclass(slots=True)
class Written:
    """What an import wrote: new facts, facts that changed, people and evidence."""

    recorded_at: datetime.datetime
    new: Keys = field(default_factory=dict)
    before: dict[str, dict[int, dict[str, Any]]] = field(default_factory=dict)
    """By kind and key, what changed facts were before."""
    people: set[int] = field(default_factory=set)
    people_before: dict[int, dict[str, Any]] = field(default_factory=dict)
    completions: set[int] = field(default_factory=set)
    emptied: set[int] = field(default_factory=set)
    """New requirements that stay, because waivers of the file name them, and ask nothing."""

    def own(self, label: str) -> set[int]:
        """The rows of a kind that come and go with this import."""
        return self.new.get(label, set()) | (
            self.completions if label == Completion._meta.label_lower else set()
        )


def written_by(batch: ImportBatch) -> Written:
    """All that was recorded at the instant of an import."""
    written = Written(batch.recorded_at, people=set(batch.people["new"]))
    written.people_before = {int(k): v for k, v in batch.people["before"].items()}
    entries = Completion.objects.filter(recorded_at=batch.recorded_at)
    written.completions = set(entries.values_list("pk", flat=True))
    versions = RecordedVersion.objects.filter(recorded_at=batch.recorded_at)
    touched: Keys = {}
    for kind, key in versions.values_list("kind", "fact_id").iterator():
        touched.setdefault(kind, set()).add(key)
    for kind, keys in touched.items():
        before = _before(batch, kind, keys)
        written.before[kind] = before
        written.new[kind] = keys - before.keys()
    _leave_what_stays_named(written)
    return written


def _leave_what_stays_named(written: Written) -> None:
    """A course stays that evidence of this file names, or what an item has asked for.

    Without an item or a requirement it obliges nobody; what was known keeps its meaning.
    """
    at = written.recorded_at
    named = Completion.objects.filter(recorded_at=at)
    versions = set(named.values_list("version_id", flat=True).distinct())
    courses = set(named.values_list("course_id", flat=True).distinct())
    for entries in (Derogation.objects, Waiver.objects.exclude(course=None)):
        rows = entries.filter(recorded_at=at)
        courses.update(rows.values_list("course_id", flat=True))
    new = written.new.get(Course._meta.label_lower, set())
    for some in pieces(new):
        asked = Course.objects.filter(pk__in=some, lines__isnull=False)
        courses.update(asked.values_list("pk", flat=True))
    bases = Course.objects.filter(pk__in=courses).exclude(expires_with=None)
    courses.update(bases.values_list("expires_with_id", flat=True))
    items, curricula = _items_that_oblige_nobody(written)
    written.emptied = _named_only_here(written)
    for model, keys in (
        (Requirement, written.emptied),
        (CourseVersion, versions),
        (Course, courses),
        (CurriculumItem, items),
        (Curriculum, curricula),
    ):
        label = model._meta.label_lower
        written.new[label] = written.new.get(label, set()) - keys


def _items_that_oblige_nobody(written: Written) -> tuple[set[int], set[int]]:
    """New items that a waiver of the file names, and their curricula, new as well.

    Once the requirements of the file are gone nobody has to hold them: they stay as
    courses do. Where a curriculum was there before, or has a requirement from elsewhere,
    the item would go on obliging, and is in the way.
    """
    own = written.new.get(Requirement._meta.label_lower, set())
    asked = Requirement.objects.values_list("curriculum_id", "pk")
    new = written.new.get(Curriculum._meta.label_lower, set())
    new = new - {curriculum for curriculum, one in asked if one not in own}
    named = Waiver.objects.filter(recorded_at=written.recorded_at).exclude(item=None)
    pairs = set(named.values_list("item_id", "item__curriculum_id").distinct())
    staying = {pair for pair in pairs if pair[1] in new}
    return {item for item, _ in staying}, {curriculum for _, curriculum in staying}


def _named_only_here(written: Written) -> set[int]:
    """New requirements that waivers of the file name, and no other."""
    new = written.new.get(Requirement._meta.label_lower, set())
    named = Waiver.objects.exclude(requirement=None)
    here = named.filter(recorded_at=written.recorded_at)
    elsewhere = named.exclude(recorded_at=written.recorded_at)
    ours, others = (
        set(waivers.values_list("requirement_id", flat=True).distinct())
        for waivers in (here, elsewhere)
    )
    return new & (ours - others)


def _before(
    batch: ImportBatch, kind: str, keys: Collection[int]
) -> dict[int, dict[str, Any]]:
    """What the record said of these facts just before; of new ones nothing."""
    found: dict[int, dict[str, Any]] = {}
    for some in pieces(keys):
        versions = RecordedVersion.objects.filter(
            kind=kind, fact_id__in=some, recorded_at__lt=batch.recorded_at
        )
        ordered = versions.order_by("recorded_at", "pk")
        found.update(ordered.values_list("fact_id", "content"))
    return found


def pieces(keys: Collection[int]) -> Iterator[list[int]]:
    """Keys in order, a few hundred at a time: a query takes only so many."""
    waiting = iter(sorted(keys))
    while some := list(islice(waiting, CHUNK)):
        yield some


def model_of(kind: str) -> type[Fact]:
    """The model of which a recorded version keeps a state."""
    return apps.get_model(kind)


def obstacles(batch: ImportBatch, written: Written | None = None) -> list[str]:
    """What stands in the way of taking an import back; a sentence each."""
    if batch.undone_at is not None:
        return [_("It was undone already.")]
    written = written or written_by(batch)
    return [
        *decided_since(batch),
        *_changed_since(batch, written),
        *_counted_upon(batch, written),
        *_in_use(written),
        *_signed_in(written),
    ]


def _changed_since(batch: ImportBatch, written: Written) -> Iterator[str]:
    for kind in sorted(written.before):
        keys = written.new[kind] | written.before[kind].keys()
        if model_of(kind) is Requirement:
            keys |= written.emptied
        later: set[int] = set()
        for some in pieces(keys):
            versions = RecordedVersion.objects.filter(
                kind=kind, fact_id__in=some, recorded_at__gt=batch.recorded_at
            )
            later.update(versions.values_list("fact_id", flat=True))
        if later:
            model = model_of(kind)
            message = _("%(what)s: %(count)d changed since (%(names)s).")
            yield message % {
                "what": _capital(model._meta.verbose_name_plural),
                "count": len(later),
                "names": _names(model, later),
            }


def _counted_upon(batch: ImportBatch, written: Written) -> Iterator[str]:
    """Later completions of the course: until when they are valid counts on these."""
    ours = Completion.objects.filter(recorded_at=batch.recorded_at)
    later = Completion.objects.filter(recorded_at__gt=batch.recorded_at)
    never = Revocation.objects.standing().filter(
        completion=OuterRef("pk"), effective_on=OuterRef("completed_on")
    )
    later = later.filter(~Exists(never))
    pairs = set(ours.values_list("person_id", "course_id")) | pairs_decided_on(batch)
    if not pairs:
        return
    bases = dict(Course.objects.values_list("pk", "expires_with_id"))
    counting: set[int] = set()
    for some in pieces({person for person, _course in pairs}):
        rows = later.filter(person__in=some)
        for key, person, course in rows.values_list("pk", "person_id", "course_id"):
            if {(person, course), (person, bases.get(course))} & pairs:
                counting.add(key)
    if counting:
        message = ngettext(
            "%(count)d completion was recorded since of a person and course in this file; revoke it first (%(names)s).",
            "%(count)d completions were recorded since of people and courses in this file; revoke them first (%(names)s).",
            len(counting),
        )
        yield message % {
            "count": len(counting),
            "names": _names(Completion, counting),
        }


def _in_use(written: Written) -> Iterator[str]:
    """What refers to a row that came with the import, and did not come with it."""
    rows: dict[type[Model], set[int]] = {
        model_of(kind): keys for kind, keys in written.new.items() if keys
    }
    rows[User], rows[Completion] = written.people, written.completions
    counting: dict[type[Model], set[int]] = {}
    for model, keys in rows.items():
        for relation in _relations(model):
            other: Any = relation.related_model
            using = _using(relation, keys) - written.own(other._meta.label_lower)
            using -= _let_go(relation, keys, written)
            if model in STAYING:
                using -= _came_along(other, using, written)
            counting.setdefault(other, set()).update(using)
    for other, using in counting.items():
        if using:
            yield _said_of(other, using)


def _said_of(other: type[Model], using: set[int]) -> str:
    told = {
        "what": _capital(other._meta.verbose_name_plural),
        "count": len(using),
        "names": _names(other, using),
    }
    if other is Waiver:
        message = _(
            "%(what)s: %(count)d name an item or requirement of this file, and evidence stays (%(names)s); end that item or requirement instead."
        )
    else:
        message = _("%(what)s: %(count)d count on this (%(names)s).")
    return message % told


def _relations(model: type[Model]) -> Iterator[Any]:
    for relation in model._meta.get_fields(include_hidden=True):
        if not (relation.one_to_many or relation.one_to_one) or relation.concrete:
            continue
        other: Any = relation.related_model
        if other._meta.app_label not in HOUSES or not _is_about(relation, model):
            continue
        if other._meta.auto_created:
            continue  # pairs of a list follow both of their sides
        if other._meta.label_lower not in FOLLOWING:
            yield relation


def _is_about(relation: Any, model: type[Model]) -> bool:
    """Of people only what is about them, or names them as deciding; not who recorded."""
    return model is not User or relation.field.name != "recorded_by"


def _using(relation: Any, keys: Collection[int]) -> set[int]:
    manager = relation.related_model._base_manager
    found: set[int] = set()
    for some in pieces(keys):
        rows = manager.filter(**{f"{relation.field.name}__in": some})
        there = set(rows.values_list("pk", flat=True))
        for those in pieces(there):
            found.update(set(those) - worked_out(relation.related_model, those))
    return found


def _let_go(relation: Any, keys: Collection[int], written: Written) -> set[int]:
    """What refers to these rows now, and no longer once it is as it was before."""
    other: Any = relation.related_model
    before = written.before.get(other._meta.label_lower, {})
    name = relation.field.attname
    freed = {key for key, was in before.items() if was.get(name) not in keys}
    return freed | written.emptied if other is Requirement else freed


def _came_along(model: type[Model], using: set[int], written: Written) -> set[int]:
    """Evidence that came in the same file or was there before: it names what stays.

    Who was brought in, taken back and brought in again has evidence of the first time.
    """
    if not issubclass(model, LedgerEntry):
        return set()
    found: set[int] = set()
    for some in pieces(using):
        rows = model._base_manager.filter(
            pk__in=some, recorded_at__lte=written.recorded_at
        )
        found.update(rows.values_list("pk", flat=True))
    return found


def _signed_in(written: Written) -> Iterator[str]:
    there: set[int] = set()
    for some in pieces(written.people):
        users = User.objects.filter(pk__in=some, last_login__isnull=False)
        there.update(users.values_list("pk", flat=True))
    if there:
        message = ngettext(
            "%(count)d new person has signed in since (%(names)s); suspend the account by hand.",
            "%(count)d new people have signed in since (%(names)s); suspend the accounts by hand.",
            len(there),
        )
        yield message % {"count": len(there), "names": _names(User, there)}


def _names(model: type[Model], keys: set[int]) -> str:
    """The first of them in words, for whoever has to look them up."""
    first = model._default_manager.filter(pk__in=sorted(keys)[:NAMED])
    words = [_name(one) for one in first]
    return ", ".join([*words, "…"] if len(keys) > NAMED else words)


def _name(row: Any) -> str:
    person = getattr(row, "person", None)
    if person is not None and getattr(row, "IS_OF_THE_PERSON_ALONE", False):
        return str(person.service_number)
    return f"{person.service_number} {row}" if person is not None else str(row)


def _capital(words: Any) -> str:
    text = str(words)
    return text[:1].upper() + text[1:]
