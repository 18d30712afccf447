"""The demo's real course: complete, the same in both languages, and drawn."""

import re
from collections import Counter
from collections.abc import Iterator
from dataclasses import fields, is_dataclass
from html.parser import HTMLParser
from io import BytesIO
from urllib.parse import urlsplit

import pytest
from PIL import Image

from lms.demo.content.drawings import DRAWINGS, draw
from lms.demo.content.safety_awareness import CODE, COURSES, QUIZ
from lms.demo.content.shapes import (
    LANGUAGES,
    Block,
    Callout,
    Choice,
    Heading,
    Lesson,
    Picture,
    Question,
    Text,
)

PROSE = {"p", "ul", "ol", "li", "b", "i", "a"}
CALLOUT = {"p", "ul", "li", "b", "i"}
WORDS_A_MINUTE = 150
MINUTES_A_CHECK = 0.5

LESSONS = [
    pytest.param(lesson, id=f"{language}-{lesson.key}")
    for language, course in COURSES.items()
    for lesson in course.lessons
]
QUESTIONS = [pytest.param(question, id=question.key) for question in QUIZ.questions]


class Markup(HTMLParser):
    """Reads markup, and remembers which tags stood open, closed and linked."""

    def __init__(self, html: str) -> None:
        super().__init__()
        self.tags: set[str] = set()
        self.open: list[str] = []
        self.links: list[str] = []
        self.faults: list[str] = []
        self.feed(html)
        self.close()

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        inside = self.open[-1] if self.open else ""
        if (tag == "li") != (inside in {"ul", "ol"}):
            self.faults.append(f"{tag} within {inside or 'nothing'}")
        if tag != "a" and attrs:
            self.faults.append(f"{tag} has attributes")
        self.links += [value or "" for name, value in attrs if name == "href"]
        self.tags.add(tag)
        self.open.append(tag)

    def handle_endtag(self, tag: str) -> None:
        if not self.open or self.open.pop() != tag:
            self.faults.append(f"stray /{tag}")

    def handle_data(self, data: str) -> None:
        if data.strip() and (not self.open or self.open[-1] in {"ul", "ol"}):
            self.faults.append(f"bare words: {data}")


def strings(value: object) -> Iterator[str]:
    if isinstance(value, str):
        yield value
    elif isinstance(value, dict):
        yield from strings(tuple(value.values()))
    elif isinstance(value, tuple):
        for part in value:
            yield from strings(part)
    elif is_dataclass(value):
        for field in fields(value):
            yield from strings(getattr(value, field.name))


def outline(lesson: Lesson) -> list[object]:
    return [lesson.key, lesson.minutes, *[shape(block) for block in lesson.blocks]]


def shape(block: Block) -> tuple[object, ...]:
    """What must be the same in every language."""
    kind = type(block).__name__, block.key
    match block:
        case Choice():
            options = [(option.key, option.is_right) for option in block.options]
            return *kind, block.multiple, *options
        case Picture():
            return *kind, block.file
        case Callout():
            return *kind, block.kind, tags_in_order(block.html)
        case Text():
            return *kind, tags_in_order(block.html)
        case Heading():
            return kind


def tags_in_order(html: str) -> list[str]:
    return re.findall(r"</?(?:p|ul|ol|li)>", html)


def checks(lesson: Lesson) -> list[Choice]:
    return [block for block in lesson.blocks if isinstance(block, Choice)]


def test_the_course_is_complete_in_every_language():
    assert set(COURSES) == set(LANGUAGES)
    for language, course in COURSES.items():
        assert (course.code, course.language) == (CODE, language)
        assert len(course.modules) == 2
        assert len(course.lessons) == 5
        assert len(course.summary) <= 500


def test_both_languages_have_the_same_shape():
    dutch, english = (COURSES[language] for language in LANGUAGES)
    assert [m.key for m in dutch.modules] == [m.key for m in english.modules]
    assert [outline(x) for x in dutch.lessons] == [outline(x) for x in english.lessons]


def test_both_languages_ask_a_specialist_the_same_number_of_things():
    dutch, english = (COURSES[language].lessons for language in LANGUAGES)
    assert all(lesson.needs_confirmation for lesson in dutch)
    assert [len(x.needs_confirmation) for x in dutch] == [
        len(x.needs_confirmation) for x in english
    ]
    assert [len(x.objectives) for x in dutch] == [len(x.objectives) for x in english]


@pytest.mark.parametrize("language", LANGUAGES)
def test_keys_and_slugs_are_used_once(language):
    lessons = COURSES[language].lessons
    keys = Counter(block.key for lesson in lessons for block in lesson.blocks)
    assert set(keys.values()) == {1}
    slugs = [page.slug for page in (*COURSES[language].modules, *lessons)]
    assert len(set(slugs)) == len(slugs)
    assert all(re.fullmatch(r"[a-z0-9]+(-[a-z0-9]+)*", slug) for slug in slugs)


