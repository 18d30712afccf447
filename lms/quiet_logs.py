"""Which addresses leave no trace, and the filter that keeps them out of every log.

Knows nothing of the rest of the site: logging is set up before anything else is there.
"""

import logging
import re

PLACES = re.compile(r"^/(?:[a-z]{2}/)?integrity-help(?:/|$)")
NAMED = re.compile(r"integrity-help|/calendar/[^/]+\.ics")


def leaves_no_trace(path: str) -> bool:
    """Whether nothing may remember that somebody asked for this address."""
    return PLACES.match(path) is not None


class NothingOfHelp(logging.Filter):
    """Lets no line through that says that somebody asked for integrity help.

    Nor one with the secret address of a calendar in it.
    """

    def filter(self, record: logging.LogRecord) -> bool:
        """By the address in the words, or by the request that Django hangs on a record."""
        asked = getattr(getattr(record, "request", None), "path_info", "")
        return not (leaves_no_trace(asked) or NAMED.search(record.getMessage()))
