"""How the question bank is searched in Wagtail's administration."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Any

import django_filters  # type: ignore[import-untyped]  # it ships no types
from django.utils.translation import gettext_lazy as _
from wagtail.admin.filters import WagtailFilterSet

from courses.models import Question
from courses.models.questions import QuestionQuerySet
from people.days import today


def _topics() -> Iterable[tuple[str, str]]:
    topics = Question.objects.exclude(topic="").order_by("topic")
    return [
        (topic, topic) for topic in topics.values_list("topic", flat=True).distinct()
    ]


class QuestionFilterSet(WagtailFilterSet):
    """By course, topic and difficulty, and those that are due for review."""

    topic = django_filters.ChoiceFilter(label=_("Topic"), choices=_topics)
    to_review = django_filters.BooleanFilter(
        label=_("Due for review"), method="filter_to_review"
    )

    class Meta:
        model = Question
        fields = ["course", "topic", "difficulty", "withdrawn"]

    def filter_to_review(
        self, questions: QuestionQuerySet, name: str, value: bool
    ) -> Any:
        due = questions.to_review(today())
        return due if value else questions.exclude(pk__in=due.values("pk"))
