"""However many people are asked about, the engine asks the database as often."""

import datetime

import pytest

from certification.counting import cells
from certification.gaps import lines_of
from certification.headline import headlines
from certification.loading import facts
from certification.question import Question
from certification.rebuilding import rebuild_all
from people.days import today
from tests.factories import certification as make
from tests.factories import people

ON = datetime.date(2024, 6, 1)


@pytest.fixture(params=[1, 12])
def soldiers(db, request) -> list[int]:
    """In one unit, which asks them for a course."""
    unit = people.unit("A")
    found = [people.person(str(number)) for number in range(1001, 1001 + request.param)]
    for soldier in found:
        people.appointment(soldier, unit, start=datetime.date(2024, 1, 1))
    of = make.curriculum("K")
    make.item(make.course("C", validity_months=12), of=of)
    make.requirement(of, unit=unit)
    rebuild_all()
    return [soldier.pk for soldier in found]


@pytest.fixture
def record(soldiers):
    """The rules, read beforehand: a page reads them once."""
    known = facts()
    assert known.rules
    assert known.handbook
    return known


def test_the_lines_of_people_take_their_marks_and_their_spans(
    soldiers, record, django_assert_num_queries
) -> None:
    with django_assert_num_queries(2):
        assert len(list(lines_of(soldiers, ON, record))) == len(soldiers)


def test_the_cells_of_a_unit_are_one_query(
    soldiers, record, django_assert_num_queries
) -> None:
    units = record.tree.children_on(None, ON.toordinal())
    with django_assert_num_queries(1):
        counted = cells(ON, None, units)
    assert {unit: count for (unit, *_), count in counted.items()} == {
        None: len(soldiers),
        units[0]: len(soldiers),
    }


def test_headlines_of_units_are_one_query_and_one_for_marks(
    soldiers, record, django_assert_num_queries
) -> None:
    units = record.tree.children_on(None, today().toordinal())
    with django_assert_num_queries(2):
        found = headlines(Question(today()), record, units)
    assert found[units[0]].people == len(soldiers)
