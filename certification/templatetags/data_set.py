"""The files of a data set as a page names them."""

from django import template

from certification.exchange.files import BY_FILE

register = template.Library()


@register.filter
def kind_of_row(file: str) -> str:
    """What a file has a row for, in the reader's language."""
    resource = BY_FILE.get(file)
    return str(resource.model._meta.verbose_name_plural) if resource else file
