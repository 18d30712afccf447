"""Training rules as a reader calls what they say."""

import re

from django import template

from hazmat.duties import rule_words

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


@register.filter
def provision(said: object) -> str:
    """Where a rule stands in the law, in the language of the page."""
    return rule_words.provision_in_words(str(said))


@register.filter
def training(said: object) -> str:
    """What a rule asks people to have learnt, in the language of the page."""
    return rule_words.training_in_words(str(said))


@register.filter
def in_words(said: object) -> str:
    """Whatever else a rule says, in the language of the page."""
    return rule_words.rule_in_words(str(said))


@register.filter
def verified(said: object) -> str:
    """What was looked up of a rule, in the language of the page."""
    return rule_words.verified_in_words(str(said))
