"""Reads what a manifest asks of a learner from the revisions and questions it names."""

from __future__ import annotations

import json
from collections.abc import Collection, Iterable, Iterator
from typing import Any

from wagtail.models import Revision

from courses.blocks import check_ids
from courses.models import AnswerKey, QuestionVersion
from courses.releases.editions import Asked, Lesson, Substance
from courses.releases.manifest import Manifest


def substance_of(manifest: Manifest) -> Substance:
    """Everything that must be the same in two editions of one version."""
    exam = manifest.written()
    for other in ("lessons", "questions", "paths", "refresher_months"):
        exam.pop(other, None)
    exam["parts"] = _parts(manifest)
    return Substance(_lessons(manifest), _asked(manifest.questions), exam)


def _parts(manifest: Manifest) -> list[tuple[int, list[int]]]:
    """The blueprint by question, whatever each of them says."""
    versions = QuestionVersion.objects.filter(pk__in=manifest.questions)
    question_of = dict(versions.values_list("pk", "question_id"))
    return [
        (part.count, sorted(question_of[pk] for pk in part.questions))
        for part in manifest.parts
    ]


def _lessons(manifest: Manifest) -> dict[str, Lesson]:
    lessons = manifest.lessons
    wanted = [pk for revisions in lessons.values() for pk in revisions.values()]
    contents = dict(Revision.objects.filter(pk__in=wanted).values_list("pk", "content"))
    return {
        key: Lesson(
            title=contents[next(iter(revisions.values()))]["title"],
            checks=_checks(contents[pk] for pk in revisions.values()),
            languages=frozenset(revisions),
            path=manifest.paths.get(key, ""),
        )
        for key, revisions in lessons.items()
    }


def _checks(contents: Iterable[dict[str, Any]]) -> frozenset[str]:
    return frozenset(
        key for content in contents for key in check_ids(json.loads(content["body"]))
    )


def _asked(versions: Collection[int]) -> dict[int, Asked]:
    found = QuestionVersion.objects.filter(pk__in=versions).select_related("question")
    keys = AnswerKey.objects.filter(version__in=versions)
    right = dict(keys.values_list("version_id", "right"))
    return {
        version.question_id: Asked(
            key=version.question.key,
            kind=version.kind,
            options=frozenset(_answerable(version)),
            right=right[version.pk],
        )
        for version in found
    }


def _answerable(version: QuestionVersion) -> Iterator[str]:
    """What can be answered, and in a picture also what is seen and where it lies."""
    yield from (option["key"] for option in version.options)
    if "picture" in version.particulars:
        yield str(version.particulars["picture"]["digest"])
        yield str(sorted(version.particulars["places"].items()))
