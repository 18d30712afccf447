"""Processes and techniques as a reader calls them."""

from collections.abc import Mapping

from django import template

from hazmat.register.causes import cause_in_words
from hazmat.register.practices import in_words
from hazmat.register.words import function_called

register = template.Library()


@register.filter
def practice(said: object) -> str:
    """“spray-booth” in words; other texts stay as they are."""
    return in_words(str(said))


@register.filter
def goods_function(code: object) -> str:
    """“driver_class1” as people call it."""
    return function_called(str(code))


@register.filter
def performed(step: Mapping[str, str], called: Mapping[str, str]) -> str:
    """The step of a function: who performs it and what it is called, each once."""
    by = step["label"].removeprefix(step["key"]).removeprefix(" · ")
    return ": ".join(filter(None, dict.fromkeys((by, called[step["key"]]))))


@register.filter
def cause(said: object) -> str:
    """What brought a change about, in the reader's language."""
    return cause_in_words(str(said))


@register.filter
def whole(said: object) -> str:
    """A telephone number that stays on one line."""
    return str(said).replace(" ", "\N{NO-BREAK SPACE}")
