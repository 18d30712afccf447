"""Questions of the bank about a picture: written, kept, asked in an exam."""

import base64
import io
from fractions import Fraction

import pytest
from django.core.exceptions import ValidationError
from django.core.files.uploadedfile import SimpleUploadedFile
from django.db import DatabaseError, transaction
from django.utils import translation
from PIL import Image

from courses.authoring.approving import approve_question
from courses.authoring.publishing import ensure_workflow
from courses.exams.limits import Limits
from courses.models import Attempt, LessonPage, Question, QuestionPicture
from courses.question_files.drafts import Draft, Labelled, Named
from courses.question_files.reading import read_file
from courses.question_files.words import Tongue
from courses.questions.bank import Option, Wording, set_quiz, write_question
from courses.questions.drawn_pictures import LARGEST, PIXELS, as_picture
from courses.questions.form import QuestionForm
from courses.questions.giving_out import given_out
from courses.questions.intake import Verdict, planned, take_questions
from courses.releases.editions import differences
from courses.releases.manifest import Manifest
from courses.releases.substance import substance_of
from people.models import AccessRole
from tests.factories.courses import (
    approved,
    course,
    course_page,
    lesson_page,
    module_page,
    release,
)
from tests.factories.people import grant, person
from tests.factories.pictures import declared

pytestmark = pytest.mark.django_db
NEW = "/admin/courses/questions/new/"
EXIF_OF_A_PLACE = 0x010E
TONGUE = Tongue("nl", ["nl", "en"])


def drawing(kind: str = "PNG", size=(1600, 900), shade=(200, 30, 30), **more) -> bytes:
    made = io.BytesIO()
    Image.new("RGB", size, shade).save(made, kind, **more)
    return made.getvalue()


def uploaded(data: bytes | None = None) -> SimpleUploadedFile:
    return SimpleUploadedFile("b-is-right.png", data or drawing())


PLACES = {"across_1": 10, "down_1": 20, "across_2": 60, "down_2": 70}
FILLED = {
    "hotspot": {**PLACES, "right_2": "on"},
    "labels": {
        **PLACES,
        "option_1_nl": "blusser",
        "option_1_en": "extinguisher",
        "option_2_nl": "uitgang",
        "option_2_en": "exit",
        "option_3_nl": "kast",
    },
}
every_kind = pytest.mark.parametrize("kind", FILLED)


def sent(kind: str, **more) -> dict:
    words = {"text_nl": "Waar?", "text_en": "Where?", "alt_nl": "Een hal: A, B."}
    form = {"key": "q", "kind": kind, **words, **FILLED[kind], **more}
    return {name: value for name, value in form.items() if value is not None}


@pytest.fixture
def author(client):
    who = person()
    grant(who, AccessRole.INSTRUCTOR)
    ensure_workflow()
    client.force_login(who)
    return who


@pytest.fixture
def asked(client, author):
    """Writes a question about a picture and gives it back."""

    def write(kind: str) -> Question:
        form = sent(kind, course=course().pk, picture=uploaded())
        answer = client.post(NEW, form)
        assert answer.status_code == 302, answer.context["form"].errors
        return Question.objects.get()

    return write


@every_kind
def test_it_is_written_and_saved_again_unchanged(client, author, asked, kind):
    question = asked(kind)
    assert question.latest.kind == kind
    places = question.latest.particulars["places"]
    assert sorted(places.values()) == [[10, 20], [60, 70]]
    form = QuestionForm(instance=question, for_user=author)
    assert form.shown_picture().startswith("data:image/webp;base64,")
    now = {name: form[name].value() for name in form.fields}
    data = {name: value for name, value in now.items() if value not in (None, False)}
    edit = f"/admin/courses/questions/edit/{question.pk}/"
    assert client.post(edit, data).status_code == 302
    assert question.versions.count() == 1


@every_kind
def test_a_place_that_moves_is_another_version_and_more_than_words(client, asked, kind):
    question = asked(kind)
    before = question.latest
    edit = f"/admin/courses/questions/edit/{question.pk}/"
    form = sent(kind, course=question.course_id, across_2=61)
    assert client.post(edit, form).status_code == 302
    after = question.versions.last()
    assert after.number == 2
    keys = [sorted(version.particulars["places"]) for version in (before, after)]
    assert keys[0] == keys[1]
    was, now = (substance_of(Manifest({}, (one.pk,))) for one in (before, after))
    assert list(differences(was, now)) == ["Vraag q heeft andere antwoorden."]


