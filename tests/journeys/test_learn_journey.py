"""All of learning in one go: from a skeleton to everybody again from the first of March.

Two languages, two devices, two signatures, two courses of which both are needed.
"""

import csv
import datetime
import io
import uuid
from typing import Any

import pytest
import time_machine
from django.core.management import call_command
from django.test import Client
from django.utils import timezone
from wagtail.test.utils.form_data import nested_form_data, rich_text, streamfield

from certification.models import Completion, Course, CurriculumItem
from courses.authoring.publishing import ensure_catalogues, ensure_workflow
from courses.models import (
    Attempt,
    CheckAnswer,
    CoursePage,
    LessonPage,
    Question,
    Quiz,
    Release,
    Session,
    SignOff,
)
from courses.releases.releasing import newest_release
from people.access import align_groups
from people.days import today
from people.models import AccessRole, User
from tests.factories import certification as duty
from tests.factories import people as make

pytestmark = pytest.mark.django_db
DAY = datetime.timedelta(days=1)
HOUR = datetime.timedelta(hours=1)
AUTHOR, COLLEAGUE, ASSESSOR = "300001", "300002", "300003"
COMMANDER, RECRUIT = "200001", "100001"
WORDS = {
    "nl": ("Een vork raakte een voet.", "Wat doe je eerst?", "Kijken", "Rijden"),
    "en": ("A fork hit a foot.", "What do you do first?", "Look", "Drive"),
}
ASKED = {
    "RIDE": ("Wie rijdt mee?", "Who rides along?", "Niemand", "Nobody", "Een", "One"),
    "FORK": ("Hoe hoog?", "How high?", "Laag", "Low", "Hoog", "High"),
}


@pytest.fixture
def depot() -> None:
    """Drivers need theory and practice; nobody has either."""
    ensure_catalogues()
    ensure_workflow()
    unit = make.unit("C.3", make.unit("C"))
    theory = duty.Course(code="FORK-T", title="Forklift: theory", validity_months=24)
    duty.record([theory], by=None, touching=())
    practice = duty.course("FORK-P", title="Forklift", delivery="practical")
    both = duty.item(theory, practice, code="FORKLIFT", minimum=2)
    duty.requirement(both.curriculum, unit=unit, deadline_days=0, basis="Arbowet 8")
    assessing = duty.course("ASSESS", title="Assessing drivers")
    duty.item(assessing, code="ASSESSOR")
    make.appointment(make.person(RECRUIT, language="nl"), unit, start=today() - 9 * DAY)
    roles = dict.fromkeys((AUTHOR, COLLEAGUE, ASSESSOR), (AccessRole.INSTRUCTOR, None))
    for number, (role, of) in {
        **roles,
        COMMANDER: (AccessRole.COMMANDER, unit),
    }.items():
        who = make.person(number, language="en")
        make.appointment(who, make.unit(f"S-{number}"))
        make.grant(who, role, of)
        align_groups(who)
    duty.completion(known(ASSESSOR), assessing, today() - 90 * DAY)


def known(number: str) -> User:
    return User.objects.get(service_number=number)


def at(number: str) -> Client:
    """Somebody in a browser of their own."""
    client = Client()
    client.force_login(known(number))
    return client


def sent(client: Client, address: str, form: dict[str, Any] | None = None) -> str:
    """A form that is taken; where it leads."""
    answer = client.post(address, form or {})
    assert answer.status_code == 302, (address, answer.status_code)
    return str(answer.url)


def text_of(client: Client, address: str) -> str:
    answer = client.get(address)
    assert answer.status_code == 200, (address, answer.status_code)
    return answer.content.decode()


def reported(on: datetime.date) -> str:
    """How the recruit stands, as the command says it."""
    out = io.StringIO()
    call_command("gap_report", "--on", str(on), "--unit", "C.3", stdout=out)
    rows = list(csv.DictReader(io.StringIO(out.getvalue())))
    return next(row["status"] for row in rows if row["service_number"] == RECRUIT)


# --- writing ------------------------------------------------------------------


def begin(author: Client, course: Course) -> str:
    titles = {"title_nl": "Heftruck", "title_en": "Forklift"}
    form = {"course": course.pk, "plan": "two_lessons", **titles}
    return sent(author, "/admin/courses/begin/", form)


