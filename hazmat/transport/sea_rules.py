"""What the segregation codes of column 16b of the IMDG list ask (7.2.8), as data.

A code asks a distance from a class, from a segregation group or from one substance, or it
says that goods are segregated as if they were of another class. Codes that ask something
else, such as distance from foodstuffs, are named and left to the Code itself.
"""

from collections.abc import Mapping
from dataclasses import dataclass

NONE, AWAY, SEPARATED, COMPARTMENT, LONGITUDINAL = 0, 1, 2, 3, 4


@dataclass(frozen=True, slots=True)
class Rule:
    """So far from one of these."""

    level: int
    classes: frozenset[str] = frozenset()
    groups: frozenset[str] = frozenset()
    un_numbers: frozenset[str] = frozenset()
    but_not: frozenset[str] = frozenset()
    """Explosive codes or UN numbers to which it does not apply."""


def _classes(level: int, *names: str, but_not: tuple[str, ...] = ()) -> Rule:
    return Rule(level, classes=frozenset(names), but_not=frozenset(but_not))


def _groups(level: int, *names: str, but_not: tuple[str, ...] = ()) -> Rule:
    return Rule(level, groups=frozenset(names), but_not=frozenset(but_not))


def _numbers(level: int, *numbers: str) -> Rule:
    return Rule(level, un_numbers=frozenset(numbers))


RULES: Mapping[str, tuple[Rule, ...]] = {
    "SG7": (_classes(AWAY, "3"),),
    "SG8": (_classes(AWAY, "4.1"),),
    "SG9": (_classes(AWAY, "4.3"),),
    "SG10": (_classes(AWAY, "5.1"),),
    "SG11": (_classes(AWAY, "6.2"),),
    "SG12": (_classes(AWAY, "7"),),
    "SG13": (_classes(AWAY, "8"),),
    "SG14": (_classes(SEPARATED, "1", but_not=("1.4S",)),),
    "SG15": (_classes(SEPARATED, "3"),),
    "SG16": (_classes(SEPARATED, "4.1"),),
    "SG17": (_classes(SEPARATED, "5.1"),),
    "SG18": (_classes(SEPARATED, "6.2"),),
    "SG19": (_classes(SEPARATED, "7"),),
    "SG20": (_groups(AWAY, "SGG1"),),
    "SG21": (_groups(AWAY, "SGG18"),),
    "SG22": (_groups(AWAY, "SGG2"),),
    "SG24": (_groups(AWAY, "SGG17"),),
    "SG25": (_classes(SEPARATED, "2.1", "3"),),
    "SG28": (_groups(SEPARATED, "SGG2"),),
    "SG30": (_groups(AWAY, "SGG7"),),
    "SG31": (_groups(AWAY, "SGG9"),),
    "SG32": (_groups(AWAY, "SGG10"),),
    "SG33": (_groups(AWAY, "SGG15"),),
    "SG35": (_groups(SEPARATED, "SGG1"),),
    "SG36": (_groups(SEPARATED, "SGG18"),),
    "SG37": (_numbers(SEPARATED, "1005", "2073", "2672", "3318"),),
    "SG38": (_groups(SEPARATED, "SGG2"),),
    "SG39": (_groups(SEPARATED, "SGG2", but_not=("1444",)),),
    "SG40": (_groups(SEPARATED, "SGG2", but_not=("1444", "1492", "1505")),),
    "SG42": (_groups(SEPARATED, "SGG3"),),
    "SG43": (_numbers(SEPARATED, "1744"),),
    "SG44": (_numbers(SEPARATED, "1846"),),
    "SG45": (_groups(SEPARATED, "SGG4"),),
    "SG46": (_numbers(SEPARATED, "1017"),),
    "SG47": (_groups(SEPARATED, "SGG5"),),
    "SG49": (_groups(SEPARATED, "SGG6"),),
    "SG51": (_groups(SEPARATED, "SGG8"),),
    "SG54": (_groups(SEPARATED, "SGG11"),),
    "SG56": (_groups(SEPARATED, "SGG12"),),
    "SG58": (_groups(SEPARATED, "SGG13"),),
    "SG59": (_groups(SEPARATED, "SGG14"),),
    "SG60": (_groups(SEPARATED, "SGG16"),),
    "SG61": (_groups(SEPARATED, "SGG15"),),
    "SG62": (_numbers(SEPARATED, "1350", "2448"),),
    "SG63": (_classes(LONGITUDINAL, "1"),),
    "SG65": (_classes(COMPARTMENT, "1", but_not=("1.4",)),),
    "SG67": (
        _classes(SEPARATED, "1.4"),
        _classes(LONGITUDINAL, "1.1", "1.2", "1.3", "1.5", "1.6", but_not=("J",)),
    ),
    "SG75": (_groups(SEPARATED, "SGG1"),),
    "SG77": (_classes(NONE, "7"),),
    "SG78": (_classes(LONGITUDINAL, "1.1", "1.2", "1.5"),),
}

AS_CLASS: Mapping[str, str] = {
    "SG1": "1.3",
    "SG2": "1.2",
    "SG3": "1.3",
    "SG4": "2.1",
    "SG5": "3",
    "SG6": "5.1",
    "SG74": "1.4",
    "SG76": "7",
    "SG77": "8",
}
"""Codes that say of which class goods are for the table of 7.2.4."""
