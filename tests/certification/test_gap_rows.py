"""A file of all lines says what the report says, line by line."""

import datetime
from pathlib import Path

import pytest
from django.core.management import call_command
from django.utils import timezone

from certification.gap_rows import HEAD, as_row, gap_rows
from certification.gaps import gap_report
from certification.question import Question
from certification.rebuilding import rebuild_stale
from certification.status import GAPS
from people.models import Unit, User
from people.recording import mark_stale

pytestmark = pytest.mark.django_db
ON = datetime.date(2024, 2, 29)
GOLDEN = Path(__file__).parent.parent / "golden"


@pytest.fixture
def golden() -> None:
    call_command("import_data_set", str(GOLDEN / "a"))
    rebuild_stale()


def questions() -> list[Question]:
    unit = Unit.objects.get(code="U4")
    later = timezone.now() + datetime.timedelta(days=1)
    return [
        Question(ON),
        Question(ON, unit),
        Question(ON, statuses=GAPS),
        Question(ON, item="A30"),
        Question(ON, unit, known_at=later),
        Question(ON, statuses=GAPS, known_at=later),
        Question(datetime.date(1990, 1, 1)),
    ]


@pytest.mark.parametrize("stale", [0, 3, None], ids=["nobody", "some", "everybody"])
@pytest.mark.usefixtures("golden")
def test_rows_of_a_file_are_the_lines_of_the_report(stale: int | None) -> None:
    mark_stale(User.objects.order_by("pk").values_list("pk", flat=True)[:stale])
    expected = [list(map(as_row, gap_report(asked))) for asked in questions()]
    assert [list(gap_rows(asked)) for asked in questions()] == expected
    assert all(len(row) == len(HEAD) for row in expected[0])
    assert [bool(rows) for rows in expected] == [True] * 6 + [False]
