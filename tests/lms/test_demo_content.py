"""The demo's real courses: complete, the same in both languages, and drawn."""

import re
from collections import Counter
from collections.abc import Iterator
from dataclasses import fields, is_dataclass
from html.parser import HTMLParser
from io import BytesIO
from urllib.parse import urlsplit

import pytest
from PIL import Image

from lms.demo.catalogue import BY_CODE
from lms.demo.content.pictures.canvas import png
from lms.demo.content.shapes import (
    LANGUAGES,
    Accordion,
    Blanks,
    Callout,
    Check,
    Choice,
    Film,
    Hotspot,
    Lesson,
    Matching,
    Picture,
    Scenario,
    Steps,
    Table,
    Text,
)
from lms.demo.content.shelf import SHELF, Content

PROSE = {"p", "ul", "ol", "li", "b", "i", "a"}
CALLOUT = {"p", "ul", "li", "b", "i"}
WORDS_A_MINUTE = 150
MINUTES_A_CHECK = 0.5
WORDS_A_SCREEN = 120
STRUCTURE = {
    *("key", "file", "kind", "goes_to", "value", "tolerance"),
    *("exercise", "subjects"),
}
"""What is the same in every language, though it is written in letters."""
MEASURES_OF_THE_MINISTRY = re.compile(
    r"inzetgere|gereedheid|\bparaat|readiness", re.IGNORECASE
)

CONTENTS = [written.content for written in SHELF]
EACH = pytest.mark.parametrize(
    "content", [pytest.param(one, id=one.CODE) for one in CONTENTS]
)
LESSONS = [
    pytest.param(lesson, id=f"{content.CODE}-{language}-{lesson.key}")
    for content in CONTENTS
    for language, course in content.COURSES.items()
    for lesson in course.lessons
]
DRAWINGS = [
    pytest.param(draw, id=f"{content.CODE}-{name}")
    for content in CONTENTS
    for name, draw in content.DRAWINGS.items()
]


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
            if field.name not in STRUCTURE:
                yield from strings(getattr(value, field.name))


def outline(value: object, name: str = "") -> object:
    """What must be the same in every language: all but what is said."""
    if is_dataclass(value):
        parts = [(f.name, getattr(value, f.name)) for f in fields(value)]
        return type(value).__name__, [outline(part, field) for field, part in parts]
    if isinstance(value, tuple):
        return [outline(part, name) for part in value]
    if isinstance(value, str) and name not in STRUCTURE:
        return tags_in_order(value)
    return value


def tags_in_order(html: str) -> list[str]:
    return re.findall(r"</?(?:p|ul|ol|li)>", html)


def checks(lesson: Lesson) -> list[Check]:
    return [block for block in lesson.blocks if isinstance(block, Check)]


def choices(lesson: Lesson) -> list[Choice]:
    return [block for block in lesson.blocks if isinstance(block, Choice)]


def marked_up(lesson: Lesson) -> Iterator[tuple[str, str, set[str]]]:
    """Whatever has markup: which block, what it says and which tags it may use."""
    for block in lesson.blocks:
        match block:
            case Text():
                yield block.key, block.html, PROSE
            case Film() | Callout():
                yield block.key, block.html, CALLOUT
            case Steps():
                for step in block.steps:
                    yield block.key, f"<p>{step.text}</p>", {"p", "b", "i"}
            case Accordion():
                for part in block.parts:
                    yield block.key, part.html, PROSE


def said_in(content: Content) -> list[str]:
    return list(strings((tuple(content.COURSES.values()), content.QUIZ.questions)))


@EACH
def test_a_course_is_complete_in_every_language(content: Content):
    assert content.CODE in BY_CODE
    assert set(content.COURSES) == set(LANGUAGES)
    for language, course in content.COURSES.items():
        assert (course.code, course.language) == (content.CODE, language)
        assert course.modules
        assert 4 <= len(course.lessons) <= 6
        assert len(course.summary) <= 500
        assert course.sources


