"""T-01 to T-16: what somebody may not see of others, each as one attack.

The role matrix asks the same of every route and role; here each threat stands by itself.
"""

import csv
import datetime
import io
import re
import uuid

import pytest
import time_machine
from django.conf import settings
from django.core.files.base import ContentFile
from django.urls import reverse

from certification.rebuilding import rebuild_all
from courses.models import TrainingDocument
from people.access import align_groups, ensure_groups
from people.days import today
from people.grants import end_access
from people.models import AccessRole, Look
from people.sight import people_in_sight
from tests.factories import certification as duty
from tests.factories import courses as learning
from tests.factories import people as make

DAY = datetime.timedelta(days=1)
CANARY = "Kanarie"


@pytest.fixture
def house(db):
    """A battalion with two companies; a commander of the first, and somebody in each."""
    ensure_groups()
    top = make.unit("A")
    own, sibling = make.unit("A.1", top), make.unit("A.2", top)
    course = duty.course("KNOTS", title="Knots")
    item = duty.item(course, code="KNOTS")
    duty.requirement(item.curriculum, unit=top)
    people = {}
    for name, unit in (("own", own), ("sibling", sibling), ("top", top)):
        people[name] = make.person(f"KN-{name}", last_name=f"{CANARY}{name}")
        make.appointment(people[name], unit, today() - 400 * DAY, is_primary=True)
    commander = make.person("commander", last_name="Bevel", language="en")
    grant = make.grant(commander, AccessRole.COMMANDER, own)
    rebuild_all()
    return {
        **people,
        "commander": commander,
        "grant": grant,
        "units": {"top": top, "own": own, "sibling": sibling},
        "course": course,
    }


@pytest.fixture
def commander(client, house):
    client.force_login(house["commander"])
    return house["commander"]


def text(answer) -> str:
    body = b"".join(answer.streaming_content) if answer.streaming else answer.content
    return body.decode(errors="replace")


def bare(answer) -> str:
    """A page without what differs at each request."""
    found = re.sub(r'csrfmiddlewaretoken" value="[^"]+|nonce="[^"]+', "", text(answer))
    return re.sub(r"[0-9a-f]{8}-[0-9a-f-]{27}", "", found)


def test_t01_a_person_outside_the_subtree_is_like_one_who_does_not_exist(
    client, house, commander
):
    there = client.get(
        reverse("certification:person", args=[house["sibling"].public_id])
    )
    nowhere = client.get(reverse("certification:person", args=[uuid.uuid4()]))

    assert (there.status_code, nowhere.status_code) == (404, 404)
    assert bare(there) == bare(nowhere)
    assert CANARY not in text(there)


@pytest.mark.parametrize("route", ["courses:certificate", "courses:certificate_pdf"])
def test_t02_the_certificate_of_a_colleague_does_not_exist(client, house, route):
    done = duty.completion(house["sibling"], house["course"], today() - DAY)
    client.force_login(house["own"])

    assert client.get(reverse(route, args=[done.public_id])).status_code == 404


@pytest.mark.parametrize("code", ["A", "A.2", "NOWHERE", ""])
def test_t03_an_export_of_another_unit_is_refused(client, commander, code):
    answer = client.get(f"/units/{code or 'A.1/../A'}/?format=csv")

    assert answer.status_code in {301, 404}
    assert CANARY not in text(answer)


def test_t03_an_export_of_the_own_unit_holds_the_subtree_and_nobody_else(
    client, house, commander
):
    rows = text(client.get("/units/A.1/?format=csv&unit=A.2"))

    assert "KN-own" in rows
    assert "KN-sibling" not in rows
    assert list(csv.reader(io.StringIO(rows)))


def test_t04_figures_of_a_list_count_only_who_is_in_sight(client, house, commander):
    page = client.get("/units/").context["units"]

    assert [(each.unit.code, each.figures.people) for each in page] == [("A.1", 1)]
    assert sum(each.figures.with_gaps for each in page) == 1


def test_t04_a_search_in_the_administration_counts_nobody_out_of_sight(client, house):
    coordinator = make.person("coordinator")
    make.grant(coordinator, AccessRole.COORDINATOR, house["units"]["own"])
    align_groups(coordinator)
    client.force_login(coordinator)

    listing = reverse("people_persons:index")
    found = text(client.get(listing, {"q": f"{CANARY}sibling"}))
    nothing = text(client.get(listing, {"q": f"{CANARY}nobody"}))

    assert "KN-sibling" not in found
    assert found.replace("sibling", "").count("<tr") == nothing.count("<tr")


def test_t05_a_saved_question_and_an_ordered_report_of_another_are_not_there(
    client, house, commander
):
    other = make.person("other")
    make.grant(other, AccessRole.COMMANDER, house["units"]["own"])
    client.force_login(other)
    client.post(
        reverse("certification:question_save"),
        {"name": "Monday", "address": "/units/A.1/"},
    )
    client.force_login(commander)

    assert list(client.get("/units/").context["kept"]) == []
    fetch = reverse("certification:report_fetch", args=[uuid.uuid4()])
    assert client.get(fetch).status_code == 404


def test_t06_an_instructor_meets_nobody_in_the_administration(client, house):
    instructor = make.person("instructor")
    make.grant(instructor, AccessRole.INSTRUCTOR)
    align_groups(instructor)
    client.force_login(instructor)

    for address in (
        "/admin/users/",
        "/admin/groups/",
        "/admin/reports/site-history/",
        "/admin/snippets/",
        reverse("people_persons:index"),
        reverse("certification_exchange:index"),
    ):
        answer = client.get(address, follow=True)
        assert CANARY not in text(answer), address


