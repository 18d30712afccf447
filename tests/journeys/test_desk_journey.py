"""Monday at the desk: how the unit stands, what is set in motion, who may drive tonight,
a file that comes in, and a requirement that comes into force."""

import csv
import datetime
import io
from types import SimpleNamespace

import pytest
from django.core.files.uploadedfile import SimpleUploadedFile
from django.core.management import call_command
from django.test import Client
from django.urls import reverse
from django.utils import timezone

from certification.ledger import revoke_completion
from certification.missions.letters import write_about_missions
from certification.models import (
    Course,
    GapDecision,
    ImportBatch,
    Mission,
    Requirement,
    RequirementDraft,
    Waiver,
    WhatIf,
)
from certification.rebuilding import rebuild_stale
from courses.models import Enrolment, Session
from people.access import ensure_groups
from people.days import FOREVER, today
from people.models import AccessRole, Appointment, Letter, User
from tests.factories import certification as make
from tests.factories import people
from tests.factories.courses import session

pytestmark = pytest.mark.django_db
DAY = datetime.timedelta(days=1)
LONG_AGO = today() - 900 * DAY
SOLDIERS, AWAY, GAPS = 30, 2, 8
"""In the company: so many, of whom so many are away and so many have a gap."""
GOOD, BAD = 1_997, 3
"""Rows of the personnel file."""


@pytest.fixture
def house(settings, tmp_path) -> SimpleNamespace:
    """A company with its people at work, and everybody who acts in the story."""
    settings.DATA_DIR = tmp_path
    ensure_groups()
    battalion = people.unit("A")
    company = people.unit("A.1", battalion)
    fire = make.course("FIRE", title="Fire drill", validity_months=12)
    item = make.item(fire, code="I-FIRE", of=make.curriculum("BASIC"))
    make.requirement(
        item.curriculum, code="Q-FIRE", unit=battalion, basis="Arbowet art. 15"
    )
    soldiers = [_soldier(company, n, fire) for n in range(SOLDIERS)]
    for who in soldiers[:AWAY]:
        people.absence(who, today() - DAY, today() + 9 * DAY)
    rebuild_stale()
    return SimpleNamespace(
        battalion=battalion, company=company, item=item, fire=fire, soldiers=soldiers
    )


def _soldier(company, number: int, fire: Course) -> User:
    who = people.person(f"S{number:02}", last_name=f"Jansen{number:02}", language="en")
    people.appointment(who, company, start=LONG_AGO)
    has_gap = AWAY <= number < AWAY + GAPS
    make.completion(who, fire, today() - (400 if has_gap else 100) * DAY)
    return who


def signed_in(number: str, role: AccessRole, where=None) -> Client:
    who = people.person(number, language="en", email=f"{number}@example.org")
    people.grant(who, role, where)
    client = Client()
    client.force_login(who)
    return client


def text_of(client: Client, address: str) -> str:
    answer = client.get(address)
    assert answer.status_code == 200, (address, answer.status_code)
    return answer.content.decode()


@pytest.fixture
def commander(house) -> Client:
    return signed_in("CDR", AccessRole.COMMANDER, house.company)


@pytest.fixture
def administrator(house) -> Client:
    return signed_in("ADM", AccessRole.ADMINISTRATOR)


def test_monday_answers_first_and_the_number_opens_its_rows(house, commander) -> None:
    page = commander.get("/units/A.1/").context["page"]
    here = SOLDIERS - AWAY
    figures = page.figures
    assert (figures.people, figures.absent) == (here, AWAY)
    assert (figures.without_gaps, figures.with_gaps) == (here - GAPS, GAPS)

    opened = commander.get("/units/A.1/?figure=with-gaps").context["page"]
    numbers = {row.member.number for row in opened.people.rows}
    assert numbers == {who.service_number for who in house.soldiers[AWAY : AWAY + GAPS]}
    paper = commander.get("/units/A.1/?figure=with-gaps&format=pdf")
    assert paper.content.startswith(b"%PDF")


def test_one_sergeant_is_explained_and_six_are_invited_to_thursday(
    house, commander
) -> None:
    sergeant = house.soldiers[AWAY]
    why = text_of(commander, f"/people/{sergeant.public_id}/items/I-FIRE/")
    for words in ("Arbowet art. 15", "Q-FIRE", "/sessions/?course=FIRE"):
        assert words in why

    session(house.fire, starts_at=timezone.now() + 3 * DAY, capacity=6)
    thursday = Session.objects.get()
    offered = f"/sessions/{thursday.public_id}/invite/?unit=A.1"
    found = commander.get(offered).context["found"]
    assert len(found.there) == GAPS
    six = [str(one.person.public_id) for one in found.there[:6]]
    assert commander.post(offered, {"who": six}).status_code == 302
    assert Enrolment.objects.filter(has_place=True).count() == 6
    assert Letter.objects.filter(kind__startswith="session").count() == 6


