"""Amounts as people write them."""

from decimal import Decimal

from django.utils.formats import number_format


def plainly(number: Decimal) -> str:
    """Without idle noughts, with the decimal mark of the reader's language: 6,25."""
    return number_format(number.normalize(), use_l10n=True)
