"""The public check of a certificate: about one code, for whoever holds the paper."""

from django.http import HttpRequest, HttpResponse
from django.shortcuts import render
from django.views.decorators.cache import never_cache
from django.views.decorators.http import require_safe

from certification.certificates.worth import verdict_on
from people.days import today
from people.origin import origin
from people.throttle import Throttle

PER_ADDRESS = Throttle("verify", tries=30, seconds=60)
TEMPLATE = "certification/verify.html"


@never_cache
@require_safe
def verify(request: HttpRequest, code: str) -> HttpResponse:
    """Valid, expired, revoked, or no such certificate; a wrong code is not told apart."""
    if not PER_ADDRESS.allows(origin(request)):
        answer = render(request, TEMPLATE, {"too_often": True}, status=429)
        answer["Retry-After"] = str(PER_ADDRESS.seconds)
    else:
        found, on = verdict_on(code, today()), today()
        answer = render(request, TEMPLATE, {"found": found, "on": on})
    answer["X-Robots-Tag"] = "noindex, nofollow, noarchive"
    answer["Referrer-Policy"] = "no-referrer"
    return answer
