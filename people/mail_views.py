"""What somebody wants mail about, and the letters that wait for a decision."""

from django.contrib import messages
from django.contrib.auth.decorators import login_required
from django.core.exceptions import PermissionDenied
from django.http import HttpRequest, HttpResponse
from django.shortcuts import redirect, render
from django.utils import timezone
from django.utils.translation import gettext as _

from people.forms import MailWishesForm
from people.models import Letter, User
from people.post import drop_held, release_held, retry_failed, wish
from people.sight import administers

SHOWN = 100


@login_required
def mail_wishes(request: HttpRequest) -> HttpResponse:
    """Before how many days, and whether the weekly overview comes."""
    person = request.user
    if not isinstance(person, User):
        raise PermissionDenied
    form = MailWishesForm(request.POST or None, person=person)
    if form.is_valid():
        wish(person=person, **form.wishes)
        messages.success(request, _("Your choice has been saved."))
        return redirect("people:mail_wishes")
    return render(request, "people/mail_wishes.html", {"form": form})


def letters(request: HttpRequest) -> HttpResponse:
    """What is held because it is so much, and what could not be sent."""
    by = request.user
    if not isinstance(by, User) or not administers(by):
        raise PermissionDenied
    if request.method == "POST":
        _decide(request, by)
        return redirect("people_letters:index")
    context = {
        "held": Letter.objects.held().count(),
        "held_kinds": [
            (Letter.Kind(kind).label, letters, first, last)
            for kind, letters, first, last in Letter.objects.held().by_kind()
        ],
        "waiting": Letter.objects.waiting(timezone.now()).count(),
        "failed": Letter.objects.failed().select_related("person")[:SHOWN],
        "failed_count": Letter.objects.failed().count(),
    }
    return render(request, "people/letters.html", context)


def _decide(request: HttpRequest, by: User) -> None:
    act = request.POST.get("act")
    if act == "release":
        release_held(by=by)
    elif act == "drop":
        drop_held(by=by, now=timezone.now())
    elif act == "retry":
        retry_failed(by=by, now=timezone.now())
