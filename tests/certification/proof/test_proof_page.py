"""The page on the state of the proof."""

import pytest

from certification.proof.checkpoints import write_checkpoint
from certification.proof.kinds import kinds
from people.models import AccessRole
from tests.factories import people

pytestmark = pytest.mark.django_db


@pytest.fixture
def inspector(client):
    who = people.person("I1", language="en")
    people.grant(who, AccessRole.INSPECTOR, people.unit("Z"))
    client.force_login(who)
    return client


def test_who_inspects_sees_that_nothing_was_signed_yet(inspector) -> None:
    page = inspector.get("/proof/").content.decode()
    assert "No checkpoint was signed yet" in page
    assert "no key yet" in page


def test_after_a_checkpoint_it_is_in_order(inspector, ledger, folder) -> None:
    write_checkpoint(folder)
    page = inspector.get("/proof/").content.decode()
    assert "In order" in page
    assert ledger[0].person.full_name not in page


def test_a_table_without_its_guards_is_told(inspector, sealed, sql) -> None:
    sql()
    assert "certification_completion" in inspector.get("/proof/").content.decode()


def test_others_find_no_such_page(client) -> None:
    commander = people.person("C1")
    people.grant(commander, AccessRole.COMMANDER, people.unit("Z"))
    client.force_login(commander)
    assert client.get("/proof/").status_code == 404


def test_it_asks_one_count_for_each_kind_of_entry(
    inspector, sealed, django_assert_max_num_queries
) -> None:
    with django_assert_max_num_queries(len(kinds()) + 16):
        inspector.get("/proof/")
