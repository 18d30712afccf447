"""Who comes in how, and what a stranger finds."""

import pytest
from django.conf import settings
from django.core import mail
from django.test import Client

from lms.chrome import Chrome
from people.models import AccessRole, User
from tests.factories.people import grant

pytestmark = pytest.mark.django_db
PASSWORD = "Kompas-Berk-17"


@pytest.fixture
def recruit() -> User:
    user = User(
        service_number="1000001", email="amina@example.org", last_name="Idrissi"
    )
    user.set_password(PASSWORD)
    user.save()
    return user


def sign_in(client: Client, login: str, password: str = PASSWORD):
    return client.post("/accounts/login/", {"login": login, "password": password})


def test_the_root_leads_a_stranger_to_the_sign_in(client):
    assert client.get("/").headers["Location"] == "/accounts/login/"


def test_the_root_leads_a_recruit_to_their_own_training(client, recruit):
    client.force_login(recruit)
    assert client.get("/").headers["Location"] == "/my/"


@pytest.mark.parametrize("login", ["1000001", "amina@example.org", " 1000001 "])
def test_one_signs_in_by_service_number_or_mail_address(client, recruit, login):
    assert sign_in(client, login).headers["Location"] == "/"
    assert client.session["_auth_user_id"] == str(recruit.pk)


@pytest.mark.parametrize("login", ["1000001", "nobody", "nobody@example.org"])
def test_a_wrong_sign_in_says_the_same_to_everybody(client, recruit, login):
    page = sign_in(client, login, "wrong").content.decode()
    assert "belong together" in page or "horen niet bij elkaar" in page
    assert "_auth_user_id" not in client.session


def test_a_suspended_account_does_not_come_in(client, recruit):
    User.objects.filter(pk=recruit.pk).update(is_active=False)
    sign_in(client, "1000001")
    assert "_auth_user_id" not in client.session


def test_signing_out_takes_a_click_not_a_visit(client, recruit):
    client.force_login(recruit)
    assert client.get("/accounts/logout/").status_code == 200
    assert "_auth_user_id" in client.session
    client.post("/accounts/logout/")
    assert "_auth_user_id" not in client.session


def test_a_forgotten_password_is_replaced_by_a_link(client, recruit):
    client.post("/accounts/password/reset/", {"email": recruit.email})
    link = next(word for word in mail.outbox[0].body.split() if "/key/" in word)
    form = client.get(link, follow=True).redirect_chain[-1][0]
    new = {"password1": "Nieuw-Kompas-18", "password2": "Nieuw-Kompas-18"}
    client.post(form, new)
    assert sign_in(client, "1000001", "Nieuw-Kompas-18").status_code == 302


def test_an_unknown_address_gets_no_mail_and_no_hint(client, recruit):
    known = client.post("/accounts/password/reset/", {"email": recruit.email})
    unknown = client.post("/accounts/password/reset/", {"email": "x@example.org"})
    assert (known.status_code, known.url) == (unknown.status_code, unknown.url)
    assert len(mail.outbox) == 1


@pytest.mark.parametrize(
    "address", ["/accounts/signup/", "/accounts/email/", "/admin/password_reset/"]
)
def test_other_doors_are_closed(client, address):
    assert client.get(address).status_code == 404
    assert client.post(address).status_code == 404


def test_the_admin_has_no_sign_in_of_its_own(client):
    answer = client.get("/admin/login/?next=/admin/pages/")
    assert answer.headers["Location"] == "/accounts/login/?next=/admin/pages/"


def test_an_address_that_does_not_exist_is_not_a_detour(client):
    assert client.get("/nowhere/").status_code == 404


def test_the_process_and_the_database_answer(client):
    assert client.get("/healthz").content == b"ok\n"
    assert client.get("/readyz").json() == {
        "database": "ok",
        "migrations": "ok",
        "worker": "ok",
    }


