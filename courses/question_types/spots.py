"""Pointing at a place in a picture."""

from __future__ import annotations

from typing import Any

from django.utils.translation import gettext_lazy

from courses.question_types.asking import Answer, Content, Dealer, Drawn
from courses.question_types.choices import Single
from courses.question_types.places import marked, refuse_unplaced


class Hotspot(Single):
    """One of the marked places of a picture is right.

    The places are options, each with its letter as text. They keep their order, so that
    the letters of picture and list agree.
    """

    kind = "hotspot"
    label = gettext_lazy("point at a place in a picture")
    public = frozenset({"options", "picture", "places"})

    @property
    def template(self) -> str:
        return "courses/questions/hotspot.html"

    def refuse(self, content: Content, right: Answer) -> None:
        super().refuse(content, right)
        refuse_unplaced(content)

    def draw(self, content: Content, dealer: Dealer) -> Drawn:
        return [[dealer.handle(one["key"]), one["key"]] for one in content["options"]]

    def fields(
        self, content: Content, drawn: Drawn, answer: Answer | None
    ) -> dict[str, Any]:
        return {**super().fields(content, drawn, answer), **marked(content)}