@pytest.mark.parametrize(
    ("kind", "wrong"),
    [
        ("hotspot", {"picture": None}),
        ("hotspot", {"alt_nl": ""}),
        ("hotspot", {"right_2": ""}),
        ("hotspot", {"right_1": "on"}),
        ("hotspot", {"right_2": "", "right_3": "on"}),
        ("hotspot", {"down_2": ""}),
        ("hotspot", {"across_2": 101}),
        ("hotspot", {"across_2": 10, "down_2": 20}),
        ("hotspot", {"across_2": "", "down_2": "", "right_2": "", "right_1": "on"}),
        ("labels", {"option_2_nl": "", "option_2_en": ""}),
        ("labels", {"picture": SimpleUploadedFile("x.png", b"<svg onload=x>")}),
    ],
)
def test_what_makes_no_sense_is_refused_on_the_form(client, author, kind, wrong):
    form = sent(kind, **{"course": course().pk, "picture": uploaded(), **wrong})
    answer = client.post(NEW, form)
    assert answer.status_code == 200
    assert answer.context["form"].errors
    assert not Question.objects.exists()


@pytest.mark.parametrize("kind", ["JPEG", "PNG", "WEBP", "GIF"])
def test_a_picture_is_drawn_anew_and_nothing_comes_along(kind):
    exif = Image.Exif()
    exif[EXIF_OF_A_PLACE] = "52.0907, 5.1214"
    more = {} if kind == "GIF" else {"exif": exif}
    picture = as_picture(drawing(kind, **more) + b"<script>")
    assert (picture.width, picture.height) == (800, 450)
    assert b"52.0907" not in picture.content
    assert b"<script>" not in picture.content
    assert as_picture(picture.content) == picture


@pytest.mark.parametrize(
    "data",
    [b"", b"<svg onload=x>", b"%PDF-1.7", drawing("BMP"), drawing(size=(99, 200))],
)
def test_what_is_no_picture_is_refused(data):
    with pytest.raises(ValidationError):
        as_picture(data)


def test_the_same_picture_is_kept_once_and_never_changed(asked, client):
    question = asked("hotspot")
    form = sent("hotspot", course=question.course_id, key="q2", picture=uploaded())
    assert client.post(NEW, form).status_code == 302
    kept = QuestionPicture.objects.get()
    with pytest.raises(DatabaseError), transaction.atomic():
        QuestionPicture.objects.update(content="")
    shown = Image.open(io.BytesIO(base64.b64decode(kept.content)))
    assert shown.format == "WEBP"
    assert "b-is-right" not in str(kept.__dict__)


@pytest.fixture
def attempt(client) -> Attempt:
    """An exam with one question that points and one that names, which has begun."""
    made = course(code="EXAM")
    lesson_page(module_page(course_page(made)))
    picture = as_picture(drawing())
    seen = {"digest": picture.digest, "width": 800, "height": 450}
    for kind in FILLED:
        letters = [Option(f"kanarie-{n}", {"nl": n}, n == "B") for n in "AB"]
        names = [{"key": f"naam-{n}", "text": {"nl": f"Naam {n}"}} for n in "AB"]
        more = {"targets": names} if kind == "labels" else {}
        answer = {f"kanarie-{n}": f"naam-{n}" for n in "AB"}
        wording = Wording(
            kind=kind,
            text={"nl": "Waar?"},
            options=letters,
            particulars={
                "picture": {**seen, "alt": {"nl": "Een hal"}},
                "places": {"kanarie-A": [10, 20], "kanarie-B": [60, 70]},
                **more,
            },
            answer=answer if more else None,
            picture=picture,
        )
        asked = Question(course=made, key=kind)
        approved(write_question(question=asked, wording=wording, by=person()))
    tells = Limits(feedback="passed")
    set_quiz(course=made, draw=2, pass_mark=Fraction(1), limits=tells, by=person())
    release(made)
    client.force_login(person())
    client.post("/my/courses/EXAM/begin/")
    client.post(f"/my/lessons/{LessonPage.objects.get().pk}/read/")
    client.post("/my/courses/EXAM/exam/")
    return Attempt.objects.get()


