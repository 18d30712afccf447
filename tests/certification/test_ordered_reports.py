"""Large reports: ordered, made apart, and fetched only by who may see all that is in it."""

import re
from datetime import timedelta
from html import unescape
from urllib.parse import urljoin

import pytest
from django.core.management import call_command
from django.utils import timezone

from certification.models import OrderedReport
from certification.models.reports import KEPT
from certification.paper import handing_out
from certification.paper.ordering import AT_MOST, LOST, clear_old_reports
from certification.rebuilding import rebuild_stale
from people.appointments import end_appointment
from people.days import today
from people.models import AccessRole, Grant, User
from tests.factories import certification as make
from tests.factories import people

pytestmark = pytest.mark.django_db
ORDER, MINE = "/my/reports/order/", "/my/reports/"


@pytest.fixture
def company():
    """Two people who lack something, their commander, and the commander beside them."""
    company, beside = people.unit("A.1"), people.unit("A.2")
    for unit, numbers in ((company, ("1001", "1002")), (beside, ("1003",))):
        make.requirement(make.item(make.course()).curriculum, unit=unit)
        for number in numbers:
            who = people.person(number, last_name=f"Canary{number}")
            people.appointment(who, unit, start=today() - timedelta(days=400))
    for number, unit in (("2000", company), ("2001", beside)):
        people.grant(people.person(number, language="en"), AccessRole.COMMANDER, unit)
    rebuild_stale()
    return company


def someone(number: str) -> User:
    return User.objects.get(service_number=number)


@pytest.fixture
def commander(client, company):
    client.force_login(someone("2000"))
    return client


@pytest.fixture
def few(monkeypatch):
    """Hardly anything is small enough to wait for."""
    monkeypatch.setattr(handing_out, "AT_ONCE", 3)


def order(client, unit, **asked):
    posted = {"unit": unit.pk, "question": "unit", "query": "", "form": "csv"} | asked
    return client.post(ORDER, posted, follow=True)


def fetch(client, report: OrderedReport):
    return client.get(f"/my/reports/{report.public_id}/")


def test_a_large_report_is_offered_to_be_ordered_and_asking_orders_nothing(
    commander, few
):
    page = commander.get("/units/A.1/?gaps=on&format=pdf").content.decode()
    assert "This is a large report" in page
    assert 'name="query" value="gaps=on"' in page
    assert not OrderedReport.objects.exists()


@pytest.mark.parametrize("page", ["/units/A.1/matrix/", "/units/A.1/"])
def test_much_paper_is_printed_only_when_asked_twice(commander, monkeypatch, page):
    monkeypatch.setattr(handing_out, "MUCH_PAPER", 0)
    asked = commander.get(page, {"format": "pdf", "direct": "on"})
    told = asked.content.decode()
    assert "On paper it takes about 1 pages" in told
    assert "Order the report" not in told
    links = re.findall(r'class="button[^"]*" href="([^"]+)"', told)
    kinds = [
        commander.get(urljoin(page, unescape(one)))["Content-Type"] for one in links
    ]
    assert kinds == [
        handing_out.MEDIA["xlsx"],
        "text/html; charset=utf-8",
        "application/pdf",
    ]
    assert "figure=with-gaps" in links[1]
    assert all("direct=on" in link for link in links)


def test_of_a_sheet_too_large_to_wait_for_the_pages_are_told(
    commander, few, monkeypatch
):
    monkeypatch.setattr(handing_out, "MUCH_PAPER", 0)
    told = commander.get("/units/A.1/matrix/?format=pdf").content.decode()
    assert "On paper it takes about 1 pages" in told
    assert "Order the report" in told
    assert "Print all of it" not in told


def test_an_ordered_report_is_made_and_can_be_fetched(commander, company):
    page = order(commander, company, query="gaps=on").content.decode()
    assert "Ordered." in page
    report = OrderedReport.objects.get()
    assert report.made_at is not None
    assert f"/my/reports/{report.public_id}/" in page
    answer = fetch(commander, report)
    text = b"".join(answer.streaming_content).decode("utf-8-sig")
    assert text.count("Canary") == 2
    assert "attachment" in answer["Content-Disposition"]


def test_every_question_can_be_ordered_in_every_form(company):
    for question in handing_out.QUESTIONS:
        for form in handing_out.FORMS:
            more = {"question": question, "form": form}
            assert not make.ordered_report(someone("2000"), company, **more).problem


