"""The pages of sign-off sheets: on a tablet, on paper, and for the second person."""

import io

import pytest
from django.core.files.uploadedfile import SimpleUploadedFile
from django.urls import reverse
from django.utils import timezone
from PIL import Image
from pypdf import PdfReader

from certification.models import Completion
from courses.models import (
    Attendance,
    CriterionMark,
    Outcome,
    Practice,
    Session,
    SignOff,
)
from courses.sessions.enrolling import enrol
from courses.sessions.results import record_results
from people.access import align_groups, ensure_groups
from people.days import today
from people.models import AccessRole, User
from tests.courses.signing.scene import (
    held,
    page_of,
    people_of,
    show_all,
    signed,
    staff,
)
from tests.factories import certification as duty
from tests.factories.courses import HOUR, session
from tests.factories.people import appointment, grant, person, unit

pytestmark = pytest.mark.django_db


def test_the_group_shows_one_criterion_and_the_next_one_follows(client, anna, lesson):
    first = people_of(lesson)[0].person
    address = page_of(lesson, "sheet_criterion", 1)
    assert "Checks the surroundings" in client.get(address).content.decode()
    answer = client.post(address, {"shown": [str(first.public_id)], "next": "1"})
    assert answer.url == page_of(lesson, "sheet_criterion", 2) + "#content"
    assert CriterionMark.objects.count() == 1
    client.post(address, {"shown": [str(first.public_id)]})
    assert CriterionMark.objects.count() == 1
    client.post(address)
    assert not CriterionMark.objects.shown([people_of(lesson)[0].pk])


def test_one_person_at_a_time_and_then_signed_on_the_page(client, anna, lesson):
    first = people_of(lesson)[0].person
    address = page_of(lesson, "sheet_person", first.public_id)
    keys = list(lesson.course.practice.asked_in(lesson))
    client.post(address, {"shown": keys})
    posted = {"who": [str(first.public_id)], "shown_on": today().isoformat()}
    text = client.post(page_of(lesson), posted, follow=True).content.decode()
    assert "Signed for 1 person: it counts." in text
    assert "Signed by" in client.get(address).content.decode()


def test_what_is_done_on_the_sheet_is_told_at_the_top_of_it(client, anna, lesson):
    show_all(lesson, anna)
    first = people_of(lesson)[0].person
    posted = {"who": [str(first.public_id)], "shown_on": today().isoformat()}
    assert client.post(page_of(lesson), posted).url == page_of(lesson) + "#content"


def test_who_was_signed_for_is_not_absent_with_the_rest(client, anna, lesson):
    show_all(lesson, anna)
    first, second = people_of(lesson)
    posted = {"who": [str(first.person.public_id)], "shown_on": today().isoformat()}
    client.post(page_of(lesson), posted)
    address = page_of(lesson, "participants")
    assert "Signed for on the sheet." in client.get(address).content.decode()
    client.post(address, {"rest": Outcome.EXCUSED, "act": "record"})
    made = Attendance.objects.get()
    assert (made.enrolment, made.outcome) == (second, Outcome.EXCUSED)


def test_a_sheet_says_when_nobody_is_left_to_sign_for(client, anna, lesson):
    keys = list(lesson.course.practice.asked_in(lesson))
    everybody = [str(one.person.public_id) for one in people_of(lesson)]
    for who in everybody:
        client.post(page_of(lesson, "sheet_person", who), {"shown": keys})
    posted = {"who": everybody, "shown_on": today().isoformat()}
    text = client.post(page_of(lesson), posted, follow=True).content.decode()
    assert "Nobody is left on this sheet to sign for." in text


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


def test_who_was_left_out_stays_left_out_after_a_mistake(client, anna, lesson):
    show_all(lesson, anna)
    first, other = (str(one.person.public_id) for one in people_of(lesson))
    text = client.post(
        page_of(lesson), {"who": [first], "shown_on": "yesterday"}
    ).content.decode()
    assert f'value="{first}" checked' in text
    assert f'value="{other}" checked' not in text
    assert f'value="{other}"' in text


