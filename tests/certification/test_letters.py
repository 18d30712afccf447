"""Letters about missions and waivers, and gaps that go up the line."""

import datetime

import pytest
from django.core import mail
from django.core.management import call_command
from django.db import transaction
from django.utils import timezone
from hypothesis import given
from hypothesis import strategies as st

from certification.applications.acts import refuse_waiver
from certification.exchange.undoing import undo_import
from certification.gap_decisions.acts import decide_on_gap
from certification.letters.escalating import escalate
from certification.letters.escalation import Silence, escalated, rung
from certification.letters.floods import forget_what_lies_ahead
from certification.letters.waiver_letters import write_about_waivers
from certification.missions.acts import cancel_mission
from certification.missions.letters import write_about_missions
from certification.models import GapDecision, ImportBatch, Line, Reminded
from certification.rebuilding import rebuild_all
from certification.waivers import approve_waiver
from people.days import today
from people.models import AccessRole, Letter
from people.post import hold_if_too_many, put, send_waiting
from tests.factories import certification as duty
from tests.factories import people as make
from tests.people.test_post import draft

DAY = datetime.timedelta(days=1)


# --- up the line (pure) -------------------------------------------------------------


@pytest.mark.parametrize(
    ("days", "heard"), [(29, None), (30, 2), (59, 2), (60, 3), (900, 3)]
)
def test_a_gap_goes_one_level_up_each_month_until_the_top(days, heard):
    assert rung(Silence([1, 2, 3], days)) == heard


def test_where_nobody_stands_above_nobody_hears():
    assert rung(Silence([1], 99)) is None
    assert [rung(Silence([1, 2], days)) for days in (29, 30, 99)] == [None, 2, 2]
    assert rung(Silence([], 99)) is None


@given(
    st.lists(
        st.builds(
            Silence, st.lists(st.integers(1, 5), unique=True), st.integers(0, 400)
        )
    )
)
def test_every_gap_is_heard_of_at_most_once_and_never_by_who_should_act(silences):
    found = escalated(silences)

    heard = sum(1 for one in silences if rung(one) is not None)
    assert sum(gaps for below in found.values() for gaps in below.values()) == heard
    assert all(above not in below for above, below in found.items())


# --- in the organisation -------------------------------------------------------------


@pytest.fixture
def line(db):
    """A battalion with a company, each with a commander; somebody with an old gap."""
    battalion = make.unit("B")
    company = make.unit("B.1", battalion)
    upper = make.person("upper", email="upper@example.org", language="en")
    lower = make.person("lower", email="lower@example.org", language="en")
    soldier = make.person("soldier", email="soldier@example.org", language="en")
    make.grant(upper, AccessRole.COMMANDER, battalion)
    make.grant(lower, AccessRole.COMMANDER, company)
    make.appointment(soldier, company, today() - 200 * DAY, is_primary=True)
    course = duty.course("KNOTS")
    item = duty.item(course, code="KNOTS")
    duty.requirement(item.curriculum, unit=company, deadline_days=100)
    rebuild_all()
    return {
        "upper": upper,
        "lower": lower,
        "soldier": soldier,
        "item": item,
        "unit": company,
    }


def test_a_gap_nobody_answers_for_comes_to_the_commander_above_without_a_name(line):
    assert escalate(on=today()) == 1
    assert escalate(on=today() + DAY * (6 - today().weekday())) == 0

    letter = Letter.objects.get()
    assert letter.person == line["upper"]
    assert "Unit B.1: 1" in letter.body
    assert line["soldier"].last_name not in letter.body


def test_a_gap_on_which_somebody_decided_goes_no_further(line):
    decide_on_gap(
        decision=GapDecision(
            person=line["soldier"],
            line=Line.objects.get(),
            kind=GapDecision.Kind.ACCEPT,
            reason="Course in March",
            start=today(),
            end=today() + 30 * DAY,
        ),
        by=line["lower"],
    )

    assert escalate(on=today()) == 0


def test_who_does_not_want_it_hears_nothing(line, client):
    client.force_login(line["upper"])
    client.post("/my/mail/", {"kinds": ["waiver"]})

    assert escalate(on=today()) == 0


def test_who_goes_on_a_mission_and_lacks_something_is_told_once_at_each_mark(line):
    mission = duty.mission(
        line["unit"], line["soldier"], curriculum=line["item"].curriculum
    )

    assert write_about_missions(on=today()) == 1
    assert write_about_missions(on=today()) == 0
    assert write_about_missions(on=mission.start - DAY) == 1
    assert f"- {line['item'].title}: " in Letter.objects.first().body


def test_who_was_told_of_a_mission_is_told_that_it_is_off(line):
    mission = duty.mission(
        line["unit"], line["soldier"], curriculum=line["item"].curriculum
    )
    write_about_missions(on=today())

    cancel_mission(mission=mission, by=line["lower"])

    assert write_about_missions(on=today()) == 1
    assert write_about_missions(on=today()) == 0
    assert Letter.objects.last().subject.endswith("was called off")


def test_who_lacks_nothing_for_a_mission_hears_nothing(line):
    duty.completion(line["soldier"], line["item"].line.courses.get(), today() - DAY)
    duty.mission(line["unit"], line["soldier"], curriculum=line["item"].curriculum)

    assert write_about_missions(on=today()) == 0


