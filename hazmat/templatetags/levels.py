"""Levels and shares as a reader writes them.

A record says "96.0 dB(A)" and "0.1–0.3 %", a Dutch page "96,0 dB(A)" and "0,1–0,3 %",
and no line ends between an amount and its unit.
"""

import re

from django import template
from django.utils.formats import get_format

register = template.Library()
LEVEL = re.compile(r"(?<=\d)\.(?=\d+(?:–\d+(?:\.\d+)?)? (?:dB\(A\)|Pa|%))")
BEFORE_UNIT = re.compile(r"(?<=\d) (?=dB\(A\)|Pa|%)")


@register.filter
def levels(text: object) -> str:
    """The same words, with the decimals of amounts as the language has them."""
    separator = str(get_format("DECIMAL_SEPARATOR"))
    written = LEVEL.sub(lambda _dot: separator, str(text))
    return BEFORE_UNIT.sub("\u00a0", written)
