"""Pages of the administration refuse by themselves too, whatever gate stands before them.

The gate keeps to the role matrix (decision 0009); these are asked without it.
"""

import pytest
from django.contrib.auth.models import AnonymousUser
from django.core.exceptions import PermissionDenied
from django.http import Http404
from django.test import RequestFactory

from certification.drafts.views import administrator_of
from certification.exchange.views import index as exchange
from certification.letters.arriving_views import newcomers
from people.mail_views import letters
from people.models import AccessRole
from people.views import code_sheet
from tests.factories import people

pytestmark = pytest.mark.django_db


@pytest.mark.parametrize(
    "role", [None, AccessRole.INSTRUCTOR, AccessRole.COMMANDER, AccessRole.INSPECTOR]
)
@pytest.mark.parametrize(
    "view", [letters, code_sheet, newcomers, exchange, administrator_of]
)
def test_who_does_not_administer_is_refused(view, role) -> None:
    who = people.person()
    if role:
        people.grant(who, role, people.unit("A"))
    request = RequestFactory().get("/admin/")
    request.user = who
    with pytest.raises(PermissionDenied):
        view(request)


@pytest.mark.parametrize("view", [letters, code_sheet, newcomers, exchange])
def test_nobody_in_particular_is_refused(view) -> None:
    request = RequestFactory().get("/admin/")
    request.user = AnonymousUser()
    with pytest.raises((PermissionDenied, Http404)):
        view(request)
