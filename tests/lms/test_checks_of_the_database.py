"""What every constraint of the database lets in and keeps out, on either side of its edge.

Rows are written past all that stands before it: no form, no ``full_clean``, no act.
"""

import datetime
import uuid
from collections.abc import Sequence
from typing import Any

import pytest
from django.apps import apps
from django.db import IntegrityError, models, transaction
from django.db.models import CheckConstraint, Model, UniqueConstraint

pytestmark = pytest.mark.django_db

DAY = datetime.date(2026, 3, 1)
BEFORE = DAY - datetime.timedelta(days=1)
NOON = datetime.datetime(2026, 3, 1, 12, tzinfo=datetime.UTC)
LATER = NOON + datetime.timedelta(seconds=1)
APPS = ("certification", "courses", "hazmat", "people")

FILLED: dict[type[models.Field], Any] = {
    models.DateTimeField: NOON,
    models.DateField: DAY,
    models.BooleanField: False,
    models.IntegerField: 1,
    models.DecimalField: 1,
    models.FloatField: 1.0,
    models.JSONField: {},
    models.BinaryField: b"x",
    models.UUIDField: uuid.UUID(int=1),
}


def filled(field: models.Field) -> Any:
    """Something that the column takes; a number of a row that need not be there."""
    if field.null or field.has_default():
        return field.get_default()
    return given(field)


def given(field: models.Field) -> Any:
    """The same for a column that may stay empty, or fills itself."""
    if isinstance(field, models.ForeignKey):
        return 1
    return next(
        (value for kind, value in FILLED.items() if isinstance(field, kind)), "x"
    )


def is_numbered(field: models.Field) -> bool:
    return isinstance(field, models.AutoField)


def row(model: type[Model], changes: dict[str, Any]) -> Model:
    fields = model._meta.local_concrete_fields
    plain = {one.attname: filled(one) for one in fields if not is_numbered(one)}
    ways = {one.name: one.attname for one in fields}
    return model(**plain | {ways[name]: value for name, value in changes.items()})


def lets_in(model: type[Model], *rows: dict[str, Any]) -> None:
    with transaction.atomic():
        model._base_manager.bulk_create(row(model, changes) for changes in rows)
        transaction.set_rollback(True)


def constraints(kind: type) -> list[tuple[str, str]]:
    return [
        (model._meta.label, str(one.name))
        for model in apps.get_models()
        if model.__module__.split(".")[0] in APPS
        for one in model._meta.constraints
        if isinstance(one, kind)
    ]


