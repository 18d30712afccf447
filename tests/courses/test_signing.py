"""Sign-off sheets: marks, signatures, second signatures, paper; and who may not."""

import datetime
import io

import pytest
from django.core.exceptions import PermissionDenied, ValidationError
from django.core.files.uploadedfile import SimpleUploadedFile
from django.db import DatabaseError, transaction
from django.test import Client
from django.urls import reverse
from django.utils import timezone
from PIL import Image
from pypdf import PdfReader

from certification.models import Completion
from certification.waivers import approve_waiver, ask_waiver
from courses.enrolling import enrol
from courses.models import CriterionMark, Outcome, Practice, Session, SignOff
from courses.results import would_record
from courses.signing import (
    Signature,
    countersign,
    mark_shown,
    qualified_on,
    sign_off,
)
from people.access import align_groups, ensure_groups
from people.days import today
from people.models import AccessRole, Letter, User
from tests.factories import certification as duty
from tests.factories.courses import HOUR, practice, session
from tests.factories.people import appointment, grant, person, unit

pytestmark = pytest.mark.django_db
DAY = datetime.timedelta(days=1)


@pytest.fixture(autouse=True)
def media(settings, tmp_path):
    settings.MEDIA_ROOT = tmp_path


def staff(name: str, *, is_qualified: bool = True) -> User:
    """An instructor who holds what assessors hold, or is in training for it."""
    who = person(last_name=name, language="en")
    appointment(who, unit(f"U-{name}"))
    grant(who, AccessRole.INSTRUCTOR)
    if is_qualified:
        course = duty.Course.objects.get(code="ASSESS")
        duty.completion(who, course, today() - 100 * DAY)
    return who


@pytest.fixture
def sheet() -> Practice:
    assessing = duty.item(duty.course("ASSESS", validity_months=24), code="ASSESSOR")
    course = duty.course("FORK", delivery="practical", validity_months=60)
    return practice(course, assessing)


@pytest.fixture
def anna(sheet: Practice, client: Client) -> User:
    who = staff("Anna")
    client.force_login(who)
    return who


@pytest.fixture
def lesson(sheet: Practice, anna: User) -> Session:
    made = session(sheet.course, instructors=[anna], capacity=3)
    for name in ("Aalders", "Bakker"):
        who = person(last_name=name)
        enrol(session=made, person=who, by=who)
    return held(made)


def held(made: Session, days_ago: int = 0) -> Session:
    start = timezone.now() - days_ago * DAY - datetime.timedelta(minutes=1)
    Session.objects.filter(pk=made.pk).update(starts_at=start, ends_at=start + HOUR)
    made.refresh_from_db()
    return made


def people_of(made: Session) -> list:
    return list(made.enrolments.with_place().order_by("person__last_name"))


def show_all(made: Session, by: User) -> None:
    sheet = made.course.practice
    marks = {
        (one.pk, key): True for one in people_of(made) for key in sheet.criteria_by_key
    }
    mark_shown(practice=sheet, marks=marks, by=by)


def signed(made: Session, by: User, **more) -> list[SignOff]:
    more.setdefault("shown_on", made.day)
    return sign_off(
        session=made, enrolments=people_of(made), signature=Signature(**more), by=by
    )


def page_of(made: Session, name: str = "sheet", *more) -> str:
    return reverse(f"courses:{name}", args=[made.public_id, *more])


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
    assert "Aalders: Not everything has been shown yet." in str(refusal.value)
    assert not SignOff.objects.exists()


def test_a_criterion_in_other_words_must_be_shown_again(anna, lesson, sheet):
    show_all(lesson, anna)
    sheet.criteria[0]["en"] = "Checks everything"
    sheet.save()
    lesson.refresh_from_db()
    with pytest.raises(ValidationError):
        signed(lesson, anna)


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
    for model in (CriterionMark, SignOff):
        with pytest.raises(DatabaseError), transaction.atomic():
            model.objects.all().delete()


