"""One decision about the gaps of several people, or one request for them."""

import re

import pytest
from django.db import connection
from django.test.utils import CaptureQueriesContext

from certification.gap_decisions.several import undecided_gaps
from certification.gap_decisions.several_forms import SeveralDecisionsForm
from certification.models import (
    CurriculumItem,
    GapDecision,
    Waiver,
)
from certification.rebuilding import rebuild_stale
from certification.status import Status
from certification.waivers import ask_waiver
from people.days import today
from tests.certification.gap_decisions.conftest import (
    DAY,
    YEAR,
    decide,
    new,
    reader,
    someone,
    status_of,
)
from tests.factories import certification as make
from tests.factories import people

pytestmark = pytest.mark.django_db


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
