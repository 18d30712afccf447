"""What somebody filled in, as a change that the engine can judge, and its effect kept."""

from __future__ import annotations

import datetime
from collections.abc import Iterator, Mapping
from typing import Any

from django.conf import settings
from django.core.exceptions import ValidationError
from django.db import transaction
from django.http import QueryDict
from django.utils import timezone, translation
from django.utils.formats import date_format
from django.utils.text import capfirst
from django.utils.translation import gettext as _

from certification.administration import entry_forms, ledger_forms
from certification.effects.effect import Inquiry
from certification.effects.foretelling import figures_of, firsts
from certification.effects.planning import Change, item_change
from certification.models import LedgerEntry, WhatIf, WhatIfTurn
from certification.snapshot import one_snapshot
from people import entry_forms as people_forms
from people.calendar import as_date
from people.closures import closure_of
from people.days import ALWAYS, FOREVER, today
from people.entry_forms import EntryForm
from people.models import UnitMove, User

AT_ONCE = 10_000
"""Of more lines of people a job works the effect out: a page must come within seconds."""
KEPT = datetime.timedelta(days=3)

SUBJECTS: Mapping[str, type[EntryForm]] = {
    "certification_courses": entry_forms.CourseForm,
    "certification_versions": entry_forms.VersionForm,
    "certification_equivalences": entry_forms.EquivalenceForm,
    "certification_items": entry_forms.ItemForm,
    "certification_requirements": entry_forms.RequirementForm,
    "certification_holdings": entry_forms.HoldingForm,
    "certification_derogations": ledger_forms.DerogationForm,
    "certification_derogations:withdraw": ledger_forms.DerogationWithdrawalForm,
    "certification_revocations": ledger_forms.RevocationForm,
    "certification_revocations:withdraw": ledger_forms.RevocationWithdrawalForm,
    "certification_waivers": ledger_forms.WaiverForm,
    "certification_waivers:withdraw": ledger_forms.WaiverWithdrawalForm,
    "people_units": people_forms.UnitForm,
    "people_units:close": people_forms.ClosureForm,
    "people_moves": people_forms.MoveForm,
    "people_roles": people_forms.RoleForm,
    "people_appointments": people_forms.AppointmentForm,
    "people_absences": people_forms.AbsenceForm,
}
"""By the name of its place in the administration the form that is filled in there."""


def change_of(form: EntryForm) -> Change:
    """What a valid form would record, as a change; nothing is written."""
    if isinstance(form, entry_forms.ItemForm):
        return item_change(
            form.instance,
            minimum=form.cleaned_data["minimum"],
            courses=form.cleaned_data["courses"],
        )
    if isinstance(form, people_forms.MoveForm):
        return Change([_move(form.instance)])
    if isinstance(form, people_forms.ClosureForm):
        closing = closure_of(form.instance, last_day=form.instance.end)
        return Change([closing.unit, *closing.appointments, *closing.moves])
    if isinstance(form, ledger_forms.WithdrawalForm):
        return Change(entries=[form.planned()])
    if isinstance(form.instance, LedgerEntry):
        return Change(entries=[form.instance])
    return Change([form.instance])


def _move(move: UnitMove) -> UnitMove:
    """One unit moves once a day: a second time replaces the first."""
    if not move.pk:
        same = UnitMove.objects.filter(unit=move.unit_id, start=move.start)
        move.pk = same.values_list("pk", flat=True).first()
    return move


def ask(
    form: EntryForm, *, subject: str, answers: QueryDict, came_from: str, by: User
) -> WhatIf:
    """Keep what a valid form would do, worked out at once where that is quick."""
    since, fact_id = today(), form.instance.pk
    with one_snapshot():
        inquiry = Inquiry(change_of(form), since=since)
        reach = len(inquiry.people)
        effect = inquiry.effect() if inquiry.effort <= AT_ONCE else None
    WhatIf.objects.filter(asked_at__lt=timezone.now() - KEPT, draft=None).delete()
    what_if = WhatIf.objects.create(
        subject=subject,
        fact_id=fact_id,
        answers=answers.urlencode(),
        came_from=came_from,
        title=_title(form),
        said=list(_said(form)),
        since=since,
        asked_by=by,
        reach=reach,
    )
    what_if.in_words = dict(_in_words(what_if))
    what_if.save(update_fields=["in_words"])
    if effect is not None:
        _keep(what_if, effect)
    return what_if


