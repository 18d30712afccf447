"""Failing an exam that somebody had passed: a fact, on which people decide."""

import pytest
from django.core.exceptions import ValidationError
from django.utils import timezone

from certification.models import Revocation
from courses.exams.rechecks import decide_recheck, failed_rechecks
from people.models import AccessRole
from tests.courses.regrading.scene import browser, recheck
from tests.factories.people import person

pytestmark = pytest.mark.django_db


def test_failing_a_recheck_is_a_fact_that_withdraws_nothing_by_itself(made):
    failed = recheck(made)
    assert failed_rechecks().get() == failed
    assert not Revocation.objects.exists()


def test_who_fails_a_recheck_may_lose_the_completion_in_the_same_act(made):
    failed = recheck(made)
    text = browser(AccessRole.ADMINISTRATOR).get("/decisions/").content.decode()
    assert failed.person.last_name in text
    opened = browser(AccessRole.ADMINISTRATOR)
    url = f"/decisions/rechecks/{failed.public_id}/"
    opened.post(url, {"choice": "withdraw", "reason": "Failed on the range."})
    revoked = Revocation.objects.get()
    assert revoked.reason == "Failed on the range."
    assert revoked.effective_on == timezone.localdate(failed.ended_at)
    assert not failed_rechecks().exists()
    assert opened.post(url, {"choice": "leave", "reason": "x"}).status_code == 404


def test_nobody_decides_about_their_own_recheck(made):
    failed = recheck(made)
    particulars = {"choice": "leave", "reason": "I know it."}
    with pytest.raises(ValidationError, match="own exam"):
        decide_recheck(attempt=failed, by=failed.person, **particulars)
    decide_recheck(attempt=failed, by=person(), **particulars)
    with pytest.raises(ValidationError, match="decided already"):
        decide_recheck(attempt=failed, by=person(), choice="withdraw", reason="x")
    assert not Revocation.objects.exists()
    assert not failed_rechecks().exists()
