"""Each kind of question: what it shows, what it takes, what it calls right."""

import itertools

import pytest
from django.core.exceptions import ValidationError
from hypothesis import given, settings
from hypothesis import strategies as st

from courses.question_types import kinds, of, register
from courses.question_types.choices import Single
from courses.question_types.dealing import ExamDealer, LessonDealer
from courses.question_types.gaps import LONGEST
from courses.question_types.places import refuse_unplaced
from hazmat.exercises import GENERATORS

CANARY = "canary-in-the-key"


def options(*keys: str) -> list[dict[str, str]]:
    return [{"key": key, "text": key.upper()} for key in keys]


STEPS = [
    {
        "key": "smell",
        "text": "You smell gas.",
        "choices": [
            {"key": "warn", "text": "Warn", "next": "outside"},
            {"key": "light", "text": "Put the light on", "next": ""},
        ],
    },
    {
        "key": "outside",
        "text": "You stand outside.",
        "choices": [
            {"key": "call", "text": "Call", "next": ""},
            {"key": "back", "text": "Go back", "next": "smell"},
        ],
    },
]
PICTURE = {
    "picture": {"url": "/p", "alt": "A store", "width": 800, "height": 600},
    "places": {"A": [10, 20], "B": [50, 50]},
}
SPOTS = options("A", "B")

DRAWN = {
    "options": options("3", "8"),
    "drawings": ["plate:33:1203"],
    "pictures": {"3": ["label:3"], "8": ["label:8"]},
}

# kind: content, what is right, a form that is right, a form that is wrong
EXAMPLES = {
    "single": (
        {"options": options("a", "b")},
        ["a"],
        {"choice": ["a"]},
        {"choice": ["b"]},
    ),
    "multiple": (
        {"options": options("a", "b", "c")},
        ["a", "b"],
        {"choice": ["b", "a"]},
        {"choice": ["a"]},
    ),
    "true_false": ({}, ["false"], {"choice": ["false"]}, {"choice": ["true"]}),
    "numeric": (
        {"unit": "kg"},
        {"value": "12.5", "tolerance": "0.5"},
        {"number": ["13,0"]},
        {"number": ["13,01"]},
    ),
    "ordering": (
        {"options": options("a", "b")},
        ["b", "a"],
        {"place-a": ["2"], "place-b": ["1"]},
        {"place-a": ["1"], "place-b": ["2"]},
    ),
    "matching": (
        {"options": options("a", "b"), "targets": options("x", "y", "z")},
        {"a": "x", "b": "y"},
        {"match-a": ["x"], "match-b": ["y"]},
        {"match-a": ["x"], "match-b": ["x"]},
    ),
    "blanks": (
        {"parts": ["Call ", " and ", "."]},
        [["112"], ["warn", "tell others"]],
        {"gap-1": [" 112"], "gap-2": ["Tell  OTHERS"]},
        {"gap-1": ["112"], "gap-2": ["run"]},
    ),
    "hotspot": (
        {"options": SPOTS, **PICTURE},
        ["B"],
        {"choice": ["B"]},
        {"choice": ["A"]},
    ),
    "labels": (
        {"options": SPOTS, "targets": options("x", "y"), **PICTURE},
        {"A": "x", "B": "y"},
        {"match-A": ["x"], "match-B": ["y"]},
        {"match-A": ["y"], "match-B": ["x"]},
    ),
    "scenario": (
        {"steps": STEPS},
        ["call"],
        {"path": ["warn"], "choice": ["call"]},
        {"choice": ["light"]},
    ),
    "checklist": (
        {"options": options("a", "b")},
        ["a", "b"],
        {"choice": ["a", "b"]},
        {"choice": ["a"]},
    ),
    "document": (
        {"document": {"title": "Order", "url": "/d", "version": "v2"}},
        {"version": "v2"},
        {"version": ["v2"], "read": ["yes"]},
        None,
    ),
    **dict.fromkeys(GENERATORS, (DRAWN, ["8"], {"choice": ["8"]}, {"choice": ["3"]})),
}
every_kind = pytest.mark.parametrize("kind", EXAMPLES)


def answered(kind: str, form: dict[str, list[str]]):
    content, right, _good, _bad = EXAMPLES[kind]
    asks = of(kind)
    return asks.is_right(right, asks.read(asks.draw(content, LessonDealer(1)), form))