def write(author: Client, course: Course) -> None:
    """Own words instead of the examples, in the editor, in both languages."""
    for root in CoursePage.objects.filter(course=course):
        fields = {"course": course.pk, "summary": "Veilig rijden", "picture": ""}
        fields |= {"sources": "Arbobesluit 7.17c", "review_on": "2100-01-01"}
        save(author, root, fields | {"one_language_reason": "", "refresher_months": ""})
        for lesson in LessonPage.objects.descendant_of(root):
            body = body_of(lesson)
            fields = {"minutes": "5", "objectives": "Kijken", "lies_on": "both"}
            save(author, lesson, fields | {"body": body})


def body_of(lesson: LessonPage) -> dict[str, Any]:
    """A case and a question about it; alike in both languages."""
    case, question, right, wrong = WORDS[lesson.locale.language_code]
    options = [("item", answer(right, True)), ("item", answer(wrong, False))]
    check = {"question": question, "options": streamfield(options), "explanation": ""}
    blocks = [("text", rich_text(f"<p>{case}</p>")), ("single_choice", check)]
    fields = streamfield(blocks)
    for number in range(2):
        named = f"{lesson.translation_key}.{number}"
        fields[str(number)]["id"] = str(uuid.uuid5(uuid.NAMESPACE_OID, named))
    return fields


def answer(words: str, is_right: bool) -> dict[str, str]:
    marked = {"is_right": "on"} if is_right else {}
    return {"text": words, "feedback": "", **marked}


def save(author: Client, page: Any, fields: dict[str, Any]) -> None:
    counts = {"TOTAL_FORMS": 0, "INITIAL_FORMS": 0, "MIN_NUM_FORMS": 0}
    comments = {**counts, "MAX_NUM_FORMS": ""}
    form = {"title": page.title, "slug": page.slug, "comments": comments, **fields}
    sent(author, f"/admin/pages/{page.pk}/edit/", nested_form_data(form))


def look_at_it_as_a_recruit(author: Client, course: Course) -> None:
    """From the page of the course into its first lesson, whose question is marked."""
    root = CoursePage.objects.filter(course=course).order_by("path").first()
    lesson = LessonPage.objects.descendant_of(root).order_by("path").first()
    draft = f"/admin/pages/{lesson.pk}/view_draft/"
    assert draft in text_of(author, f"/admin/pages/{root.pk}/view_draft/")
    assert "Een vork raakte een voet." in text_of(author, draft)
    check, right = right_in(LessonPage.objects.get(pk=lesson.pk))
    tried = author.post(f"/admin/courses/try/{lesson.pk}/{check}/", {"choice": right})
    assert 'data-verdict="right"' in tried.content.decode()
    assert not CheckAnswer.objects.exists()


def write_the_exam(author: Client, course: Course) -> None:
    """Two questions, of which one has a wrong answer marked as right."""
    for key, (nl, en, first_nl, first_en, other_nl, other_en) in ASKED.items():
        form = {"course": course.pk, "key": key, "kind": "single"}
        form |= {"text_nl": nl, "text_en": en}
        form |= {"option_1_nl": first_nl, "option_1_en": first_en}
        form |= {"option_2_nl": other_nl, "option_2_en": other_en}
        form["right_2" if key == "RIDE" else "right_1"] = "on"
        sent(author, "/admin/courses/questions/new/", form)
    rules = {"draw": 2, "pass_numerator": 1, "pass_denominator": 2}
    rules |= {"cooling_hours": 0, "feedback": "score", "course": course.pk}
    quiz = Quiz.objects.get(course=course)
    sent(author, f"/admin/courses/exams/edit/{quiz.pk}/", rules)


def approve(colleague: Client, course: Course) -> None:
    """Everything that waits, ticked on the bench and in the list of questions."""
    bench = colleague.get(f"/admin/courses/{course.pk}/").context["bench"]
    ticked = [sheet.judged_as for sheet in bench.to_judge]
    if ticked:
        judged = {"page": ticked, "verdict": "approve"}
        sent(colleague, f"/admin/courses/{course.pk}/judge/", judged)
    for question in Question.objects.filter(course=course):
        newest = question.versions.order_by("number").last()
        sent(colleague, f"/admin/courses/approvals/{newest.pk}/")


