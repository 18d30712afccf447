"""The pages of corrections and of what somebody decides after them."""

import pytest
from django.test import Client

from certification.models import Revocation
from courses.authoring.desk import desk_of
from courses.exams.regrading import decide, undecided
from courses.models import Correction, CoursePage, LessonPage
from people.days import today
from people.models import AccessRole
from tests.courses.regrading.scene import FOLLOW, LEAVE, browser, correct, mend, take
from tests.factories.people import appointment, person
from tests.factories.people import unit as make_unit

pytestmark = pytest.mark.django_db


def test_whoever_took_it_sees_what_it_was_worth_then_and_now(made, version):
    attempt = take(made, "a")
    attempt.person.language = "en"
    attempt.person.save()
    client = Client()
    client.force_login(attempt.person)
    address = f"/my/attempts/{attempt.public_id}/"
    assert "marked again" not in client.get(address).content.decode()
    correct(version, ["b"])
    page = client.get(address).content.decode()
    assert "This exam was marked again" in page
    assert "still decides what follows" in page
    assert "The regulation says b." not in page
    (found,) = undecided()
    decide(marking=found, choice=LEAVE, reason="Long ago.", by=person())
    page = client.get(address).content.decode()
    assert "still decides" not in page
    assert "leave it as it was" in page


def test_who_lost_a_completion_by_it_is_told_so_and_can_start_again(made, version):
    attempt = take(made, "a")
    attempt.person.language = "en"
    attempt.person.save()
    correct(version, ["b"])
    decide(marking=undecided().get(), choice=FOLLOW, reason="Key.", by=person())
    client = Client()
    client.force_login(attempt.person)
    lesson = LessonPage.objects.get()
    course = lesson.get_parent().get_parent()
    result = client.get(f"/my/attempts/{attempt.public_id}/").content.decode()
    assert "Your completion was revoked" in result
    assert "You completed this course" not in result
    exam = client.get(f"/my/courses/{made.code}/exam/").content.decode()
    assert "Start the course again before you take its exam." in exam
    for page in (client.get(one.url).content.decode() for one in (course, lesson)):
        assert "Je behaalde resultaat is ingetrokken" in page
        assert "Je hebt deze cursus behaald" not in page
    page = client.get(course.url).content.decode()
    assert "Begin met de cursus" in page
    assert "Je bent geslaagd voor het examen" not in page


def test_an_instructor_sees_the_effect_and_marks_again(made, version):
    take(made, "a")
    take(made, "b")
    opened = browser(AccessRole.INSTRUCTOR)
    assert (
        f"/corrections/{version.pk}/"
        not in opened.get("/corrections/").content.decode()
    )
    mend(version)
    assert f"/corrections/{version.pk}/" in opened.get("/corrections/").content.decode()
    url = f"/corrections/{version.pk}/"
    form = {"by": "newest", "reason": "The regulation says b."}
    shown = opened.post(url, {**form, "preview": ""}).content.decode()
    assert "From passed to not passed: 1. From not passed to passed: 1." in shown
    assert not Correction.objects.exists()
    assert opened.post(url, {"apply": "", "by": "newest"}).status_code == 422
    assert opened.post(url, {**form, "apply": ""}).url == "/corrections/"
    assert Correction.objects.get().right == ["b"]
    assert undecided().count() == 2


def test_the_question_stands_as_it_was_asked_beside_how_it_is_now(made, version):
    take(made, "a")
    newer = mend(version).question.latest
    page = browser(AccessRole.INSTRUCTOR).get(f"/corrections/{version.pk}/")
    then, now = page.context["sides"]
    assert (then.version, now.version) == (version, newer)
    assert then.readings[0].right != now.readings[0].right


def test_the_desk_counts_what_was_mended_until_exams_are_marked_again(made, version):
    take(made, "a")
    who = person()
    CoursePage.objects.get(course=made).save_revision(user=who)
    mend(version)
    assert desk_of(who, on=today()).questions_mended == 1
    correct(version, ["b"])
    assert desk_of(who, on=today()).questions_mended == 0
    listed = browser(AccessRole.INSTRUCTOR).get("/corrections/").content.decode()
    assert "marked again on" in listed


def test_decisions_are_about_people_in_sight_only(made, version):
    passed = take(made, "a")
    correct(version, ["b"])
    unit = make_unit("U")
    inside = browser(AccessRole.COORDINATOR, unit=unit)
    url = f"/decisions/markings/{undecided().get().pk}/"
    form = {"choice": FOLLOW, "reason": "The key was wrong."}
    assert passed.person.last_name not in inside.get("/decisions/").content.decode()
    assert inside.post(url, form).status_code == 404
    for stranger in (browser(AccessRole.INSTRUCTOR), browser(AccessRole.COMMANDER)):
        assert stranger.get("/decisions/").status_code == 404
        assert stranger.post(url, form).status_code == 404
    appointment(passed.person, unit)
    assert passed.person.last_name in inside.get("/decisions/").content.decode()
    inside.post(url, {"choice": FOLLOW})
    assert not Revocation.objects.exists()
    assert inside.post(url, form).url == "/decisions/"
    assert Revocation.objects.get().completion.person == passed.person


def test_the_list_costs_as_many_queries_for_many_as_for_one(
    made, version, django_assert_num_queries
):
    opened = browser(AccessRole.ADMINISTRATOR)
    for _ in range(2):
        take(made, "a")
        correct(version, ["b"])
        correct(version, ["a"])
        correct(version, ["b"])
        with django_assert_num_queries(12):
            opened.get("/decisions/")
