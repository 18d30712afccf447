"""What a commander does about gaps, and that a decision closes none of them."""

import pytest
from django.core.exceptions import ValidationError
from django.db import IntegrityError, transaction

from certification.gap_decisions.acts import decide_on_gap
from certification.loading import Title
from certification.models import (
    CurriculumItem,
    GapDecision,
    GapDecisionEnding,
)
from certification.rebuilding import rebuild_stale
from certification.status import Status
from certification.units.desk import Task, in_order
from people.days import today
from people.models import Letter, User
from tests.certification.gap_decisions.conftest import (
    DAY,
    YEAR,
    address,
    decide,
    reader,
    someone,
    status_of,
)
from tests.factories import certification as make
from tests.factories import people

pytestmark = pytest.mark.django_db


def test_a_gap_that_was_decided_on_is_still_a_gap(client, company):
    before = status_of("1001")
    assert decide(reader(client)).status_code == 302
    rebuild_stale()
    assert status_of("1001") == before == {Status.MISSING}
    decision = GapDecision.objects.get()
    assert (decision.recorded_by, decision.start) == (someone("2000"), today())


def test_one_level_up_reads_who_decided_what_until_when(client, company):
    decide(reader(client))
    page = reader(client, "2001").get("/units/A/").content.decode()
    assert "A course follows" in page
    assert "Canary2000" in page


@pytest.mark.parametrize(
    ("sent", "field"),
    [
        ({"end": ""}, "end"),
        ({"end": today() - DAY}, "end"),
        ({"end": today() + 184 * DAY}, "end"),
        ({"reason": ""}, "reason"),
        ({"kind": ""}, "kind"),
    ],
)
def test_a_decision_has_a_reason_and_an_end_within_half_a_year(
    client, company, sent, field
):
    answer = decide(reader(client), **sent)
    assert answer.status_code == 422
    assert f"id_{field}_error" in answer.content.decode()
    assert not GapDecision.objects.exists()


@pytest.mark.parametrize(
    "sent",
    [{"kind": "measure"}, {"kind": "accept", "measure": "supervision"}],
)
def test_a_measure_is_named_where_one_is_taken_and_only_there(client, company, sent):
    assert decide(reader(client), **sent).status_code == 422
    assert decide(client, kind="measure", measure="supervision").status_code == 302


@pytest.mark.parametrize(
    ("number", "who"), [("2000", "1004"), ("2002", "1001"), ("1002", "1001")]
)
def test_only_who_acts_for_somebody_decides(client, company, number, who):
    assert decide(reader(client, number), who).status_code == 404
    assert reader(client, number).get(address(who)).status_code == 404


def test_nobody_decides_on_their_own_gap(client, company):
    people.appointment(someone("2000"), company, start=today() - YEAR)
    rebuild_stale()
    decide(reader(client), "2000")
    assert not GapDecision.objects.exists()


def test_without_a_gap_there_is_nothing_to_decide(company):
    heat = CurriculumItem.objects.get(code="I-HEAT")
    make.completion(someone("1001"), heat.line.courses.get(), today())
    decision = GapDecision(
        person=someone("1001"),
        line=heat.line,
        kind="accept",
        reason="x",
        start=today(),
        end=today(),
    )
    with pytest.raises(ValidationError):
        decide_on_gap(decision=decision, by=someone("2000"))


def test_a_decision_is_taken_back_with_a_reason_and_stays_on_record(client, company):
    decide(reader(client))
    decision = GapDecision.objects.get()
    end = f"/gap-decisions/{decision.public_id}/end/"
    assert client.post(end, {"reason": ""}).status_code == 422
    assert client.post(end, {"reason": "He has passed"}).status_code == 302
    assert client.get(end).status_code == 404
    assert GapDecisionEnding.objects.get().decision == decision
    with pytest.raises(IntegrityError), transaction.atomic():
        GapDecision.objects.update(reason="Another")


@pytest.mark.parametrize(
    ("days", "holds"), [(-1, False), (0, True), (30, True), (31, False)]
)
def test_a_decision_holds_from_its_first_day_to_its_last(client, company, days, holds):
    decide(reader(client))
    found = GapDecision.objects.in_force_on(today() + days * DAY)
    assert found.exists() == holds


def test_who_has_a_gap_is_reminded_once_a_day(client, company):
    for _ in range(2):
        reader(client).post("/units/A.1/remind/", {"item": "I-HEAT"})
    told = set(Letter.objects.values_list("person__service_number", flat=True))
    assert told == {"1001", "1002"}
    assert Letter.objects.count() == 2


def test_an_inspector_reminds_nobody(client, company):
    sent = reader(client, "2002").post("/units/A.1/remind/", {"item": "I-HEAT"})
    assert sent.status_code == 404
    assert not Letter.objects.exists()


def test_where_people_learn_online_reminding_them_comes_first(client, company):
    page = reader(client).get("/units/A.1/").content.decode()
    assert '<button class="button">Remind' in page
    make.Course.objects.update(delivery=make.Course.Delivery.CLASSROOM)
    page = reader(client).get("/units/A.1/").content.decode()
    assert '<button class="button button--secondary">Remind' in page


def test_of_one_gap_the_day_is_said_and_not_of_the_oldest(client, company):
    first = User.objects.get(service_number="1001")
    make.completion(first, make.Course.objects.get(), today())
    rebuild_stale()
    page = reader(client).get("/units/A.1/").content.decode()
    assert "1 person has a gap, since" in page
    assert "the oldest since" not in page


def test_the_unit_says_what_must_be_done_and_opens_exactly_those_people(
    client, company
):
    page = reader(client).get("/units/A.1/").content.decode()
    assert "2 people have a gap, the oldest since" in page
    only = client.get("/units/A.1/?gaps=on&item=I-HEAT").content.decode()
    people_part = only.split('id="people"')[1]
    assert "Canary1001" in people_part
    assert "Canary1002" in people_part
    assert "Only people with item I-HEAT." in people_part


def task(code: str, gaps: int = 0, coming: int = 0, **more) -> Task:
    title = Title(code, code)
    more.setdefault("since", today() if gaps else None)
    more.setdefault("is_hazardous", False)
    return Task(title=title, line=1, gaps=gaps, coming=coming, **more)


def test_danger_comes_first_then_many_then_old_then_what_comes():
    tasks = [
        task("coming", coming=9),
        task("new", gaps=2),
        task("old", gaps=2, since=today() - YEAR),
        task("many", gaps=5),
        task("danger", gaps=1, is_hazardous=True),
    ]
    order = [one.title.code for one in in_order(tasks)]
    assert order == ["danger", "many", "old", "new", "coming"]


def test_the_page_of_a_unit_costs_as_many_queries_for_more_gaps(
    client, company, django_assert_max_num_queries
):
    counts = []
    for number in (None, 5):
        for extra in range(number or 0):
            make.requirement(
                make.item(make.course(), code=f"I-{extra}").curriculum, unit=company
            )
        rebuild_stale()
        reader(client).get("/units/A.1/")
        with django_assert_max_num_queries(60) as queries:
            assert client.get("/units/A.1/").status_code == 200
        counts.append(len(queries))
    assert counts[0] == counts[1]