def test_mail_is_read_in_the_demo_only(client, settings, tmp_path):
    assert client.get("/demo/mail/").status_code == 404
    settings.DEMO, settings.EMAIL_FILE_PATH = True, tmp_path
    assert client.get("/demo/mail/").status_code == 200


def test_mail_of_the_demo_says_its_day_in_the_readers_language(
    client, settings, tmp_path
):
    settings.DEMO, settings.EMAIL_FILE_PATH = True, tmp_path
    (tmp_path / "1.log").write_text(
        "Subject: Nalezen\nTo: a@b.example\n"
        "Date: Mon, 30 Nov 2026 11:50:45 -0000\n\nBeste Ada,\n"
    )
    page = client.get("/demo/mail/").content.decode()
    assert "30 november 2026 12:50" in page


def test_accounts_are_shown_in_the_demo_only(client, settings, tmp_path):
    settings.DATA_DIR = tmp_path
    (tmp_path / "demo-accounts.json").write_text(
        '[{"service_number": "1", "password": "zeer-geheim", "name": "Ada", "role": "x"}]'
    )
    assert "zeer-geheim" not in client.get("/accounts/login/").content.decode()
    settings.DEMO = True
    assert "zeer-geheim" in client.get("/accounts/login/").content.decode()


def test_pictures_are_for_who_is_signed_in(client, recruit, settings, tmp_path):
    settings.MEDIA_ROOT = tmp_path
    (tmp_path / "images").mkdir()
    (tmp_path / "images" / "a.png").write_bytes(b"picture")
    (tmp_path / "secret.txt").write_bytes(b"secret")
    assert client.get("/media/images/a.png").status_code == 302
    client.force_login(recruit)
    assert b"".join(client.get("/media/images/a.png")) == b"picture"
    assert client.get("/media/images/../secret.txt").status_code == 400
    assert client.get("/media/secret.txt").status_code == 404


def test_the_site_allows_nothing_inline_and_the_admin_does(client):
    site = client.get("/accounts/login/").headers["Content-Security-Policy"]
    admin = client.get("/admin/").headers["Content-Security-Policy"]
    assert "unsafe-inline" not in site
    assert "unsafe-inline" in admin
    assert "frame-ancestors 'self'" in site


def test_a_theme_adds_one_stylesheet(client, settings):
    settings.THEME_CSS = "/static/theme.css"
    page = client.get("/accounts/login/").content.decode()
    assert '<link rel="stylesheet" href="/static/theme.css">' in page


def test_the_navigation_offers_what_one_may_do(client, recruit):
    client.force_login(recruit)
    page = client.get("/accessibility/").content.decode()
    assert 'href="/my/"' in page
    assert 'href="/units/"' not in page
    assert 'href="/admin/"' not in page


@pytest.mark.parametrize(
    ("path", "way"),
    [
        ("/my/calendar/", "/my/"),
        ("/applications/", "/units/"),
        ("/my/reports/", "/units/"),
        ("/retention/holds/", "/proof/"),
        ("/nl/veiligheidsbewustzijn/", "/courses/"),
        ("/sittings/", "/sessions/"),
        ("/hazmat/register/products/", "/hazmat/"),
        ("/hazmat/register/mine/", "/my/"),
        ("/accessibility/", None),
    ],
)
def test_the_navigation_says_where_one_is(rf, recruit, path, way):
    request = rf.get(path)
    request.user = recruit
    grant(recruit, AccessRole.ADMINISTRATOR)
    ways = Chrome(request).navigation
    assert [entry.address for entry in ways if entry.is_current] == [way][: bool(way)]


def test_the_cookie_of_a_session_is_out_of_reach_of_scripts():
    assert settings.SESSION_COOKIE_HTTPONLY
    assert settings.CSRF_COOKIE_HTTPONLY


@pytest.mark.parametrize("page", ["/admin/", "/admin/pages/", "/admin/people/codes/"])
def test_a_recruit_finds_no_back_office_and_goes_round_in_no_circle(
    client, recruit, page
):
    client.force_login(recruit)
    assert client.get(page, follow=True).status_code == 403
