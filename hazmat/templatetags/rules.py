"""Training rules as a reader calls what they say."""

from django import template

from hazmat.duties import rule_words

register = template.Library()


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
