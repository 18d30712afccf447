"""Writing a question of every kind in the administration."""

from decimal import Decimal

import pytest
from django.core.exceptions import ValidationError

from courses.authoring.publishing import ensure_workflow
from courses.models import LessonPage, Question
from courses.question_files.drafts import (
    Choice,
    Chosen,
    Draft,
    Gaps,
    Matched,
    Number,
    Ordered,
    TrueOrFalse,
)
from courses.questions.bank import write_question
from courses.questions.drafting import draft_of, wording_from
from courses.questions.form import QuestionForm
from courses.questions.parts import parts_of
from people.models import AccessRole
from tests.factories.courses import course, course_page, lesson_page, module_page
from tests.factories.people import grant, person

pytestmark = pytest.mark.django_db
NEW = "/admin/courses/questions/new/"

FILLED = {
    "single": {"option_1_nl": "ja", "right_1": "on", "option_2_nl": "nee"},
    "multiple": {
        "option_1_nl": "ja",
        "right_1": "on",
        "option_2_nl": "ook",
        "right_2": "on",
    },
    "true_false": {"truth": "false"},
    "numeric": {"number_value": "3,5", "number_tolerance": "0,1", "number_unit": "kg"},
    "ordering": {"option_1_nl": "eerst", "option_2_nl": "dan", "option_2_en": "then"},
    "matching": {
        "option_1_nl": "hond",
        "target_1_nl": "blaft",
        "option_2_nl": "kat",
        "target_2_nl": "miauwt",
        "target_3_nl": "loeit",
    },
    "blanks": {
        "around_nl": "De ___ is ____.",
        "gap_1": "aarde\nwereld",
        "gap_2": "rond",
    },
}


@pytest.fixture
def author(client):
    who = person()
    grant(who, AccessRole.INSTRUCTOR)
    ensure_workflow()
    client.force_login(who)
    return who


def test_a_question_without_a_key_gets_the_next_number(client, author):
    of = course()
    for _ in range(2):
        client.post(NEW, {**sent("single", course=of.pk), "key": ""})
    keys = of.questions.order_by("pk").values_list("key", flat=True)
    assert list(keys) == [f"{of.code}-1", f"{of.code}-2"]


def test_a_saved_question_leads_to_the_others_of_its_course(client, author):
    of = course()
    bank = f"/admin/courses/questions/?course={of.pk}"
    assert client.post(NEW, sent("single", course=of.pk)).url == bank
    (asked,) = of.questions.all()
    edit = f"/admin/courses/questions/edit/{asked.pk}/"
    answer = client.post(edit, sent("single", course=of.pk, text_nl="Wat nu?"))
    assert answer.url == bank


def test_a_question_leads_to_where_it_is_used_and_says_nothing_of_pages(client, author):
    client.post(NEW, sent("single", course=course().pk))
    asked = Question.objects.get()
    page = client.get(f"/admin/courses/questions/edit/{asked.pk}/").content.decode()
    assert f"/admin/courses/questions/look/{asked.pk}/" in page
    assert f"/admin/courses/questions/usage/{asked.pk}/" not in page


def test_an_answer_is_one_line_however_it_is_typed(client, author):
    typed = sent("single", course=course().pk, option_1_nl="ja,\r\n  zeker")
    client.post(NEW, typed)
    form = QuestionForm(instance=Question.objects.get(), for_user=author)
    assert form["option_1_nl"].value() == "ja, zeker"


def test_what_is_said_in_two_languages_stands_side_by_side(client, author):
    rows = QuestionForm(for_user=author).rows()
    names = [[field.name for field in row] for row in rows]
    assert ["text_nl", "text_en"] in names
    assert ["option_1_nl", "option_1_en", "right_1"] in names


def sent(kind: str, **more: str) -> dict[str, str]:
    return {"key": "q", "kind": kind, "text_nl": "Wat?", **FILLED[kind], **more}


@pytest.mark.parametrize("kind", FILLED)
def test_every_kind_is_written_and_saved_again_unchanged(client, author, kind):
    page = client.get(NEW, {"kind": kind})
    assert all(name in page.content.decode() for name in FILLED[kind])
    answer = client.post(NEW, sent(kind, course=course().pk))
    assert answer.status_code == 302, answer.context["form"].errors
    asked = Question.objects.get()
    assert asked.latest.kind == kind
    form = QuestionForm(instance=asked, for_user=author)
    now = {name: form[name].value() for name in form.fields}
    data = {name: value for name, value in now.items() if value not in (None, False)}
    edit = f"/admin/courses/questions/edit/{asked.pk}/"
    assert client.post(edit, data).status_code == 302
    assert asked.versions.count() == 1


