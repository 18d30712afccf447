"""A release is words put right, a new version, or everybody again from a day."""

import datetime

import pytest
import time_machine
from django.core.exceptions import ValidationError
from django.test import Client
from django.utils import timezone

from certification.models import Completion, CourseVersion, StandingSpan
from certification.rebuilding import rebuild_stale
from courses.bank import Option, Wording, write_question
from courses.learning import begin_course, read_lesson
from courses.models import LearningRun, LessonPage, Release
from courses.publishing import ensure_workflow
from courses.releasing import release_edition, release_version
from courses.touching import again, half_way
from people.days import today
from people.models import AccessRole, RecordedVersion, StaleMark
from tests.factories import certification as duty
from tests.factories.courses import (
    approved,
    check,
    course,
    course_page,
    lesson_page,
    module_page,
    question,
    quiz,
    release,
)
from tests.factories.people import appointment, grant, person, unit

pytestmark = pytest.mark.django_db
DAY = datetime.timedelta(days=1)
LONG_AGO = datetime.date(2020, 1, 1)


@pytest.fixture
def taught():
    """A released course of one lesson with a check, and an exam."""
    made = course()
    lesson_page(module_page(course_page(made)), check())
    quiz(made, draw=1)
    release(made)
    return made


def lesson_of(made):
    return LessonPage.objects.first()


def mend(page, **changes):
    """Somebody edits a page and somebody else approves it."""
    for name, value in changes.items():
        setattr(page, name, value)
    page.save_revision(user=person()).publish(user=person())
    return page


def test_words_put_right_are_another_edition_of_the_same_version(taught):
    mend(lesson_of(taught), title="Better title")
    edition = release_edition(course=taught, by=person())
    assert (edition.version.version, edition.edition) == (1, 2)
    assert CourseVersion.objects.filter(course=taught).count() == 1


def test_who_is_half_way_reads_the_new_words(taught):
    recruit = person()
    run = begin_course(person=recruit, course=taught, by=recruit)
    mend(lesson_of(taught), title="Better title")
    edition = release_edition(course=taught, by=person())
    assert LearningRun.objects.get(pk=run.pk).release == edition


def another_check(made):
    lesson = lesson_of(made)
    mend(lesson, body=[*lesson.body.raw_data, check()])


def another_lesson(made):
    lesson_page(lesson_of(made).get_parent().specific)


def another_question(made):
    question(made)


def other_right_answer(made):
    asked = made.questions.get()
    said = asked.latest
    options = [
        Option(o["key"], o["text"], is_right=o["key"] == "b") for o in said.options
    ]
    wording = Wording(said.kind, said.text, options)
    approved(write_question(question=asked, wording=wording, by=person()))


def other_pass_mark(made):
    made.quiz.pass_numerator = 1
    made.quiz.pass_denominator = 1
    made.quiz.save()


@pytest.mark.parametrize(
    "change",
    [
        another_check,
        another_lesson,
        another_question,
        other_right_answer,
        other_pass_mark,
    ],
)
def test_what_asks_something_else_is_no_edition(taught, change):
    change(taught)
    with pytest.raises(ValidationError, match="more than words"):
        release_edition(course=taught, by=person())
    assert Release.objects.count() == 1
    assert release(taught).version.version == 2


def test_a_question_in_other_words_is_an_edition(taught):
    asked = taught.questions.get()
    said = asked.latest
    options = [
        Option(o["key"], {"nl": f"beter {o['key']}"}, is_right=o["key"] == "a")
        for o in said.options
    ]
    wording = Wording(said.kind, {"nl": "Nu?"}, options)
    approved(write_question(question=asked, wording=wording, by=person()))
    edition = release_edition(course=taught, by=person())
    assert edition.manifest["questions"] == [asked.versions.last().pk]


def test_what_has_not_changed_is_no_edition(taught):
    with pytest.raises(ValidationError, match="Nothing has changed"):
        release_edition(course=taught, by=person())


def test_the_first_release_is_a_version():
    made = course()
    lesson_page(module_page(course_page(made)))
    with pytest.raises(ValidationError, match="no version yet"):
        release_edition(course=made, by=person())