def test_who_was_entered_as_absent_is_not_on_the_sheet_of_the_group(
    client, anna, lesson
):
    here, away = people_of(lesson)
    record_results(session=lesson, chosen={away.pk: Outcome.NO_SHOW}, by=anna)
    address = page_of(lesson, "sheet_criterion", 1)
    assert away.person.service_number not in client.get(address).content.decode()
    for number in range(1, len(lesson.course.practice.asked_in(lesson)) + 1):
        client.post(page_of(lesson, "sheet_criterion", number), {"all": "1"})
    assert CriterionMark.objects.shown([away.pk]) == {}
    posted = {"who": [str(here.person.public_id)], "shown_on": today().isoformat()}
    text = client.post(page_of(lesson), posted, follow=True).content.decode()
    assert "Nobody is left on this sheet to sign for." in text
    assert "did not show up" in text
    text = client.get(page_of(lesson, "sheet_person", away.person.public_id))
    assert "Mend that first" in text.content.decode()


def test_nobody_signs_before_the_session_has_begun(client, anna, lesson):
    show_all(lesson, anna)
    soon = timezone.now() + HOUR
    Session.objects.filter(pk=lesson.pk).update(starts_at=soon, ends_at=soon + HOUR)
    lesson.refresh_from_db()
    who = [str(one.person.public_id) for one in people_of(lesson)]
    posted = {"who": who, "shown_on": lesson.day.isoformat()}
    answer = client.post(page_of(lesson), posted)
    assert "The session has not begun yet." in answer.content.decode()
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


def test_after_a_second_signature_the_next_one_that_waits_is_reached(
    client, anna, lesson
):
    show_all(lesson, anna)
    witness = staff("Wim")
    older, newer = signed(lesson, anna, second=witness)
    client.force_login(witness)
    for one, onward in ((newer, older), (older, older)):
        address = reverse("courses:second_sign", args=[one.public_id])
        answer = client.post(address, {"answer": "yes"})
        assert answer.url == f"/sign-offs/#{onward.public_id}"
    assert f'id="{older.public_id}"' in client.get("/sign-offs/").content.decode()


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


def overseer_of(*enrolments) -> User:
    """Who only looks, at the unit to which these belong from now on."""
    seen = unit(f"SEEN-{len(enrolments)}")
    for one in enrolments:
        appointment(one.person, seen)
    who = person(language="en")
    grant(who, AccessRole.INSPECTOR, seen)
    return who


def test_a_completion_leads_to_its_sheet_and_the_photo(client, anna, lesson):
    show_all(lesson, anna)
    who = [str(one.person.public_id) for one in people_of(lesson)]
    posted = {"who": who, "shown_on": today().isoformat(), "photo": photo()}
    client.post(page_of(lesson), posted)
    signed = SignOff.objects.first()
    kept = Completion.objects.get(idempotency_key=signed.key)
    address = reverse("courses:evidence", args=[kept.public_id])
    picture = reverse("courses:sheet_photo", args=[signed.public_id])
    assert client.get(address).status_code == 404
    client.force_login(overseer_of(*people_of(lesson)))
    text = client.get(address).content.decode()
    assert "Checks the surroundings" in text
    assert str(anna) in text
    assert picture in text
    assert client.get(picture).status_code == 200


def test_a_photo_that_names_others_is_not_for_who_may_see_one(client, anna, lesson):
    show_all(lesson, anna)
    first, *others = people_of(lesson)
    assert others
    who = [str(one.person.public_id) for one in people_of(lesson)]
    posted = {"who": who, "shown_on": today().isoformat(), "photo": photo()}
    client.post(page_of(lesson), posted)
    signed = SignOff.objects.get(enrolment=first)
    kept = Completion.objects.get(idempotency_key=signed.key)
    picture = reverse("courses:sheet_photo", args=[signed.public_id])
    for reader in (first.person, overseer_of(first)):
        client.force_login(reader)
        text = client.get(reverse("courses:evidence", args=[kept.public_id])).content
        assert "Anna" in text.decode()
        assert picture not in text.decode()
        assert client.get(picture).status_code == 404


def test_what_a_sheet_does_not_ask_has_no_page(client, anna, lesson):
    address = page_of(lesson, "sheet_criterion", 99)
    assert client.get(address).status_code == 404
    assert client.post(address, {"all": "1"}).status_code == 404


def test_a_course_that_is_not_shown_in_practice_has_no_sheet(client, anna):
    made = held(session(duty.course("TALK"), instructors=[anna]))
    assert client.get(page_of(made)).status_code == 404
