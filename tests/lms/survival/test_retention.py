"""What needs no list goes by the command; what does is only counted there."""

from datetime import timedelta

import pytest
from django.core.management import call_command
from django.utils import timezone

from people.days import today
from people.models import Letter, User
from people.post import Draft, put
from tests.factories import people

pytestmark = pytest.mark.django_db


@pytest.fixture
def old_letter(settings) -> User:
    settings.RETENTION_YEARS, settings.RETENTION_LETTER_DAYS = 10, 90
    gone = people.person("1001")
    long_ago = today() - timedelta(days=11 * 366)
    people.appointment(gone, people.unit("A"), start=long_ago, end=long_ago)
    put([_letter(gone)])
    Letter.objects.update(made_at=timezone.now() - timedelta(days=91))
    put([_letter(gone, key="fresh")])
    return gone


def _letter(who: User, key: str = "old") -> Draft:
    return Draft(
        key=key,
        kind=Letter.Kind.REMINDER,
        person=who.pk,
        subject=key,
        body="x",
        last_day=today(),
    )


def test_a_dry_run_counts_what_is_due_and_removes_nothing(old_letter, capsys) -> None:
    call_command("retention", dry_run=True)
    told = capsys.readouterr()
    assert "record: kept 3650 days, 1 due, by an approved list" in told.out
    assert "letters: kept 90 days, 1 due, by run_jobs" in told.out
    assert "removed" not in told.err
    assert Letter.objects.count() == 2


def test_only_what_needs_no_list_is_removed(old_letter, capsys) -> None:
    call_command("retention")
    assert "1 rows removed." in capsys.readouterr().err
    assert [letter.subject for letter in Letter.objects.all()] == ["fresh"]
    assert User.objects.filter(pk=old_letter.pk).exists()
