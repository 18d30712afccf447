"""How a calculator answers: the verdict, then every step with article and edition.

An answer reads like the note of an inspector: what was given, which provision applies,
what follows from it. What is not known is a verdict of its own, never a guess.
"""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from django.db.models import TextChoices
from django.utils.translation import gettext_lazy as _


class Verdict(TextChoices):
    """What an answer comes down to."""

    YES = "yes", _("allowed")
    CONDITIONAL = "conditional", _("only under a condition")
    UNKNOWN = "unknown", _("not known")
    NO = "no", _("not allowed")

    @property
    def rank(self) -> int:
        """From best to worst."""
        return list(Verdict).index(self)


BADGES = {
    Verdict.YES: "valid",
    Verdict.CONDITIONAL: "expiring",
    Verdict.UNKNOWN: "due",
    Verdict.NO: "missing",
}
"""The look of a status that each verdict borrows: word, symbol and border."""


@dataclass(frozen=True, slots=True)
class Step:
    """One step: by which article of which edition, what was given, what follows."""

    article: str
    edition: str
    given: str
    result: str


@dataclass(frozen=True, slots=True)
class Explained:
    """An answer with its steps, and what still has to be done or observed."""

    verdict: Verdict
    headline: str
    steps: Sequence[Step] = ()
    duties: Sequence[str] = ()

    @property
    def badge(self) -> str:
        """The look of the verdict."""
        return BADGES[self.verdict]


def worst(verdicts: Iterable[Verdict]) -> Verdict:
    """The one that counts where several apply; none at all is yes."""
    return max(verdicts, key=lambda one: one.rank, default=Verdict.YES)