@pytest.mark.parametrize("lesson", LESSONS)
def test_a_lesson_teaches_shows_and_checks(lesson):
    assert lesson.objectives
    assert len(checks(lesson)) >= 2
    assert sum(isinstance(block, Picture) for block in lesson.blocks) == 1
    assert all(block.key.startswith(f"{lesson.key}-") for block in lesson.blocks)


@pytest.mark.parametrize("lesson", LESSONS)
def test_a_lesson_takes_no_longer_than_it_says(lesson):
    prose = " ".join(getattr(block, "html", "") for block in lesson.blocks[:-1])
    reading = len(re.sub(r"<[^>]+>", " ", prose).split()) / WORDS_A_MINUTE
    assert reading + MINUTES_A_CHECK * len(checks(lesson)) <= lesson.minutes <= 7


@pytest.mark.parametrize("lesson", LESSONS)
def test_a_lesson_ends_with_its_sources(lesson):
    last = lesson.blocks[-1]
    assert isinstance(last, Text)
    assert last.html.startswith(("<p><b>Bronnen.</b>", "<p><b>Sources.</b>"))


@pytest.mark.parametrize("lesson", LESSONS)
def test_a_single_choice_has_one_right_answer_and_a_multiple_some(lesson):
    for check in checks(lesson):
        right = sum(option.is_right for option in check.options)
        assert len({option.key for option in check.options}) == len(check.options)
        assert 1 <= right < len(check.options)
        assert check.multiple or right == 1
        assert all(len(option.text) <= 500 for option in check.options)
        assert all(len(option.feedback) <= 500 for option in check.options)
        assert len(check.question) <= 500


@pytest.mark.parametrize("lesson", LESSONS)
def test_markup_is_well_formed_and_limited(lesson):
    for block in lesson.blocks:
        if isinstance(block, Text | Callout):
            markup = Markup(block.html)
            assert (markup.faults, markup.open) == ([], []), block.key
            assert markup.tags <= (CALLOUT if isinstance(block, Callout) else PROSE)
            assert {urlsplit(link).scheme for link in markup.links} <= {"https"}


@pytest.mark.parametrize("lesson", LESSONS)
def test_every_picture_is_described_and_can_be_drawn(lesson):
    for block in lesson.blocks:
        if isinstance(block, Picture):
            assert 40 <= len(block.alt) <= 300
            assert 0 < len(block.caption) <= 300
            assert block.file == f"{block.name}.png"
            assert block.name in DRAWINGS


@pytest.mark.parametrize("name", DRAWINGS)
def test_a_drawing_is_a_picture_of_the_agreed_size_and_always_the_same(name):
    first = draw(name)
    with Image.open(BytesIO(first)) as picture:
        assert (picture.format, picture.size) == ("PNG", (1200, 675))
    assert len(first) < 250_000
    assert draw(name) == first


def test_every_drawing_is_used():
    blocks = [block for lesson in COURSES["nl"].lessons for block in lesson.blocks]
    used = [block.name for block in blocks if isinstance(block, Picture)]
    assert sorted(used) == sorted(DRAWINGS)


def test_nothing_is_left_empty():
    everything = (tuple(COURSES.values()), QUIZ.questions)
    assert [
        text for text in strings(everything) if text != text.strip() or not text
    ] == []


def test_the_bank_holds_more_than_the_exam_draws_from_every_lesson():
    per_lesson = Counter(question.category for question in QUIZ.questions)
    assert len(QUIZ.questions) >= 16 >= 2 * QUIZ.draw
    assert set(per_lesson) == {lesson.key for lesson in COURSES["nl"].lessons}
    assert min(per_lesson.values()) >= 3
    assert (QUIZ.draw, QUIZ.draw * QUIZ.pass_mark) == (8, 6)
    assert len({question.key for question in QUIZ.questions}) == len(QUIZ.questions)


@pytest.mark.parametrize("question", QUESTIONS)
def test_a_question_is_asked_in_every_language_and_can_be_marked(question: Question):
    right = sum(answer.is_right for answer in question.answers)
    assert 1 <= right < len(question.answers)
    assert question.multiple == (right > 1)
    assert len({answer.key for answer in question.answers}) == len(question.answers)
    said = [question.text, question.explanation, question.source]
    said += [answer.text for answer in question.answers]
    assert all(tuple(words) == LANGUAGES for words in said)


def test_the_right_answer_has_no_fixed_place():
    places = Counter(
        next(n for n, answer in enumerate(question.answers) if answer.is_right)
        for question in QUIZ.questions
        if not question.multiple
    )
    assert max(places.values()) <= sum(places.values()) / 2