def test_every_kind_has_an_example():
    assert {one.kind for one in kinds()} == set(EXAMPLES)


@every_kind
def test_what_is_right_is_right_and_what_is_wrong_is_wrong(kind):
    _content, _right, good, bad = EXAMPLES[kind]
    assert answered(kind, good)
    assert bad is None or not answered(kind, bad)


@every_kind
def test_an_empty_form_is_no_answer(kind):
    content = EXAMPLES[kind][0]
    asks = of(kind)
    for form in ({}, {"choice": []}, {"choice": ["nothing"]}, {"number": ["1e400"]}):
        with pytest.raises(ValidationError):
            asks.read(asks.draw(content, LessonDealer(1)), form)


@every_kind
def test_a_question_as_it_should_be_is_not_refused(kind):
    content, right, _good, _bad = EXAMPLES[kind]
    of(kind).refuse(content, right)


@every_kind
def test_what_is_not_declared_public_never_reaches_the_page(kind):
    content = EXAMPLES[kind][0]
    asks = of(kind)
    full = {**content, "secret": CANARY, "right": CANARY}
    drawn = asks.draw(content, LessonDealer(1))
    assert CANARY not in repr(asks.fields(asks.shown(full), drawn, None))
    assert CANARY not in repr(asks.shown(full))


@every_kind
def test_an_answer_is_shown_again_and_told_in_words(kind):
    content, right, good, _bad = EXAMPLES[kind]
    asks = of(kind)
    drawn = asks.draw(content, LessonDealer(1))
    answer = asks.read(drawn, good)
    before, after = (
        asks.fields(content, drawn, None),
        asks.fields(content, drawn, answer),
    )
    assert before != after
    assert asks.told(content, answer)
    assert asks.told_right(content, right)


@every_kind
def test_no_handle_of_an_exam_is_a_key(kind):
    content, _right, good, _bad = EXAMPLES[kind]
    asks = of(kind)
    if not asks.in_exams or kind in {"numeric", "blanks"}:
        return
    drawn = asks.draw(content, ExamDealer())
    handed = drawn.values() if isinstance(drawn, dict) else [drawn]
    keys = {key for pairs in handed for _handle, key in pairs}
    assert not {handle for pairs in handed for handle, _key in pairs} & keys
    with pytest.raises(ValidationError):
        asks.read(drawn, good)


def test_a_kind_is_registered_once():
    with pytest.raises(ValueError, match="single"):
        register(Single())


@settings(max_examples=50)
@given(st.permutations("abcd"))
def test_only_one_order_is_right(order):
    content, right = {"options": options(*"abcd")}, list("cbad")
    form = {f"place-{key}": [str(n)] for n, key in enumerate(order, start=1)}
    asks = of("ordering")
    answer = asks.read(asks.draw(content, LessonDealer("x")), form)
    assert asks.is_right(right, answer) == (list(order) == right)


def test_two_things_cannot_have_one_place():
    content, _right, _good, _bad = EXAMPLES["ordering"]
    asks = of("ordering")
    for places in itertools.product(["1", "2", "", "3", "٢"], repeat=2):
        form = {"place-a": [places[0]], "place-b": [places[1]]}
        if sorted(places) == ["1", "2"]:
            continue
        with pytest.raises(ValidationError):
            asks.read(asks.draw(content, LessonDealer(1)), form)


def test_a_story_half_way_is_neither_right_nor_wrong():
    content = EXAMPLES["scenario"][0]
    asks = of("scenario")
    path = asks.read(asks.draw(content, LessonDealer(1)), {"choice": ["warn"]})
    assert not asks.is_finished(content, path)
    assert asks.fields(content, STEPS, path)["step"]["key"] == "outside"


def test_a_story_cannot_be_entered_half_way():
    asks = of("scenario")
    for form in ({"choice": ["call"]}, {"path": ["light"], "choice": ["call"]}):
        with pytest.raises(ValidationError):
            asks.read(STEPS, form)


def test_a_document_that_changed_must_be_read_again():
    with pytest.raises(ValidationError, match="has changed"):
        answered("document", {"version": ["v1"], "read": ["yes"]})


def test_a_document_is_read_when_somebody_says_so():
    _content, _right, good, _bad = EXAMPLES["document"]
    assert answered("document", good)
    with pytest.raises(ValidationError, match="Tick that you have read"):
        answered("document", good | {"read": ["no"]})