@pytest.fixture
def obliged():
    """A course that a unit must hold; one who does, since the first version."""
    made = course()
    lesson_page(module_page(course_page(made)))
    release(made)
    company = unit("C")
    below = unit("C.1", company)
    item = duty.item(made, of=duty.curriculum())
    duty.requirement(item.curriculum, unit=company)
    who = person(last_name="Holder")
    appointment(who, below, start=datetime.date(2024, 1, 1))
    duty.completion(who, made, datetime.date(2024, 1, 2))
    rebuild_stale()
    return made, who, company, below


def status_of(who, day):
    return StandingSpan.objects.get(person=who.pk, first__lte=day, last__gte=day).status


def test_nobody_does_anything_for_a_new_version(obliged):
    made, who, *_ = obliged
    release_version(course=made, released_on=today(), by=person())
    assert not StaleMark.objects.exists()
    assert status_of(who, today() + 365 * DAY) == "valid"


@pytest.mark.parametrize(
    ("after", "status"), [(-1, "expiring"), (0, "expired"), (1, "expired")]
)
def test_everybody_again_ends_the_old_versions_on_the_day(obliged, after, status):
    made, who, *_ = obliged
    day = today() + 30 * DAY
    release_version(course=made, released_on=today(), again_from=day, by=person())
    assert set(StaleMark.objects.values_list("person", flat=True)) == {who.pk}
    rebuild_stale()
    assert status_of(who, day + after * DAY) == status


def test_an_ended_version_is_recorded_as_a_fact(obliged):
    made, *_ = obliged
    day = today() + 30 * DAY
    release_version(course=made, released_on=today(), again_from=day, by=person())
    retired = made.versions.get(version=1)
    kept = RecordedVersion.objects.filter(
        kind="certification.courseversion", fact_id=retired.pk
    ).last()
    assert kept.content["retired_on"] == day.isoformat()


def test_what_was_retired_before_stays_so(obliged):
    made, *_ = obliged
    first = today() + 30 * DAY
    release_version(course=made, released_on=today(), again_from=first, by=person())
    later = first + 30 * DAY
    release_version(course=made, released_on=today(), again_from=later, by=person())
    days = made.versions.order_by("version").values_list("retired_on", flat=True)
    assert list(days) == [first, later, None]


@pytest.mark.parametrize(
    ("released", "again_from", "why"),
    [
        (0, -1, "before today"),
        (10, 9, "must be there by then"),
        (-4000, None, "released later"),
    ],
)
def test_days_that_leave_nobody_a_version_are_refused(
    obliged, released, again_from, why
):
    made, *_ = obliged
    with pytest.raises(ValidationError, match=why):
        release_version(
            course=made,
            released_on=today() + released * DAY,
            again_from=None if again_from is None else today() + again_from * DAY,
            by=person(),
        )
    assert made.versions.count() == 1


def test_the_first_version_asks_nobody_again():
    made = course()
    lesson_page(module_page(course_page(made)))
    with pytest.raises(ValidationError, match="no earlier version"):
        release_version(
            course=made, released_on=today(), again_from=today(), by=person()
        )


def test_the_effect_is_told_before_and_comes_true(obliged):
    made, _who, company, below = obliged
    day = today() + 30 * DAY
    told = again(made, day, reader=person())
    assert (told.people, told.gap, told.due, told.later) == (1, 1, 0, 0)
    assert [(row.unit, row.depth, row.people) for row in told.units] == [
        (company, 0, 1),
        (below, 1, 1),
    ]
    assert not RecordedVersion.objects.filter(content__retired_on=day.isoformat())


def test_only_who_sees_people_is_told_their_names(obliged):
    made, who, company, _below = obliged
    seer = person()
    grant(seer, AccessRole.COMMANDER, company)
    day = today() + 30 * DAY
    assert [one.person for one in again(made, day, reader=seer).names] == [who]
    stranger = again(made, day, reader=person())
    assert (stranger.names, stranger.unnamed) == ([], 1)


def test_of_very_many_it_tells_at_most_how_many(obliged, monkeypatch):
    made, _who, company, below = obliged
    monkeypatch.setattr("courses.touching.EXACT_UP_TO", 0)
    told = again(made, today() + 30 * DAY, reader=person())
    assert (told.exact, told.people) == (False, 1)
    assert [row.unit for row in told.units] == [company, below]


def test_the_effect_costs_as_much_for_many_as_for_few(
    obliged, django_assert_max_num_queries
):
    made, _who, _company, below = obliged
    for _ in range(12):
        one = person()
        appointment(one, below, start=datetime.date(2024, 1, 1))
        duty.completion(one, made, datetime.date(2024, 1, 2))
    with django_assert_max_num_queries(50):
        assert again(made, today() + 30 * DAY, reader=person()).people == 13


