"""A number on the page of a unit opens exactly the people it counts."""

import csv
import io
from datetime import timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from certification.figures import Figure, counts
from certification.headline import Tally, headline
from certification.rebuilding import rebuild_stale
from certification.waivers import approve_waiver, ask_waiver
from people.days import today
from people.models import AccessRole
from tests.factories import certification as make
from tests.factories import people

NUMBERS = {
    Figure.WITHOUT_GAPS: "without_gaps",
    Figure.WITH_GAPS: "with_gaps",
    Figure.QUALIFIED: "fully_qualified",
    Figure.TOLERATED: "tolerated",
    Figure.WAIVED: "with_waiver",
    Figure.PAUSED: "with_pause",
    Figure.ABSENT: "absent",
}


@st.composite
def tally(draw: st.DrawFn) -> Tally:
    gaps, qualified, waived, tolerated, paused = (
        draw(st.integers(0, 2)) for _ in range(5)
    )
    lines = gaps + qualified + waived + tolerated + paused + 1
    one = draw(st.integers(1, 99))
    away = draw(st.booleans())
    return Tally(
        one, away, lines, gaps, qualified + 1, waived, tolerated, paused, expiring=0
    )


@given(st.lists(tally()))
def test_a_figure_counts_as_many_people_as_its_number_says(tallies) -> None:
    figures = headline(tallies)
    for figure, name in NUMBERS.items():
        assert sum(counts(figure, one) for one in tallies) == getattr(figures, name)


@pytest.fixture
def commander(client):
    """Somebody in each figure: in order, gap, due, waived, paused, away."""
    unit = people.unit("A.1")
    safe = make.course("C1")
    found = make.item(safe, code="I-SAFE")
    make.requirement(found.curriculum, code="Q1", unit=unit, deadline_days=30)
    later = make.item(make.course("C2"), code="I-REST")
    make.requirement(later.curriculum, code="Q2", unit=unit, pausable=True)
    long_ago, lately = today() - timedelta(days=400), today() - timedelta(days=3)
    who = {}
    for name in ("done", "gap", "waived", "away"):
        who[name] = people.person(name, last_name=f"Canary-{name}")
        people.appointment(who[name], unit, start=long_ago)
    who["new"] = people.person("new", last_name="Canary-new")
    people.appointment(who["new"], unit, start=lately)
    for name in ("done", "waived", "away", "new"):
        make.completion(who[name], make.Course.objects.get(code="C2"), lately)
    make.completion(who["done"], safe, lately)
    make.completion(who["gap"], make.Course.objects.get(code="C2"), lately)
    excused = ask_waiver(
        person=who["waived"],
        item=found,
        start=today(),
        end=today(),
        reason="Ill",
        by=who["waived"],
    )
    approve_waiver(waiver=excused, by=who["done"])
    people.absence(who["away"], start=lately, end=today() + timedelta(days=9))
    user = people.person("2000")
    people.grant(user, AccessRole.COMMANDER, unit)
    rebuild_stale()
    client.force_login(user)
    return client


@pytest.mark.django_db
@pytest.mark.parametrize("figure", NUMBERS)
def test_a_number_opens_exactly_those_rows_on_page_and_paper(commander, figure) -> None:
    page = commander.get("/units/A.1/").context["page"]
    number = getattr(page.figures, NUMBERS[figure])
    address = f"/units/A.1/?figure={figure}"
    opened = commander.get(address)
    assert len(opened.context["page"].people.rows) == number
    if number:
        assert (
            f"?figure={figure}#people" in commander.get("/units/A.1/").content.decode()
        )
    text = commander.get(f"{address}&format=csv").content.decode("utf-8-sig")
    in_file = {row[1] for row in list(csv.reader(io.StringIO(text)))[1:]}
    assert len(in_file) == number


@pytest.mark.django_db
def test_somebody_stands_in_every_figure(commander) -> None:
    figures = commander.get("/units/A.1/").context["page"].figures
    told = {figure: getattr(figures, name) for figure, name in NUMBERS.items()}
    assert told == {
        Figure.WITHOUT_GAPS: 3,
        Figure.WITH_GAPS: 1,
        Figure.QUALIFIED: 1,
        Figure.TOLERATED: 1,
        Figure.WAIVED: 1,
        Figure.PAUSED: 0,
        Figure.ABSENT: 1,
    }


@pytest.mark.django_db
def test_a_figure_that_does_not_exist_is_refused(commander) -> None:
    assert commander.get("/units/A.1/?figure=nobody").status_code == 400
