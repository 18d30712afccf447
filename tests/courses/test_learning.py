"""Going through a course, from the first lesson to the completion."""

import uuid

import pytest
from django.core.exceptions import ValidationError

from certification.models import Completion
from courses.learning import answer_check, begin_course, read_lesson
from courses.models import CheckAnswer, LearningRun, LessonPage
from people.days import today
from people.models import User
from tests.factories.courses import (
    check,
    course,
    course_page,
    lesson_page,
    module_page,
    option,
    quiz,
    release,
)
from tests.factories.people import person

pytestmark = pytest.mark.django_db


def answer(who: User, lesson: LessonPage, *texts: str, token: uuid.UUID | None = None):
    """Answer the first check of a lesson with the options that say this."""
    block = next(b for b in lesson.body if b.block_type.endswith("_choice"))
    chosen = [
        o.id for o in block.value["options"].bound_blocks if o.value["text"] in texts
    ]
    return answer_check(
        person=who,
        lesson=lesson,
        block_id=block.id,
        chosen=chosen,
        token=token or uuid.uuid4(),
        by=who,
    )


@pytest.fixture
def text_course():
    """Two lessons without checks, released."""
    made = course(validity_months=12)
    module = module_page(course_page(made))
    lessons = [lesson_page(module), lesson_page(module)]
    release(made)
    return made, lessons


def test_a_text_only_course_is_completed_by_the_last_lesson_read(text_course):
    made, lessons = text_course
    recruit = person()
    read_lesson(person=recruit, lesson=lessons[0], by=recruit)
    assert not Completion.objects.exists()
    read_lesson(person=recruit, lesson=lessons[1], by=recruit)
    completion = Completion.objects.get()
    assert (completion.person, completion.course) == (recruit, made)
    assert completion.completed_on == today()
    assert completion.evidence == Completion.Evidence.SERVER_MARKED
    assert completion.version.release.manifest["lessons"].keys() == {
        str(lesson.translation_key) for lesson in lessons
    }
    assert LearningRun.objects.get().completion == completion


def test_a_wrong_answer_does_not_complete_and_a_right_one_does():
    made = course()
    lesson = lesson_page(module_page(course_page(made)), check())
    release(made)
    recruit = person()
    assert not answer(recruit, lesson, "Run").is_right
    assert not Completion.objects.exists()
    assert answer(recruit, lesson, "Warn").is_right
    assert Completion.objects.count() == 1
