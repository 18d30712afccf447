"""Marking again after a mistake in a question: the old marking stays, people decide."""

from dataclasses import replace

import pytest
from django.core.exceptions import ValidationError
from django.db import IntegrityError, transaction

from certification.models import Completion, Revocation
from courses.exams.regrading import decide, mark_again, newest_right, remarks, undecided
from courses.exams.verdicts import Right, marks_of
from courses.models import Attempt, Marking
from courses.questions.bank import wording_of, write_question
from tests.courses.regrading.scene import FOLLOW, LEAVE, correct, mend, take
from tests.factories.courses import approved
from tests.factories.people import person

pytestmark = pytest.mark.django_db


def test_handing_in_writes_the_first_marking(made):
    attempt = take(made, "a")
    marking = Marking.objects.get()
    assert (marking.number, marking.verdicts, marking.passed) == (1, {"1": True}, True)
    assert marking.recorded_at >= attempt.started_at
    with pytest.raises(IntegrityError), transaction.atomic():
        Marking.objects.update(passed=False)


def test_a_correction_marks_again_and_the_old_marking_stays(made, version):
    """T-39c."""
    passed, failed, third = take(made, "a"), take(made, "b"), take(made, "c")
    correct(version, ["b"])
    told = {
        attempt: list(
            Marking.objects.filter(attempt=attempt).values_list("number", "passed")
        )
        for attempt in (passed, failed, third)
    }
    assert told[passed] == [(1, True), (2, False)]
    assert told[failed] == [(1, False), (2, True)]
    assert told[third] == [(1, False)]
    assert marks_of(failed) == {1: True}


def test_nothing_follows_from_a_new_marking_by_itself(made, version):
    passed, failed = take(made, "a"), take(made, "b")
    correct(version, ["b"])
    assert Completion.objects.get().person == passed.person
    assert not Revocation.objects.exists()
    assert [m.attempt for m in undecided()] == [passed, failed]
    assert Attempt.objects.get(pk=passed.pk).passed


def test_following_withdraws_what_was_wrongly_completed_and_records_the_rest(
    made, version
):
    passed, failed = take(made, "a"), take(made, "b")
    correct(version, ["b"])
    for marking in undecided():
        decide(marking=marking, choice=FOLLOW, reason="Key was wrong.", by=person())
    revoked = Revocation.objects.get()
    assert revoked.completion.person == passed.person
    assert revoked.effective_on == revoked.completion.completed_on
    assert revoked.reason == "Key was wrong."
    recorded = Completion.objects.get(person=failed.person)
    assert recorded.completed_on == revoked.completion.completed_on
    assert not undecided().exists()


def test_leaving_needs_a_reason_and_changes_nothing(made, version):
    passed = take(made, "a")
    correct(version, ["b"])
    marking = undecided().get()
    with pytest.raises(ValidationError):
        decide(marking=marking, choice=LEAVE, reason="", by=person())
    decide(marking=marking, choice=LEAVE, reason="Was taught so.", by=person())
    assert not Revocation.objects.exists()
    assert Attempt.objects.get(pk=passed.pk).passed
    assert not undecided().exists()


def test_a_decision_is_taken_once_and_never_about_oneself(made, version):
    passed = take(made, "a")
    correct(version, ["b"])
    marking = undecided().get()
    with pytest.raises(ValidationError, match="own exam"):
        decide(marking=marking, choice=LEAVE, reason="Mine.", by=passed.person)
    decide(marking=marking, choice=LEAVE, reason="So be it.", by=person())
    with pytest.raises(ValidationError, match="already"):
        decide(marking=marking, choice=FOLLOW, reason="No.", by=person())


def test_a_question_that_was_wrong_itself_counts_as_right_for_everybody(made, version):
    attempts = [take(made, key) for key in ("b", "c", None)]
    correct(version, None, "No answer was right.")
    assert [marks_of(attempt) for attempt in attempts] == [{1: True}] * 3
    assert undecided().count() == 3


def test_exams_handed_in_later_are_marked_by_the_correction(made, version):
    correct(version, ["b"])
    assert take(made, "b").passed
    assert not take(made, "a").passed
    assert Marking.objects.filter(number=2).count() == 0


def test_marking_again_twice_changes_nothing_and_a_second_correction_counts(
    made, version
):
    take(made, "a")
    first = correct(version, ["b"])
    assert mark_again(first, by=None) == 0
    correct(version, ["a"], "It was right after all.")
    assert Marking.objects.count() == 3
    assert not undecided().exists()  # it passes again, as it always did


def test_a_question_of_another_kind_by_now_says_nothing_about_what_was_right(
    made, version
):
    assert newest_right(version) == ["a"]
    assert newest_right(mend(version)) == ["b"]
    several = replace(wording_of(version.question.latest), kind="multiple")
    question = write_question(question=version.question, wording=several, by=person())
    assert newest_right(version) == ["b"], "nobody approved the other kind"
    approved(question)
    with pytest.raises(ValidationError, match="something else by now"):
        newest_right(version)


def test_what_cannot_be_right_is_refused(made, version):
    for right in (["z"], []):
        with pytest.raises(ValidationError):
            correct(version, right)
    with pytest.raises(ValidationError):
        correct(version, ["b"], "")
    assert not Marking.objects.filter(number=2).exists()


def test_the_effect_is_known_before_it_is_done(made, version):
    take(made, "a")
    take(made, "b")
    found = list(remarks(version, Right(["b"])))
    assert [(remark.passed, remark.turns) for remark in found] == [
        (False, True),
        (True, True),
    ]
    assert Marking.objects.count() == 2


def test_an_attempt_from_before_there_were_markings_gets_its_first_one(made, version):
    old = take(made, "a")
    fields = {"person": old.person, "quiz": old.quiz, "run": old.run, "number": 2}
    marks = {"pass_numerator": 1, "pass_denominator": 1, "right": 0, "passed": False}
    again = Attempt.objects.create(submitted_at=old.submitted_at, **fields, **marks)
    again.questions.create(number=1, version=version, handles=[])
    correct(version, None, "Nobody could know.")
    found = Marking.objects.filter(attempt=again).values_list("number", "passed")
    assert list(found) == [(1, False), (2, True)]
