"""My training: what to do, by when and why; my record; my certificates."""

import datetime
import time

import pytest
from django.test import Client

from certification.ledger import record_completion, revoke_completion
from certification.models import (
    CourseVersion,
    Curriculum,
    CurriculumItem,
    Line,
    Requirement,
)
from certification.rebuilding import rebuild_stale
from courses.my_training.agenda import agenda_of, record_of
from people.days import today
from people.models import User
from people.recording import record
from tests.factories.courses import (
    LONG_AGO,
    course,
    course_page,
    lesson_page,
    module_page,
    release,
)
from tests.factories.people import appointment, person, unit

pytestmark = pytest.mark.django_db
DAY = datetime.timedelta(days=1)
QUERIES = 23
"""However many duties there are."""


def ask(of, *courses, **particulars) -> None:
    """Ask everybody in a unit to hold each of these courses."""
    curriculum = Curriculum(code=f"CUR-{of.code}", title="Basis")
    record([curriculum], by=None, touching=())
    items = [
        CurriculumItem(
            code=f"ITEM-{one.code}",
            title=one.title,
            curriculum=curriculum,
            line=Line.objects.of(1, [one]),
        )
        for one in courses
    ]
    record(items, by=None, touching=())
    requirement = Requirement(
        code=f"REQ-{of.code}", curriculum=curriculum, unit=of, **particulars
    )
    record([requirement], by=None)


@pytest.fixture
def recruit(client: Client) -> User:
    who = person(first_name="Sanne", last_name="Bakker")
    appointment(who, unit("A", name="1e peloton"), start=LONG_AGO)
    client.force_login(who)
    return who


def completed(who: User, what, on: datetime.date, **more):
    if not what.versions.exists():
        version = CourseVersion(course=what, version=1, released_on=LONG_AGO)
        record([version], by=None, touching=())
    return record_completion(
        person=who, course=what, completed_on=on, source="classroom", by=None, **more
    )


def test_a_gap_says_what_since_when_and_why_and_leads_to_the_course(client, recruit):
    made = course(title="Veilig werken")
    page = course_page(made)
    lesson_page(module_page(page))
    release(made)
    ask(recruit.appointments.get().unit, made, basis="Arbowet artikel 8")
    text = client.get("/my/").content.decode()
    assert "Veilig werken" in text
    assert "1e peloton" in text
    assert "Arbowet artikel 8" in text
    assert "status--missing" in text
    assert page.url in text


def test_where_no_page_is_there_the_coordinator_is_asked(client, recruit):
    ask(recruit.appointments.get().unit, course(delivery="classroom"))
    recruit.language = "en"
    recruit.save()
    assert "Ask your training coordinator." in client.get("/my/").content.decode()


def test_of_two_that_are_needed_the_way_leads_to_what_is_not_held_yet(client, recruit):
    theory, practice = course(code="T", title="Theorie"), course(code="P")
    page = course_page(theory)
    lesson_page(module_page(page))
    release(theory)
    both = Curriculum(code="BOTH", title="Heftruck")
    record([both], by=None, touching=())
    line = Line.objects.of(2, [theory, practice])
    item = CurriculumItem(code="TWO", title="Heftruck", curriculum=both, line=line)
    record([item], by=None, touching=())
    unit_of = recruit.appointments.get().unit
    record([Requirement(code="R", curriculum=both, unit=unit_of)], by=None)
    (before,) = agenda_of(recruit, today()).to_do
    assert [share.is_held for share in before.shares] == [False, False]
    assert before.page == page
    completed(recruit, theory, today())
    (after,) = agenda_of(recruit, today()).to_do
    held = {share.course.code: share.is_held for share in after.shares}
    assert held == {"T": True, "P": False}
    assert after.page is None
    assert "✓ Theorie" in client.get("/my/").content.decode()


def test_the_most_urgent_comes_first(client, recruit):
    late, soon, fine = course(code="LATE"), course(code="SOON"), course(code="FINE")
    completed(recruit, soon, today() - DAY, valid_until=today() + 20 * DAY)
    completed(recruit, fine, today() - DAY)
    ask(recruit.appointments.get().unit, fine, soon, late)
    text = client.get("/my/").content.decode()
    to_do, in_order = text.split('id="in-order"')
    assert to_do.index(late.title) < to_do.index(soon.title)
    assert fine.title in in_order


def test_the_record_keeps_what_was_revoked(client, recruit):
    made = course()
    completion = completed(recruit, made, today() - 9 * DAY)
    revoke_completion(completion=completion, effective_on=today(), reason="", by=None)
    text = client.get("/my/").content.decode()
    assert f"/my/certificates/{completion.public_id}/" in text
    page = client.get(f"/my/certificates/{completion.public_id}/").content.decode()
    assert "notice--error" in page


def test_earlier_times_fold_away_under_the_newest(client, recruit):
    made = course()
    days = [today() - years * 365 * DAY for years in (3, 1, 2)]
    for day in days:
        completed(recruit, made, day)
    (on_record,) = record_of(recruit)
    assert on_record.newest.completed_on == days[1]
    assert [c.completed_on for c in on_record.earlier] == [days[2], days[0]]
    page = client.get("/my/").content.decode()
    assert page.count("/my/certificates/") == 3
    assert "<details" in page


def test_my_training_costs_as_many_queries_for_one_duty_as_for_many(
    client, recruit, django_assert_max_num_queries
):
    courses = [course() for _ in range(12)]
    for made in courses[:6]:
        lesson_page(module_page(course_page(made)))
        release(made)
    completed(recruit, course(), today())
    counts = []
    other = unit("B")
    ask(recruit.appointments.get().unit, courses[0])
    for where in (None, other):
        if where is not None:
            appointment(recruit, where, start=LONG_AGO)
            ask(where, *courses[1:])
            for made in courses[6:]:
                completed(recruit, made, today())
        rebuild_stale()
        client.get("/my/")
        with django_assert_max_num_queries(60) as queries:
            assert client.get("/my/").status_code == 200
        counts.append(len(queries))
    assert counts == [QUERIES, QUERIES]


def test_a_passer_by_is_asked_to_sign_in(client):
    assert client.get("/my/").status_code == 302


def test_a_certificate_is_a_page_and_a_pdf(client, recruit):
    completion = completed(recruit, course(title="Heftruck"), today())
    page = client.get(f"/my/certificates/{completion.public_id}/")
    assert "Sanne Bakker" in page.content.decode()
    paper = client.get(f"/my/certificates/{completion.public_id}.pdf")
    assert paper.content.startswith(b"%PDF")
    assert paper.headers["Content-Type"] == "application/pdf"


def test_the_certificate_of_somebody_else_does_not_exist(client, recruit):
    foreign = completed(person(), course(), today())
    for form in ("/", ".pdf"):
        url = f"/my/certificates/{foreign.public_id}{form}"
        assert client.get(url).status_code == 404


def test_fifty_duties_are_shown_in_a_quarter_of_a_second(client, recruit):
    """Of the processor, on a slow machine; counted so that others at work do not count."""
    courses = [course() for _ in range(50)]
    for made in courses[:10]:
        lesson_page(module_page(course_page(made)))
        release(made)
    ask(recruit.appointments.get().unit, *courses)
    for made in courses[30:]:
        completed(recruit, made, today())
    rebuild_stale()
    client.get("/my/")
    taken = []
    for _ in range(3):
        begun = time.process_time()
        page = client.get("/my/").content.decode()
        taken.append(time.process_time() - begun)
    assert all(made.title in page for made in courses)
    assert min(taken) < 0.25
