"""What two releases of a course ask of a learner, and where they differ. Pure.

An editorial release changes words. As soon as something else is asked, what somebody
completed would no longer be what the version says, and it must be a new version.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from typing import Any

from django.utils.translation import gettext as _


@dataclass(frozen=True, slots=True)
class Lesson:
    """A lesson as far as it asks something: its knowledge checks, its languages."""

    title: str
    checks: frozenset[str]
    languages: frozenset[str]
    path: str


@dataclass(frozen=True, slots=True)
class Asked:
    """A question of the exam: what can be answered and what of it is right."""

    key: str
    kind: str
    options: frozenset[str]
    right: Any


@dataclass(frozen=True, slots=True)
class Substance:
    """All that a release asks; ``exam`` says how questions are drawn and marked."""

    lessons: Mapping[str, Lesson]
    questions: Mapping[int, Asked]
    exam: Mapping[str, Any]


def differences(old: Substance, new: Substance) -> Iterator[str]:
    """Why the new one is more than another edition of the old one, in sentences."""
    yield from _lessons(old.lessons, new.lessons)
    if old.exam != new.exam:
        yield _("The exam draws or marks differently.")
    yield from _questions(old.questions, new.questions)


def _lessons(old: Mapping[str, Lesson], new: Mapping[str, Lesson]) -> Iterator[str]:
    for key, lesson in new.items():
        if key not in old:
            yield _("The lesson “%(lesson)s” was added.") % {"lesson": lesson.title}
    for key, lesson in old.items():
        yield from _lesson(lesson, new.get(key))


def _lesson(old: Lesson, new: Lesson | None) -> Iterator[str]:
    if new is None:
        yield _("The lesson “%(lesson)s” was taken out.") % {"lesson": old.title}
        return
    if old.checks != new.checks:
        yield _("“%(lesson)s” has other knowledge checks.") % {"lesson": new.title}
    if old.path != new.path:
        yield _("“%(lesson)s” lies on another path.") % {"lesson": new.title}
    if not old.languages <= new.languages:
        yield _("“%(lesson)s” lacks a language.") % {"lesson": new.title}


def _questions(old: Mapping[int, Asked], new: Mapping[int, Asked]) -> Iterator[str]:
    for key in old.keys() - new.keys():
        yield _("Question %(key)s was taken out.") % {"key": old[key].key}
    for key, asked in new.items():
        if key not in old:
            yield _("Question %(key)s is new.") % {"key": asked.key}
        elif asked != old[key]:
            yield _("Question %(key)s has other answers.") % {"key": asked.key}
