"""First sign-in: a printed code works once, for its person, for two weeks."""

import datetime
import re

import pytest
import time_machine
from django.conf import settings
from django.core.exceptions import PermissionDenied
from django.urls import reverse
from django.utils import timezone
from wagtail.models import ModelLogEntry

from people.access import ensure_groups
from people.codes import VALID, make_codes, new_code, use_code
from people.models import AccessRole, SignInCode, User
from people.persons import suspend_account
from people.views import PER_ADDRESS
from tests.factories import people as make

pytestmark = pytest.mark.django_db
PASSWORD = "seven-grey-otters"


@pytest.fixture
def admin():
    ensure_groups()
    found = make.person("ADMIN")
    make.grant(found, AccessRole.ADMINISTRATOR)
    return found


@pytest.fixture
def recruit():
    return make.person("RECRUIT")


def code_for(person, admin):
    return make_codes(people=[person], by=admin)[0].code


def use(code, number="RECRUIT"):
    return use_code(service_number=number, code=code, password=PASSWORD)


def test_a_code_has_sixty_bits_in_signs_that_nobody_confuses():
    codes = {new_code() for _ in range(500)}
    assert len(codes) == 500
    assert all(
        re.fullmatch(r"[2-9A-HJ-NP-Z]{4}(-[2-9A-HJ-NP-Z]{4}){2}", code)
        for code in codes
    )


def test_a_code_sets_the_password_once(admin, recruit):
    code = code_for(recruit, admin)
    assert use(code) == recruit
    assert User.objects.get(pk=recruit.pk).check_password(PASSWORD)
    assert use(code) is None
    actions = ModelLogEntry.objects.order_by("pk").values_list("action", "user")
    assert list(actions) == [
        ("people.code.make", admin.pk),
        ("people.code.use", recruit.pk),
    ]


def test_a_code_is_kept_as_a_hash_only(admin, recruit):
    code = code_for(recruit, admin)
    kept = str(SignInCode.objects.values().get())
    assert code not in kept
    assert code.replace("-", "") not in kept


def test_capitals_and_hyphens_do_not_matter(admin, recruit):
    assert use(code_for(recruit, admin).lower().replace("-", " ")) == recruit


def test_a_code_is_for_one_person(admin, recruit):
    make.person("OTHER")
    assert use(code_for(recruit, admin), number="OTHER") is None


def test_a_newer_code_replaces_the_older(admin, recruit):
    old, new = code_for(recruit, admin), code_for(recruit, admin)
    assert use(old) is None
    assert use(new) == recruit


@pytest.mark.parametrize(
    ("after", "works"),
    [
        (VALID - datetime.timedelta(minutes=1), True),
        (VALID + datetime.timedelta(minutes=1), False),
    ],
)
def test_a_code_works_for_two_weeks(admin, recruit, after, works):
    code = code_for(recruit, admin)
    with time_machine.travel(timezone.now() + after):
        assert (use(code) == recruit) is works


def test_a_code_of_a_suspended_account_does_not_work(admin, recruit):
    code = code_for(recruit, admin)
    suspend_account(person=recruit, by=admin)
    assert use(code) is None


def test_only_an_administrator_makes_codes_and_not_for_oneself(admin, recruit):
    root = make.person("ROOT", is_superuser=True)
    for people, by in [([recruit], recruit), ([admin], admin), ([root], admin)]:
        with pytest.raises(PermissionDenied):
            make_codes(people=people, by=by)


@pytest.fixture
def page():
    return reverse("people:sign_in_code")


def given(code, number="RECRUIT", password=PASSWORD):
    return {
        "service_number": number,
        "code": code,
        "password1": password,
        "password2": password,
    }


def test_a_recruit_signs_in_with_a_slip(client, page, admin, recruit):
    assert client.get(page).status_code == 200
    answer = client.post(page, given(code_for(recruit, admin)))
    assert answer.status_code == 302
    assert client.session["_auth_user_id"] == str(recruit.pk)
    assert client.get(page).status_code == 302


def test_a_weak_password_is_refused_and_the_code_still_works(
    client, page, admin, recruit
):
    code = code_for(recruit, admin)
    answer = client.post(page, given(code, password="password1234"))
    assert answer.status_code == 200
    assert "_auth_user_id" not in client.session
    assert use(code) == recruit


