"""What is said of several chosen answers names each of them."""

from courses.blocks.choosing import MultipleChoiceBlock

OPTIONS = [
    {
        "type": "item",
        "id": key,
        "value": {"text": text, "is_right": right, "feedback": feedback},
    }
    for key, text, right, feedback in (
        ("a", "H350", True, "Yes: cancer."),
        ("b", "H351", False, "Suspected, category 2."),
        ("c", "An extinguisher of 2 kg.", True, ""),
    )
]


def remarks(*answer: str) -> list[str]:
    block = MultipleChoiceBlock()
    return block.remarks(
        block.to_python({"question": "Which?", "options": OPTIONS}), list(answer)
    )


def test_of_several_chosen_answers_each_remark_names_its_answer():
    assert remarks("a", "b", "c") == [
        "H350 – Yes: cancer.",
        "H351 – Suspected, category 2.",
    ]


def test_of_one_chosen_answer_only_the_remark_is_said():
    assert remarks("b") == ["Suspected, category 2."]
