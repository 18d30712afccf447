"""Choosing: one right answer, several, or true and false."""

from __future__ import annotations

from typing import Any

from django.core.exceptions import ValidationError
from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy

from courses.question_types.asking import (
    Answer,
    Content,
    Dealer,
    Drawn,
    Given,
    QuestionType,
    pairs,
    words,
)
from courses.questions.marking import Key, is_answer, is_right


class Choice(QuestionType):
    """Options, of which one or more are right. An answer is a list of their keys."""

    public = frozenset({"options"})
    single = False

    @property
    def template(self) -> str:
        return "courses/questions/choice.html"

    def refuse(self, content: Content, right: Answer) -> None:
        if len(content["options"]) < 2:
            raise ValidationError(_("Write at least two answers."))
        if not right:
            raise ValidationError(_("Mark at least one right answer."))

    def draw(self, content: Content, dealer: Dealer) -> Drawn:
        return pairs([option["key"] for option in content["options"]], dealer)

    def read(self, drawn: Drawn, given: Given) -> Answer:
        key_behind = dict(drawn)
        handles = list(given.get("choice", ()))
        offered = Key(frozenset(key_behind), frozenset(), self.single)
        if not is_answer(offered, handles):
            raise ValidationError(
                _("Choose one answer.")
                if self.single
                else _("Choose at least one answer.")
            )
        return sorted(key_behind[handle] for handle in handles)

    def is_right(self, right: Answer, answer: Answer) -> bool:
        if not isinstance(answer, list):
            return False
        options = frozenset(one for one in answer if isinstance(one, str))
        key = Key(options | frozenset(right), frozenset(right), self.single)
        return is_right(key, answer)

    def fields(
        self, content: Content, drawn: Drawn, answer: Answer | None
    ) -> dict[str, Any]:
        said, chosen = words(content["options"]), set(answer or ())
        return {
            "control": "radio" if self.single else "checkbox",
            "offers": [
                {"handle": handle, "text": said[key], "chosen": key in chosen}
                for handle, key in drawn
            ],
        }

    def told(self, content: Content, answer: Answer) -> tuple[str, ...]:
        said = words(content["options"])
        return tuple(said[key] for key in answer)


class Single(Choice):
    kind = "single"
    label = gettext_lazy("one right answer")
    single = True

    def refuse(self, content: Content, right: Answer) -> None:
        super().refuse(content, right)
        if len(right) != 1:
            raise ValidationError(_("Mark exactly one right answer."))


class Multiple(Choice):
    kind = "multiple"
    label = gettext_lazy("several right answers")


class TrueFalse(Choice):
    """A statement that is true or is not; true always comes first."""

    kind = "true_false"
    label = gettext_lazy("true or false")
    public = frozenset()
    single = True

    def refuse(self, content: Content, right: Answer) -> None:
        if right not in (["true"], ["false"]):
            raise ValidationError(_("Say whether the statement is true."))

    def draw(self, content: Content, dealer: Dealer) -> Drawn:
        return [[dealer.handle(key), key] for key in ("true", "false")]

    def fields(
        self, content: Content, drawn: Drawn, answer: Answer | None
    ) -> dict[str, Any]:
        return super().fields(_true_and_false(), drawn, answer)

    def told(self, content: Content, answer: Answer) -> tuple[str, ...]:
        return super().told(_true_and_false(), answer)


def _true_and_false() -> Content:
    return {
        "options": [
            {"key": "true", "text": _("True")},
            {"key": "false", "text": _("False")},
        ]
    }