def test_an_exam_shows_the_picture_and_nothing_that_tells_what_is_right(
    client, attempt
):
    """T-30: no address, name, digest or key of a place comes along."""
    for asked in attempt.questions.all():
        page = client.get(f"/my/attempts/{attempt.public_id}/{asked.number}/")
        text = page.content.decode()
        assert 'href="data:image/webp;base64,' in text
        assert text.count('class="spots__mark"') == 2
        digest = asked.version.particulars["picture"]["digest"]
        for secret in ("kanarie", "naam-", "hotspot", digest, digest[:12]):
            assert secret not in text


def test_pointing_and_naming_are_marked(client, attempt):
    for asked in attempt.questions.all():
        url = f"/my/attempts/{attempt.public_id}/{asked.number}/"
        client.post(url, right_form(asked))
    client.post(f"/my/attempts/{attempt.public_id}/submit/")
    attempt.refresh_from_db()
    assert (attempt.right, attempt.passed) == (2, True)
    looked_back = client.get(f"/my/attempts/{attempt.public_id}/").content.decode()
    assert looked_back.count('href="data:image/webp;base64,') == len(FILLED)


def right_form(asked) -> dict[str, str]:
    if asked.version.kind == "hotspot":
        return {"choice": {key: handle for handle, key in asked.handles}["kanarie-B"]}
    handle_of = {key: handle for handle, key in asked.handles["targets"]}
    return {
        f"match-{handle}": handle_of[key.replace("kanarie", "naam")]
        for handle, key in asked.handles["options"]
    }


def test_whoever_approves_it_sees_the_picture_with_its_places(client, asked):
    asked("hotspot")
    text = client.get("/admin/courses/approvals/").content.decode()
    assert text.count('class="spots__mark"') == 2


@every_kind
def test_whoever_marks_exams_again_sees_the_picture(client, asked, kind):
    version = asked(kind).latest
    text = client.get(f"/corrections/{version.pk}/").content.decode()
    assert text.count('class="spots__mark"') == 2


@every_kind
def test_a_question_about_a_picture_goes_out_and_comes_back_unchanged(asked, kind):
    question = asked(kind)
    file = read_file(given_out(question.course, "moodle").encode(), TONGUE)
    assert not file.findings
    (plan,) = planned(question.course, file.drafts)
    assert plan.verdict == Verdict.UNCHANGED
    other = course()
    (taken,) = take_questions(course=other, drafts=file.drafts, keys=["q"], by=person())
    latest, copied = question.latest, taken.latest
    assert copied.particulars["picture"] == latest.particulars["picture"]
    places = [one.particulars["places"].values() for one in (latest, copied)]
    assert sorted(places[0]) == sorted(places[1])
    assert right_places(latest) == right_places(copied)
    assert QuestionPicture.objects.count() == 1


def right_places(version) -> list:
    """What is right, by its place instead of by the keys of this bank."""
    places, right = version.particulars["places"], version.answer_key.right
    if version.kind == "hotspot":
        return [places[key] for key in right]
    names = {one["key"]: one["text"] for one in version.particulars["targets"]}
    return sorted((*place, names[right[key]]["nl"]) for key, place in places.items())


@every_kind
def test_gift_says_why_a_question_about_a_picture_is_not_in_it(asked, kind):
    out = given_out(asked(kind).course, "gift")
    assert "// Not in this file, for this format has no pictures: q\n" in out


def test_nobody_approves_a_picture_without_words_for_who_does_not_see_it():
    picture = as_picture(drawing())
    places = (Named({"nl": "een"}, 1, 1), Named({"nl": "twee"}, 9, 9))
    draft = Draft("q", {"nl": "Waar?"}, Labelled(picture, places))
    (taken,) = take_questions(course=course(), drafts=[draft], keys=["q"], by=person())
    with pytest.raises(ValidationError, match="alternative text"):
        approve_question(version=taken.latest, by=person())


@pytest.mark.parametrize(
    ("data", "said"),
    [
        (b"0" * (LARGEST + 1), "larger than 10 MB"),
        (b"%PDF-1.7", "no picture"),
        (declared(1, PIXELS + 1), "no picture"),
        (declared(20_000, 20_000), "no picture"),
        (drawing(size=(99, 99)), "smaller than 100 by 100"),
    ],
    ids=["too large", "no picture", "too many pixels", "a bomb", "too small"],
)
def test_what_is_no_picture_for_a_question_is_refused(data, said):
    with translation.override("en"), pytest.raises(ValidationError, match=said):
        as_picture(data)
