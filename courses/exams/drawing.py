"""What the exam of a course would be drawn from today, and what is lacking."""

from __future__ import annotations

from collections.abc import Sequence

from django.core.exceptions import ValidationError
from django.db.models import Max
from django.utils.translation import gettext as _

from certification.models import Course
from courses.exams.blueprint import Asked, Part, Pool, pools_of, short, topics_twice
from courses.models import Question, QuestionVersion, Quiz


def bank_of(course: Course) -> list[Asked]:
    """What every question said when last approved, by its topic and difficulty."""
    latest = (
        QuestionVersion.objects.filter(
            question__course=course,
            question__withdrawn=False,
            approval__isnull=False,
        )
        .values("question__topic", "question__difficulty", "question")
        .annotate(newest=Max("pk"))
        .order_by("newest")
    )
    return [
        Asked(row["newest"], row["question__topic"], row["question__difficulty"])
        for row in latest
    ]


def pools_for(quiz: Quiz) -> tuple[Pool, ...]:
    """The questions that an exam is drawn from today; refused where there are too few."""
    bank = bank_of(quiz.course)
    parts = quiz.parts
    if parts:
        refuse_parts(parts, draw=quiz.draw, bank=bank)
        return pools_of(parts, bank)
    if len(bank) < quiz.draw:
        raise ValidationError(
            _(
                "The exam draws %(draw)s questions and of the bank %(count)s are approved."
            )
            % {"draw": quiz.draw, "count": len(bank)}
        )
    return (Pool(quiz.draw, tuple(asked.version for asked in bank)),)


def refuse_parts(parts: Sequence[Part], *, draw: int, bank: Sequence[Asked]) -> None:
    """A blueprint names each question at most once, adds up, and can be drawn."""
    for topic in sorted(topics_twice(parts)):
        raise ValidationError(
            _("Of “%(topic)s” ask either any difficulty or each one by itself.")
            % {"topic": topic}
        )
    total = sum(part.count for part in parts)
    if total != draw:
        raise ValidationError(
            _("The parts add up to %(total)s questions and the exam draws %(draw)s.")
            % {"total": total, "draw": draw}
        )
    lacking = short(parts, bank)
    if lacking:
        raise ValidationError([_in_words(part, there) for part, there in lacking])


def _in_words(part: Part, there: int) -> str:
    return _("The exam asks %(count)s of “%(part)s” and the bank has %(there)s.") % {
        "count": part.count,
        "part": part_in_words(part),
        "there": there,
    }


def part_in_words(part: Part) -> str:
    """A topic with its difficulty, as an author knows it."""
    topic = part.topic or _("no topic")
    if part.difficulty is None:
        return topic
    return f"{topic} · {Question.Difficulty(part.difficulty).label}"
