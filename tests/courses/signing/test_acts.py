"""Marks, signatures and second signatures on a sign-off sheet; and who may not."""

import pytest
from django.core.exceptions import PermissionDenied, ValidationError
from django.db import DatabaseError, transaction
from django.utils import timezone

from certification.models import Completion
from certification.waivers import approve_waiver, ask_waiver
from courses.models import (
    Attendance,
    CriterionMark,
    Outcome,
    Practice,
    Session,
    SheetEdition,
    SignOff,
)
from courses.practice.signing import (
    Signature,
    countersign,
    mark_shown,
    qualified_on,
    set_practice,
    sign_off,
)
from courses.sessions.enrolling import enrol
from courses.sessions.results import record_results, would_record
from people.days import today
from people.models import Letter, User
from tests.courses.signing.scene import DAY, held, people_of, show_all, signed, staff
from tests.factories import certification as duty
from tests.factories.courses import session
from tests.factories.people import person

pytestmark = pytest.mark.django_db


def test_a_qualified_assessor_signs_alone_and_it_counts(anna, lesson):
    show_all(lesson, anna)
    signed(lesson, anna)
    done = Completion.objects.filter(course=lesson.course)
    assert done.count() == 2
    assert {(one.source, one.evidence, one.recorded_by) for one in done} == {
        ("practical", "attested", anna)
    }


def test_nothing_is_signed_before_everything_was_shown(anna, lesson):
    with pytest.raises(ValidationError) as refusal:
        signed(lesson, anna)
    assert refusal.value.messages == ["Not everything has been shown yet."]
    assert not SignOff.objects.exists()


def test_a_refusal_is_said_once_and_names_whom_it_concerns(anna, sheet):
    """Of several, a reason that holds for all names nobody."""
    sheet.second_witness = True
    set_practice(practice=sheet, by=None)
    made = session(sheet.course, instructors=[anna], capacity=3)
    for name in ("Aalders", "Bakker", "Claesen"):
        enrol(session=made, person=person(last_name=name), by=anna)
    first, *_others = people_of(held(made))
    marks = {(first.pk, key): True for key in sheet.asked_in(made)}
    mark_shown(session=made, marks=marks, by=anna)
    with pytest.raises(ValidationError) as refusal:
        signed(made, anna)
    witness, unshown = refusal.value.messages
    assert witness == "This course asks for a second witness: name one."
    names, words = unshown.split(": ")
    assert [name.split()[-1] for name in names.split(", ")] == ["Bakker", "Claesen"]
    assert words == "Not everything has been shown yet."


def put_otherwise(sheet: Practice, words: str) -> None:
    sheet.criteria = [{"nl": words, "en": words}, *sheet.criteria[1:]]
    set_practice(practice=sheet, by=None)


def test_a_sheet_that_has_begun_keeps_its_words_and_a_new_one_asks_the_new(
    anna, lesson, sheet
):
    show_all(lesson, anna)
    put_otherwise(sheet, "Checks everything")
    next_one = session(sheet.course, instructors=[anna])
    in_english = [words["en"] for words in sheet.asked_in(next_one).values()]
    assert in_english == ["Checks everything", "Warns others"]
    lesson = Session.objects.get(pk=lesson.pk)
    for one in signed(lesson, anna):
        assert one.words == ["Checks the surroundings", "Warns others"]


def test_a_criterion_in_other_words_has_nobody_shown_yet(anna, lesson, sheet):
    show_all(lesson, anna)
    put_otherwise(sheet, "Checks everything")
    now = timezone.now()
    Session.objects.update(starts_at=now, ends_at=now + DAY)
    lesson = Session.objects.get(pk=lesson.pk)
    with pytest.raises(ValidationError) as refusal:
        signed(lesson, anna)
    assert "Not everything has been shown yet." in str(refusal.value)


def test_a_sheet_asks_for_one_thing_to_be_shown_at_least(sheet):
    sheet.criteria = []
    with pytest.raises(ValidationError, match="at least one criterion"):
        set_practice(practice=sheet, by=None)


def test_saving_a_sheet_without_other_words_makes_no_edition(sheet):
    set_practice(practice=sheet, by=None)
    assert sheet.editions.count() == 1
    put_otherwise(sheet, "Checks everything")
    assert sheet.editions.count() == 2


def test_a_trainee_signs_only_with_a_qualified_second(anna, lesson):
    trainee, other = staff("Tom", is_qualified=False), staff("Olga", is_qualified=False)
    show_all(lesson, trainee)
    for second in (None, other):
        with pytest.raises(ValidationError) as refusal:
            signed(lesson, trainee, second=second)
        assert "“Item ASSESSOR”" in str(refusal.value)
    made = signed(lesson, trainee, second=anna)
    assert all(one.is_trainee and one.waits for one in made)
    assert not Completion.objects.filter(course=lesson.course).exists()


def test_the_qualification_is_asked_of_the_day_itself(anna, lesson, sheet):
    late = staff("Laat", is_qualified=False)
    duty.completion(late, duty.Course.objects.get(code="ASSESS"), today())
    held(lesson, days_ago=2)
    show_all(lesson, late)
    with pytest.raises(ValidationError) as refusal:
        signed(lesson, late, shown_on=lesson.day)
    assert "You did not hold" in str(refusal.value)
    assert signed(lesson, late, shown_on=today())


