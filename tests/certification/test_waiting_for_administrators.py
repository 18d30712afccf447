"""What waits for a training administrator, on the start page of the administration."""

import datetime

import pytest

from certification.administration.waiting import Waiting, waiting_for
from certification.drafts.acts import remark, withdraw_draft
from certification.models import RequirementDraft
from certification.rebuilding import rebuild_stale
from people.access import ensure_groups
from people.days import today
from people.models import AccessRole, Letter, User
from people.models.letters import PATIENCE
from people.post import put
from tests.factories import certification as make
from tests.factories import people
from tests.people.test_post import draft as letter

pytestmark = pytest.mark.django_db
DAY = datetime.timedelta(days=1)
ASKED = 30


@pytest.fixture
def administrator():
    ensure_groups()
    return granted(AccessRole.ADMINISTRATOR)


def granted(role: AccessRole) -> User:
    who = people.person()
    people.grant(who, role)
    return who


def draft(*asked: User, by: User | None = None) -> RequirementDraft:
    item = make.item(make.course(), of=make.curriculum())
    unit = people.unit(f"U-{item.code}")
    return make.draft(
        *asked,
        by=by,
        curriculum=item.curriculum_id,
        unit=unit.pk,
        start=today().isoformat(),
        deadline_days=30,
    )


def test_nothing_waits_in_an_organisation_that_is_in_order(administrator) -> None:
    assert waiting_for(administrator, on=today()) == Waiting(0, 0, 0, 0, 0, 0, 0)


def test_letters_that_go_nowhere_wait_for_a_decision(administrator, client) -> None:
    reader = people.person(email="reader@example.org")
    put([letter(reader, "held")], held=True)
    put([letter(reader, "failed")])
    Letter.objects.filter(key="failed").update(tries=len(PATIENCE))
    found = waiting_for(administrator, on=today())
    assert (found.held, found.failed, found.is_nothing) == (1, 1, False)
    client.force_login(administrator)
    page = client.get("/admin/").content.decode()
    assert page.count('href="/admin/people/letters/"') >= 2


def test_a_draft_waits_for_another_once_everybody_answered(administrator) -> None:
    asked = people.person()
    drafted = draft(asked, by=granted(AccessRole.ADMINISTRATOR))
    assert waiting_for(administrator, on=today()).drafts_to_decide == 0
    remark(consulted=drafted.consulted.get(), view="agrees", words="", by=asked)
    assert waiting_for(administrator, on=today()).drafts_to_decide == 1
    assert waiting_for(drafted.drafted_by, on=today()).drafts_to_decide == 0


@pytest.mark.parametrize(("later", "waits"), [(-1, 0), (0, 0), (1, 1)])
def test_a_draft_waits_from_the_day_after_the_last_for_remarks(
    administrator, later: int, waits: int
) -> None:
    drafted = draft(people.person(), by=granted(AccessRole.ADMINISTRATOR))
    on = drafted.remarks_until + later * DAY
    assert waiting_for(administrator, on=on).drafts_to_decide == waits
    assert drafted.is_heard(on) == bool(waits)


def test_a_draft_of_ones_own_waits_until_somebody_is_asked(administrator) -> None:
    drafted = draft(by=administrator)
    draft(people.person(), by=administrator)
    assert waiting_for(administrator, on=today()).drafts_to_go_on_with == 1
    withdraw_draft(draft=drafted, reason="Not needed.", by=administrator)
    assert waiting_for(administrator, on=today()).drafts_to_go_on_with == 0


def test_a_personnel_file_waits_that_did_not_come_in(
    administrator, settings, tmp_path
) -> None:
    settings.PERSONNEL_FEED_DIR = str(tmp_path)
    (tmp_path / "waiting").mkdir()
    (tmp_path / "waiting" / "people.csv").write_text("service_number\n")
    assert waiting_for(administrator, on=today()).files == 1


def test_who_must_learn_and_never_signed_in_waits(administrator, client) -> None:
    unit, item = people.unit("A"), make.item(make.course(), of=make.curriculum())
    make.requirement(item.curriculum, unit=unit)
    people.appointment(people.person(), unit)
    rebuild_stale()
    assert waiting_for(administrator, on=today()).newcomers == 1
    client.force_login(administrator)
    page = client.get("/admin/").content.decode()
    assert 'href="/admin/certification/newcomers/"' in page


def test_only_who_administers_sees_what_waits(client, administrator) -> None:
    for who, is_shown in (
        (administrator, True),
        (granted(AccessRole.INSTRUCTOR), False),
    ):
        client.force_login(who)
        assert ('id="waiting-content"' in client.get("/admin/").content.decode()) == (
            is_shown
        )


def test_the_start_page_asks_as_much_whatever_waits(
    client, administrator, django_assert_num_queries
) -> None:
    client.force_login(administrator)
    client.get("/admin/")
    with django_assert_num_queries(ASKED):
        client.get("/admin/")
    for _one in range(3):
        draft(by=administrator)
    with django_assert_num_queries(ASKED):
        client.get("/admin/")
