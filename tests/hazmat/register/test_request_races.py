"""Specialists who answer a request in the same instant: one decides, the others read so."""

from hazmat.models import RequestDecision
from hazmat.register.requests import refuse_request
from tests.factories import hazmat, people
from tests.racing import at_once


def test_a_request_is_refused_once_by_six_specialists_at_once(throw_away_database):
    request = hazmat.request(
        people.unit("A"), hazmat.product("Primer"), people.person()
    )
    specialist = people.person()

    def refuse() -> None:
        refuse_request(request=request, reason="There is a safer one.", by=specialist)

    assert at_once(refuse) == 1
    assert RequestDecision.objects.count() == 1
