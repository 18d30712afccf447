"""An act on one course leaves every span of the person as the rules say."""

import datetime
import io
from pathlib import Path

import pytest
from django.core.exceptions import ValidationError
from django.core.management import call_command

from certification.checking import differing
from certification.duties import enter_requirement
from certification.ledger import record_completion, revoke_completion
from certification.models import Course, Curriculum, Requirement, StandingSpan
from certification.partial import lines_touched, part_of_curriculum
from certification.rebuilding import rebuild, rebuild_stale
from people.models import StaleMark, User
from people.recording import mark_stale
from tests.oracle import random_organisation, write_data_set


@pytest.fixture
def somebody(db, tmp_path: Path, request) -> User:
    data = random_organisation(request.param, people=6)
    write_data_set(tmp_path, data)
    call_command("import_data_set", str(tmp_path), stderr=io.StringIO())
    return User.objects.filter(appointments__isnull=False).order_by("pk").first()


def complete(person: User, course: Course):
    return record_completion(
        person=person,
        course=course,
        completed_on=datetime.date(2024, 3, 5),
        source="classroom",
        by=None,
    )


@pytest.mark.parametrize("somebody", range(20, 28), indirect=True)
def test_completions_and_revocations_of_every_course(somebody) -> None:
    for course in Course.objects.all():
        try:
            completion = complete(somebody, course)
        except ValidationError:
            continue  # no version of it could be completed on that day
        assert list(differing([somebody.pk])) == [], course
        revoke_completion(
            completion=completion,
            effective_on=datetime.date(2024, 4, 1),
            reason="",
            by=None,
        )
        assert list(differing([somebody.pk])) == [], course
        assert not StaleMark.objects.exists()


@pytest.mark.parametrize("somebody", [20], indirect=True)
def test_of_whoever_is_behind_every_line_is_worked_out(somebody) -> None:
    StandingSpan.objects.filter(person=somebody).delete()
    mark_stale([somebody.pk])
    rebuild([somebody.pk], courses=[Course.objects.first().pk])
    assert list(differing([somebody.pk])) == []
    assert not StaleMark.objects.exists()


@pytest.mark.parametrize("somebody", [20], indirect=True)
def test_lines_that_a_course_cannot_change_are_left_alone(somebody) -> None:
    course = Course.objects.first()
    touched = lines_touched([course.pk])
    others = StandingSpan.objects.filter(person=somebody).exclude(line__in=touched)
    others.update(status="wrong")
    before = others.count()
    rebuild([somebody.pk], courses=[course.pk])
    assert before
    assert others.filter(status="wrong").count() == before


@pytest.mark.parametrize("somebody", range(30, 34), indirect=True)
def test_a_requirement_is_worked_off_by_the_lines_it_asks(somebody) -> None:
    everybody = list(User.objects.values_list("pk", flat=True))
    for curriculum in Curriculum.objects.all():
        requirement = Requirement(
            code=f"EXTRA-{curriculum.pk}",
            curriculum=curriculum,
            category="military",
            start=datetime.date(2023, 5, 1),
            deadline_days=30,
        )
        enter_requirement(requirement=requirement, by=None)
        assert StaleMark.objects.count() == len(everybody)
        rebuild_stale()
        assert list(differing(everybody)) == []
        assert not StaleMark.objects.exists()


@pytest.mark.parametrize("somebody", [30], indirect=True)
def test_a_mark_for_a_part_does_not_hide_one_for_everything(somebody) -> None:
    StandingSpan.objects.filter(person=somebody).delete()
    mark_stale([somebody.pk])
    mark_stale([somebody.pk], part=part_of_curriculum(Curriculum.objects.first().pk))
    assert rebuild_stale() == 1
    assert list(differing([somebody.pk])) == []


@pytest.mark.parametrize("somebody", [30], indirect=True)
def test_a_requirement_that_asks_for_something_else_now_leaves_nothing_behind(
    somebody,
) -> None:
    requirement = Requirement.objects.first()
    requirement.curriculum = Curriculum.objects.exclude(
        pk=requirement.curriculum_id
    ).first()
    enter_requirement(requirement=requirement, by=None)
    rebuild_stale()
    assert list(differing(User.objects.values_list("pk", flat=True))) == []
