"""The pages that belong to the site as a whole."""

from django.conf import settings
from django.contrib.auth.decorators import login_required
from django.http import (
    FileResponse,
    Http404,
    HttpRequest,
    HttpResponse,
    HttpResponseBadRequest,
)
from django.shortcuts import redirect, render
from django.utils import translation
from django.utils.http import url_has_allowed_host_and_scheme
from django.views.decorators.cache import cache_control
from django.views.decorators.http import require_POST, require_safe
from django.views.static import serve
from wagtail.models import Locale, Page

from lms.chrome import home_of
from lms.mailbox import letters
from people.models import User
from people.persons import change_person


@require_safe
def home(request: HttpRequest) -> HttpResponse:
    """Sign-in, or the home of who is signed in."""
    reader = request.user
    return redirect(home_of(reader) if isinstance(reader, User) else settings.LOGIN_URL)


@require_safe
def accessibility(request: HttpRequest) -> HttpResponse:
    return render(request, "lms/accessibility.html")


@require_safe
def demo_mail(request: HttpRequest) -> HttpResponse:
    """What the demo would have sent; nowhere else does this page exist."""
    if not settings.DEMO:
        raise Http404
    found = letters(settings.EMAIL_FILE_PATH)
    return render(request, "lms/mailbox.html", {"letters": found})


@login_required
@require_safe
@cache_control(private=True, max_age=3600)
def picture(request: HttpRequest, path: str) -> FileResponse:
    """A picture in a lesson. Other files are not served from here."""
    return serve(request, path, document_root=str(settings.MEDIA_ROOT / "images"))


@require_POST
def choose_language(request: HttpRequest) -> HttpResponse:
    """Remember the choice with the person, or in the browser of a passer-by."""
    language = request.POST.get("language", "")
    if language not in dict(settings.LANGUAGES):
        return HttpResponseBadRequest()
    reader = request.user
    if isinstance(reader, User):
        reader.language = language
        change_person(person=reader, by=reader)
    response = redirect(_same_page(request, language))
    response.set_cookie(
        settings.LANGUAGE_COOKIE_NAME,
        language,
        max_age=settings.LANGUAGE_COOKIE_AGE,
        secure=settings.SESSION_COOKIE_SECURE,
        httponly=True,
        samesite="Lax",
    )
    return response


def _same_page(request: HttpRequest, language: str) -> str:
    """The page one came from; of a content page, its translation."""
    came_from = request.POST.get("next", "")
    hosts = {request.get_host()}
    if not url_has_allowed_host_and_scheme(
        came_from, hosts, require_https=request.is_secure()
    ):
        return "/"
    if not translation.get_language_from_path(came_from):
        return came_from
    return _translated(request, came_from, language) or "/courses/"


def _translated(request: HttpRequest, address: str, language: str) -> str | None:
    inner = address.partition("?")[0][len("/nl") :]
    page = Page.route_for_request(request, inner)
    locale = Locale.objects.filter(language_code=language).first()
    if page is None or locale is None:
        return None
    sibling = page.page.get_translation_or_none(locale)
    return sibling.get_url(request) if sibling and sibling.live else None