# Half-way in a version that ends.


@pytest.fixture
def halfway():
    """Half-way in a course of two lessons; everybody again in ten days."""
    made = course()
    module = module_page(course_page(made))
    lessons = [lesson_page(module), lesson_page(module)]
    release(made)
    recruit = person()
    read_lesson(person=recruit, lesson=lessons[0], by=recruit)
    assert half_way(made) == 1
    release_version(
        course=made, released_on=today(), again_from=today() + 10 * DAY, by=person()
    )
    return made, lessons, recruit


@pytest.mark.parametrize(("days", "version"), [(9, 1), (10, None), (11, None)])
def test_half_way_may_finish_until_the_day_before(
    halfway, time_machine_at, days, version
):
    _made, lessons, recruit = halfway
    time_machine_at(days)
    read_lesson(person=recruit, lesson=lessons[1], by=recruit)
    done = Completion.objects.filter(person=recruit).first()
    assert (done.version.version if done else None) == version


@pytest.fixture
def time_machine_at():
    """Travels so many days on from the real day."""
    travellers = []

    def go(days: int) -> None:
        traveller = time_machine.travel(timezone.now() + days * DAY, tick=True)
        traveller.start()
        travellers.append(traveller)

    yield go
    for traveller in reversed(travellers):
        traveller.stop()


def test_half_way_is_told_until_when(halfway, client):
    _made, lessons, recruit = halfway
    client.force_login(recruit)
    for page in (lessons[1], lessons[1].get_parent().get_parent()):
        answer = client.get(page.get_url(), follow=True).content.decode()
        assert "begin" in answer
        assert (today() + 9 * DAY).strftime("%Y") in answer


def test_cut_off_is_told_and_begins_again(halfway, client, time_machine_at):
    made, lessons, recruit = halfway
    time_machine_at(10)
    client.force_login(recruit)
    page = lessons[0].get_parent().get_parent()
    answer = client.get(page.get_url()).content.decode()
    assert "telt niet meer" in answer or "does not count any more" in answer
    assert f"/courses/{made.code}/" in answer  # the way to begin again
    begin_course(person=recruit, course=made, by=recruit)
    newest = LearningRun.objects.filter(person=recruit).first()
    assert newest.version.version == 2


# In the administration.


@pytest.fixture
def desk(client: Client):
    who = person()
    grant(who, AccessRole.INSTRUCTOR)
    ensure_workflow()
    client.force_login(who)
    return client


def sent(newest: Release, **more):
    return {"choice": "version", "released_on": today(), "after": newest.pk, **more}


def test_the_page_tells_of_each_choice(desk, obliged):
    made, *_ = obliged
    answer = desk.get(f"/admin/courses/releases/{made.pk}/").content.decode()
    assert 'value="edition"' in answer
    assert 'name="seen"' in answer
    assert "C.1" in answer


def test_a_day_is_looked_at_before_it_is_released(desk, obliged):
    made, *_ = obliged
    url = f"/admin/courses/releases/{made.pk}/"
    newest = Release.objects.get()
    day = today() + 40 * DAY
    again_ = sent(newest, choice="again", again_from=day)
    assert desk.post(url, again_).status_code == 200
    look = desk.post(url, {**again_, "look": "1"})
    assert f'name="seen" value="{day:%Y-%m-%d}"' in look.content.decode()
    assert Release.objects.count() == 1
    assert desk.post(url, {**again_, "seen": day}).status_code == 302
    assert made.versions.get(version=1).retired_on == day


def test_sent_twice_it_is_released_once(desk, obliged):
    made, *_ = obliged
    url = f"/admin/courses/releases/{made.pk}/"
    form = sent(Release.objects.get())
    assert desk.post(url, form).status_code == 302
    assert desk.post(url, form).status_code == 200
    assert made.versions.count() == 2


def test_an_edition_is_released_in_the_admin(desk, obliged):
    made, *_ = obliged
    newest = Release.objects.get()
    mend(lesson_of(made), title="Better title")
    form = {"choice": "edition", "after": newest.pk}
    assert desk.post(f"/admin/courses/releases/{made.pk}/", form).status_code == 302
    assert [r.edition for r in newest.version.releases.order_by("edition")] == [1, 2]
