"""What brought a change about, in the language of whoever reads of it.

An event keeps its cause as it was worded for whoever did the act, in their language.
"""

import re

from django.conf import settings
from django.utils.translation import gettext, gettext_noop, override

CAUSES = (
    gettext_noop("safety data sheet of %(product)s, revision of %(day)s"),
    gettext_noop("stock: %s"),
    gettext_noop("used up: %s"),
    gettext_noop("task: %s"),
    gettext_noop("exposure: %s"),
    gettext_noop("task given: %s"),
    gettext_noop("function: %s"),
    gettext_noop("withdrawn: %s"),
    gettext_noop("import of the register: %s"),
    gettext_noop("import undone: %s"),
    gettext_noop("reference data: %s"),
    gettext_noop("rule %s was confirmed"),
    gettext_noop("appointments and units"),
)
"""The wordings of the acts that bring duties about."""

HOLE = re.compile(r"%(?:\\\((\w+)\\\))?s")


def cause_in_words(said: str) -> str:
    """The cause in the reader's language; one in other words stays as it is."""
    for wording in CAUSES:
        for language, _name in settings.LANGUAGES:
            with override(language):
                shape = HOLE.sub(_named, re.escape(gettext(wording)))
            if found := re.fullmatch(shape, said):
                named = found.groupdict()
                return gettext(wording) % (named.get("it") or named)
    return said


def _named(hole: re.Match[str]) -> str:
    return f"(?P<{hole[1] or 'it'}>.+)"
