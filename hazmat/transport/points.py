"""The exemption by quantity on a transport unit: ADR 1.1.3.6. Pure.

What has no transport category has no exemption. A category is never assumed: an
exemption that is wrongly refused costs work, one that is wrongly given is an offence.
"""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from decimal import Decimal

from django.utils.translation import gettext as _

from hazmat.explaining import Explained, Step, Verdict
from hazmat.transport.amounts import plainly
from hazmat.transport.loads import Category, LoadLine, Way, check_load, measure_of

ARTICLE = "ADR 1.1.3.6.3"
MOST = Decimal(1000)
NEVER = "0"
NOTE_A = "1a"


@dataclass(frozen=True, slots=True)
class Points:
    """The sum of a load, whether it is exempt, and why."""

    total: Decimal
    is_exempt: bool
    explained: Explained

    @property
    def shown(self) -> str:
        """The sum without idle noughts."""
        return plainly(self.total)


@dataclass(frozen=True, slots=True)
class _Counted:
    """A line that counts, or does not, and what stands in the way of exemption."""

    line: LoadLine
    category: Category | None
    points: Decimal
    step: Step
    hindrance: str = ""
    is_forbidden: bool = False


def points(lines: Sequence[LoadLine], known: Mapping[str, Category]) -> Points:
    """The points of a load, and whether 1.1.3.6 frees it."""
    check_load(lines)
    counted = [_count(line, known) for line in lines]
    total = sum((one.points for one in counted), Decimal(0))
    edition = lines[0].goods.edition
    limits = list(_limits(counted, edition))
    hindrances = [one.hindrance for one in counted if one.hindrance]
    hindrances += [step.result for step, fits in limits if not fits]
    if total > MOST:
        hindrances.append(_("The sum is above 1000."))
    steps = [one.step for one in counted] + [step for step, _fits in limits]
    steps.append(_sum_step(counted, total, edition))
    forbidden = any(one.is_forbidden for one in counted)
    explained = _explained(hindrances, steps, forbidden=forbidden)
    return Points(total, not hindrances, explained)


def category_of(line: LoadLine, known: Mapping[str, Category]) -> Category | None:
    """The category of the goods; note (a) has its own factor and limit."""
    special = known.get(NOTE_A)
    goods = line.goods
    if special and goods.un_number in special.un_numbers:
        return special if goods.transport_category == "1" else None
    return known.get(goods.transport_category)


def _count(line: LoadLine, known: Mapping[str, Category]) -> _Counted:
    goods, category = line.goods, category_of(line, known)
    if goods.carriage_prohibited:
        text = _("carriage by road is prohibited")
        return _stopped(line, "ADR 3.2.1", text, is_forbidden=True)
    if goods.not_subject_to_adr:
        return _free(line, "ADR 3.2.1", _("not subject to ADR, so not counted"))
    if line.is_small:
        return _free(line, "ADR 1.1.3.6.5", _("limited or excepted: not counted"))
    if line.way == Way.EMPTY and category and category.code != NEVER:
        text = _("empty, uncleaned: category 4, so 0 points")
        return _free(line, ARTICLE, text)
    if line.way not in {Way.PACKAGES, Way.EMPTY}:
        text = _("only packages can be exempt: tank and bulk never are")
        return _stopped(line, "ADR 1.1.3.6.2", text)
    if category is None:
        text = _("no transport category in this edition, so no exemption")
        return _stopped(line, "ADR 3.2.1, 15", text)
    if category.code == NEVER:
        return _stopped(line, ARTICLE, _("category 0: never exempt"))
    worth = line.quantity * category.factor
    return _Counted(line, category, worth, _line_step(line, category, worth))


def _line_step(line: LoadLine, category: Category, worth: Decimal) -> Step:
    sums = {
        "category": category.code.removesuffix("a"),
        "quantity": plainly(line.quantity),
        "factor": plainly(category.factor),
        "points": plainly(worth),
    }
    text = _("category %(category)s: %(quantity)s × %(factor)s = %(points)s")
    article = f"{ARTICLE} (a)" if category.code == NOTE_A else ARTICLE
    measure = measure_of(line.goods)
    given = f"{line.words} ({measure.words})" if measure else line.words
    return Step(article, line.goods.edition, given, text % sums)


