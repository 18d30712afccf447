"""The calculators there are: name, address and what they answer."""

from dataclasses import dataclass

from django.utils.functional import Promise


@dataclass(frozen=True, slots=True)
class Calculator:
    """One calculator, as the list of them names it."""

    url_name: str
    title: str | Promise
    answers: str | Promise
    article: str


CALCULATORS: tuple[Calculator, ...] = ()
