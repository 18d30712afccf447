"""Laws as a page names them."""

import re

from django import template

register = template.Library()
LONG = re.compile(r"[A-Za-z]{18,}")
SEAM = re.compile(
    "(?<=[a-z]{4})(?=omstandigheden|beschermings|middelen|regeling|besluit|wet$)"
)
SOFT_HYPHEN = "\u00ad"


@register.filter
def law(name: object) -> str:
    """A law, of which a name of one long word may end a line where its parts meet.

    Browsers hyphenate Dutch only where they have a dictionary of it.
    """
    return LONG.sub(lambda word: SEAM.sub(SOFT_HYPHEN, word[0]), str(name))
