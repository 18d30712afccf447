"""The pictures of the question bank: kept, found, and put onto a page."""

from __future__ import annotations

import base64
from collections.abc import Iterable

from courses.models.pictures import QuestionPicture
from courses.question_types import Content
from courses.questions.drawn_pictures import Picture
from people.models import User


def keep_pictures(pictures: Iterable[Picture], *, by: User) -> None:
    """Store those that are not there yet."""
    wanted = {picture.digest: picture for picture in pictures}
    QuestionPicture.objects.bulk_create(
        [
            QuestionPicture(
                digest=digest,
                content=base64.b64encode(picture.content).decode(),
                width=picture.width,
                height=picture.height,
                recorded_by=by,
            )
            for digest, picture in wanted.items()
        ],
        ignore_conflicts=True,
    )


def kept_pictures(digests: Iterable[str]) -> dict[str, Picture]:
    """Pictures of the bank by their digest."""
    found = QuestionPicture.objects.filter(digest__in=set(digests))
    return {
        one.digest: Picture(base64.b64decode(one.content), one.width, one.height)
        for one in found
    }


def with_address(content: Content) -> Content:
    """What a question says, with its picture where a page can show it."""
    if "picture" not in content:
        return content
    picture = content["picture"]
    kept = QuestionPicture.objects.get(digest=picture["digest"])
    shown = {name: picture[name] for name in ("alt", "width", "height")}
    return {**content, "picture": {**shown, "url": kept.url}}
