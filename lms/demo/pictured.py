"""What was written down about a drawing, as a question of the bank."""

from __future__ import annotations

from courses.question_types.places import letter
from courses.questions.bank import Option, Wording
from courses.questions.drawn_pictures import as_picture
from lms.demo.content.pictures.canvas import png
from lms.demo.content.places import Scene
from lms.demo.content.shapes import LANGUAGES, Question


def about(scene: Scene, question: Question) -> Wording:
    """Pointing at a place, or naming the places."""
    picture = as_picture(png(scene.draw()))
    right = {answer.key for answer in question.answers if answer.is_right}
    targets = [
        {"key": answer.key, "text": dict(answer.text)} for answer in question.answers
    ]
    seen = {
        "digest": picture.digest,
        "width": picture.width,
        "height": picture.height,
        "alt": dict(scene.shows),
    }
    return Wording(
        kind="labels" if scene.named else "hotspot",
        text=question.text,
        options=[
            Option(_place(key), dict.fromkeys(LANGUAGES, letter(number)), key in right)
            for number, key in enumerate(scene.places)
        ],
        explanation=question.explanation,
        particulars={
            "picture": seen,
            "places": {_place(key): list(at) for key, at in scene.places.items()},
            **({"targets": targets} if scene.named else {}),
        },
        answer={_place(key): key for key in scene.places} if scene.named else None,
        picture=picture,
    )


def _place(key: str) -> str:
    return f"place-{key}"