def test_a_gap_is_filled_with_a_few_words():
    asks = of("blanks")
    content, _right, good, _bad = EXAMPLES["blanks"]
    drawn = asks.draw(content, LessonDealer(1))
    longest = {name: ["x" * LONGEST] for name in good}
    assert asks.read(drawn, longest) == ["x" * LONGEST for _name in good]
    with pytest.raises(ValidationError, match="few words"):
        asks.read(drawn, {name: ["x" * (LONGEST + 1)] for name in good})


@pytest.mark.parametrize(
    ("places", "said"),
    [
        ({"a": [10, 10]}, "Say of every place"),
        ({"a": [10, 10], "b": [10, 10]}, "lie upon each other"),
    ],
)
def test_every_place_in_a_picture_has_its_own_spot(places, said):
    content = {
        "options": options("a", "b"),
        "picture": {"url": "/p.png", "width": 100, "height": 100},
        "places": places,
    }
    with pytest.raises(ValidationError, match=said):
        refuse_unplaced(content)


@pytest.mark.parametrize(
    ("kind", "content", "right"),
    [
        ("single", {"options": options("a")}, ["a"]),
        ("single", {"options": options("a", "b")}, ["a", "b"]),
        ("multiple", {"options": options("a", "b")}, []),
        ("true_false", {}, []),
        ("numeric", {}, {"value": "much"}),
        ("numeric", {}, {"value": "1", "tolerance": "-1"}),
        ("ordering", {"options": options("a", "b")}, ["a"]),
        ("matching", {"options": options("a", "b"), "targets": options("x")}, {}),
        (
            "matching",
            {"options": options("a", "b"), "targets": options("x", "y")},
            {"a": "x", "b": "z"},
        ),
        ("document", {"document": None}, {}),
        ("hotspot", {"options": options("a"), "picture": None}, {}),
        ("blanks", {"parts": ["no gap"]}, []),
        ("blanks", {"parts": ["", ""]}, [[""]]),
        ("scenario", {"steps": []}, ["call"]),
        ("scenario", {"steps": STEPS[:1]}, ["warn"]),
        ("scenario", {"steps": STEPS}, []),
    ],
)
def test_a_question_that_cannot_be_answered_is_refused(kind, content, right):
    with pytest.raises(ValidationError):
        of(kind).refuse(content, right)


def test_a_lesson_deals_the_same_to_one_person_and_differently_to_others():
    keys = [f"k{number}" for number in range(8)]
    assert LessonDealer(1, "b").shuffled(keys) == LessonDealer(1, "b").shuffled(keys)
    orders = {tuple(LessonDealer(who, "b").shuffled(keys)) for who in range(20)}
    assert len(orders) > 10


@pytest.mark.parametrize(
    ("kind", "form", "kept"),
    [
        ("ordering", {"place-a": ["2"], "place-b": ["2"]}, [2, 2]),
        ("ordering", {"place-a": ["9"], "place-b": [""]}, [None, None]),
        ("matching", {"match-a": ["y"], "match-b": [""]}, ["y", ""]),
        ("numeric", {"number": ["twelve"]}, "twelve"),
        ("blanks", {"gap-1": ["112"], "gap-2": [""]}, ["112", ""]),
    ],
)
def test_a_form_that_is_refused_comes_back_as_it_was_filled_in(kind, form, kept):
    content, _right, _good, _bad = EXAMPLES[kind]
    asks, drawn = of(kind), of(kind).draw(content, LessonDealer("x"))
    with pytest.raises(ValidationError):
        asks.read(drawn, form)
    fields = asks.again(asks.fields(content, drawn, None), form)
    shown = {
        "ordering": lambda: [thing["place"] for thing in by_handle(fields["things"])],
        "matching": lambda: [thing["chosen"] for thing in by_handle(fields["things"])],
        "numeric": lambda: fields["number"],
        "blanks": lambda: [gap["written"] for gap in fields["gaps"]],
    }
    assert shown[kind]() == kept


def by_handle(things):
    return sorted(things, key=lambda thing: thing["handle"])


def test_a_question_about_a_picture_needs_one():
    content = {"options": SPOTS, "picture": None, "places": PICTURE["places"]}
    with pytest.raises(ValidationError, match="Choose a picture"):
        of("hotspot").refuse(content, ["A"])