def test_a_text_with_gaps_keeps_its_parts(client, author):
    client.post(NEW, sent("blanks", course=course().pk))
    latest = Question.objects.get().latest
    assert latest.particulars == {"parts": [{"nl": "De "}, {"nl": " is "}, {"nl": "."}]}
    assert latest.answer_key.right == [["aarde", "wereld"], ["rond"]]


@pytest.mark.parametrize(
    ("kind", "wrong"),
    [
        ("matching", {"target_1_nl": ""}),
        ("blanks", {"around_en": "The ___."}),
        ("blanks", {"gap_2": ""}),
        ("numeric", {"number_value": "veel"}),
        ("numeric", {"number_tolerance": "-1"}),
        ("true_false", {"truth": "misschien"}),
        ("ordering", {"option_2_nl": "", "option_2_en": ""}),
        ("single", {"right_2": "on"}),
    ],
)
def test_what_makes_no_sense_is_refused_on_the_form(client, author, kind, wrong):
    answer = client.post(NEW, sent(kind, course=course().pk, **wrong))
    assert answer.status_code == 200
    assert answer.context["form"].errors
    assert not Question.objects.exists()


def test_a_text_with_more_gaps_than_fields_is_refused(author):
    more = {f"gap_{number}": "x" for number in range(1, 6)}
    data = sent("blanks", course=course().pk, around_nl="___, " * 6, **more)
    form = QuestionForm(data, for_user=author)
    assert form.non_field_errors() == ["Write five gaps at most."]


def test_a_kind_that_has_no_fields_makes_no_new_question(author):
    parts = parts_of("scenario")(QuestionForm(for_user=author), None)
    with pytest.raises(ValidationError, match="this kind are not written here"):
        parts.filled()


def test_an_unknown_kind_is_asked_as_the_usual_one(client, author):
    page = client.get(NEW, {"kind": "<script>"})
    assert "right_1" in page.content.decode()


def test_more_answers_than_rows_are_all_there(author):
    texts = [{"nl": f"antwoord {number}"} for number in range(9)]
    choices = tuple(Choice(text, n == 0) for n, text in enumerate(texts))
    wording = wording_from(Draft("q", {"nl": "Wat?"}, Chosen(choices, True)), None)
    asked = write_question(
        question=Question(course=course(), key="q"), wording=wording, by=author
    )
    form = QuestionForm(instance=asked, for_user=author)
    assert form["option_9_nl"].value() == "antwoord 8"
    assert "option_11_nl" in form.fields


def test_the_lesson_that_teaches_it_is_chosen_from_all_published(client, author):
    made = course()
    lesson = lesson_page(module_page(course_page(made)), title="Knopen leggen")
    key = str(lesson.translation_key)
    client.post(NEW, sent("single", course=made.pk, taught_in=key))
    asked = Question.objects.get()
    assert LessonPage.objects.get(translation_key=asked.taught_in) == lesson


CONTENTS = [
    Chosen((Choice({"nl": "a"}, True), Choice({"nl": "b"}, False)), False),
    TrueOrFalse(True),
    Number(Decimal("2.5"), Decimal("0.5"), "m"),
    Ordered(({"nl": "een"}, {"nl": "twee"})),
    Matched((({"nl": "x"}, {"nl": "1"}), ({"nl": "y"}, {"nl": "2"})), ({"nl": "3"},)),
    Gaps(({"nl": "De "}, {"nl": "."}), (("bal",),)),
]


@pytest.mark.parametrize("content", CONTENTS)
def test_a_draft_becomes_a_question_and_the_same_draft_again(content, author):
    draft = Draft("q", {"nl": "Wat?"}, content, {"nl": "Daarom."}, "Onderwerp")
    asked = Question(course=course(), key="q", topic="Onderwerp")
    wording = wording_from(draft, None)
    write_question(question=asked, wording=wording, by=author)
    assert draft_of(asked, wording) == draft
    assert wording_from(draft, wording).content == wording.content


def test_another_language_joins_and_takes_nothing_away():
    dutch = wording_from(Draft("q", {"nl": "Wat?"}, CONTENTS[4]), None)
    english = Matched(
        (({"en": "x"}, {"en": "one"}), ({"en": "y"}, {"en": "two"})), ({"en": "three"},)
    )
    both = wording_from(Draft("q", {"en": "What?"}, english), dutch)
    assert both.text == {"nl": "Wat?", "en": "What?"}
    assert both.options[0].text == {"nl": "x", "en": "x"}
    assert both.particulars["targets"][1]["text"] == {"nl": "2", "en": "two"}
    assert both.right == dutch.right