def test_nobody_marks_or_signs_for_oneself(anna, sheet):
    made = session(sheet.course, instructors=[anna], capacity=3)
    enrol(session=made, person=anna, by=anna)
    held(made)
    with pytest.raises(ValidationError):
        show_all(made, anna)
    show_all(made, person())
    with pytest.raises(ValidationError) as refusal:
        signed(made, anna)
    assert "Nobody marks or signs for oneself." in str(refusal.value)


def test_with_a_second_witness_it_counts_when_both_have_signed(anna, lesson, sheet):
    Practice.objects.update(second_witness=True)
    lesson = Session.objects.get(pk=lesson.pk)
    show_all(lesson, anna)
    with pytest.raises(ValidationError):
        signed(lesson, anna)
    witness = staff("Wim", is_qualified=False)
    first, second = signed(lesson, anna, second=witness)
    assert not Completion.objects.filter(course=lesson.course).exists()
    assert Letter.objects.get(person=witness).body.count("/sign-offs/") == 1
    countersign(sign_off=first, agrees=True, by=witness)
    countersign(sign_off=first, agrees=False, by=witness)
    countersign(sign_off=second, agrees=False, by=witness)
    done = Completion.objects.get(course=lesson.course)
    assert done.person == first.enrolment.person
    again = sign_off(
        session=lesson,
        enrolments=[second.enrolment],
        signature=Signature(lesson.day, witness),
        by=anna,
    )
    assert again[0].waits


def test_only_the_second_who_was_named_answers(anna, lesson):
    show_all(lesson, anna)
    (first, _) = signed(lesson, anna, second=staff("Wim"))
    with pytest.raises(PermissionDenied):
        countersign(sign_off=first, agrees=True, by=anna)


def test_signing_twice_is_refused_by_name(anna, lesson):
    show_all(lesson, anna)
    signed(lesson, anna)
    with pytest.raises(ValidationError) as refusal:
        signed(lesson, anna)
    assert "This is signed already." in str(refusal.value)
    assert Completion.objects.filter(course=lesson.course).count() == 2


def test_of_long_ago_only_with_a_second(anna, lesson):
    held(lesson, days_ago=8)
    show_all(lesson, anna)
    with pytest.raises(ValidationError) as refusal:
        signed(lesson, anna)
    assert "Longer than 7 days ago" in str(refusal.value)
    assert signed(lesson, anna, second=staff("Wim", is_qualified=False))


@pytest.mark.parametrize("days", [-1, 1])
def test_a_day_before_the_session_or_to_come_is_refused(anna, lesson, days):
    show_all(lesson, anna)
    with pytest.raises(ValidationError):
        signed(lesson, anna, shown_on=lesson.day + days * DAY)


def test_marks_and_signatures_are_never_changed(anna, lesson):
    show_all(lesson, anna)
    signed(lesson, anna)
    for model in (CriterionMark, SheetEdition, SignOff):
        with pytest.raises(DatabaseError), transaction.atomic():
            model.objects.all().delete()


def test_what_is_signed_on_a_sheet_is_not_passed_in_bulk(anna, lesson):
    chosen = {one.pk: Outcome.PASSED for one in people_of(lesson)}
    (entry, _) = would_record(lesson, chosen, by=anna)
    assert entry.problem == "This course is signed off on a sheet."


def test_nobody_is_signed_for_who_was_entered_as_absent(anna, lesson):
    show_all(lesson, anna)
    chosen = {people_of(lesson)[1].pk: Outcome.NO_SHOW}
    record_results(session=lesson, chosen=chosen, by=anna)
    with pytest.raises(ValidationError, match="Entered as absent"):
        signed(lesson, anna)
    chosen = {people_of(lesson)[1].pk: Outcome.PRESENT}
    record_results(session=lesson, chosen=chosen, by=anna)
    assert len(signed(lesson, anna)) == 2


@pytest.mark.parametrize("said", [Outcome.NO_SHOW, Outcome.EXCUSED, Outcome.FAILED])
def test_what_was_signed_for_is_not_denied_on_the_list(anna, lesson, said):
    show_all(lesson, anna)
    signed(lesson, anna)
    chosen = {one.pk: said for one in people_of(lesson)}
    with pytest.raises(ValidationError, match="revokes that first"):
        record_results(session=lesson, chosen=chosen, by=anna)
    assert not Attendance.objects.exists()


def test_an_exemption_is_as_good_as_the_qualification_and_a_waiver_is_not(
    anna, lesson, sheet
):
    for kind, is_good in (("waiver", False), ("exemption", True)):
        who = staff(kind, is_qualified=False)
        excused(who, sheet.assessor_item, kind)
        found = qualified_on([who], sheet.assessor_item, today())
        assert (who.pk in found) == is_good


def excused(who: User, item, kind: str) -> None:
    asked = ask_waiver(
        person=who,
        item=item,
        kind=kind,
        start=today(),
        end=today(),
        reason="Seen elsewhere",
        by=person(),
    )
    approve_waiver(waiver=asked, by=person())
