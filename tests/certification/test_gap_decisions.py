"""What a commander does about gaps, and that a decision closes none of them."""

import re
from datetime import timedelta

import pytest
from django.core.exceptions import ValidationError
from django.db import IntegrityError, connection, transaction
from django.test.utils import CaptureQueriesContext

from certification.gap_decisions.acts import decide_on_gap
from certification.gap_decisions.several import undecided_gaps
from certification.gap_decisions.several_forms import SeveralDecisionsForm
from certification.gaps import lines_of
from certification.loading import Title, facts
from certification.models import (
    CurriculumItem,
    GapDecision,
    GapDecisionEnding,
    Waiver,
)
from certification.rebuilding import rebuild_stale
from certification.status import Status
from certification.units.desk import Task, in_order
from certification.waivers import ask_waiver
from people.days import today
from people.models import AccessRole, Letter, User
from tests.factories import certification as make
from tests.factories import people

pytestmark = pytest.mark.django_db
YEAR = timedelta(days=365)
DAY = timedelta(days=1)


@pytest.fixture
def company():
    """A battalion with a company of three, of whom two have a gap and one is away."""
    battalion = people.unit("A")
    company, elsewhere = people.unit("A.1", battalion), people.unit("B")
    course = make.course("HEAT", title="Heat", validity_months=12)
    heat = make.item(course, code="I-HEAT")
    make.requirement(heat.curriculum, unit=battalion)
    for number, where in (
        ("1001", company),
        ("1002", company),
        ("1003", company),
        ("1004", elsewhere),
    ):
        who = new(number)
        people.appointment(who, where, start=today() - YEAR)
    people.absence(someone("1003"), today() - DAY, today() + DAY)
    for number, role, where in (
        ("2000", AccessRole.COMMANDER, company),
        ("2001", AccessRole.COMMANDER, battalion),
        ("2002", AccessRole.INSPECTOR, company),
    ):
        people.grant(new(number), role, where, end=today() + YEAR)
    rebuild_stale()
    return company


def new(number: str) -> User:
    return people.person(
        number,
        last_name=f"Canary{number}",
        language="en",
        email=f"{number}@example.org",
    )


def someone(number: str) -> User:
    return User.objects.get(service_number=number)


def reader(client, number: str = "2000"):
    client.force_login(someone(number))
    return client


def address(number: str = "1001") -> str:
    return f"/people/{someone(number).public_id}/items/I-HEAT/decide/"


def decide(client, number: str = "1001", **more):
    sent = {"kind": "accept", "reason": "A course follows", "end": today() + 30 * DAY}
    return client.post(address(number), sent | more)


def status_of(number: str) -> set[Status]:
    lines = lines_of([someone(number).pk], today(), facts())
    return {line.status for line in lines}


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


def together(act: str, unit: str = "A.1") -> str:
    return f"/units/{unit}/items/I-HEAT/{act}/"


def ids(*numbers: str) -> list[str]:
    return [str(someone(number).public_id) for number in numbers]


def test_one_decision_is_taken_for_those_chosen_and_leads_back_to_the_unit(
    client, company
):
    page = reader(client).get(together("decide")).content.decode()
    assert ("Canary1001" in page, "Canary1002" in page) == (True, True)
    assert "Canary1003" not in page
    sent = {"kind": "accept", "reason": "A course follows", "end": today() + 30 * DAY}
    answer = client.post(together("decide"), sent | {"who": ids("1002")})
    assert answer.url == "/units/A.1/"
    assert GapDecision.objects.get().person == someone("1002")
    page = client.get(together("decide")).content.decode()
    assert f'value="{ids("1002")[0]}"' not in page
    assert "A course follows" in page


@pytest.mark.parametrize("act", ["decide", "excuse"])
def test_one_box_means_everybody_who_was_shown_and_nobody_who_came_after(
    client, company, act
):
    page = reader(client).get(together(act)).content.decode()
    shown = re.findall(r'name="who-shown" value="(\S+)"', page)
    assert sorted(shown) == sorted(ids("1001", "1002"))
    people.appointment(new("3000"), company, start=today() - YEAR)
    rebuild_stale()
    sent = {
        "kind": "accept" if act == "decide" else "waiver",
        "reason": "A course follows",
        "start": today(),
        "end": today() + 30 * DAY,
        "who-everybody": "yes",
        "who-shown": shown,
    }
    assert client.post(together(act), sent | {"end": ""}).status_code == 422
    assert client.post(together(act), sent).url == "/units/A.1/"
    kept = GapDecision if act == "decide" else Waiver
    about = {one.person.service_number for one in kept.objects.all()}
    assert about == {"1001", "1002"}