def test_a_gap_is_answered_for_and_a_waiver_takes_two(house, commander) -> None:
    one, other = house.soldiers[AWAY], house.soldiers[AWAY + 1]
    until = today() + 30 * DAY
    commander.post(
        f"/people/{one.public_id}/items/I-FIRE/decide/",
        {
            "kind": "measure",
            "measure": "supervision",
            "amount": "one to one",
            "reason": "Course on Thursday",
            "end": until,
        },
    )
    assert GapDecision.objects.get().end == until
    above = signed_in("BAT", AccessRole.COMMANDER, house.battalion)
    assert "Course on Thursday" in text_of(above, "/units/A/")
    assert "Course on Thursday" in text_of(commander, "/units/A.1/")

    asked = {"kind": "waiver", "start": today(), "end": until, "reason": "Broke a leg"}
    commander.post(f"/people/{other.public_id}/items/I-FIRE/excuse/", asked)
    waiver = Waiver.objects.get()
    before = commander.get("/units/A.1/").context["page"].figures
    assert commander.get(f"/waivers/{waiver.pk}/").status_code == 404
    above.post(f"/waivers/{waiver.pk}/", {"approve": ""})
    after = commander.get("/units/A.1/").context["page"].figures
    assert (before.with_gaps, before.with_waiver) == (GAPS, 0)
    assert (after.with_gaps, after.with_waiver) == (GAPS - 1, 1)


def test_tonights_run_one_may_not_and_two_may_instead(house, commander) -> None:
    base = make.course("ADR", title="ADR basic", validity_months=60)
    class_1 = make.course("ADR1", title="ADR class 1", expires_with=base)
    make.item(class_1, code="I-AMMO")
    drivers = house.soldiers[10:17]
    for driver in drivers:
        for course in (base, class_1):
            make.completion(driver, course, today() - 50 * DAY)
    revoke_completion(
        completion=drivers[0].completions.get(course=base),
        effective_on=today() - DAY,
        reason="Licence withdrawn",
        by=None,
    )
    question = {
        "item": "I-AMMO",
        "who": [str(driver.public_id) for driver in drivers[:5]],
        "on": today().isoformat(),
        "until": (today() + DAY).isoformat(),
    }
    answer = commander.get("/units/A.1/may/", question)
    told = {one.person: one.answer.value for one in answer.context["page"].answers}
    assert told == dict.fromkeys(drivers[1:5], "yes") | {drivers[0]: "no"}
    assert "ADR basic: Does not count: revoked" in answer.content.decode()
    assert list(answer.context["page"].others) == drivers[5:7]


def test_a_mission_is_watched_until_it_departs(house, commander) -> None:
    leaves, back = today() + 20 * DAY, today() + 60 * DAY
    air = make.course("AIR", title="By air", validity_months=12)
    item = make.item(air, code="I-AIR", of=make.curriculum("K-AIR"))
    trained, ends, never, stays = house.soldiers[10:14]
    User.objects.filter(pk__in=[ends.pk, never.pk]).update(email="s@example.org")
    for who, done in ((trained, 30), (ends, 330), (stays, 60)):
        make.completion(who, air, today() - done * DAY)
    plan = {"name": "Baltic", "start": leaves, "end": back}
    plan["curriculum"] = item.curriculum_id
    page = commander.post("/units/A.1/missions/new/", plan)["Location"]
    for who in (trained, ends, never):
        commander.post(f"{page}join/", {"name": who.service_number})

    told = commander.get(page).context["page"]
    answers = {one.person: one.answer.value for one in told.answers}
    assert answers == {trained: "yes", ends: "no", never: "no"}
    assert stays in told.others
    write_about_missions(on=today())
    heard = Letter.objects.filter(kind=Letter.Kind.MISSION)
    assert {letter.person for letter in heard} == {ends, never}

    make.completion(never, air, today())
    commander.post(f"{page}leave/", {"person": ends.public_id})
    assert commander.get(page).context["page"].may == 2
    watched = Mission.objects.all()
    assert watched.watched_on(leaves).exists()
    assert not watched.watched_on(leaves + DAY).exists()


def test_the_worst_of_a_period_is_known_before_it_begins(house) -> None:
    ends = house.soldiers[-1]
    last = ends.completions.get().valid_until

    def worst(until: datetime.date) -> str:
        options = ["--item", "I-FIRE", "--unit", "A.1", "--until", str(until)]
        out = io.StringIO()
        call_command("gap_report", *options, stdout=out)
        rows = csv.DictReader(io.StringIO(out.getvalue()))
        return {row["service_number"]: row["status"] for row in rows}[
            ends.service_number
        ]

    assert worst(today()) == "valid"
    assert worst(last) in {"valid", "expiring"}
    assert worst(last + DAY) == "expired"


