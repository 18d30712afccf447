"""An empty installation, and who may fill it with imaginary people."""

import io

import pytest
from django.contrib.auth.models import Group
from django.core.management import CommandError, call_command
from django.db import connection
from wagtail.models import Page, Site

from courses.models import CataloguePage
from people.codes import use_code
from people.models import AccessRole, Grant, User
from people.sight import administers
from tests.factories.people import person

pytestmark = pytest.mark.django_db


def start(*options: str) -> str:
    output = io.StringIO()
    call_command("first_start", *options, stdout=output, stderr=io.StringIO())
    return output.getvalue().strip()


def test_an_empty_installation_gets_a_site_in_every_language():
    start("--service-number", "A-1")
    catalogues = CataloguePage.objects.live()
    assert {page.locale.language_code for page in catalogues} == {"nl", "en"}
    assert len({page.translation_key for page in catalogues}) == 1
    root = Site.objects.get(is_default_site=True).root_page
    assert root.locale.language_code == "nl"
    assert root.specific in catalogues


def test_nothing_of_wagtails_own_installation_is_left():
    start("--service-number", "A-1")
    assert not Page.objects.filter(slug="home").exists()
    assert not Group.objects.filter(name__in=["Editors", "Moderators"]).exists()


def test_the_first_administrator_signs_in_with_the_code():
    code = start("--service-number", "A-1", "--email", "a@example.org")
    used = use_code(service_number="A-1", code=code, password="lange zin van woorden")
    assert used is not None
    assert administers(used)
    assert not used.is_superuser


def test_done_twice_it_makes_nothing_twice():
    start("--service-number", "A-1")
    before = Page.objects.count(), Group.objects.count(), User.objects.count()
    start("--service-number", "A-1")
    start()
    after = Page.objects.count(), Group.objects.count(), User.objects.count()
    assert before == after
    assert Grant.objects.filter(access_role=AccessRole.ADMINISTRATOR).count() == 1


def test_it_says_which_database_is_ready():
    """Without its environment a command would make another one ready, unseen."""
    told = io.StringIO()
    call_command("first_start", "--service-number=A-1", stderr=told)
    place = f"{connection.display_name} {connection.settings_dict['NAME']}."
    assert told.getvalue().endswith(f"The installation is ready, in {place}\n")


def test_who_has_a_password_gets_no_code():
    person("A-1", password="lange zin van woorden")
    assert start("--service-number", "A-1") == ""


def test_an_installation_without_administrator_is_refused():
    with pytest.raises(CommandError, match="--service-number"):
        start()
    assert not CataloguePage.objects.exists()


def test_a_bad_service_number_is_refused():
    with pytest.raises(CommandError):
        start("--service-number", "geen nummer")
    assert not User.objects.exists()


def test_no_imaginary_people_outside_a_demo(settings):
    settings.DEMO = False
    with pytest.raises(CommandError, match="not a demo installation"):
        call_command("seed_demo")


def test_no_imaginary_people_among_real_ones():
    person("P900")
    with pytest.raises(CommandError, match="P900"):
        call_command("seed_demo", "--yes")
    assert User.objects.count() == 1


def test_a_brigade_of_too_few_is_refused():
    with pytest.raises(CommandError, match="--persons"):
        call_command("seed_demo", "--yes", "--persons", "3")