START, END = {"start": DAY, "end": DAY}, {"start": DAY, "end": BEFORE}
EDGES: dict[str, tuple[list[dict[str, Any]], list[dict[str, Any]]]] = {
    "derogation_days": (
        [{"expiring_from": DAY, "expiring_to": DAY}],
        [{"expiring_from": DAY, "expiring_to": BEFORE}],
    ),
    "equivalence_of_two": (
        [{"course": 1, "satisfied_by": 2}],
        [{"course": 1, "satisfied_by": 1}],
    ),
    "requirement_audience": (
        [
            {"unit": 1, "category": ""},
            {"role": 1, "category": ""},
            {"category": "military"},
            {"person": 1, "category": ""},
            {"hazard_function": 1, "category": ""},
        ],
        [{"category": ""}],
    ),
    "waiver_of_one_thing": (
        [{"item": 1}, {"item": None, "course": 1}],
        [{"item": None}, {"item": 1, "course": 1}],
    ),
    "evidence_of_something": (
        [{"kind": "evidence", "course": 1, "obtained_on": DAY}],
        [{"kind": "evidence", "course": 1}, {"kind": "evidence", "obtained_on": DAY}],
    ),
    "correction_of_something": (
        [{"kind": "correction", "completion": 1}],
        [{"kind": "correction"}],
    ),
    "waiver_of_something": (
        [{"kind": "waiver", "item": 1, "start": DAY, "end": DAY}],
        [
            {"kind": "waiver", "item": 1, "start": DAY},
            {"kind": "waiver", "item": 1, "end": DAY},
            {"kind": "waiver", "start": DAY, "end": DAY},
        ],
    ),
    "refusal_has_a_reason": (
        [{"accepted": True, "reason": ""}, {"accepted": False, "reason": "no"}],
        [{"accepted": False, "reason": ""}],
    ),
    "wrong_says_what": (
        [{"verdict": "right", "note": ""}, {"verdict": "wrong", "note": "x"}],
        [{"verdict": "wrong", "note": ""}],
    ),
    "gap_decision_measure": (
        [
            {"kind": "measure", "measure": "x"},
            {"kind": "other", "measure": ""},
        ],
        [{"kind": "measure", "measure": ""}, {"kind": "other", "measure": "x"}],
    ),
    "draft_second_person": (
        [{"drafted_by": 1}, {"drafted_by": 1, "enforced_by": 2}],
        [{"drafted_by": 1, "enforced_by": 1}],
    ),
    "draft_one_end": (
        [{"enforced_at": NOON}, {"withdrawn_at": NOON}, {}],
        [{"enforced_at": NOON, "withdrawn_at": NOON}],
    ),
    "remark_says_why": (
        [{"view": "agrees", "words": ""}, {"view": "objects", "words": "x"}],
        [{"view": "objects", "words": ""}],
    ),
    "grant_not_to_oneself": (
        [{"person": 1, "granted_by": 2}, {"person": 1}],
        [{"person": 1, "granted_by": 1}],
    ),
    "hold_of_person_or_unit": (
        [{"person": 1}, {"person": None, "unit": 1}],
        [{"person": None}, {"person": 1, "unit": 1}],
    ),
    "same_person_two": ([{"person": 1, "other": 2}], [{"person": 1, "other": 1}]),
    "question_difficulty": (
        [{"difficulty": n} for n in (None, 1, 2, 3)],
        [{"difficulty": n} for n in (0, 4)],
    ),
    "quiz_draws": ([{"draw": 1}], [{"draw": 0}]),
    "quiz_pass_mark": (
        [{"pass_numerator": n, "pass_denominator": 4} for n in (1, 4)],
        [{"pass_numerator": n, "pass_denominator": 4} for n in (0, 5)],
    ),
    "quiz_limits": (
        [{"max_attempts": 1, "minutes": 1}, {"max_attempts": None, "minutes": None}],
        [{"max_attempts": 0}, {"minutes": 0}],
    ),
    "quiz_closes_after_opening": (
        [
            {"opens_at": NOON, "closes_at": LATER},
            {"opens_at": NOON},
            {"closes_at": NOON},
        ],
        [{"opens_at": NOON, "closes_at": NOON}],
    ),
    "extra_time_percent": (
        [{"percent": 1}, {"percent": 100}],
        [{"percent": 0}, {"percent": 101}],
    ),
    "completed_run_has_ended": (
        [{"completion": 1, "ended_at": NOON}, {"ended_at": None}, {"ended_at": NOON}],
        [{"completion": 1, "ended_at": None}],
    ),
    "sitting_closes_after_opening": (
        [{"opens_at": NOON, "closes_at": LATER}],
        [{"opens_at": NOON, "closes_at": NOON}],
    ),
    "attempt_marked_when_submitted": (
        [{}, {"submitted_at": NOON, "passed": False, "right": 0}],
        [
            {"submitted_at": NOON},
            {"submitted_at": NOON, "passed": True},
            {"submitted_at": NOON, "right": 1},
            {"passed": True, "right": 1},
        ],
    ),
    "attempt_within_limit": (
        [{"number": 1}, {"number": 3, "number_limit": 3}],
        [{"number": 0}, {"number": 4, "number_limit": 3}],
    ),
    "attempt_ran_out_of_time": (
        [
            {
                "ran_out": True,
                "deadline": NOON,
                "submitted_at": NOON,
                "passed": False,
                "right": 0,
            }
        ],
        [
            {"ran_out": True, "deadline": NOON},
            {"ran_out": True, "submitted_at": NOON, "passed": False, "right": 0},
        ],
    ),
    "session_ends_after_it_starts": (
        [{"starts_at": NOON, "ends_at": LATER}],
        [{"starts_at": NOON, "ends_at": NOON}],
    ),
    "session_has_places": ([{"capacity": 1}], [{"capacity": 0}]),
    "passed_has_a_completion": (
        [{"outcome": "passed", "completion": 1}, {"outcome": "failed"}],
        [{"outcome": "passed"}, {"outcome": "failed", "completion": 1}],
    ),
    "marking_after_correction": (
        [{"number": 1}, {"number": 2, "correction": 1}],
        [{"number": 1, "correction": 1}, {"number": 2}],
    ),
    "hazmat_component_share": (
        [
            {"percent_from": 2, "percent_to": 2},
            {"percent_from": 2},
            {"percent_to": 2},
        ],
        [{"percent_from": 2, "percent_to": 1}],
    ),
    "hazmat_exposure_danger": (
        [
            {"product": 1, "process": ""},
            {"process": "x"},
            {"process": "", "noise_db": 1},
            {"process": "", "peak_pa": 1},
        ],
        [{"process": ""}],
    ),
    "hazmat_holder_one": (
        [{"person": 1}, {"person": None, "role": 1}],
        [{"person": None}, {"person": 1, "role": 1}],
    ),
    "hazmat_rule_confirmed": (
        [{"state": "confirmed", "confirmed_by": 1}, {"state": "remembered"}],
        [{"state": "confirmed"}],
    ),
    "hazmat_load_second_person": (
        [{"recorded_by": 1, "approved_by": 2}, {"recorded_by": 1}, {"approved_by": 1}],
        [{"recorded_by": 1, "approved_by": 1}],
    ),
    "hazmat_request_product": (
        [{"product": 1, "other_product": ""}, {"other_product": "x"}],
        [{"other_product": ""}, {"product": 1, "other_product": "x"}],
    ),
    "hazmat_refusal_reason": (
        [{"line": 1, "reason": ""}, {"reason": "x"}],
        [{"reason": ""}],
    ),
}
"""By check: rows that it lets in, and rows that it keeps out."""

