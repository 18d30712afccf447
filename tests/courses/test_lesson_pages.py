"""Lessons in a browser without JavaScript."""

import pytest
from django.test import Client

from certification.models import Completion
from courses.models import CheckAnswer, LearningRun
from tests.factories.courses import (
    catalogue,
    check,
    course,
    course_page,
    lesson_page,
    module_page,
    option,
    release,
)
from tests.factories.people import person

pytestmark = pytest.mark.django_db

SECRET = "kanarie-waarom"


@pytest.fixture
def lesson():
    """A lesson with one check, whose feedback and explanation nobody may see early."""
    made = course(title="Veilig werken")
    block = check(
        option("Waarschuw", right=True, feedback=f"{SECRET}-goed"),
        option("Ren", feedback=f"{SECRET}-fout"),
        explanation=f"{SECRET}-uitleg",
    )
    page = lesson_page(module_page(course_page(made)), block, title="Eerste les")
    release(made)
    return page


@pytest.fixture
def recruit(client: Client):
    who = person()
    client.force_login(who)
    return who


def send(client: Client, lesson, *texts: str, **more: str):
    block = lesson.body[0]
    chosen = [
        o.id for o in block.value["options"].bound_blocks if o.value["text"] in texts
    ]
    return client.post(
        f"/my/lessons/{lesson.pk}/checks/{block.id}/", {"choice": chosen, **more}
    )


def test_a_passer_by_reads_nothing(client, lesson):
    for url in [lesson.url, lesson.get_parent().get_parent().url, catalogue().url]:
        answer = client.get(url)
        assert answer.status_code == 302
        assert answer.url.startswith("/accounts/login/")


def test_the_catalogue_tells_how_a_course_begins_and_its_page_the_rest(client, recruit):
    page = course_page(course(), summary="Voor wie tilt. Til recht! Zes lessen.")
    assert (
        "<p>Voor wie tilt. Til recht!</p>"
        in client.get(catalogue().url).content.decode()
    )
    assert page.summary in client.get(page.url).content.decode()


def test_a_draft_does_not_exist(client, recruit, lesson):
    lesson.unpublish()
    assert client.get(lesson.url).status_code == 404
    assert send(client, lesson, "Waarschuw").status_code == 404


def test_before_the_answer_nothing_tells_what_is_right(client, recruit, lesson):
    page = client.get(lesson.url)
    assert page.status_code == 200
    text = page.content.decode()
    assert SECRET not in text
    assert "is_right" not in text
    assert "Waarschuw" in text


def test_a_wrong_answer_is_explained_and_comes_back(client, recruit, lesson):
    answer = send(client, lesson, "Ren")
    assert answer.status_code == 302
    assert answer.url == f"{lesson.url}#check-{lesson.body[0].id}"
    text = client.get(lesson.url).content.decode()
    assert f"{SECRET}-fout" in text
    assert f"{SECRET}-goed" not in text
    assert f"{SECRET}-uitleg" in text
    assert 'class="feedback feedback--wrong"' in text
    assert f'<a href="#screen-{lesson.body[0].id}"' in text
    assert not Completion.objects.exists()


def test_a_right_answer_is_explained_and_completes(client, recruit, lesson):
    send(client, lesson, "Waarschuw")
    text = client.get(lesson.url).content.decode()
    assert f"{SECRET}-goed" in text
    assert f"{SECRET}-uitleg" in text
    completion = Completion.objects.get()
    assert f"/my/certificates/{completion.public_id}/" in text


def test_no_choice_is_asked_again_beside_the_question(client, recruit, lesson):
    answer = send(client, lesson)
    assert answer.status_code == 422
    assert 'role="alert"' in answer.content.decode()
    assert not CheckAnswer.objects.exists()


def test_a_form_sent_twice_is_one_answer(client, recruit, lesson):
    token = "6d3f2c1e-0000-4000-8000-000000000001"
    for _ in range(2):
        send(client, lesson, "Ren", token=token)
    assert CheckAnswer.objects.count() == 1


def test_extra_fields_change_nothing(client, recruit, lesson):
    other = person()
    send(client, lesson, "Ren", is_right="true", person=str(other.pk), version="9")
    answer = CheckAnswer.objects.get()
    assert (answer.is_right, answer.run.person) == (False, recruit)


def test_reading_changes_nothing(client, recruit, lesson):
    for _ in range(2):
        client.get(lesson.url)
    assert not LearningRun.objects.exists()
    assert client.get(f"/my/lessons/{lesson.pk}/read/").status_code == 405


def test_the_course_is_begun_at_its_first_lesson(client, recruit, lesson):
    code = lesson.get_parent().get_parent().specific.course.code
    answer = client.post(f"/my/courses/{code}/begin/")
    assert answer.url == lesson.url
    page = client.get(lesson.get_parent().get_parent().url)
    assert lesson.url in page.content.decode()
    assert client.post("/my/courses/nothing/begin/").status_code == 404


def test_courses_leads_to_the_catalogue_of_the_reader(client, recruit, lesson):
    assert client.get("/courses/").url == catalogue().url
    english = catalogue("en")
    recruit.language = "en"
    recruit.save()
    assert client.get("/courses/").url == english.url


def test_a_module_called_like_its_course_is_not_named_twice(client, recruit, lesson):
    module = lesson.get_parent()
    named = [name for name, _address in client.get(lesson.url).context["crumbs"]]
    assert module.title in named
    module.title = module.get_parent().title
    module.save()
    named = [name for name, _address in client.get(lesson.url).context["crumbs"]]
    assert named[-2:] == [module.title, lesson.title]
    assert named.count(module.title) == 1


def test_a_module_is_read_in_its_course(client, recruit, lesson):
    module = lesson.get_parent()
    answer = client.get(module.url)
    assert answer.url == f"{module.get_parent().url}#module-{module.pk}"


def test_a_lesson_costs_as_many_queries_with_one_check_as_with_many(
    client, recruit, django_assert_max_num_queries
):
    made = course()
    module = module_page(course_page(made))
    few = lesson_page(module, check())
    many = lesson_page(module, *[check() for _ in range(12)])
    for _ in range(6):
        lesson_page(module, check())
    release(made)
    counts = []
    for page in (few, many):
        client.get(page.url)
        with django_assert_max_num_queries(30) as queries:
            assert client.get(page.url).status_code == 200
        counts.append(len(queries))
    assert counts[0] == counts[1]


def test_what_is_not_there_is_not_found(client, recruit, lesson):
    """A check of another lesson, and a course of which there is no page."""
    course(code="BARE")
    assert client.post("/my/courses/BARE/begin/").status_code == 404
    assert client.post(f"/my/lessons/{lesson.pk}/checks/no-such/").status_code == 404


def test_without_a_catalogue_its_address_is_not_found(client, recruit):
    assert client.get("/courses/").status_code == 404


def test_a_course_without_a_refresher_is_not_begun_as_one(client, recruit, lesson):
    code = lesson.get_parent().get_parent().specific.course.code
    form = {"refresher": "yes"}
    answer = client.post(f"/my/courses/{code}/begin/", form, follow=True)
    assert "heeft geen opfriscursus" in answer.content.decode()
    assert not LearningRun.objects.exists()
