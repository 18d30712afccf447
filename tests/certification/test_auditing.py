"""An audit by sample: by lot, a verdict per line, counted in one place."""

from datetime import date

import pytest
from django.core.exceptions import ValidationError
from wagtail.models import ModelLogEntry

from certification.audits.acts import draw_sample, give_verdict, lot, tally
from certification.models import AuditSample
from certification.rebuilding import rebuild_stale
from people.models import AccessRole, Unit, User
from tests.factories import certification as make
from tests.factories import people

pytestmark = pytest.mark.django_db
ON = date(2026, 6, 1)


@pytest.fixture
def unit() -> Unit:
    where, course = people.unit("A"), make.course("C1", validity_months=12)
    make.requirement(make.item(course, code="I1").curriculum, unit=where)
    for number in range(9):
        people.appointment(people.person(f"10{number}"), where, start=date(2026, 1, 1))
    rebuild_stale()
    return where


@pytest.fixture
def auditor(unit) -> User:
    who = people.person("I1", language="en")
    people.grant(who, AccessRole.INSPECTOR, unit)
    return who


def draw(unit: Unit, by: User, seed: str = "4271", size: int = 4) -> AuditSample:
    return draw_sample(
        unit=unit, on=ON, size=size, seed=seed, seen=User.objects.get_queryset(), by=by
    )


def numbers(sample: AuditSample) -> list[str]:
    people_of = User.objects.in_bulk([person for person, *_rest in sample.drawn])
    return [people_of[person].service_number for person, *_rest in sample.drawn]


def test_the_same_seed_draws_the_same_lines_and_anybody_can_do_it(
    unit, auditor
) -> None:
    by_hand = sorted(
        (f"10{n}" for n in range(9)), key=lambda who: lot("4271", who, "I1")
    )
    assert numbers(draw(unit, auditor)) == by_hand[:4]
    assert numbers(draw(unit, auditor)) == by_hand[:4]
    assert numbers(draw(unit, auditor, seed="other")) != by_hand[:4]


def test_a_lot_is_worked_out_as_the_rules_say() -> None:
    """Whoever draws again has only docs/rules/ledger-proof.md and a tool for SHA-256."""
    said = "47dcbc0ada6b492f0c4b1eb5bdc4feb7c4c907b54c6de2169c68a241a31c88d2"
    assert lot("4271", "100", "I1") == said


def test_a_sample_says_who_drew_it(unit, auditor) -> None:
    sample = draw(unit, auditor)
    (entry,) = ModelLogEntry.objects.filter(action="certification.audit.draw")
    assert (entry.object_id, entry.user) == (str(sample.pk), auditor)


def test_a_unit_without_lines_gives_no_sample(auditor) -> None:
    with pytest.raises(ValidationError):
        draw(people.unit("B"), auditor)


def test_the_last_verdict_on_a_line_counts(unit, auditor) -> None:
    sample = draw(unit, auditor)
    give_verdict(sample=sample, number=1, verdict="wrong", note="No card", by=auditor)
    give_verdict(sample=sample, number=1, verdict="right", note="Found it", by=auditor)
    give_verdict(sample=sample, number=2, verdict="unclear", note="", by=auditor)
    (found,) = tally([sample])
    assert (found.lines, found.right, found.wrong, found.unclear, found.open) == (
        4,
        1,
        0,
        1,
        2,
    )


def test_wrong_says_what_and_nobody_judges_themselves(unit, auditor) -> None:
    sample = draw(unit, auditor)
    with pytest.raises(ValidationError, match="what is wrong"):
        give_verdict(sample=sample, number=1, verdict="wrong", note=" ", by=auditor)
    concerned = User.objects.get(pk=sample.drawn[0][0])
    with pytest.raises(ValidationError, match="about you"):
        give_verdict(sample=sample, number=1, verdict="right", note="", by=concerned)
    for none in (0, 5):
        with pytest.raises(ValidationError, match="no such line"):
            give_verdict(
                sample=sample, number=none, verdict="right", note="", by=auditor
            )
    last = give_verdict(sample=sample, number=4, verdict="right", note="", by=auditor)
    assert last.number == 4


def test_an_inspector_draws_judges_and_sees_the_count(client, unit, auditor) -> None:
    client.force_login(auditor)
    asked = {"unit": "A", "on": "2026-06-01", "size": "3", "seed": "7"}
    answer = client.post("/proof/samples/", asked, follow=True)
    assert "seed 7" in answer.content.decode()
    address = answer.redirect_chain[-1][0]
    judged = client.post(
        address, {"number": "2", "verdict": "wrong", "note": "Card of somebody else"}
    )
    assert judged["Location"] == f"{address}#line-2"
    assert "Card of somebody else" in client.get(address).content.decode()
    assert client.get("/proof/samples/").context["tallies"][0].wrong == 1


def test_nothing_is_judged_by_pressing_enter_in_a_note(client, unit, auditor) -> None:
    sample = draw(unit, auditor)
    client.force_login(auditor)
    address = f"/proof/samples/{sample.public_id}/"
    assert " selected" not in client.get(address).content.decode()
    answer = client.post(address, {"number": "1", "verdict": "", "note": ""})
    assert answer["Location"] == f"{address}#content"
    assert not sample.verdicts.exists()
    assert "Choose a verdict." in client.get(address).content.decode()


def test_a_verdict_that_is_refused_says_why_at_the_top(client, unit, auditor) -> None:
    sample = draw(unit, auditor)
    client.force_login(auditor)
    address = f"/proof/samples/{sample.public_id}/"
    answer = client.post(address, {"number": "1", "verdict": "wrong", "note": " "})
    assert answer["Location"] == f"{address}#content"
    assert not sample.verdicts.exists()
    assert "what is wrong" in client.get(address).content.decode()


def test_a_sample_out_of_sight_is_not_there(client, unit, auditor) -> None:
    sample = draw(unit, auditor)
    other = people.person("I2")
    people.grant(other, AccessRole.INSPECTOR, people.unit("B"))
    client.force_login(other)
    assert client.get(f"/proof/samples/{sample.public_id}/").status_code == 404
    asked = {"unit": "A", "on": "2026-06-01", "size": "3", "seed": "7"}
    assert client.post("/proof/samples/", asked).status_code == 404


def test_the_list_asks_the_same_number_of_questions_for_more_samples(
    client, unit, auditor, django_assert_max_num_queries
) -> None:
    for _number in range(6):
        draw(unit, auditor)
    client.force_login(auditor)
    with django_assert_max_num_queries(16):
        client.get("/proof/samples/")