def test_everybody_stays_ticked_when_the_form_comes_back(client, company):
    shown = ids("1001", "1002")
    sent = {"who-everybody": "yes", "who-shown": shown, "kind": "accept"}
    answer = reader(client).post(together("decide"), sent)
    page = answer.content.decode()
    assert answer.status_code == 422
    assert [f'value="{one}" checked' in page for one in shown] == [True, True]


def test_whose_gap_was_closed_meanwhile_is_told_in_words(client, company):
    sent = {"who": ids("1001", "1003"), "kind": "accept"}
    page = reader(client).post(together("decide"), sent).content.decode()
    assert "there is nothing to decide any more" in page
    assert ids("1003")[0] not in page


def test_who_is_the_only_one_with_the_gap_is_chosen_already(client, company):
    decide(reader(client), "1002")
    page = client.get(together("decide")).content.decode()
    assert f'value="{ids("1001")[0]}" checked' in page


def test_a_waiver_is_asked_for_those_chosen_and_counts_for_none_of_them(
    client, company
):
    sent = {
        "kind": "waiver",
        "reason": "No course this month",
        "start": today(),
        "end": today() + 30 * DAY,
    }
    answer = reader(client).post(
        together("excuse"), sent | {"who": ids("1001", "1002")}
    )
    assert answer.url == "/units/A.1/"
    asked = Waiver.objects.filter(approval=None, requested_by=someone("2000"))
    assert {one.person.service_number for one in asked} == {"1001", "1002"}
    rebuild_stale()
    assert status_of("1001") == {Status.MISSING}
    page = client.get(together("excuse")).content.decode()
    assert 'name="who"' not in page
    assert "No course this month" in page


def test_a_gap_that_closes_while_it_is_decided_on_stops_all_of_the_decision(company):
    item = CurriculumItem.objects.get()
    gaps = undecided_gaps(someone("2000"), company, item, today())
    sent = {"kind": "accept", "reason": "A course follows", "end": today() + DAY}
    form = SeveralDecisionsForm(
        sent | {"who": ids("1001", "1002")}, gaps=gaps, line=item.line
    )
    assert form.is_valid()
    make.completion(someone("1002"), item.line.courses.get(), today())
    rebuild_stale()
    assert form.decide(by=someone("2000")) == 0
    (told,) = form.non_field_errors()
    assert "there is nothing to decide" in told
    assert not GapDecision.objects.exists()


def test_what_cannot_be_asked_for_one_of_several_is_asked_for_none_of_them(
    client, company
):
    earlier = ask_waiver(
        person=someone("1002"),
        item=CurriculumItem.objects.get(),
        start=today() - 30 * DAY,
        end=today() - DAY,
        reason="No course last month",
        by=someone("2000"),
    )
    sent = {
        "kind": "waiver",
        "reason": "No course this month",
        "start": earlier.start,
        "end": today() + 30 * DAY,
        "who": ids("1001", "1002"),
    }
    answer = reader(client).post(together("excuse"), sent)
    assert answer.status_code == 422
    (told,) = answer.context["form"].non_field_errors()
    assert "was asked from" in told
    assert "choose another first day" in told
    assert told in answer.content.decode()
    assert Waiver.objects.get() == earlier


@pytest.mark.parametrize("act", ["decide", "excuse"])
@pytest.mark.parametrize("who", [[], ["1003"], ["1004"], ["1001", "1004"]])
def test_only_who_is_here_and_has_the_gap_is_chosen(client, company, act, who):
    sent = {
        "kind": "accept" if act == "decide" else "waiver",
        "reason": "x",
        "start": today(),
        "end": today() + DAY,
        "who": ids(*who),
    }
    answer = reader(client).post(together(act), sent)
    assert answer.status_code == 422
    assert "Canary1004" not in answer.content.decode()
    assert not GapDecision.objects.exists()
    assert not Waiver.objects.exists()


@pytest.mark.parametrize("act", ["decide", "excuse"])
def test_who_only_looks_or_is_elsewhere_decides_for_nobody(client, company, act):
    assert reader(client, "2002").get(together(act)).status_code == 404
    assert reader(client).get(together(act, "A")).status_code == 404


def test_nobody_decides_on_their_own_gap_among_others(client, company):
    people.appointment(someone("2000"), company, start=today() - YEAR)
    rebuild_stale()
    page = reader(client).get(together("decide")).content.decode()
    assert ids("2000")[0] not in page


@pytest.mark.parametrize("act", ["decide", "excuse"])
def test_choosing_costs_as_many_queries_for_more_people(
    client, company, act, django_assert_num_queries
):
    reader(client).get(together(act))
    with CaptureQueriesContext(connection) as few:
        client.get(together(act))
    for number in range(3000, 3005):
        people.appointment(new(str(number)), company, start=today() - YEAR)
    rebuild_stale()
    with django_assert_num_queries(len(few)):
        client.get(together(act))
