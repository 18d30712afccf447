"""What is done rather than known: a list to go through, a document to read."""

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
    first,
)
from courses.question_types.choices import Multiple


class Checklist(Multiple):
    """Things to do, in their order; it is done when all of them are ticked."""

    kind = "checklist"
    label = gettext_lazy("checklist")
    in_exams = False

    @property
    def template(self) -> str:
        return "courses/questions/checklist.html"

    def draw(self, content: Content, dealer: Dealer) -> Drawn:
        return [[dealer.handle(one["key"]), one["key"]] for one in content["options"]]


class Acknowledgement(QuestionType):
    """A document that must be read. An answer names the version that was read."""

    kind = "document"
    label = gettext_lazy("read a document")
    public = frozenset({"document"})
    in_exams = False

    def refuse(self, content: Content, right: Answer) -> None:
        if not content["document"]:
            raise ValidationError(_("Choose the document."))

    def draw(self, content: Content, dealer: Dealer) -> Drawn:
        return content["document"]["version"]

    def read(self, drawn: Drawn, given: Given) -> Answer:
        if first(given, "version") != drawn:
            raise ValidationError(
                _("The document has changed since you opened it. Read it once more.")
            )
        if first(given, "read") != "yes":
            raise ValidationError(_("Tick that you have read the document."))
        return {"version": drawn}

    def is_right(self, right: Answer, answer: Answer) -> bool:
        return isinstance(answer, dict) and answer.get("version") == right["version"]

    def fields(
        self, content: Content, drawn: Drawn, answer: Answer | None
    ) -> dict[str, Any]:
        is_read = answer is not None and answer["version"] == drawn
        return {"document": content["document"], "is_read": is_read}

    def told(self, content: Content, answer: Answer) -> tuple[str, ...]:
        return (answer["version"],)
