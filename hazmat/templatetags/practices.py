"""Processes and techniques as a reader calls them."""

from django import template

from hazmat.register.practices import in_words

register = template.Library()


@register.filter
def practice(said: object) -> str:
    """“spray-booth” in words; other texts stay as they are."""
    return in_words(str(said))