def test_what_is_signed_on_a_sheet_is_not_passed_in_bulk(anna, lesson):
    chosen = {one.pk: Outcome.PASSED for one in people_of(lesson)}
    (entry, _) = would_record(lesson, chosen, by=anna)
    assert entry.problem == "This course is signed off on a sheet."


def test_the_group_shows_one_criterion_and_the_next_one_follows(client, anna, lesson):
    first = people_of(lesson)[0].person
    address = page_of(lesson, "sheet_criterion", 1)
    assert "Checks the surroundings" in client.get(address).content.decode()
    answer = client.post(address, {"shown": [str(first.public_id)], "next": "1"})
    assert answer.url == page_of(lesson, "sheet_criterion", 2)
    assert CriterionMark.objects.count() == 1
    client.post(address, {"shown": [str(first.public_id)]})
    assert CriterionMark.objects.count() == 1
    client.post(address)
    assert not CriterionMark.objects.shown([people_of(lesson)[0].pk])


def test_one_person_at_a_time_and_then_signed_on_the_page(client, anna, lesson):
    first = people_of(lesson)[0].person
    address = page_of(lesson, "sheet_person", first.public_id)
    keys = list(lesson.course.practice.criteria_by_key)
    client.post(address, {"shown": keys})
    posted = {"who": [str(first.public_id)], "shown_on": today().isoformat()}
    text = client.post(page_of(lesson), posted, follow=True).content.decode()
    assert "Signed for 1 person: it counts." in text
    assert "Signed by" in client.get(address).content.decode()


@pytest.mark.parametrize(
    ("posted", "words"),
    [
        ({"who": []}, "Choose for whom you sign."),
        ({"second": "nobody"}, "Nobody with this service number can sign."),
        ({"shown_on": "yesterday"}, "Shown on"),
        ({"shown_on": "2020-01-01"}, "The day lies before the session."),
    ],
)
def test_what_is_not_right_is_said_on_the_form(client, anna, lesson, posted, words):
    show_all(lesson, anna)
    who = [str(one.person.public_id) for one in people_of(lesson)]
    full = {"who": who, "shown_on": today().isoformat(), **posted}
    answer = client.post(page_of(lesson), full)
    assert answer.status_code == 422
    assert words in answer.content.decode()
    assert not SignOff.objects.exists()


def photo(kind: str = "JPEG") -> SimpleUploadedFile:
    paper = io.BytesIO()
    exif = Image.Exif()
    exif[0x010E] = "Geheime plek"
    Image.new("RGB", (40, 30)).save(paper, kind, exif=exif)
    return SimpleUploadedFile("../../sheet.php", paper.getvalue())


def test_a_photo_of_the_paper_is_kept_as_a_bare_picture(client, anna, lesson):
    show_all(lesson, anna)
    who = [str(one.person.public_id) for one in people_of(lesson)]
    posted = {"who": who, "shown_on": today().isoformat(), "photo": photo()}
    client.post(page_of(lesson), posted)
    first, second = SignOff.objects.all()
    assert first.photo.name == second.photo.name
    assert first.photo.name.startswith("sheets/")
    assert first.photo.name.endswith(".jpg")
    address = reverse("courses:sheet_photo", args=[first.public_id])
    answer = client.get(address)
    assert answer.headers["Content-Type"] == "image/jpeg"
    assert b"Geheime" not in answer.getvalue()
    client.force_login(person())
    assert client.get(address).status_code == 404


@pytest.mark.parametrize(
    "content", [b"<svg onload=alert(1)>", b"", b"%PDF-1.7", b"GIF89a"]
)
def test_what_is_no_photo_is_refused(client, anna, lesson, content):
    show_all(lesson, anna)
    who = [str(one.person.public_id) for one in people_of(lesson)]
    sent = SimpleUploadedFile("sheet.jpg", content)
    posted = {"who": who, "shown_on": today().isoformat(), "photo": sent}
    answer = client.post(page_of(lesson), posted)
    assert answer.status_code == 422
    assert not SignOff.objects.exists()