def work_out(what_if: WhatIf) -> None:
    """What a job does for a change that can touch many."""
    form = form_of(what_if)
    if not form.is_valid():
        _fail(what_if, _("What was filled in cannot be saved any more."))
        return
    try:
        with one_snapshot():
            effect = Inquiry(change_of(form), since=what_if.since).effect()
    except ValidationError as refused:
        _fail(what_if, " ".join(refused.messages))
        return
    _keep(what_if, effect)


def form_of(what_if: WhatIf, *, by: User | None = None) -> EntryForm:
    """The form as it was filled in, on the facts of now; ``by`` is who saves it."""
    form_class = SUBJECTS[what_if.subject]
    model: Any = form_class._meta.model
    instance = None
    if what_if.fact_id is not None:
        instance = model._default_manager.get(pk=what_if.fact_id)
    return form_class(what_if.filled_in, instance=instance, by=by or what_if.asked_by)


def _in_words(what_if: WhatIf) -> Iterator[tuple[str, dict[str, Any]]]:
    """The title and what is said, filled in once more in each language."""
    for language, _name in settings.LANGUAGES:
        with translation.override(language):
            form = form_of(what_if)
            if form.is_valid():
                yield (
                    language,
                    {"title": _title(form), "said": [*map(list, _said(form))]},
                )


def _fail(what_if: WhatIf, problem: str) -> None:
    what_if.problem, what_if.done_at = problem, timezone.now()
    what_if.save(update_fields=["problem", "done_at"])


@transaction.atomic
def _keep(what_if: WhatIf, effect: Any) -> None:
    WhatIfTurn.objects.bulk_create(turns_of(effect, what_if), batch_size=2_000)
    what_if.figures = figures_of(effect).as_data()
    what_if.done_at = timezone.now()
    what_if.save(update_fields=["figures", "done_at"])


def turns_of(effect: Any, what_if: WhatIf | None = None) -> Iterator[WhatIfTurn]:
    """Who turns, each with the first day of each kind; nothing is written."""
    for one in effect.turned:
        first = firsts(one.weights)
        turn = one.turns.worse or one.turns.better
        yield WhatIfTurn(
            what_if=what_if,
            person_id=one.person,
            due_on=as_date(first.due),
            gap_on=as_date(first.gap),
            eased_on=as_date(first.eased),
            item=str(effect.titles[turn.line])[:200],
        )


def _title(form: EntryForm) -> str:
    kind = capfirst(form.instance._meta.verbose_name)
    if isinstance(form, people_forms.ClosureForm):
        kind = _("Close a unit")
    if isinstance(form, ledger_forms.WithdrawalForm):
        return form.heading[:300]
    return f"{kind}: {form.instance}"[:300]


def _said(form: EntryForm) -> Iterator[tuple[str, str, str]]:
    """What is filled in or changed: the field, what it was, what it becomes."""
    for name in form.changed_data:
        field = form.fields[name]
        before = "" if form.is_new else _words(form.get_initial_for_field(field, name))
        after = _chosen(form, name)
        yield str(field.label or name), before, after
    yield from _along(form)


def _along(form: EntryForm) -> Iterator[tuple[str, str, str]]:
    """Closing a unit is one field to fill in, and touches all that is in it."""
    if not isinstance(form, people_forms.ClosureForm):
        return
    closing = closure_of(form.instance, last_day=form.instance.end)
    yield _("appointments that end"), "", str(closing.ended)
    for move in closing.moves:
        yield _("goes to"), str(move.unit), _words(move.parent)


def _chosen(form: EntryForm, name: str) -> str:
    field, value = form.fields[name], form.cleaned_data.get(name)
    labels = dict(getattr(field, "choices", ())) if isinstance(value, str) else {}
    return str(labels.get(value, "")) or _words(value)


def _words(value: Any) -> str:
    match value:
        case None | "":
            return "–"
        case bool():
            return _("yes") if value else _("no")
        case datetime.date():
            return "–" if value in {ALWAYS, FOREVER} else date_format(value)
        case str() | int():
            return str(value)
        case _:
            return _of_rows(value)


def _of_rows(value: Any) -> str:
    try:
        return ", ".join(str(one) for one in value)
    except TypeError:
        return str(value)