@pytest.mark.parametrize(
    ("language", "weak", "words"),
    [
        ("nl", "kort", "minstens 12 tekens"),
        ("nl", "password1234", "Veel mensen gebruiken dit wachtwoord"),
        ("en", "short", "at least 12 characters"),
    ],
)
def test_what_is_wrong_with_a_password_is_said_in_the_language_of_the_page(
    client, page, admin, recruit, language, weak, words
):
    code = code_for(recruit, admin)
    client.cookies[settings.LANGUAGE_COOKIE_NAME] = language
    answer = client.post(page, given(code, password=weak))
    assert words in answer.content.decode()


def test_the_answer_is_the_same_whatever_is_wrong(client, page, admin, recruit):
    code_for(recruit, admin)
    known = client.post(page, given("ABCD-EFGH-JKLM"))
    unknown = client.post(page, given("ABCD-EFGH-JKLM", number="NOBODY"))

    def body(answer, number):
        text = answer.content.decode().replace(number, "")
        return re.sub(r'name="csrfmiddlewaretoken" value="\w+"', "", text)

    assert known.status_code == unknown.status_code == 200
    assert body(known, "RECRUIT") == body(unknown, "NOBODY")


def test_guessing_is_slowed_down_for_one_number(client, page, admin, recruit):
    for _ in range(10):
        assert client.post(page, given("ABCD-EFGH-JKLM")).status_code == 200
    code = code_for(recruit, admin)
    assert client.post(page, given(code)).status_code == 429
    assert use(code) == recruit


def test_guessing_is_slowed_down_for_one_address(client, page):
    for _ in range(PER_ADDRESS.tries - 1):
        PER_ADDRESS.allows("127.0.0.1")
    assert client.post(page, given("ABCD-EFGH-JKLM", number="N1")).status_code == 200
    assert client.post(page, given("ABCD-EFGH-JKLM", number="N2")).status_code == 429


@pytest.fixture
def class_of_two(admin):
    unit = make.unit("CLASS", start=datetime.date(2020, 1, 1))
    for number in ("R1", "R2"):
        make.appointment(make.person(number), unit)
    veteran = make.person("VETERAN", last_login=timezone.now())
    make.appointment(veteran, make.unit("CLASS.1", unit))
    make.appointment(make.person("ELSEWHERE"), make.unit("CLASS.10"))
    return unit


def slips(answer):
    numbers = re.findall(r"<dd>(\w+)</dd>", answer.content.decode())
    codes = re.findall(r'slip__code">([-\w]+)<', answer.content.decode())
    return dict(zip(numbers, codes, strict=True))


def test_an_administrator_prints_slips_for_a_class(client, admin, class_of_two):
    client.force_login(admin)
    address = reverse("people_codes:index")
    assert client.get(address).status_code == 200
    assert not SignInCode.objects.exists()
    answer = client.post(address, {"unit": class_of_two.pk})
    found = slips(answer)
    assert set(found) == {"R1", "R2"}
    assert "no-store" in answer["Cache-Control"]
    assert use(found["R1"], number="R1").service_number == "R1"
    again = client.post(address, {"unit": class_of_two.pk, "again": "on"})
    assert set(slips(again)) == {"R1", "R2", "VETERAN"}


def test_a_unit_where_nobody_needs_a_code_gives_no_sheet(client, admin):
    client.force_login(admin)
    empty = make.unit("EMPTY")
    answer = client.post(reverse("people_codes:index"), {"unit": empty.pk})
    assert not SignInCode.objects.exists()
    assert "slip__code" not in answer.content.decode()


def test_a_unit_with_more_people_than_a_sheet_has_is_told_to_be_too_large(
    client, admin, class_of_two, monkeypatch
):
    client.force_login(admin)
    address, asked = reverse("people_codes:index"), {"unit": class_of_two.pk}
    monkeypatch.setattr("people.forms.SHEET", 1)
    refused = client.post(address, asked)
    assert refused.context["form"].errors.keys() == {"unit"}
    assert not SignInCode.objects.exists()
    monkeypatch.setattr("people.forms.SHEET", 2)
    assert len(slips(client.post(address, asked))) == 2


@pytest.mark.parametrize("role", [AccessRole.INSTRUCTOR, AccessRole.COORDINATOR])
def test_nobody_else_prints_slips(client, admin, class_of_two, role):
    other = make.person("OTHER")
    make.grant(other, role)
    client.force_login(other)
    for answer in (
        client.get(reverse("people_codes:index")),
        client.post(reverse("people_codes:index"), {"unit": class_of_two.pk}),
    ):
        assert answer.status_code in {302, 403}
    assert not SignInCode.objects.exists()
