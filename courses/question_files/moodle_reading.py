"""Moodle XML: one question after another, read into drafts."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass
from xml.etree.ElementTree import Element

from django.utils.translation import gettext as _

from courses.question_files import moodle_pictures, moodle_pointing
from courses.question_files.drafts import Content, Draft, Number, TrueOrFalse, Words
from courses.question_files.findings import Finding, Notes, NotTakenError
from courses.question_files.gaps import around_the_gap
from courses.question_files.labels import Labels, key_of, topic_of
from courses.question_files.matching import matched, ordered
from courses.question_files.moodle_gaps import EMBEDDED, KINDS, apart, with_gaps
from courses.question_files.moodle_leaving import note_what_is_left, refuse_kind
from courses.question_files.moodle_tree import LINE, text_of, tree_of
from courses.question_files.weighing import (
    FULL,
    Weighed,
    chosen,
    decimal,
    gap,
    number,
    weight,
)
from courses.question_files.words import Form, Tongue, words

FORMS = {form.value: form for form in Form}
TRUTH = {
    **dict.fromkeys(["true", "waar", "juist"], True),
    **dict.fromkeys(["false", "niet waar", "onwaar", "onjuist"], False),
}


def read_moodle(text: str, tongue: Tongue) -> Iterator[Draft | Finding]:
    """The questions of a file, and all that is not taken."""
    category = ""
    for element in tree_of(text).iter("question"):
        if element.get("type") == "category":
            category = text_of(element.find("category"))
            yield from _about(element, category)
            continue
        notes = Notes(int(element.get(LINE, "0")))
        try:
            draft = _Reader(element, category, tongue, notes).draft()
        except NotTakenError as refusal:
            yield notes.refused(refusal)
        else:
            yield draft
            yield from notes.made


def _about(element: Element, category: str) -> Iterator[Finding]:
    """What is said about a category, which is only a name here."""
    if text_of(element.find("info")).strip():
        yield Finding(
            line=int(element.get(LINE, "0")),
            name=topic_of(category)[:60],
            what=_("What is said about the category."),
            remedy=_("Say it in the objective of its questions, if that matters."),
            is_taken=True,
        )


@dataclass(slots=True)
class _Reader:
    """Reads one question."""

    question: Element
    category: str
    tongue: Tongue
    notes: Notes

    def draft(self) -> Draft:
        name = " ".join(text_of(self.question.find("name")).split())
        asked = self.question.find("questiontext")
        self.notes.name = name[:60] or " ".join(text_of(asked).split())[:60]
        tags = [text_of(tag) for tag in self.question.findall("tags/tag")]
        labels = Labels.of(self._value("idnumber"), tags)
        said = self.words(apart(asked) if self._kind in EMBEDDED else asked)
        if not said:
            raise NotTakenError(_("It has no words."), _("Write the question."))
        explanation = self.words(self.question.find("generalfeedback"), needed=False)
        self.tongue = self.tongue.among(said)
        content = self._content(labels)
        if content is None:
            said, content = with_gaps(self.question, said, self.notes)
        else:
            said, content = around_the_gap(said, content)
        note_what_is_left(self.question, labels, self.notes)
        return Draft(
            key=key_of(labels.key, name, said),
            text=said,
            content=content,
            explanation=explanation,
            topic=topic_of(self.category),
            objective=labels.objective,
            difficulty=labels.difficulty,
            source=labels.source,
            line=self.notes.line,
            has_own_key=bool(labels.key),
        )

    @property
    def _kind(self) -> str:
        return (self.question.get("type") or "").strip().lower()

    def _value(self, name: str, default: str = "") -> str:
        return (self.question.findtext(name) or default).strip()

    def words(
        self,
        element: Element | None,
        *,
        needed: bool = True,
        default: Form = Form.HTML,
    ) -> Words:
        if element is None:
            return {}
        form = FORMS.get(element.get("format", ""), default)
        return words(text_of(element), form, self.tongue, self.notes, needed=needed)

    def _content(self, labels: Labels) -> Content | None:
        """What is asked beside the text; none where the text says it itself."""
        readers: dict[str, Callable[[], Content]] = {
            "multichoice": self._chosen,
            "multichoiceset": self._chosen,
            "truefalse": self._truth,
            "shortanswer": self._gap,
            "numerical": self._number,
            "matching": self._matched,
            "match": self._matched,
            "ordering": self._ordered,
            "ddimageortext": self._labelled,
            "ddmarker": lambda: self._marked(labels),
        }
        kind = self._kind
        if kind not in readers | dict.fromkeys(KINDS):
            refuse_kind(kind)
        if self._value("hidden") == "1":
            raise NotTakenError(
                _("It was hidden there."), _("Show it there, and export it again.")
            )
        return readers[kind]() if kind in readers else None

    def _weighed(self, default: Form) -> list[Weighed]:
        return [
            Weighed(
                self.words(answer, default=default),
                weight(answer.get("fraction") or self._older_fraction(answer)),
            )
            for answer in self.question.findall("answer")
        ]

    def _older_fraction(self, answer: Element) -> str:
        """Very old files say it in an element."""
        return answer.findtext("fraction") or "0"

    def _chosen(self) -> Content:
        is_set = self.question.get("type") == "multichoiceset"
        single = not is_set and self._value("single", "true").lower() in ("true", "1")
        return chosen(self._weighed(Form.HTML), single=single, notes=self.notes)

    def _gap(self) -> Content:
        if self._value("usecase") == "1":
            self.notes.left_out(
                _("That capitals count: here they do not."),
                _("Ask it in another way where a capital matters."),
            )
        return gap(self._weighed(Form.PLAIN), self.notes)

    def _truth(self) -> Content:
        for answer in self.question.findall("answer"):
            said = text_of(answer).strip().lower()
            if weight(answer.get("fraction") or "0") >= FULL and said in TRUTH:
                return TrueOrFalse(TRUTH[said])
        raise NotTakenError(
            _("It does not say whether true or false is right."),
            _("Give one of the answers true and false 100 percent."),
        )

    def _matched(self) -> Content:
        return matched(
            [
                (
                    self.words(one),
                    self.words(one.find("answer"), default=Form.AUTO),
                )
                for one in self.question.findall("subquestion")
            ]
        )

    def _labelled(self) -> Content:
        return moodle_pictures.labelled(self.question, self.words, self.notes)

    def _marked(self, labels: Labels) -> Content:
        """One marker to be put in its place, or names for several."""
        if moodle_pointing.is_pointing(self.question, labels):
            return moodle_pointing.pointed(
                self.question, labels, self.words, self.notes
            )
        return self._labelled()

    def _ordered(self) -> Content:
        answers = self.question.findall("answer")
        in_order = sorted(answers, key=lambda one: weight(one.get("fraction") or "0"))
        return ordered([self.words(one) for one in in_order])

    def _number(self) -> Content:
        unit = self._unit()
        return number(
            [
                (_one_number(answer, unit), weight(answer.get("fraction") or "0"))
                for answer in self.question.findall("answer")
                if weight(answer.get("fraction") or "0") > 0
                and text_of(answer).strip() != "*"
            ],
            self.notes,
        )

    def _unit(self) -> str:
        """The unit in which the number is given; others are left out."""
        units = {
            (unit.findtext("unit_name") or "").strip(): weight(
                unit.findtext("multiplier") or "1"
            )
            for unit in self.question.findall("units/unit")
        }
        own = [name for name, times in units.items() if times == 1]
        if len(units) > 1:
            self.notes.left_out(
                _("Units that are converted."),
                _("Say in the question in which unit the answer is."),
            )
        return own[0][:20] if own else ""


def _one_number(answer: Element, unit: str) -> Number:
    value = decimal(text_of(answer))
    off = decimal(answer.findtext("tolerance") or "0")
    relative = (answer.findtext("tolerancetype") or "").strip() == "1"
    tolerance = abs(value * off) if relative else abs(off)
    return Number(value, decimal(f"{tolerance.normalize():f}"), unit)
