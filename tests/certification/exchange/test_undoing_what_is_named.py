"""What a waiver of the file names when the file is taken back: it stays and asks nothing."""

from certification.exchange.batches import obstacles
from certification.exchange.undoing import undo_import
from certification.models import (
    Course,
    Curriculum,
    CurriculumItem,
    Requirement,
    StandingSpan,
    Waiver,
)
from certification.proof.checking import _facts as facts_that_differ
from certification.rebuilding import rebuild_stale
from certification.waivers import ask_waiver
from people.days import today
from people.models import (
    Unit,
    User,
)
from people.recording import as_recorded
from tests.certification.exchange.conftest import SMALL, WHOLE
from tests.factories import certification


def test_a_requirement_that_a_waiver_of_the_file_names_stays_and_asks_nothing(
    bring, boss
):
    """Evidence goes on naming it; nobody is obliged by it on any day."""
    batch = bring().batch
    rebuild_stale()
    known = batch.recorded_at

    assert obstacles(batch) == []
    undo_import(batch=batch, by=boss)
    rebuild_stale()

    (staying,) = Requirement.objects.all()
    assert (staying.code, staying.unit, staying.role) == ("Q1", None, None)
    assert not staying.curriculum.items.exists()
    assert not StandingSpan.objects.exists()
    assert not Unit.objects.exists()
    assert {one.state for one in Waiver.objects.all()} == {"withdrawn"}
    (then,) = as_recorded(Requirement, known_at=known)
    assert (then.code, then.unit_id) == ("Q1", then.unit_id)
    assert then.unit_id is not None
    assert not [found for found in facts_that_differ() if found.kind == "fact"]


def test_such_a_file_comes_in_again_and_is_undone_again(bring, boss):
    undo_import(batch=bring().batch, by=boss)

    again = bring()
    rebuild_stale()

    assert again.tallies["requirements"].changed == 1
    assert Waiver.objects.standing().count() == 2
    assert StandingSpan.objects.exists()
    assert bring().changes == 0
    undo_import(batch=again.batch, by=boss)
    rebuild_stale()
    assert not StandingSpan.objects.exists()
    assert bring().tallies["requirements"].changed == 1


def test_a_waiver_that_was_asked_since_for_such_a_requirement_is_in_the_way(
    bring, boss
):
    batch = bring().batch
    ask_waiver(
        person=boss,
        course=Course.objects.get(code="A"),
        requirement=Requirement.objects.get(),
        start=today(),
        end=today(),
        reason="x",
        by=User.objects.get(service_number="101"),
    )

    (found,) = obstacles(batch)

    assert found.startswith("Waivers: 2 ")


EXCUSED = {
    **WHOLE,
    "waivers": "".join(SMALL["waivers"].splitlines(keepends=True)[:2]),
}
"""A whole data set with a waiver of an item that it brought."""


def test_an_item_that_only_a_waiver_of_the_file_names_stays_and_obliges_nobody(
    bring, boss
):
    batch = bring(EXCUSED, alone=True).batch
    rebuild_stale()

    assert obstacles(batch) == []
    undo_import(batch=batch, by=boss)
    rebuild_stale()

    assert [item.code for item in CurriculumItem.objects.all()] == ["I1"]
    assert [one.code for one in Curriculum.objects.all()] == ["K1"]
    assert not Requirement.objects.exists()
    assert not Waiver.objects.standing().exists()
    assert not StandingSpan.objects.exists()
    assert not [found for found in facts_that_differ() if found.kind == "fact"]
    assert bring(EXCUSED, alone=True).tallies["requirements"].new == 1
    assert Waiver.objects.standing().count() == 1
    assert bring(EXCUSED, alone=True).changes == 0


def test_an_item_that_others_go_on_asking_is_in_the_way(bring, boss):
    batch = bring(EXCUSED, alone=True).batch
    certification.requirement(
        Curriculum.objects.get(code="K1"), code="Q2", category="military"
    )

    found = {obstacle.split(":")[0] for obstacle in obstacles(batch)}

    assert found == {"Requirements", "Waivers"}


def test_an_item_in_a_curriculum_that_was_there_before_is_in_the_way(bring, boss):
    first = ("courses", "course_versions", "curricula", "units", "people")
    bring({name: SMALL[name] for name in first}, alone=True)
    batch = bring(EXCUSED, alone=True).batch

    (found,) = obstacles(batch)

    assert found.startswith("Waivers: 1 ")