def test_t07_an_error_names_nobody(client, house, commander):
    person = house["sibling"]
    for answer in (
        client.get(
            reverse("certification:explanation", args=[person.public_id, "KNOTS"])
        ),
        client.post(
            reverse("certification:gap_decide", args=[person.public_id, "KNOTS"])
        ),
        client.get("/units/A.1/", {"on": "never"}),
        client.get("/units/A.1/may/", {"people": "KN-sibling"}),
    ):
        assert f"{CANARY}sibling" not in text(answer)


def test_t08_access_that_ends_while_signed_in_ends_at_the_next_request(
    client, house, commander
):
    admin = make.person("admin")
    make.grant(admin, AccessRole.ADMINISTRATOR)
    assert client.get("/units/A.1/?format=csv").status_code == 200

    end_access(grant=house["grant"], by=admin, last_day=today() - DAY)

    assert client.get("/units/A.1/").status_code == 404
    assert client.get("/units/A.1/?format=csv").status_code == 404


def test_t09_rights_follow_a_unit_that_moves(client, house, commander):
    assert client.get("/units/A.2/").status_code == 404

    make.move(house["units"]["sibling"], today(), house["units"]["own"])

    assert client.get("/units/A.2/").status_code == 200
    assert people_in_sight(commander).filter(pk=house["sibling"].pk).exists()


def test_t10_who_moves_leaves_the_sight_of_the_one_and_enters_that_of_the_other(
    client, house, commander
):
    other = make.person("other")
    make.grant(other, AccessRole.COMMANDER, house["units"]["sibling"])
    home = house["own"].appointments.get()
    home.end = today() - DAY
    home.save()
    make.appointment(house["own"], house["units"]["sibling"], today(), is_primary=True)
    page = reverse("certification:person", args=[house["own"].public_id])

    assert client.get(page).status_code == 404
    client.force_login(other)
    assert client.get(page).status_code == 200


def test_t11_a_search_of_pages_finds_nothing_that_is_not_published(client, house):
    learning.course_page(learning.course("SECRET", title=f"{CANARY} course"))
    draft = learning.lesson_page(
        learning.module_page(learning.course_page(learning.course("D")))
    )
    draft.title = f"{CANARY} draft"
    draft.save_revision()
    client.force_login(house["own"])

    assert f"{CANARY} draft" not in text(
        client.get("/courses/", {"q": CANARY}, follow=True)
    )


def test_t12_a_file_is_served_by_its_view_and_by_no_other_address(client, house):
    paper = TrainingDocument(title="Secret")
    paper.file.save("secret.txt", ContentFile(CANARY.encode()))
    addresses = (paper.url, f"/media/{paper.file.name}", f"/static/{paper.file.name}")

    for address in addresses:
        answer = client.get(address)
        assert answer.status_code in {302, 404}, address
        assert CANARY not in text(answer)


def test_t13_a_draft_has_no_address(client, house):
    page = learning.lesson_page(
        learning.module_page(learning.course_page(learning.course("D")))
    )
    address = page.url
    page.unpublish()
    client.force_login(house["own"])

    for tried in (address, f"{address}?preview=1", "/api/v2/pages/", "/sitemap.xml"):
        assert client.get(tried).status_code == 404, tried
    assert client.get(f"/admin/pages/{page.pk}/view_draft/").status_code in {
        302,
        403,
        404,
    }


def test_t14_an_inspector_sees_nothing_on_the_day_after_the_last(client, house):
    inspector = make.person("inspector")
    make.grant(inspector, AccessRole.INSPECTOR, house["units"]["own"], end=today())
    client.force_login(inspector)
    page = reverse("certification:person", args=[house["own"].public_id])
    assert client.get(page).status_code == 200

    with time_machine.travel(today() + DAY):
        client.force_login(inspector)
        assert client.get(page).status_code == 404

    assert Look.objects.count() == 1


@pytest.mark.parametrize(
    "address",
    ["/units/", "/units/A.1/", "/my/", "/units/A.1/?format=csv", "/my/looks/"],
)
def test_t15_nobody_keeps_a_copy(client, commander, address):
    answer = client.get(address)

    assert answer.status_code == 200
    assert {"no-store", "private"} <= set(re.split(r",\s*", answer["Cache-Control"]))


def test_t16_whoever_gets_figures_only_cannot_narrow_them_to_a_person(client, house):
    specialist = make.person("specialist")
    make.grant(specialist, AccessRole.SAFETY_SPECIALIST, house["units"]["top"])
    client.force_login(specialist)

    answers = [
        client.get(f"/safety/{code}/?{query}")
        for code in ("A", "A.1", "A.2")
        for query in ("", "item=KNOTS")
    ]

    assert not any(answer.context["rows"] for answer in answers)  # three people in all
    assert not any(CANARY in text(answer) for answer in answers)
    for address in ("/units/A/", "/units/A/?format=csv", "/units/A/trend/"):
        assert client.get(address).status_code == 404


def test_every_threat_of_seeing_others_has_a_test():
    names = {name[:8] for name in globals() if name.startswith("test_t")}

    assert names == {f"test_t{number:02}" for number in range(1, 17)}
    assert settings.SESSION_COOKIE_HTTPONLY
