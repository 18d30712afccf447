"""What belongs to what, and what comes after what, from the parts of a file."""

from __future__ import annotations

from collections.abc import Sequence

from django.utils.translation import gettext as _

from courses.question_files.drafts import Matched, Ordered, Words
from courses.question_files.findings import NotTakenError
from courses.question_files.weighing import refuse_too_many


def matched(pairs: Sequence[tuple[Words, Words]]) -> Matched:
    """Pairs; a target without a thing is one more answer to choose from."""
    if any(thing and not target for thing, target in pairs):
        raise NotTakenError(
            _("To one of its things nothing belongs."),
            _("Write each pair as =this -> that."),
        )
    whole = tuple((thing, target) for thing, target in pairs if thing and target)
    taken = [target for _thing, target in whole]
    extra = [target for thing, target in pairs if not thing and target]
    if len(whole) < 2 or len({tuple(target.items()) for target in taken + extra}) < 2:
        raise NotTakenError(
            _("It has fewer than two pairs."), _("Write at least two pairs.")
        )
    refuse_too_many(len(pairs))
    return Matched(whole, tuple(target for target in extra if target not in taken))


def ordered(items: Sequence[Words]) -> Ordered:
    """Things in the order in which they stand."""
    items = [item for item in items if item]
    if len(items) < 2:
        raise NotTakenError(
            _("It has fewer than two things to put in order."),
            _("Write at least two."),
        )
    refuse_too_many(len(items))
    return Ordered(tuple(items))