def _free(line: LoadLine, article: str, text: str) -> _Counted:
    step = Step(article, line.goods.edition, line.words, text)
    return _Counted(line, None, Decimal(0), step)


def _stopped(
    line: LoadLine, article: str, text: str, *, is_forbidden: bool = False
) -> _Counted:
    step = Step(article, line.goods.edition, line.words, text)
    told = f"{line.goods.told_apart}: {text}."
    return _Counted(line, None, Decimal(0), step, told, is_forbidden)


def _limits(counted: Sequence[_Counted], edition: str) -> Iterator[tuple[Step, bool]]:
    """Of one category alone no more than column 3 gives it; of a mixture the sum decides.

    Category 4 has no limit and makes no mixture.
    """
    sums: dict[Category, Decimal] = {}
    for one in counted:
        if one.category and one.category.limit:
            before = sums.get(one.category, Decimal(0))
            sums[one.category] = before + one.line.quantity
    for category, total in sums.items() if len(sums) == 1 else ():
        limit = category.limit or Decimal(0)
        values = {
            "category": category.code.replace("1a", "1 (a)"),
            "limit": plainly(limit),
            "sum": plainly(total),
        }
        given = _("category %(category)s: %(sum)s in all") % values
        text = (
            _("Within %(limit)s for category %(category)s.")
            if total <= limit
            else _("Above %(limit)s for category %(category)s.")
        )
        step = Step("ADR 1.1.3.6.3, 3", edition, given, text % values)
        yield step, total <= limit


def _sum_step(counted: Sequence[_Counted], total: Decimal, edition: str) -> Step:
    terms = " + ".join(plainly(one.points) for one in counted if one.category)
    text = _("%(total)s of at most 1000") % {"total": plainly(total)}
    return Step("ADR 1.1.3.6.4", edition, terms or "0", text)


def _explained(
    hindrances: Sequence[str], steps: Sequence[Step], *, forbidden: bool
) -> Explained:
    if forbidden:
        text = _("This load may not be carried by road.")
        return Explained(Verdict.NO, f"{text} {' '.join(hindrances)}", steps)
    if hindrances:
        text = _("Not exempt: all of ADR applies.")
        headline = f"{text} {' '.join(dict.fromkeys(hindrances))}"
        return Explained(Verdict.CONDITIONAL, headline, steps, _all_duties())
    text = _("Exempt by 1.1.3.6, with duties that stay.")
    return Explained(Verdict.YES, text, steps, duties_that_stay())


def duties_that_stay() -> list[str]:
    """What 1.1.3.6.2 leaves mandatory."""
    return [
        _(
            "Classification, packaging, marks and labels on every package (parts 2 to 6)."
        ),
        _("A transport document, with the total of each category (5.4.1.1.1 f)."),
        _("Training of everybody involved (1.3 and 8.2.3)."),
        _("One portable fire extinguisher of at least 2 kg (8.1.4.2)."),
        _("Mixed loading, stowage, handling and cleaning (7.5)."),
        _("Supervision of the vehicle where 8.4 and 8.5 ask it (S1, S14 to S24)."),
        _("No smoking, no naked lights, no packages opened (8.3.3 to 8.3.5)."),
        _("Security (1.10) for the explosives that 1.10.4 names."),
    ]


def _all_duties() -> list[str]:
    return [
        _("A driver with an ADR certificate for these goods (8.2.1)."),
        _("Orange plates, and placards where asked (5.3)."),
        _("Instructions in writing in the cab (5.4.3), and their equipment (8.1.5)."),
        _("Fire extinguishers for the mass of the vehicle (8.1.4.1)."),
        _("The tunnel restriction of the load (8.6)."),
        _("Security (1.10), with a plan for high consequence goods."),
    ]