def test_a_waiver_comes_to_who_may_decide_and_the_decision_to_who_asked(line):
    waiver = duty.waiver(line["soldier"], by=line["lower"])

    assert write_about_waivers(on=today()) == 1
    assert Letter.objects.get().person == line["upper"]

    approve_waiver(waiver=waiver, by=line["upper"])
    write_about_waivers(on=today())
    write_about_waivers(on=today())

    told = Letter.objects.filter(kind=Letter.Kind.DECISION)
    assert {letter.person.service_number for letter in told} == {"lower", "soldier"}


def test_a_refusal_is_told_as_well(line):
    waiver = duty.waiver(line["soldier"], by=line["lower"])
    refuse_waiver(waiver=waiver, reason="No", by=line["upper"])

    write_about_waivers(on=today())

    assert {letter.subject for letter in Letter.objects.all()} == {
        "A waiver was refused"
    }


def test_who_read_that_it_was_approved_reads_that_the_approval_was_withdrawn(line):
    waiver = duty.waiver(line["soldier"], by=line["lower"])
    approval = approve_waiver(waiver=waiver, by=line["upper"])
    batch = ImportBatch.objects.create(name="x", recorded_at=approval.recorded_at)

    undo_import(batch=batch, by=line["upper"])
    write_about_waivers(on=today())

    told = Letter.objects.filter(kind=Letter.Kind.DECISION)
    assert {letter.subject for letter in told} == {
        "The approval of a waiver was withdrawn"
    }
    assert {letter.person.service_number for letter in told} == {"lower", "soldier"}


# --- T-76, T-77, T-78 -----------------------------------------------------------------


def test_t76_a_letter_of_what_was_rolled_back_is_never_sent(line):
    with transaction.atomic():
        put([draft(line["soldier"])])
        transaction.set_rollback(True)

    assert send_waiting(now=timezone.now()).sent == 0
    assert put([draft(line["soldier"])]) == 1
    assert send_waiting(now=timezone.now()).sent == 1


def test_t76_a_worker_that_dies_after_sending_repeats_the_same_message(line):
    tomorrow = today() + datetime.timedelta(days=1)
    put([draft(line["soldier"], last_day=tomorrow)])
    send_waiting(now=timezone.now())
    # The worker sent it and died before it could note that.
    Letter.objects.update(sent_at=None)

    send_waiting(now=timezone.now() + datetime.timedelta(hours=1))

    first, second = mail.outbox
    assert first.extra_headers["Message-ID"] == second.extra_headers["Message-ID"]


def test_t77_the_work_of_a_day_done_twice_or_days_late_comes_to_the_same(line):
    duty.mission(line["unit"], line["soldier"], curriculum=line["item"].curriculum)
    duty.waiver(line["soldier"], by=line["lower"])
    call_command("run_jobs", "--once")
    once = set(Letter.objects.values_list("key", flat=True))
    assert once

    call_command("run_jobs", "--once")

    assert set(Letter.objects.values_list("key", flat=True)) == once
    assert len(mail.outbox) == len(once)


def test_t78_after_a_restore_or_a_jump_of_the_clock_a_flood_waits(line, settings):
    settings.MAIL_CAP = 2
    began = timezone.now()
    people = [make.person(email=f"p{n}@example.org") for n in range(3)]
    for person in people:
        put([draft(person, f"reminder:{person.pk}")])

    assert hold_if_too_many(began) == 3
    assert send_waiting(now=timezone.now()).sent == 0

    # The clock jumps on: what would come too late is dropped, the flood is not sent.
    later = send_waiting(now=timezone.now() + datetime.timedelta(days=400))
    assert (later.sent, later.outdated) == (0, 3)
    assert mail.outbox == []


def test_t78_administrators_hear_at_once_that_mail_is_held(line, settings):
    settings.MAIL_CAP = 0
    admin = make.person("admin", email="admin@example.org", language="en")
    make.grant(admin, AccessRole.ADMINISTRATOR)
    duty.mission(line["unit"], line["soldier"], curriculum=line["item"].curriculum)

    call_command("run_jobs", "--once")

    held = Letter.objects.held().count()
    assert held
    [told] = mail.outbox
    assert told.to == ["admin@example.org"]
    assert f"{held} letter" in told.subject
    assert "/admin/people/letters/" in told.body


def test_t78_what_a_run_that_died_wrote_is_counted_by_the_next(line, settings):
    call_command("run_jobs", "--once")
    mail.outbox.clear()
    settings.MAIL_CAP = 2
    for n in range(3):
        put([draft(make.person(email=f"p{n}@example.org"), f"reminder:{n}")])

    call_command("run_jobs", "--once")

    assert mail.outbox == []
    assert Letter.objects.held().count() == 3


def test_t78_what_a_clock_before_its_time_wrote_does_not_count_as_told(line):
    soldier, day = line["soldier"], today() + 60 * DAY
    for key, sent_at in (("sent", timezone.now()), ("unsent", None)):
        who = soldier if key == "unsent" else line["lower"]
        put([draft(who, key)])
        Letter.objects.filter(key=key).update(
            made_at=timezone.now() + 60 * DAY, sent_at=sent_at
        )
        Reminded.objects.create(
            person=who, line=Line.objects.get(), last_day=day, mark=30, told_on=day
        )

    notice = draft(soldier, "notice")._replace(kind=Letter.Kind.HELD)
    put([notice])
    Letter.objects.filter(key="notice").update(
        made_at=timezone.now() + 60 * DAY, sent_at=timezone.now()
    )

    assert forget_what_lies_ahead(today()) == 1

    assert Letter.objects.filter(key__in=["sent", "unsent"]).get().key == "sent"
    assert Reminded.objects.get().person == line["lower"]
    assert forget_what_lies_ahead(today()) == 0
