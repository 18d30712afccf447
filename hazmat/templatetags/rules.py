"""Training rules as a reader calls what they say."""

from django import template

from hazmat.duties.rule_words import provision_in_words, training_in_words

register = template.Library()


@register.filter
def provision(said: object) -> str:
    """Where a rule stands in the law, in the language of the page."""
    return provision_in_words(str(said))


@register.filter
def training(said: object) -> str:
    """What a rule asks people to have learnt, in the language of the page."""
    return training_in_words(str(said))