def test_nobody_else_fetches_it(client, commander, company):
    order(commander, company)
    report = OrderedReport.objects.get()
    administrator = people.person("3000")
    people.grant(administrator, AccessRole.ADMINISTRATOR)
    for other in (someone("2001"), someone("1001"), administrator):
        client.force_login(other)
        assert fetch(client, report).status_code == 404
        assert str(report.public_id) not in client.get(MINE).content.decode()


def test_the_rights_of_the_moment_decide_when_it_is_fetched(commander, company):
    order(commander, company)
    report = OrderedReport.objects.get()
    Grant.objects.filter(person=someone("2000")).update(
        end=today() - timedelta(days=1), start=today() - timedelta(days=9)
    )
    assert fetch(commander, report).status_code == 404
    assert "names people whom you do not see" in commander.get(MINE).content.decode()


def test_somebody_in_it_who_left_the_unit_shuts_it(commander, company):
    order(commander, company)
    report = OrderedReport.objects.get()
    end_appointment(
        appointment=someone("1002").appointments.get(),
        last_day=today() - timedelta(days=1),
        by=None,
    )
    assert fetch(commander, report).status_code == 404


def test_a_unit_out_of_sight_cannot_be_ordered(commander, company):
    beside = people.unit("A.3")
    assert "cannot be ordered" in order(commander, beside).content.decode()
    assert not OrderedReport.objects.exists()


@pytest.mark.parametrize(
    "wrong", [{"question": "passwords"}, {"form": "exe"}, {"query": "x" * 2001}]
)
def test_what_is_no_question_cannot_be_ordered(commander, company, wrong):
    assert "cannot be ordered" in order(commander, company, **wrong).content.decode()
    assert not OrderedReport.objects.exists()


def test_who_answers_for_no_unit_orders_nothing(client, company):
    client.force_login(someone("1001"))
    assert order(client, company).status_code == 404


def test_a_question_that_cannot_be_answered_is_said_on_the_list(commander, company):
    page = order(commander, company, query="on=never").content.decode()
    assert "ask it anew" in page


def test_nobody_orders_without_end(commander, company):
    for number in range(AT_MOST):
        OrderedReport.objects.create(
            reader=someone("2000"), unit=company, question="unit", query=str(number)
        )
    page = order(commander, company).content.decode()
    assert "Wait until one of your reports is made" in page
    assert OrderedReport.objects.count() == AT_MOST


def test_after_some_days_the_file_is_gone_and_not_before(company):
    report = make.ordered_report(someone("2000"), company)
    path = report.file.path
    almost = report.ordered_at + KEPT - timedelta(seconds=1)
    assert clear_old_reports(almost) == 0
    assert clear_old_reports(report.ordered_at + KEPT) == 1
    assert not OrderedReport.objects.exists()
    assert not report.file.storage.exists(path)


def test_a_report_that_a_worker_forgot_is_made_by_the_jobs(company):
    old = timezone.now() - LOST - timedelta(minutes=1)
    forgotten = OrderedReport.objects.create(
        reader=someone("2000"),
        unit=company,
        question="unit",
        form="csv",
        ordered_at=old,
    )
    call_command("run_jobs", once=True)
    forgotten.refresh_from_db()
    assert forgotten.made_at is not None


@pytest.mark.parametrize(("language", "head"), [("en", "Unit,"), ("nl", "Eenheid,")])
def test_it_is_written_in_the_language_of_who_ordered(company, language, head):
    report = make.ordered_report(someone("2000"), company, language=language)
    with report.file.open() as file:
        assert file.read().decode("utf-8-sig").startswith(head)


def test_the_list_costs_as_many_queries_for_many_reports(
    commander, company, django_assert_num_queries
):
    for count in (1, 6):
        for _ in range(count):
            make.ordered_report(someone("2000"), company)
        commander.get(MINE)
        with django_assert_num_queries(12):
            commander.get(MINE)


def test_a_report_whose_file_is_gone_is_to_be_ordered_again(commander):
    report = make.ordered_report(someone("2000"))
    report.file.storage.delete(report.file.name)
    page = commander.get(f"/my/reports/{report.public_id}/", follow=True)
    assert "The file of this report is gone. Order it again." in page.content.decode()
