"""The one writer of facts: it serves clicks, imports and the demo alike.

Beside each row it keeps the recorded version, and it marks stale whoever the change
concerns, in the same transaction. Nothing else writes a ``Fact``.
"""

import datetime
from collections.abc import Collection, Iterable, Iterator, Sequence
from typing import Any, TypeVar

from django.db import transaction
from django.db.models import QuerySet
from django.utils import timezone
from wagtail.log_actions import log

from people.models import Fact, RecordedVersion, StaleMark, User
from people.same_people import counting_for, with_those_counted_for

F = TypeVar("F", bound=Fact)

BATCH = 2_000
DELETED = 500


@transaction.atomic
def record(
    facts: Sequence[Fact],
    *,
    by: User | None,
    at: datetime.datetime | None = None,
    touching: QuerySet[User] | Collection[int] | None = None,
    part: str = "",
) -> None:
    """Store new and changed facts of one kind, and what the record says from now on.

    ``touching`` says whose standing a fact about everybody changes; left out, it is
    everybody's. ``part`` says what of it, left out all. ``at`` backdates the recording, which only the demo may do.
    """
    if not facts:
        return
    model = type(facts[0])
    new = [fact for fact in facts if fact.pk is None]
    changed = [fact for fact in facts if fact.pk is not None]
    model._default_manager.bulk_create(new, batch_size=BATCH)
    if changed:
        columns = [f.name for f in model._meta.concrete_fields if not f.primary_key]
        model._default_manager.bulk_update(changed, columns, batch_size=200)
    recorded_at = at or timezone.now()
    RecordedVersion.objects.bulk_create(
        (_version(fact, by, recorded_at) for fact in facts), batch_size=BATCH
    )
    mark_stale(_touched(facts, touching), part=part)


@transaction.atomic
def take_back(facts: Sequence[Fact], *, by: User | None, at: datetime.datetime) -> None:
    """Facts of one kind that should never have been there are gone from an instant on.

    What the record said until then stays known. Whoever calls has made sure that nothing
    refers to them, and says whose standing it changes.
    """
    if not facts:
        return
    model = type(facts[0])
    RecordedVersion.objects.bulk_create(
        (_version(fact, by, at, gone=True) for fact in facts), batch_size=BATCH
    )
    own = {field.name: None for field in model._meta.fields if _names_its_own(field)}
    keys = [fact.pk for fact in facts]
    for start in range(0, len(keys), DELETED):
        some = model._default_manager.filter(pk__in=keys[start : start + DELETED])
        if own:
            some.update(**own)  # one of them may stand under another
    for start in range(0, len(keys), DELETED):
        model._default_manager.filter(pk__in=keys[start : start + DELETED]).delete()


def _names_its_own(field: Any) -> bool:
    return field.null and field.related_model is field.model


@transaction.atomic
def enter(
    fact: Fact,
    *,
    by: User | None,
    action: str,
    touching: QuerySet[User] | Collection[int] | None = None,
    part: str = "",
) -> None:
    """Store one fact that somebody enters: checked, recorded and logged."""
    fact.full_clean()
    record([fact], by=by, touching=touching, part=part)
    log(fact, action, user=by)


def lock(*people: int) -> None:
    """Let acts about the same people wait for each other until the transaction ends.

    Always in one order, and all people of an act at once, so that nobody waits in a ring.
    Others may refer to them meanwhile (no key), such as who records something else.
    """
    held = User.objects.filter(pk__in=people).order_by("pk")
    list(held.select_for_update(no_key=True).values_list("pk", flat=True))


def _version(
    fact: Fact, by: User | None, recorded_at: datetime.datetime, *, gone: bool = False
) -> RecordedVersion:
    """The state of a fact; one that is gone has none."""
    person_field = fact.person_field
    return RecordedVersion(
        kind=fact._meta.label_lower,
        fact_id=fact.pk,
        person_id=getattr(fact, person_field) if person_field else None,
        content={} if gone else fact.content(),
        recorded_at=recorded_at,
        recorded_by=by,
    )


def _touched(
    facts: Sequence[Fact], touching: QuerySet[User] | Collection[int] | None
) -> Iterable[int]:
    person_field = facts[0].person_field
    if person_field:
        return {getattr(fact, person_field) for fact in facts}
    if touching is None:
        touching = User.objects.all()
    if isinstance(touching, QuerySet):
        return touching.order_by().values_list("pk", flat=True).distinct()
    return touching


def mark_stale(people: Iterable[int], *, part: str = "") -> None:
    """Say that what is derived about these people, or a part, must be worked out anew.

    Of who was entered twice it is derived for the person for whom it counts.
    """
    concerned = with_those_counted_for(people, counting_for())
    StaleMark.objects.bulk_create(
        (StaleMark(person_id=person, part=part) for person in concerned),
        batch_size=BATCH,
    )


def as_recorded(
    model: type[F],
    *,
    known_at: datetime.datetime | None = None,
    people: Collection[int] | None = None,
) -> Iterator[F]:
    """The facts of a kind as we know them, or as the record said at an instant."""
    if known_at is None:
        live = model._default_manager.order_by("pk")
        if people is not None:
            live = live.filter(**{f"{model.person_field}__in": people})
        yield from live.iterator(chunk_size=BATCH)
        return
    versions = RecordedVersion.objects.filter(
        kind=model._meta.label_lower, recorded_at__lte=known_at
    )
    if people is not None:
        versions = versions.filter(person__in=people)
    ordered = versions.order_by("recorded_at", "pk").values_list("fact_id", "content")
    latest: dict[int, dict[str, Any]] = dict(ordered.iterator(chunk_size=BATCH))
    for content in latest.values():
        if content:  # a fact that was taken back has none
            yield restored(model, content)


def restored(model: type[F], content: dict[str, Any]) -> F:
    """The fact as a version kept it; columns that came later have their default."""
    columns = {field.attname: field for field in model._meta.concrete_fields}
    return model(
        **{
            name: columns[name].to_python(value)
            for name, value in content.items()
            if name in columns
        }
    )
