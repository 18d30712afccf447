"""Each question that is not taken says why; so does each part that is left out."""

import pytest

from courses.question_files.reading import read_file
from courses.question_files.words import LONGEST, Tongue

RIGHT = '<answer fraction="100"><text>a</text></answer>'
FIVE = '<answer fraction="100"><text>5</text></answer>'
WRONG = '<answer fraction="0"><text>b</text></answer>'


def moodle(kind: str, inside: str, *, text: str = "Vraag?") -> list[str]:
    """What is said about one question of a Moodle file."""
    asked = (
        f'<questiontext format="html"><text><![CDATA[{text}]]></text></questiontext>'
    )
    name = "<name><text>Een</text></name>"
    one = f'<question type="{kind}">{name}{asked}{inside}</question>'
    return told(f"<quiz>{one}</quiz>")


def told(text: str) -> list[str]:
    found = read_file(text.encode(), Tongue("nl", ["nl", "en"]))
    return [finding.what for finding in found.findings]


def things(count: int) -> str:
    return "".join(
        f"<subquestion><text>t{n}</text><answer><text>d{n}</text></answer></subquestion>"
        for n in range(count)
    )


def unit(name: str, times: int) -> str:
    said = f"<multiplier>{times}</multiplier><unit_name>{name}</unit_name>"
    return f"<unit>{said}</unit>"


def answers(*texts: str) -> str:
    return "".join(
        f'<answer fraction="{n}"><text>{text}</text></answer>'
        for n, text in enumerate(texts, 1)
    )


@pytest.mark.parametrize(
    ("kind", "inside", "why"),
    [
        ("matching", things(1), "fewer than two pairs"),
        (
            "matching",
            things(2) + "<subquestion><text>t</text></subquestion>",
            "nothing belongs",
        ),
        ("matching", things(60), "more than"),
        ("ordering", answers("a"), "fewer than two things"),
        ("ordering", answers(*(f"w{n}" for n in range(60))), "more than"),
        ("truefalse", RIGHT + WRONG, "whether true or false is right"),
        ("multichoice", RIGHT + WRONG + "<hidden>1</hidden>", "hidden there"),
        (
            "multichoice",
            WRONG + '<answer fraction="100"><text></text></answer>',
            "has no words",
        ),
        ("shortanswer", RIGHT + "<usecase>1</usecase>", "capitals count"),
        (
            "multichoice",
            WRONG
            + '<answer fraction="100"><text>a</text><feedback><text>Ja</text></feedback></answer>',
            "(feedback)",
        ),
        (
            "numerical",
            FIVE + '<answer fraction="50"><text>6</text></answer>',
            "partly right",
        ),
        (
            "numerical",
            f"{FIVE}<units>{unit('m', 1)}{unit('cm', 100)}</units>",
            "Units that are converted",
        ),
        (
            "ddimageortext",
            '<file name="a.png" encoding="base64">%%%</file>',
            "picture is not in the file",
        ),
    ],
)
def test_a_question_of_moodle_that_cannot_be_asked_says_why(kind, inside, why) -> None:
    assert [what for what in moodle(kind, inside) if why in what]


@pytest.mark.parametrize(
    ("text", "why"),
    [
        ("", "no words"),
        ("<math><mi>x</mi></math> is?", "cannot be said in plain words"),
        ("Hoe? \\(x^2\\)", "formula in TeX"),
        ("a" * (LONGEST + 1), "longer than"),
        ("a" * (10 * LONGEST + 1), "longer than"),
    ],
)
def test_a_text_that_cannot_be_said_tells_why(text, why) -> None:
    said = moodle("multichoice", RIGHT + WRONG, text=text)
    assert [what for what in said if why in what]


def test_very_old_files_say_in_an_element_what_counts() -> None:
    old = [RIGHT, WRONG.replace('fraction="0"', "")]
    old[0] = "<answer><text>a</text><fraction>100</fraction></answer>"
    assert moodle("multichoice", "".join(old)) == []


@pytest.mark.parametrize(
    ("text", "why"),
    [
        ("Wat? {=a -> b =c}", "To one of its things nothing belongs"),
        ("Hoeveel? {#=%0%5}", "no right number"),
        ("Hoeveel? {#=*}", "no right number"),
    ],
)
def test_a_question_of_gift_that_cannot_be_asked_says_why(text, why) -> None:
    assert [what for what in told(text) if why in what]


def test_a_file_with_too_many_questions_is_not_taken(monkeypatch) -> None:
    monkeypatch.setattr("courses.question_files.reading.MOST_QUESTIONS", 1)
    found = told("Een? {=a ~b}\n\nTwee? {=a ~b}")
    assert found == ["The file holds more than 1 questions."]