HEAD = "Personeelsnummer;Achternaam;Eenheid;Functie;Vanaf\n"
COLUMNS = {
    "service_number": "0",
    "family_name": "1",
    "unit_code": "2",
    "role_code": "3",
    "start": "4",
}


def personnel() -> bytes:
    """A file of the personnel system: most rows are good, three are not."""
    good = [f"N{n:04};De Wit;A.1;rifleman;01-11-2026" for n in range(GOOD)]
    bad = [
        "N9001;De Wit;A.9;rifleman;01-11-2026",
        "N9002;De Wit;A.1;cook;01-11-2026",
        "N9003;De Wit;A.1;rifleman;31-02-2026",
    ]
    return (HEAD + "\n".join([*good, *bad]) + "\n").encode("cp1252")


def looked_at(administrator: Client):
    """The file is uploaded, its columns are named, and what it would do is shown."""
    index, columns, preview = (
        reverse(f"certification_exchange:{name}")
        for name in ("index", "columns", "preview")
    )
    upload = SimpleUploadedFile("personeel.csv", personnel())
    answer = administrator.post(index, {"upload": upload}, follow=True)
    if answer.redirect_chain[-1][0] == columns:
        answer = administrator.post(columns, COLUMNS, follow=True)
    return preview, answer


def test_a_file_is_taken_in_undone_and_taken_in_again(house, administrator) -> None:
    preview, shown = looked_at(administrator)
    check = shown.context["check"]
    assert (check.rows, check.good, check.refused) == (GOOD + BAD, GOOD, BAD)
    assert check.tallies["people"].new == check.moving.joiners == GOOD
    said = {remedy.column: remedy.count for remedy in check.remedies}
    assert said == {"unit_code": 1, "role_code": 1, "start": 1}
    rejects = administrator.get(reverse("certification_exchange:rejects"))
    assert b"".join(rejects.streaming_content).count(b"N900") == BAD
    assert not User.objects.filter(service_number="N0001").exists()

    homes = Appointment.objects.filter(person__service_number__startswith="N")
    administrator.post(preview, {"salvage": "yes"})
    assert homes.filter(end=FOREVER).count() == GOOD
    batch = ImportBatch.objects.get()
    administrator.post(reverse("certification_exchange:batch", args=[batch.pk]))
    assert homes.count() == 0

    preview, _again = looked_at(administrator)
    administrator.post(preview, {"salvage": "yes"})
    assert homes.filter(end=FOREVER).count() == GOOD
    assert User.objects.filter(service_number="N0001", is_active=True).exists()


def test_a_requirement_is_drafted_asked_about_and_in_force_from_a_day(
    house, administrator, commander
) -> None:
    day = today() + 20 * DAY
    knots = make.item(make.course("KNOTS"), code="I-KNOTS")
    administrator.post(
        reverse("certification_requirements:add"),
        {
            "code": "Q-KNOTS",
            "curriculum": knots.curriculum_id,
            "unit": house.company.pk,
            "start": day.isoformat(),
            "deadline_days": 10,
            "basis_kind": "ri&e",
            "basis": "RI&E 2026, 4.2",
            "owner": "Safety office",
        },
    )
    effect = WhatIf.objects.get()
    assert dict(effect.figures["units"])[house.company.pk][0] == SOLDIERS
    keep = reverse("certification_drafts:keep", args=[effect.public_id])
    administrator.post(keep)
    draft = RequirementDraft.objects.get()
    page = reverse("certification_drafts:draft", args=[draft.public_id])

    asked = {"act": "consult", "numbers": "CDR", "until": today() + 9 * DAY}
    administrator.post(page, asked)
    own = reverse("certification:draft", args=[draft.public_id])
    assert own in text_of(commander, "/units/")
    commander.post(own, {"view": "agrees", "words": ""})

    administrator.post(page, {"act": "enforce"})
    assert not Requirement.objects.filter(code="Q-KNOTS").exists()
    second = signed_in("ADM2", AccessRole.ADMINISTRATOR)
    second.post(page, {"act": "enforce"})
    assert Requirement.objects.get(code="Q-KNOTS").start == day

    now = commander.get("/units/A.1/").context["page"].figures
    then = commander.get(f"/units/A.1/?on={day + 11 * DAY}").context["page"].figures
    assert (now.with_gaps, then.without_gaps) == (GAPS, 0)
