"""Until when a completion is valid: decided when it is recorded (rules §2).

Pure: days in, a day out; none means that it never expires.
"""

from collections.abc import Iterable, Mapping, Sequence

from certification.facts import Done, Extension, Policy
from certification.holding import own_days
from people.calendar import OPEN_END, Day, add_months, month_end

Extensions = Mapping[int, Sequence[Extension]]


def valid_until(
    policy: Policy,
    on: Day,
    done: Sequence[Done],
    *,
    policies: Mapping[int, Policy],
    extensions: Extensions,
) -> Day | None:
    """The last day of a completion of this course on this day.

    ``done`` are the person's completions recorded before it, of whatever course.
    """
    if policy.base is not None:
        base = policies[policy.base]
        held = [
            earlier
            for earlier in done
            if earlier.course == base.id and _holds(earlier, on, extensions)
        ]
        if held:
            return _with_base(base, on, held)
    if policy.validity_months is None:
        return None
    counting = [
        earlier
        for earlier in done
        if earlier.course == policy.id and _runs_on(earlier, on, extensions)
    ]
    until = _latest(counting) if counting else None
    if until is not None and on > add_months(until, -policy.window):
        return _policy_end(policy, until, policy.validity_months)
    return _policy_end(policy, on, policy.validity_months)


def _with_base(base: Policy, on: Day, held: Sequence[Done]) -> Day | None:
    """With the base; in its renewal window, with the base once renewed (§2.2)."""
    until = _latest(held)
    if until is None or on <= add_months(until, -base.window):
        return until
    if base.validity_months is None:
        return None
    return _policy_end(base, until, base.validity_months)


def _policy_end(policy: Policy, start: Day, months: int) -> Day:
    end = add_months(start, months)
    return month_end(end) if policy.month_end else end


def _latest(done: Iterable[Done]) -> Day | None:
    """The latest valid-until; none if one of them never expires."""
    latest = max(
        OPEN_END if earlier.valid_until is None else earlier.valid_until
        for earlier in done
    )
    return None if latest == OPEN_END else latest


def _holds(earlier: Done, on: Day, extensions: Extensions) -> bool:
    first, last = own_days(earlier, extensions)
    return first <= on <= last


def _runs_on(earlier: Done, on: Day, extensions: Extensions) -> bool:
    """Whether an earlier completion still carries its anniversary on (§2.4).

    A retired version does not end that: only a revocation does.
    """
    if earlier.completed_on >= on:
        return False
    if earlier.revoked_on is not None and earlier.revoked_on <= on:
        return False
    if earlier.valid_until is None:
        return True
    return on <= earlier.valid_until or any(
        extension.first <= earlier.valid_until <= extension.last
        and on <= extension.until
        for extension in extensions.get(earlier.course, ())
    )