def release(author: Client, course: Course, **form: Any) -> str:
    """What comes back where it is only a look; nothing where it was released."""
    newest = Release.objects.order_by("pk").last()
    form = {"released_on": today(), "after": newest.pk if newest else 0, **form}
    given = author.post(f"/admin/courses/releases/{course.pk}/", form)
    return given.content.decode() if given.status_code == 200 else ""


# --- learning -----------------------------------------------------------------


def lesson_in(language: str, number: int) -> LessonPage:
    lessons = LessonPage.objects.filter(locale__language_code=language)
    return lessons.order_by("path")[number]


def right_in(lesson: LessonPage) -> tuple[str, str]:
    """Of its question the block, and the answer that is right."""
    (block,) = (b for b in lesson.body.raw_data if b["type"] == "single_choice")
    options = block["value"]["options"]
    return block["id"], next(o["id"] for o in options if o["value"]["is_right"])


def answer_check(learner: Client, lesson: LessonPage, token: uuid.UUID) -> str:
    """As the player sends it, which repeats it until somebody hears."""
    block, right = right_in(lesson)
    address = f"/my/lessons/{lesson.pk}/checks/{block}/"
    posted = {"choice": right, "token": str(token)}
    given = learner.post(address, posted, headers={"X-Player": "1"})
    assert given.status_code == 200
    return str(given.content.decode())


def learn(phone: Client, tablet: Client) -> None:
    """The network goes in the first lesson; the second is done elsewhere, in English."""
    sent(phone, "/my/courses/FORK-T/begin/")
    first, second = lesson_in("nl", 0), lesson_in("nl", 1)
    token = uuid.uuid4()
    for _ in range(3):  # nobody knows which of them arrived
        assert 'data-verdict="right"' in answer_check(phone, first, token)
    assert CheckAnswer.objects.count() == 1
    block, _right = right_in(second)
    seen = f"/my/lessons/{second.pk}/screens/{block}/"
    assert phone.post(seen).status_code == 204
    english = lesson_in("en", 1)
    assert f'data-resume="screen-{block}"' in text_of(tablet, english.url)
    answer_check(tablet, english, uuid.uuid4())


def take_the_exam(phone: Client) -> Attempt:
    """One question in Dutch, the other in English; both answered by what is so."""
    sent(phone, "/my/courses/FORK-T/exam/")
    attempt = Attempt.objects.get()
    for asked, language in zip(attempt.questions.all(), ("nl", "en"), strict=True):
        sent(phone, "/language/", {"language": language, "next": "/my/"})
        address = f"/my/attempts/{attempt.public_id}/{asked.number}/"
        page = text_of(phone, address)
        words = ASKED[asked.version.question.key]
        assert words[0 if language == "nl" else 1] in page
        so = next(
            option["key"]
            for option in asked.version.options
            if option["text"]["en"] in {"Nobody", "Low"}
        )
        handle = next(handle for handle, key in asked.handles if key == so)
        sent(phone, address, {"choice": handle})
    sent(phone, f"/my/attempts/{attempt.public_id}/submit/")
    attempt.refresh_from_db()
    return attempt


# --- practising ---------------------------------------------------------------


def plan(author: Client) -> Session:
    course = Course.objects.get(code="FORK-P")
    sheet = {"course": course.pk, "second_witness": "on", "days_back": 7}
    sheet |= {"assessor_item": CurriculumItem.objects.get(code="ASSESSOR").pk}
    sheet |= {"criteria_nl": "Draagt de gordel", "criteria_en": "Wears the belt"}
    sent(author, "/admin/courses/sheets/new/", sheet)
    start = timezone.localtime().replace(hour=9, minute=0) + DAY
    form = {"course": course.pk, "place": "Hall 2", "capacity": 4}
    form |= {"starts_at": f"{start:%Y-%m-%dT%H:%M}", "bring_along": "Safety shoes"}
    form |= {"ends_at": f"{start + 3 * HOUR:%Y-%m-%dT%H:%M}"}
    form |= {"instructors": [known(ASSESSOR).pk]}
    sent(author, "/admin/courses/sessions/new/", form)
    return Session.objects.get()


