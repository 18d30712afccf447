"""What is learned from: pages, questions, releases, and how far somebody is."""

from courses.models.attempts import Answer, Attempt, AttemptQuestion
from courses.models.editorial import SecondPersonTask
from courses.models.exams import ExtraTime, Quiz
from courses.models.media import TrainingDocument, TrainingImage, TrainingRendition
from courses.models.pages import (
    CataloguePage,
    CoursePage,
    LearningPage,
    LessonPage,
    ModulePage,
)
from courses.models.progress import (
    CheckAnswer,
    LearningRun,
    LessonRead,
    ProgressFact,
    RefresherAnswer,
    ScreenSeen,
)
from courses.models.questions import AnswerKey, Question, QuestionVersion
from courses.models.releases import Release, ReleasedPage
from courses.models.sessions import Enrolment, Session
from courses.models.sittings import Sitting

__all__ = [
    "Answer",
    "AnswerKey",
    "Attempt",
    "AttemptQuestion",
    "CataloguePage",
    "CheckAnswer",
    "CoursePage",
    "Enrolment",
    "ExtraTime",
    "LearningPage",
    "LearningRun",
    "LessonPage",
    "LessonRead",
    "ModulePage",
    "ProgressFact",
    "Question",
    "QuestionVersion",
    "Quiz",
    "RefresherAnswer",
    "Release",
    "ReleasedPage",
    "ScreenSeen",
    "SecondPersonTask",
    "Session",
    "Sitting",
    "TrainingDocument",
    "TrainingImage",
    "TrainingRendition",
]
