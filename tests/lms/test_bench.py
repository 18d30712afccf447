"""What is measured is right: the product and DuckDB count the same organisation."""

from datetime import date
from pathlib import Path

import pytest
from django.core.management import CommandError, call_command

from certification.checking import differing
from certification.counting import cells
from certification.loading import facts
from certification.models import Completion, Requirement
from certification.rebuilding import rebuild_all, rebuild_stale
from lms.bench.asking import asked_of
from lms.bench.baselines import Duck, loop
from lms.bench.changing import changes
from lms.bench.lives import populate
from lms.bench.measuring import measured
from lms.bench.running import run
from lms.bench.world import ON, build
from people.membership import rebuild_memberships
from people.models import Unit, User

pytestmark = pytest.mark.django_db
DAYS = (ON, date(2021, 6, 1), date(2027, 12, 31))


@pytest.fixture
def organisation() -> None:
    """Forty people with ten years behind them."""
    for _ in populate(build(40, seed=3)):
        pass
    rebuild_memberships()
    rebuild_all()


@pytest.mark.usefixtures("organisation")
def test_the_measured_organisation_is_whole(tmp_path: Path) -> None:
    everybody = list(User.objects.values_list("pk", flat=True))
    assert len(everybody) == 40
    assert Completion.objects.count() > 40 * 20
    assert Requirement.objects.count() > 400
    assert list(differing(everybody)) == []
    duck = Duck(tmp_path)
    for on in DAYS:
        for asked in (None, *Unit.objects.filter(kind="brigade")):
            unit = asked and asked.pk
            below = facts().tree.children_on(unit, on.toordinal())
            found = cells(on, unit, below)
            assert found == duck.cells(on, unit, below)
            assert found


def test_no_rounds_are_refused_before_an_hour_is_lost(tmp_path: Path) -> None:
    with pytest.raises(ValueError, match="--rounds=1 or more"):
        run(10, seed=1, rounds=0, folder=tmp_path, tell=print)


@pytest.mark.usefixtures("organisation")
def test_the_loop_over_people_finds_as_many_lines() -> None:
    everybody = list(User.objects.values_list("pk", flat=True))
    _, lines = loop(everybody)
    counted = cells(ON, None, facts().tree.children_on(None, ON.toordinal()))
    whole = [count for (unit, *_), count in counted.items() if unit is None]
    assert len(lines) == sum(whole)


@pytest.mark.usefixtures("organisation")
def test_what_is_asked_agrees_with_its_baselines(tmp_path: Path) -> None:
    found = measured(list(asked_of(40, Duck(tmp_path), tmp_path)), rounds=1)
    assert len(found) == 11
    assert all(one.seconds > 0 for one in found)
    assert any("DuckDB" in one.against for one in found)


@pytest.mark.usefixtures("organisation")
def test_after_every_change_all_answers_are_right(tmp_path: Path) -> None:
    found = list(changes(40, tmp_path, print, rounds=1))
    assert [one.question[:2] for one in found] == ["Q7", "Q6", "Q6", "Q9", "Q8", "Q6"]
    rebuild_stale()
    assert list(differing(list(User.objects.values_list("pk", flat=True)))) == []


def test_a_database_with_something_in_it_is_not_measured() -> None:
    with pytest.raises(CommandError, match="this database is not empty"):
        call_command("bench", persons=10)