def practise(session: Session) -> None:
    """A qualified assessor signs, and a second witness beside it."""
    address = f"/sessions/{session.public_id}/"
    person = str(known(RECRUIT).public_id)
    sent(at(COMMANDER), f"{address}invite/?unit=C.3", {"who": [person]})
    with time_machine.travel(session.starts_at + HOUR, tick=False):
        assessor = at(ASSESSOR)
        sent(assessor, f"{address}sheet/1/", {"shown": [person]})
        signed = {"who": [person], "shown_on": str(session.day)}
        assert assessor.post(f"{address}sheet/", signed).status_code == 422
        sent(assessor, f"{address}sheet/", {**signed, "second": COLLEAGUE})
        assert not Completion.objects.filter(course__code="FORK-P").exists()
        asked = SignOff.objects.get()
        assert "second person is asked: 1" in text_of(at(COLLEAGUE), "/my/")
        sent(at(COLLEAGUE), f"/sign-offs/{asked.public_id}/", {"answer": "yes"})


# --- mending ------------------------------------------------------------------


def mend(author: Client, colleague: Client, course: Course) -> None:
    """The right answer becomes the right one, and the exam is marked again."""
    question = Question.objects.get(key="RIDE")
    asked = question.versions.get()
    nl, en, first_nl, first_en, other_nl, other_en = ASKED["RIDE"]
    form = {"course": course.pk, "key": "RIDE", "kind": "single", "right_1": "on"}
    form |= {"text_nl": nl, "text_en": en}
    form |= {"option_1_nl": first_nl, "option_1_en": first_en}
    form |= {"option_2_nl": other_nl, "option_2_en": other_en}
    sent(author, f"/admin/courses/questions/edit/{question.pk}/", form)
    approve(colleague, course)
    assert "/corrections/" in text_of(author, "/admin/")
    correction = f"/corrections/{asked.pk}/"
    said = {"by": "newest", "reason": "Nobody ever rides along."}
    seen = author.post(correction, {**said, "preview": ""}).content.decode()
    assert "1 exam would be marked otherwise." in seen
    sent(author, correction, {**said, "apply": ""})


def first_of_march() -> datetime.date:
    """The first that leaves people the time to take it again."""
    year = (today() + 60 * DAY).year
    march = datetime.date(year, 3, 1)
    return march if march > today() + 60 * DAY else datetime.date(year + 1, 3, 1)


def test_from_a_skeleton_to_everybody_again_from_the_first_of_march(depot) -> None:
    course = Course.objects.get(code="FORK-T")
    author, colleague = at(AUTHOR), at(COLLEAGUE)
    bench = begin(author, course)
    assert "Write your own text instead of the example" in text_of(author, bench)
    write(author, course)
    assert author.get(bench).context["bench"].needed == 0
    look_at_it_as_a_recruit(author, course)
    write_the_exam(author, course)
    assert release(author, course, choice="version")  # nobody has read it yet
    sent(author, f"{bench}submit/")
    approve(author, course)
    assert not LessonPage.objects.live().exists()
    approve(colleague, course)
    assert author.get(bench).context["bench"].may_release
    assert release(author, course, choice="version") == ""

    assert reported(today()) == "missing"
    phone, tablet = at(RECRUIT), at(RECRUIT)
    learn(phone, tablet)
    attempt = take_the_exam(phone)
    assert (attempt.right, attempt.passed) == (1, True)
    assert Completion.objects.get(course=course).evidence == "server-marked"
    assert reported(today()) == "missing"
    assert "✓ Forklift: theory" in text_of(phone, "/my/")
    assert "○ Forklift" in text_of(phone, "/my/")

    session = plan(author)
    practise(session)
    assert Completion.objects.get(course__code="FORK-P").evidence == "attested"
    assert reported(session.day) == "valid"

    mend(author, colleague, course)
    attempt.refresh_from_db()
    assert (attempt.right, attempt.passed) == (2, True)
    result = text_of(phone, f"/my/attempts/{attempt.public_id}/")
    assert "This exam was marked again" in result

    march = first_of_march()
    again = {"choice": "again", "again_from": march}
    assert "RIDE" in release(author, course, choice="edition")
    seen = release(author, course, **again, look="1")
    assert "C.3" in seen
    assert Release.objects.count() == 1
    assert release(author, course, **again, seen=march) == ""
    assert author.get(bench).context["bench"].released == newest_release(course)
    assert reported(march - DAY) == "expiring"
    assert reported(march) == "expired"
