"""The question bank: what an exam may ask, and, kept apart, what is right."""

from __future__ import annotations

import datetime
import json
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from typing import Any

from django.conf import settings
from django.db import models
from django.db.models import Q
from django.utils.translation import get_language
from django.utils.translation import gettext_lazy as _

from certification.models import Course
from courses.question_types import QuestionType, of
from people.fields import CodeField
from people.models import AppendOnly

LANGUAGES = {code for code, _name in settings.LANGUAGES}


def in_words_of(texts: dict[str, str], language: str | None = None) -> str:
    """The text in the reader's language, or in whichever there is."""
    wanted = (language or get_language() or "")[:2]
    return texts.get(wanted) or next(iter(texts.values()), "")


def worded(content: Any) -> Any:
    """Content in the reader's words: wherever it says the same per language, once."""
    if isinstance(content, Mapping):
        if content and content.keys() <= LANGUAGES:
            return in_words_of(dict(content))
        return {name: worded(part) for name, part in content.items()}
    if isinstance(content, list):
        return [worded(part) for part in content]
    return content


class QuestionQuerySet(models.QuerySet["Question"]):
    """Ways to find questions in the bank."""

    def saying(self, words: str) -> QuestionQuerySet:
        """Those with these words in their key, topic, objective, source or any text."""
        written = json.dumps(words)[1:-1]  # how a database without jsonb keeps é
        said = Q(text__icontains=words) | Q(text__icontains=written)
        offered = Q(options__icontains=words) | Q(options__icontains=written)
        versions = QuestionVersion.objects.filter(said | offered)
        about = Q(pk__in=versions.values("question"))
        for field in ("key", "topic", "objective", "source"):
            about |= Q(**{f"{field}__icontains": words})
        return self.filter(about)

    def to_review(self, day: datetime.date) -> QuestionQuerySet:
        """Those in use of which the day of review has come."""
        return self.filter(withdrawn=False, review_on__lte=day)


class Question(models.Model):
    """Something an exam may ask. What it says stands in its versions."""

    class Difficulty(models.IntegerChoices):
        EASY = 1, _("easy")
        AVERAGE = 2, _("average")
        HARD = 3, _("hard")

    course = models.ForeignKey(
        Course,
        verbose_name=_("course"),
        on_delete=models.PROTECT,
        related_name="questions",
    )
    key = CodeField(_("key"))
    topic = models.CharField(
        _("topic"),
        max_length=100,
        blank=True,
        help_text=_("An exam can draw so many questions from every topic."),
    )
    objective = models.CharField(
        _("objective"),
        max_length=255,
        blank=True,
        help_text=_("What somebody can do who answers this right."),
    )
    difficulty = models.PositiveSmallIntegerField(
        _("difficulty"), choices=Difficulty.choices, null=True, blank=True
    )
    taught_in = models.UUIDField(
        _("taught in"),
        null=True,
        blank=True,
        help_text=_("The lesson that teaches it, in every language."),
    )
    source = models.CharField(
        _("source"),
        max_length=255,
        blank=True,
        help_text=_("The regulation, manual or lesson that says what is right."),
    )
    review_on = models.DateField(
        _("review on"),
        null=True,
        blank=True,
        help_text=_("The day on which somebody checks whether it still holds."),
    )
    withdrawn = models.BooleanField(
        _("withdrawn"),
        default=False,
        help_text=_("It is in no release from now on; exams held keep it."),
    )

    objects = QuestionQuerySet.as_manager()

    class Meta:
        verbose_name = _("question")
        verbose_name_plural = _("questions")
        ordering = ["course", "key"]
        constraints = [
            models.UniqueConstraint(fields=["course", "key"], name="question_key"),
            models.CheckConstraint(
                condition=Q(difficulty__isnull=True) | Q(difficulty__in=[1, 2, 3]),
                name="question_difficulty",
            ),
        ]

    def __str__(self) -> str:
        latest = self.latest
        return latest.in_words() if latest else self.key

    @property
    def latest(self) -> QuestionVersion | None:
        """What it says now."""
        return next(reversed(self.versions.all()), None)

    @property
    def languages_in_words(self) -> str:
        """The languages it can be asked in, and those in which something lacks."""
        latest = self.latest
        return latest.languages().in_words() if latest else ""


@dataclass(frozen=True, slots=True)
class Languages:
    """In which languages something says everything, and in which only a part."""

    complete: tuple[str, ...]
    partial: tuple[str, ...]

    @classmethod
    def of(cls, texts: Iterable[Mapping[str, str]]) -> Languages:
        """A language is complete that every one of these texts is written in."""
        said = [{code for code, words in text.items() if words} for text in texts]
        said = [languages for languages in said if languages]
        every = set.intersection(*said) if said else set()
        return cls(tuple(sorted(every)), tuple(sorted(set().union(*said) - every)))

    def in_words(self) -> str:
        partial = [_("%(code)s in part") % {"code": code} for code in self.partial]
        return ", ".join([*self.complete, *map(str, partial)])


class QuestionVersion(AppendOnly):
    """What a question said from one edit to the next; the exam of that day keeps it.

    ``options`` is a list of ``{"key", "text": {language: words}}`` as authored;
    ``particulars`` is what else its kind asks with. What is right stands elsewhere.
    """

    question = models.ForeignKey(
        Question, on_delete=models.PROTECT, related_name="versions"
    )
    number = models.PositiveIntegerField()
    kind = models.CharField(_("kind"), max_length=16)
    text = models.JSONField()
    options = models.JSONField()
    particulars = models.JSONField(default=dict)

    class Meta:
        ordering = ["question", "number"]
        constraints = [
            models.UniqueConstraint(
                fields=["question", "number"], name="question_version_key"
            )
        ]

    def __str__(self) -> str:
        return f"{self.question_id} · {self.number}"

    def in_words(self) -> str:
        return in_words_of(self.text)

    def languages(self) -> Languages:
        """In which languages the question can be asked."""
        parts = [*self.options, *self.particulars.get("targets", ())]
        around = [*self.particulars.get("parts", ())]
        if "picture" in self.particulars:
            around.append(self.particulars["picture"]["alt"])
        return Languages.of([self.text, *(part["text"] for part in parts), *around])

    @property
    def type(self) -> QuestionType:
        """What asks and marks it."""
        return of(self.kind)

    def content(self) -> dict[str, Any]:
        """What it says beside its text, in the reader's words."""
        said: dict[str, Any] = worded({**self.particulars, "options": self.options})
        return said


class AnswerKey(AppendOnly):
    """What is right and why. Nothing reads this table before an attempt is submitted."""

    version = models.OneToOneField(
        QuestionVersion, on_delete=models.PROTECT, related_name="answer_key"
    )
    right = models.JSONField()
    explanation = models.JSONField(default=dict)

    def __str__(self) -> str:
        return f"answer to {self.version_id}"

    def explained(self) -> str:
        return in_words_of(self.explanation)
