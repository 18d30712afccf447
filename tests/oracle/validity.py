"""Rule 2: until when a completion is valid, decided at recording."""

from dataclasses import dataclass

from tests.oracle.days import add_months, day, month_end, number
from tests.oracle.files import Data, Row

Key = tuple[str, str, str, str, str]


@dataclass
class Completion:
    """A person completed a course on a day, with all that may end it."""

    key: Key
    person: str
    course: str
    completed_on: int
    explicit: int | None
    retired_on: int | None
    revoked_on: int | None
    valid_until: int | None = None


def _key(row: Row) -> Key:
    return (
        row["service_number"],
        row["course_code"],
        row["completed_on"],
        row["source"],
        row.get("entry") or "1",
    )


def covering(data: Data, completion: Completion) -> list[int]:
    """The `extended_until` of every derogation that covers the completion."""
    found = []
    for row in data.get("derogations", []):
        first, last = day(row["expiring_from"]), day(row["expiring_to"])
        until = completion.valid_until
        if row["course_code"] != completion.course or until is None:
            continue
        if (first is None or first <= until) and (last is None or until <= last):
            extended = day(row["extended_until"])
            assert extended is not None
            found.append(extended)
    return found


def last_valid_day(data: Data, completion: Completion) -> int | None:
    """`valid_until`, or the latest covering `extended_until` if that is later; none if it never expires."""
    if completion.valid_until is None:
        return None
    return max([completion.valid_until, *covering(data, completion)])


def version_retired_on(data: Data, row: Row) -> int | None:
    """The day from which the completed version no longer counts."""
    done = day(row["completed_on"])
    assert done is not None
    versions = [
        v
        for v in data.get("course_versions", [])
        if v["course_code"] == row["course_code"]
    ]
    if not versions:
        return None
    released = [v for v in versions if (day(v["released_on"]) or 0) <= done]
    released.sort(key=lambda v: (day(v["released_on"]) or 0, int(v["version"])))
    version = row.get("version") or released[-1]["version"]
    chosen = [v for v in released if int(v["version"]) == int(version)]
    assert chosen, f"version {version} was not yet released: {row}"
    retired_on = day(chosen[0].get("retired_on", ""))
    assert retired_on is None or done < retired_on, (
        f"version {version} was already retired: {row}"
    )
    return retired_on


def _read(data: Data) -> list[Completion]:
    revoked = {
        _key(row): day(row["effective_on"]) for row in data.get("revocations", [])
    }
    completions = []
    for row in data.get("completions", []):
        done = day(row["completed_on"])
        assert done is not None
        completions.append(
            Completion(
                key=_key(row),
                person=row["service_number"],
                course=row["course_code"],
                completed_on=done,
                explicit=day(row.get("valid_until", "")),
                retired_on=version_retired_on(data, row),
                revoked_on=revoked.get(_key(row)),
            )
        )
    return completions


def holds_by_itself(data: Data, completion: Completion, on: int) -> bool:
    """The completion's own dates let it hold on a day (whether or not a base is held then)."""
    last = last_valid_day(data, completion)
    return (
        completion.completed_on <= on
        and (last is None or on <= last)
        and (completion.retired_on is None or on < completion.retired_on)
        and (completion.revoked_on is None or on < completion.revoked_on)
    )


def recorded_completions(data: Data) -> list[Completion]:
    """All completions in the order in which an import records them, with their `valid_until`."""
    courses = {row["code"]: row for row in data.get("courses", [])}
    completions = _read(data)
    completions.sort(
        key=lambda c: (
            c.completed_on,
            bool(courses[c.course].get("expires_with")),
            c.course,
            c.key,
        )
    )
    recorded: dict[str, list[Completion]] = {}
    for completion in completions:
        earlier = recorded.setdefault(completion.person, [])
        completion.valid_until = _decide(data, courses, completion, earlier)
        earlier.append(completion)
    return completions


def _decide(
    data: Data, courses: dict[str, Row], new: Completion, earlier: list[Completion]
) -> int | None:
    if new.explicit is not None:
        return new.explicit
    policy = courses[new.course]
    base = policy.get("expires_with", "")
    if base:
        those = [
            c
            for c in earlier
            if c.course == base and holds_by_itself(data, c, new.completed_on)
        ]
        if those:
            return _with_base(courses[base], new.completed_on, those)
    if not policy["validity_months"]:
        return None
    counts_from = _running_on_from(data, policy, new, earlier) or new.completed_on
    result = add_months(counts_from, int(policy["validity_months"]))
    return month_end(result) if policy.get("month_end") == "yes" else result


def _with_base(base: Row, on: int, those: list[Completion]) -> int | None:
    until = [c.valid_until for c in those if c.valid_until is not None]
    if len(until) < len(those):
        return None
    latest = max(until)
    if on <= add_months(latest, -number(base.get("renewal_window_months", ""))):
        return latest
    if not base["validity_months"]:
        return None
    result = add_months(latest, int(base["validity_months"]))
    return month_end(result) if base.get("month_end") == "yes" else result


def _running_on_from(
    data: Data, policy: Row, new: Completion, earlier: list[Completion]
) -> int | None:
    """The day from which an early renewal runs on, if this is one."""
    until = []
    for old in earlier:
        if old.course != new.course or old.completed_on >= new.completed_on:
            continue
        if old.revoked_on is not None and old.revoked_on <= new.completed_on:
            continue
        if old.valid_until is None:
            return None
        if new.completed_on <= max([old.valid_until, *covering(data, old)]):
            until.append(old.valid_until)
    if not until:
        return None
    window = number(policy.get("renewal_window_months", ""))
    return max(until) if new.completed_on > add_months(max(until), -window) else None


def decided_validity(data: Data) -> dict[Key, int | None]:
    """The `valid_until` of every completion of a data set, by its key."""
    return {c.key: c.valid_until for c in recorded_completions(data)}