@EACH
def test_both_languages_have_the_same_shape(content: Content):
    dutch, english = (content.COURSES[language] for language in LANGUAGES)
    assert len(dutch.sources) == len(english.sources)
    assert [m.key for m in dutch.modules] == [m.key for m in english.modules]
    for original, translation in zip(dutch.lessons, english.lessons, strict=True):
        assert outline(original) == outline(translation)


@EACH
def test_a_specialist_is_asked_something_in_every_lesson(content: Content):
    for course in content.COURSES.values():
        assert all(lesson.needs_confirmation for lesson in course.lessons)


@pytest.mark.parametrize("language", LANGUAGES)
@EACH
def test_keys_and_slugs_are_used_once(content: Content, language: str):
    course = content.COURSES[language]
    keys = Counter(block.key for lesson in course.lessons for block in lesson.blocks)
    assert set(keys.values()) == {1}
    slugs = [page.slug for page in (*course.modules, *course.lessons)]
    assert len(set(slugs)) == len(slugs)
    assert all(re.fullmatch(r"[a-z0-9]+(-[a-z0-9]+)*", slug) for slug in slugs)


def test_courses_stand_on_the_shelf_once():
    assert len({content.CODE for content in CONTENTS}) == len(CONTENTS)
    slugs = [course.slug for one in CONTENTS for course in one.COURSES.values()]
    assert len(set(slugs)) == len(slugs)
    assert all(written.months_since_release >= 1 for written in SHELF)


@pytest.mark.parametrize("lesson", LESSONS)
def test_a_lesson_teaches_shows_and_checks(lesson):
    assert lesson.objectives
    assert len(checks(lesson)) >= 2
    assert any(isinstance(block, Picture) for block in lesson.blocks)
    assert all(block.key.startswith(f"{lesson.key}-") for block in lesson.blocks)


@pytest.mark.parametrize("lesson", LESSONS)
def test_prose_fits_a_telephone(lesson):
    for block in lesson.blocks[:-1]:
        if isinstance(block, Text):
            words = len(re.sub(r"<[^>]+>", " ", block.html).split())
            assert words <= WORDS_A_SCREEN, block.key


@pytest.mark.parametrize("lesson", LESSONS)
def test_a_lesson_takes_no_longer_than_it_says(lesson):
    last = lesson.blocks[-1]
    parts = [html for key, html, _ in marked_up(lesson) if key != last.key]
    parts += [row for block in lesson.blocks for row in getattr(block, "rows", ())]
    prose = " ".join(parts)
    reading = len(re.sub(r"<[^>]+>", " ", prose).split()) / WORDS_A_MINUTE
    assert reading + MINUTES_A_CHECK * len(checks(lesson)) <= lesson.minutes <= 7


@pytest.mark.parametrize("lesson", LESSONS)
def test_a_lesson_ends_with_its_sources(lesson):
    last = lesson.blocks[-1]
    assert isinstance(last, Text)
    assert last.html.startswith(("<p><b>Bronnen.</b>", "<p><b>Sources.</b>"))


@pytest.mark.parametrize("lesson", LESSONS)
def test_a_single_choice_has_one_right_answer_and_a_multiple_some(lesson):
    for check in choices(lesson):
        right = sum(option.is_right for option in check.options)
        assert len({option.key for option in check.options}) == len(check.options)
        assert 1 <= right < len(check.options)
        assert check.multiple or right == 1
        assert all(len(option.text) <= 500 for option in check.options)
        assert all(len(option.feedback) <= 500 for option in check.options)
        assert len(check.question) <= 500


@pytest.mark.parametrize("lesson", LESSONS)
def test_markup_is_well_formed_and_limited(lesson):
    for key, html, allowed in marked_up(lesson):
        markup = Markup(html)
        assert (markup.faults, markup.open) == ([], []), key
        assert markup.tags <= allowed, key
        assert {urlsplit(link).scheme for link in markup.links} <= {"https"}


