"""Signing in for the first time, and the slips with which that begins."""

from django.conf import settings
from django.contrib.auth import login
from django.core.exceptions import PermissionDenied
from django.http import HttpRequest, HttpResponse
from django.shortcuts import redirect, render
from django.urls import reverse
from django.utils.translation import gettext_lazy as _
from django.views.decorators.cache import never_cache
from django.views.decorators.debug import sensitive_post_parameters

from people.codes import make_codes, use_code
from people.forms import CodeSheetForm, SignInCodeForm
from people.models import User
from people.origin import origin
from people.sight import administers
from people.throttle import Throttle

PER_NUMBER = Throttle("code-number", tries=10, seconds=900)
PER_ADDRESS = Throttle("code-address", tries=1000, seconds=900)
BACKEND = "django.contrib.auth.backends.ModelBackend"

REFUSED = _(
    "This service number and code do not go together, or the code was used or is too "
    "old. Check both; ask your training administrator for a new code."
)
TOO_OFTEN = _("You have tried too often. Wait a quarter of an hour.")


@never_cache
@sensitive_post_parameters()
def sign_in_with_code(request: HttpRequest) -> HttpResponse:
    """The same answer whatever is wrong: nothing tells which numbers exist."""
    if request.user.is_authenticated:
        return redirect(settings.LOGIN_REDIRECT_URL)
    form = SignInCodeForm(request.POST or None)
    status = 200
    if form.is_valid() and not _may_try(request, form):
        form.add_error(None, TOO_OFTEN)
        status = 429
    elif form.is_valid() and _signed_in(request, form):
        return redirect(settings.LOGIN_REDIRECT_URL)
    return render(request, "account/sign_in_code.html", {"form": form}, status=status)


def _may_try(request: HttpRequest, form: SignInCodeForm) -> bool:
    number = form.cleaned_data["service_number"]
    return PER_ADDRESS.allows(origin(request)) and PER_NUMBER.allows(number)


def _signed_in(request: HttpRequest, form: SignInCodeForm) -> bool:
    given = form.cleaned_data
    person = use_code(
        service_number=given["service_number"],
        code=given["code"],
        password=given["password1"],
    )
    if person is None:
        form.add_error(None, REFUSED)
        return False
    login(request, person, backend=BACKEND)
    return True


@never_cache
def code_sheet(request: HttpRequest) -> HttpResponse:
    """An administrator chooses a unit; the answer is a sheet to print, shown once."""
    by = request.user
    if not isinstance(by, User) or not administers(by):
        raise PermissionDenied
    form = CodeSheetForm(request.POST or None, by=by)
    if form.is_valid():
        slips = make_codes(people=form.people, by=by)
        address = request.build_absolute_uri(reverse("people:sign_in_code"))
        sheet = {"unit": form.cleaned_data["unit"], "slips": slips, "address": address}
        return render(request, "people/code_sheet.html", sheet)
    return render(request, "people/choose_code_unit.html", {"form": form})
