"""The pictures of the question bank: kept, found, and put onto a page."""

from __future__ import annotations

import base64
from collections.abc import Iterable
from typing import Any

from courses.models.pictures import QuestionPicture
from courses.models.questions import QuestionVersion
from courses.question_types import Content
from courses.question_types.places import marked
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
    kept = QuestionPicture.objects.get(digest=content["picture"]["digest"])
    return _at(content, kept.url)


def _at(content: Content, address: str) -> Content:
    picture = content["picture"]
    shown = {name: picture[name] for name in ("alt", "width", "height")}
    return {**content, "picture": {**shown, "url": address}}


def marked_pictures(versions: Iterable[QuestionVersion]) -> dict[int, dict[str, Any]]:
    """The pictures of questions with their places, by version, in one query."""
    about = {
        version: version.particulars["picture"]["digest"]
        for version in versions
        if "picture" in version.particulars
    }
    kept = QuestionPicture.objects.filter(digest__in=set(about.values()))
    addresses = {one.digest: one.url for one in kept}
    return {
        version.pk: marked(_at(version.content(), addresses[digest]))
        for version, digest in about.items()
    }
