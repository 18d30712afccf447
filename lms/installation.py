"""What an empty installation needs: a site with catalogues, groups, somebody to begin."""

from urllib.parse import urlsplit

from django.conf import settings
from django.contrib.auth.models import Group
from django.db import transaction
from wagtail.models import Page, Site

from courses.authoring.publishing import ensure_catalogues, ensure_workflow
from people.access import ensure_groups
from people.codes import Slip, make_codes
from people.days import today
from people.grants import grant_access
from people.models import AccessRole, Grant, User
from people.persons import add_person
from people.sight import administers

OF_WAGTAIL = ("Editors", "Moderators")
"""Groups that Wagtail brings and that may publish alone; nobody is in them here."""


@transaction.atomic
def prepare_installation() -> None:
    """Make what is not there yet; what is there stays as it is."""
    ensure_catalogues()
    _address_site()
    _take_away_welcome_page()
    Group.objects.filter(name__in=OF_WAGTAIL, user=None).delete()
    ensure_groups()
    ensure_workflow()


def _address_site() -> None:
    """The site answers at the address that the settings say."""
    address = urlsplit(settings.PUBLIC_BASE_URL)
    port = address.port or (443 if address.scheme == "https" else 80)
    Site.objects.filter(is_default_site=True).update(
        hostname=address.hostname or "localhost", port=port
    )
    Site.clear_site_root_paths_cache()


def _take_away_welcome_page() -> None:
    """The page that Wagtail's own installation leaves."""
    welcome = Page.objects.filter(depth=2, slug="home", numchild=0).first()
    if welcome is not None and type(welcome.specific) is Page:
        welcome.delete()


def has_administrator() -> bool:
    """Whether anybody administers the installation today."""
    grants = Grant.objects.in_force_on(today())
    return grants.filter(access_role=AccessRole.ADMINISTRATOR).exists()


@transaction.atomic
def appoint_administrator(*, service_number: str, email: str = "") -> Slip | None:
    """Let somebody administer, with a code to sign in; none for who can sign in already."""
    person = User.objects.filter(service_number=service_number).first()
    if person is None:
        person = add_person(service_number=service_number, email=email, by=None)
    if not administers(person):
        grant_access(
            person=person,
            access_role=AccessRole.ADMINISTRATOR,
            start=today(),
            by=None,
        )
    if person.has_usable_password():
        return None
    (slip,) = make_codes(people=[person], by=None)
    return slip