BESIDE: dict[str, dict[str, Any]] = {
    "courses.Session": {"starts_at": NOON, "ends_at": LATER},
    "courses.Sitting": {"opens_at": NOON, "closes_at": LATER},
    "certification.Equivalence": {"course": 1, "satisfied_by": 2},
    "certification.Waiver": {"item": 1},
    "certification.GapDecision": {"kind": "other", "measure": ""},
    "people.Grant": {"person": 1, "granted_by": 2},
    "courses.Attendance": {"outcome": "passed"},
    "courses.LearningRun": {"ended_at": NOON},
    "people.LegalHold": {"person": 1},
    "people.SamePerson": {"person": 9},
    "hazmat.TaskHolder": {"person": 1},
}
"""What a row needs to pass the other checks of its table."""


@pytest.mark.parametrize(("label", "name"), constraints(CheckConstraint))
def test_a_check_lets_in_what_is_right_and_keeps_out_what_is_not(
    label: str, name: str
) -> None:
    model, beside = apps.get_model(label), BESIDE.get(label, {})
    right, wrong = EDGES.get(name, ([START], [END]))
    for changes in right:
        lets_in(model, beside | changes)
    for changes in wrong:
        with pytest.raises(IntegrityError, match=rf"\b{name}\b"):
            lets_in(model, beside | changes)


WITHIN: dict[str, tuple[dict[str, Any], dict[str, Any]]] = {
    "hazmat_one_current_edition": ({"state": "current"}, {"state": "before"}),
    "one_open_run": ({"ended_at": None}, {"ended_at": NOON}),
    "one_open_attempt": (
        {"submitted_at": None},
        {"submitted_at": NOON, "passed": False, "right": 0},
    ),
    "enrolled_once": ({"cancelled_at": None}, {"cancelled_at": NOON}),
    "same_person_once": ({"withdrawn": False}, {"withdrawn": True}),
}
"""Of what is unique for some rows only: one of them, and one of the others."""


FURTHER = {"marking_number": {"number": {"number": 2, "correction": 1}}}
"""What another value of a column brings along."""


def another(field: models.Field) -> Any:
    """Something else than what fills the column."""
    found = given(field)
    if isinstance(found, datetime.date):
        return found + datetime.timedelta(days=1)
    if isinstance(found, uuid.UUID):
        return uuid.UUID(int=2)
    return "y" if found == "x" else 3


def only_here(model: type[Model], names: Sequence[str]) -> list[models.Field]:
    """The other columns that keep two rows apart."""
    apart = [one for one in model._meta.local_concrete_fields if one.unique]
    for constraint in model._meta.constraints:
        if isinstance(constraint, UniqueConstraint):
            apart += [model._meta.get_field(name) for name in constraint.fields]
    kept = (one for one in apart if not is_numbered(one) and not one.null)
    return [one for one in kept if one.name not in names]


def two_rows(
    model: type[Model], names: Sequence[str]
) -> tuple[dict[str, Any], dict[str, Any]]:
    """Alike in these columns, and in none of the others that keep rows apart."""
    beside, apart = BESIDE.get(model._meta.label, {}), only_here(model, names)
    apart = [one for one in apart if one.name not in beside]
    same = {each: given(model._meta.get_field(each)) for each in names} | beside
    return (
        same | {one.name: given(one) for one in apart},
        same | {one.name: another(one) for one in apart},
    )


@pytest.mark.parametrize(("label", "name"), constraints(UniqueConstraint))
def test_what_must_be_unique_is_kept_out_the_second_time(label: str, name: str) -> None:
    model = apps.get_model(label)
    (constraint,) = (one for one in model._meta.constraints if one.name == name)
    names = constraint.fields
    within, without = WITHIN.get(name, ({}, {}))
    first, second = two_rows(model, names)
    told = f"{name}|{model._meta.db_table}.{names[0]}"
    with pytest.raises(IntegrityError, match=told):
        lets_in(model, first | within, second | within)
    for each in names:
        differs = {each: another(model._meta.get_field(each))}
        differs = FURTHER.get(name, {}).get(each, differs)
        lets_in(model, first | within, second | within | differs)
    if without:
        lets_in(model, first | within, second | without)


def unique_columns() -> list[tuple[str, str]]:
    return [
        (model._meta.label, one.name)
        for model in apps.get_models()
        if model.__module__.split(".")[0] in APPS
        for one in model._meta.local_concrete_fields
        if one.unique and not one.primary_key
    ]


@pytest.mark.parametrize(("label", "column"), unique_columns())
def test_no_two_rows_say_the_same_in_a_column_of_their_own(
    label: str, column: str
) -> None:
    model = apps.get_model(label)
    first, second = two_rows(model, [column])
    with pytest.raises(IntegrityError, match=r"(?i)unique"):
        lets_in(model, first, second)
    lets_in(model, first, second | {column: another(model._meta.get_field(column))})