def test_the_second_reads_for_whom_and_signs(client, anna, lesson):
    show_all(lesson, anna)
    witness = staff("Wim")
    first, second = signed(lesson, anna, second=witness)
    client.force_login(witness)
    assert (
        "Your signature as the second person is asked: 2"
        in client.get("/sessions/").content.decode()
    )
    text = client.get("/sign-offs/").content.decode()
    assert "Aalders" in text
    for one, answer in ((first, "yes"), (second, "no")):
        address = reverse("courses:second_sign", args=[one.public_id])
        client.post(address, {})
        text = client.post(address, {"answer": answer}, follow=True).content.decode()
    assert "You signed" in text
    assert "You said no" in text
    assert Completion.objects.filter(course=lesson.course).count() == 1


def test_a_sheet_does_not_exist_for_others(client, lesson, anna):
    first = people_of(lesson)[0].person
    client.force_login(staff("Ander"))
    for name, more in (
        ("sheet", ()),
        ("sheet_print", ()),
        ("sheet_pdf", ()),
        ("sheet_criterion", (1,)),
        ("sheet_person", (first.public_id,)),
    ):
        assert client.get(page_of(lesson, name, *more)).status_code == 404


def test_the_sheet_on_paper_has_everybody_and_everything(client, anna, lesson):
    text = client.get(page_of(lesson, "sheet_print")).content.decode()
    for words in ("Aalders", "Bakker", "Warns others", "Assessor: name and signature"):
        assert words in text


def test_the_sheet_is_a_file_to_print_as_well(client, anna, lesson):
    answer = client.get(page_of(lesson, "sheet_pdf"))
    assert answer.headers["Content-Type"] == "application/pdf"
    assert answer.headers["Content-Disposition"].startswith("attachment")
    text = "".join(
        page.extract_text() for page in PdfReader(io.BytesIO(answer.content)).pages
    )
    for words in ("Aalders", "Bakker", "Warns others"):
        assert words in text


def test_the_sheet_costs_as_many_queries_for_many_as_for_one(
    client, anna, lesson, django_assert_num_queries
):
    show_all(lesson, anna)
    client.get(page_of(lesson))
    with django_assert_num_queries(QUERIES):
        client.get(page_of(lesson))
    start = timezone.now() + HOUR
    Session.objects.filter(pk=lesson.pk).update(
        capacity=30, starts_at=start, ends_at=start + HOUR
    )
    for _ in range(9):
        who = person()
        enrol(session=lesson, person=who, by=who)
    held(lesson)
    show_all(lesson, anna)
    with django_assert_num_queries(QUERIES):
        client.get(page_of(lesson))


QUERIES = 13


def test_an_instructor_writes_a_sheet_in_both_languages(client, sheet):
    ensure_groups()
    who = staff("Schrijver")
    align_groups(who)
    client.force_login(who)
    course = duty.course("KNOTS")
    posted = {
        "course": course.pk,
        "assessor_item": sheet.assessor_item_id,
        "second_witness": "on",
        "days_back": 3,
        "criteria_nl": "Legt een knoop\nMaakt hem los",
        "criteria_en": "Ties a knot\n\nUnties it ",
    }
    answer = client.post("/admin/courses/sheets/new/", posted)
    assert answer.status_code == 302
    made = Practice.objects.get(course=course)
    assert made.criteria[1] == {"nl": "Maakt hem los", "en": "Unties it"}
    posted["criteria_en"] = "Ties a knot"
    answer = client.post(f"/admin/courses/sheets/edit/{made.pk}/", posted)
    assert "Write as many lines in each language" in answer.content.decode()


def test_a_second_signature_that_cannot_count_any_more_is_refused(client, anna, lesson):
    show_all(lesson, anna)
    witness = staff("Wim")
    first, _ = signed(lesson, anna, second=witness)
    version = lesson.course.versions.get()
    version.retired_on = today()
    version.save()
    client.force_login(witness)
    address = reverse("courses:second_sign", args=[first.public_id])
    text = client.post(address, {"answer": "yes"}, follow=True).content.decode()
    assert "It was retired by that day." in text
    assert SignOff.objects.get(pk=first.pk).waits


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
