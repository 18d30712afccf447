"""Going through a course, from the first lesson to the completion."""

import uuid

import pytest
from django.core.exceptions import ValidationError

from certification.models import Completion
from courses.lessons.learning import (
    OtherAnswerError,
    answer_check,
    begin_course,
    read_lesson,
)
from courses.models import CheckAnswer, LearningRun, LessonPage
from people.days import today
from people.models import User
from people.recording import record
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
        given={"choice": chosen},
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
    assert completion.version.releases.get().manifest["lessons"].keys() == {
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


def test_all_right_answers_and_no_other_make_a_multiple_choice_right():
    made = course()
    options = [option("Warn", right=True), option("Rescue", right=True), option("Run")]
    block = check(*options, kind="multiple_choice")
    lesson = lesson_page(module_page(course_page(made)), block)
    release(made)
    recruit = person()
    assert not answer(recruit, lesson, "Warn").is_right
    assert not answer(recruit, lesson, "Warn", "Rescue", "Run").is_right
    assert answer(recruit, lesson, "Warn", "Rescue").is_right


def test_an_answer_sent_twice_with_one_token_is_one_answer():
    made = course()
    lesson = lesson_page(module_page(course_page(made)), check(), check())
    release(made)
    recruit, token = person(), uuid.uuid4()
    first = answer(recruit, lesson, "Warn", token=token)
    assert answer(recruit, lesson, "Warn", token=token) == first
    with pytest.raises(OtherAnswerError):
        answer(recruit, lesson, "Run", token=token)
    assert CheckAnswer.objects.get() == first


@pytest.mark.parametrize("texts", [(), ("Warn", "Run")])
def test_no_choice_or_too_many_is_refused_and_not_kept(texts):
    made = course()
    lesson = lesson_page(module_page(course_page(made)), check())
    release(made)
    with pytest.raises(ValidationError):
        answer(person(), lesson, *texts)
    assert not CheckAnswer.objects.exists()


def test_a_lesson_with_questions_is_not_done_by_saying_it_was_read():
    made = course()
    lesson = lesson_page(module_page(course_page(made)), check())
    release(made)
    recruit = person()
    with pytest.raises(ValidationError):
        read_lesson(person=recruit, lesson=lesson, by=recruit)


def test_a_course_that_is_not_released_cannot_be_begun():
    made = course()
    lesson = lesson_page(module_page(course_page(made)))
    recruit = person()
    with pytest.raises(ValidationError):
        begin_course(person=recruit, course=made, by=recruit)
    with pytest.raises(ValidationError):
        read_lesson(person=recruit, lesson=lesson, by=recruit)


def test_a_lesson_published_after_the_release_is_not_asked(text_course):
    _made, lessons = text_course
    added = lesson_page(lessons[0].get_parent().specific)
    recruit = person()
    for lesson in lessons:
        read_lesson(person=recruit, lesson=lesson, by=recruit)
    assert Completion.objects.count() == 1
    with pytest.raises(ValidationError):
        read_lesson(person=recruit, lesson=added, by=recruit)


def test_a_renewal_starts_anew_and_makes_a_completion_of_its_own(text_course):
    made, lessons = text_course
    recruit = person()
    for _ in range(2):
        begin_course(person=recruit, course=made, by=recruit)
        for lesson in lessons:
            read_lesson(person=recruit, lesson=lesson, by=recruit)
    assert Completion.objects.count() == 2
    assert LearningRun.objects.filter(completion__isnull=False).count() == 2


def test_beginning_twice_is_beginning_once(text_course):
    made, _lessons = text_course
    recruit = person()
    first = begin_course(person=recruit, course=made, by=recruit)
    assert begin_course(person=recruit, course=made, by=recruit) == first


def test_who_is_half_way_finishes_the_version_begun(text_course):
    made, lessons = text_course
    recruit = person()
    read_lesson(person=recruit, lesson=lessons[0], by=recruit)
    begun = LearningRun.objects.get().version
    release(made)
    read_lesson(person=recruit, lesson=lessons[1], by=recruit)
    assert Completion.objects.get().version == begun


def test_a_version_that_is_retired_meanwhile_is_begun_anew_in_the_next(text_course):
    made, lessons = text_course
    recruit = person()
    read_lesson(person=recruit, lesson=lessons[0], by=recruit)
    begun = LearningRun.objects.get().version
    newer = release(made).version
    begun.retired_on = today()
    record([begun], by=None, touching=())
    read_lesson(person=recruit, lesson=lessons[1], by=recruit)
    assert not Completion.objects.exists()
    read_lesson(person=recruit, lesson=lessons[0], by=recruit)
    assert Completion.objects.get().version == newer


def test_progress_goes_on_in_the_other_language():
    made = course()
    dutch = lesson_page(module_page(course_page(made)), check(), check())
    english_course = course_page(made, "en")
    english = lesson_page(
        module_page(english_course),
        *dutch.body.raw_data,
        translation_key=dutch.translation_key,
    )
    release(made)
    recruit = person()
    answer(recruit, dutch, "Warn")
    second = english.body[1]
    right = [o.id for o in second.value["options"].bound_blocks if o.value["is_right"]]
    answer_check(
        person=recruit,
        lesson=english,
        block_id=second.id,
        given={"choice": right},
        token=uuid.uuid4(),
        by=recruit,
    )
    assert Completion.objects.get().person == recruit


def test_a_course_with_an_exam_is_not_completed_by_its_lessons(text_course):
    made = course()
    lesson = lesson_page(module_page(course_page(made)))
    quiz(made)
    release(made)
    recruit = person()
    read_lesson(person=recruit, lesson=lesson, by=recruit)
    assert not Completion.objects.exists()
