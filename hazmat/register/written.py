"""Reading what a safety data sheet writes: shares, CAS numbers, hazard statements. Pure."""

import re
from decimal import Decimal
from typing import NamedTuple

from django.utils.translation import gettext as _

NUMBER = r"(\d{1,3}(?:[.,]\d{1,4})?)"
ALONE = re.compile(rf"(<=|>=|<|>)?{NUMBER}")
BETWEEN = re.compile(rf">?=?{NUMBER}(?:-|<=|<){{1,2}}{NUMBER}")
CAS = re.compile(r"(\d{2,7})-(\d{2})-(\d)\Z")
HUNDRED = Decimal(100)


class UnreadableError(ValueError):
    """What was written means nothing; says what would."""


class Share(NamedTuple):
    """From how much to how much percent; none where it is not known."""

    low: Decimal | None
    high: Decimal | None


def read_share(text: str) -> Share:
    """The share of "8", "20–40 %", "≥ 0,1 – < 1" or "< 0.3"; of nothing, not known."""
    plain = re.sub(r"[\s%]", "", text.translate(str.maketrans("–—≤≥", "--\0\1")))
    plain = plain.replace("\0", "<=").replace("\1", ">=")
    if not plain:
        return Share(None, None)
    share = _alone(plain) or _between(plain)
    if share is None:
        raise UnreadableError(
            _("Write a share as 8, 20-40, < 0.3 or >= 10, in percent.")
        )
    if share.high is not None and share.high > HUNDRED:
        raise UnreadableError(_("A share is at most 100 %."))
    if share.low is not None and share.low > (share.high or HUNDRED):
        raise UnreadableError(_("The upper share lies below the lower one."))
    return share


def _alone(plain: str) -> Share | None:
    match = ALONE.fullmatch(plain)
    if match is None:
        return None
    number = _number(match[2])
    match match[1]:
        case "<" | "<=":
            return Share(Decimal(0), number)
        case ">" | ">=":
            return Share(number, None)
    return Share(number, number)


def _between(plain: str) -> Share | None:
    match = BETWEEN.fullmatch(plain)
    return Share(_number(match[1]), _number(match[2])) if match else None


def _number(text: str) -> Decimal:
    return Decimal(text.replace(",", "."))


def refuse_odd_cas(number: str) -> None:
    """The last digit of a CAS number proves the others."""
    match = CAS.match(number)
    if match is None:
        raise UnreadableError(_("Write a CAS number as 67-64-1."))
    digits = reversed(match[1] + match[2])
    check = sum(place * int(digit) for place, digit in enumerate(digits, 1)) % 10
    if check != int(match[3]):
        raise UnreadableError(
            _(
                "This is no CAS number: with these digits it would end in %d. Read it again."
            )
            % check
        )


def spaced(statements: str) -> str:
    """Codes as the register keeps them: "H225, H319" and "H225; H319" are "H225 H319"."""
    return " ".join(re.split(r"[\s,;]+", statements.strip())).strip()