@pytest.mark.parametrize("lesson", LESSONS)
def test_a_table_is_full_and_a_story_can_be_walked(lesson):
    for block in lesson.blocks:
        if isinstance(block, Table):
            assert len({row.count("|") for row in block.rows}) == 1, block.key
        if isinstance(block, Scenario):
            ways = [way for one in block.situations for way in one.ways]
            names = {one.key for one in block.situations}
            assert {way.goes_to for way in ways} == {"", *names} - {
                block.situations[0].key
            }
            assert any(way.ends_well for way in ways)
            assert not any(way.ends_well and way.goes_to for way in ways)
            assert all(way.consequence for way in ways)
        if isinstance(block, Hotspot):
            assert sum(spot.is_right for spot in block.spots) == 1, block.key


@EACH
def test_answers_fit_in_either_language(content: Content):
    dutch, english = (content.COURSES[language] for language in LANGUAGES)
    for one, other in zip(dutch.lessons, english.lessons, strict=True):
        for block, twin in zip(one.blocks, other.blocks, strict=True):
            if isinstance(block, Blanks):
                assert block.text.count("[") == twin.text.count("[") > 0
            if isinstance(block, Matching):
                assert _sharing(block) == _sharing(twin), block.key


def _sharing(block: Matching) -> list[int]:
    """Which pairs belong to the same: the place where their target is first named."""
    targets = [pair.target for pair in block.pairs]
    return [targets.index(target) for target in targets]


@EACH
def test_every_picture_is_described_and_can_be_drawn(content: Content):
    used = set()
    for course in content.COURSES.values():
        blocks = [block for lesson in course.lessons for block in lesson.blocks]
        for block in blocks:
            if isinstance(block, Picture | Hotspot):
                assert 40 <= len(block.alt) <= 300
                assert 0 < len(getattr(block, "caption", "x")) <= 300
                assert block.file == f"{block.name}.png"
                used.add(block.name)
    assert used == set(content.DRAWINGS)


@pytest.mark.parametrize("draw", DRAWINGS)
def test_a_drawing_is_a_picture_of_the_agreed_size_and_always_the_same(draw):
    first = png(draw())
    with Image.open(BytesIO(first)) as picture:
        assert (picture.format, picture.size) == ("PNG", (1200, 675))
    assert len(first) < 250_000
    assert png(draw()) == first


@EACH
def test_nothing_is_left_empty(content: Content):
    assert [t for t in said_in(content) if t != t.strip() or not t] == []


@EACH
def test_no_official_measure_of_the_ministry_is_used(content: Content):
    assert [t for t in said_in(content) if MEASURES_OF_THE_MINISTRY.search(t)] == []


def single_choices(content: Content, language: str) -> Iterator[tuple[list[str], int]]:
    """The options of every question with one right answer, and which one that is."""
    for question in content.QUIZ.questions:
        if question.answers and not (
            question.multiple or question.ordered or question.scene
        ):
            options = [answer.text[language] for answer in question.answers]
            right = [answer.is_right for answer in question.answers]
            yield options, right.index(True)
    for lesson in content.COURSES[language].lessons:
        for check in choices(lesson):
            if not check.multiple:
                options = [option.text for option in check.options]
                right = [option.is_right for option in check.options]
                yield options, right.index(True)


@EACH
def test_the_right_answer_has_no_fixed_place(content: Content):
    places = Counter(place for _, place in single_choices(content, "nl"))
    assert max(places.values()) <= sum(places.values()) / 2


@pytest.mark.parametrize("language", LANGUAGES)
@EACH
def test_the_right_answer_is_not_given_away_by_its_length(
    content: Content, language: str
):
    asked = list(single_choices(content, language))
    longest = [
        place for options, place in asked if len(options[place]) == _most(options)
    ]
    assert len(longest) <= 0.6 * len(asked)


def _most(options: list[str]) -> int:
    return max(map(len, options))
