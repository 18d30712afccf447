"""Large files come in by the thousand rows, never by a query each."""

import datetime
from random import Random

import pytest
from django.db import connection
from django.test.utils import CaptureQueriesContext

from certification.models import Completion

ROWS = 50_000
COURSES = 20


def completions(rows: int) -> str:
    random = Random(1)
    keys = {
        (
            random.randrange(2_500),
            random.randrange(COURSES),
            737_000 + random.randrange(2_000),
        )
        for _ in range(rows + 500)
    }
    lines = (
        f"P{person},C{course:02},{datetime.date.fromordinal(day)},classroom"
        for person, course, day in sorted(keys)[:rows]
    )
    return "service_number,course_code,completed_on,source\n" + "\n".join(lines) + "\n"


def organisation(rows: int) -> dict[str, str]:
    return {
        "people": "service_number\n"
        + "".join(f"P{number}\n" for number in range(2_500)),
        "courses": "code,validity_months,renewal_window_months\n"
        + "".join(f"C{number:02},12,3\n" for number in range(COURSES)),
        "completions": completions(rows),
    }


def test_the_number_of_queries_does_not_follow_the_number_of_rows(bring):
    with CaptureQueriesContext(
        connection,
    ) as few:
        bring(organisation(5_000), alone=True, dry_run=True)
    with CaptureQueriesContext(connection) as many:
        bring(organisation(ROWS), alone=True, dry_run=True)

    assert len(many) < len(few) + 60


def test_a_large_file_comes_in_and_comes_in_again_without_a_change(bring):
    files = organisation(ROWS)

    first = bring(files, alone=True)
    with CaptureQueriesContext(connection) as queries:
        again = bring(files, alone=True)

    assert first.tallies["completions"].new == ROWS == Completion.objects.count()
    assert (again.tallies["completions"].unchanged, again.changes) == (ROWS, 0)
    assert len(queries) < 60


@pytest.mark.parametrize("bad", [17, 40_000])
def test_one_bad_row_among_many_is_found(bring, bad):
    lines = completions(ROWS).splitlines(keepends=True)
    lines[bad - 1] = lines[bad - 1].replace("classroom", "hearsay")

    outcome = bring({**organisation(10), "completions": "".join(lines)}, alone=True)

    assert [(f.file, f.line, f.column) for f in outcome.findings] == [
        ("completions.csv", bad, "source")
    ]
    assert not Completion.objects.exists()
