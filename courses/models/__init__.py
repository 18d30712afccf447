"""What is learned from: pages, questions, releases, and how far somebody is."""

from courses.models.approvals import QuestionApproval
from courses.models.attempts import Answer, Attempt, AttemptQuestion
from courses.models.attendance import Attendance, Outcome
from courses.models.classes import TrainingClass
from courses.models.editorial import SecondPersonTask
from courses.models.exams import ExtraTime, Quiz
from courses.models.markings import (
    Correction,
    ExhaustionDecision,
    Marking,
    MarkingDecision,
    RecheckDecision,
)
from courses.models.media import TrainingDocument, TrainingImage, TrainingRendition
from courses.models.pages import (
    CataloguePage,
    CoursePage,
    LearningPage,
    LessonPage,
    ModulePage,
)
from courses.models.pictures import QuestionPicture
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
from courses.models.signing import (
    Countersignature,
    CriterionMark,
    Practice,
    SheetEdition,
    SignOff,
)
from courses.models.sittings import Sitting

__all__ = [
    "Answer",
    "AnswerKey",
    "Attempt",
    "AttemptQuestion",
    "Attendance",
    "CataloguePage",
    "CheckAnswer",
    "Correction",
    "Countersignature",
    "CoursePage",
    "CriterionMark",
    "Enrolment",
    "ExhaustionDecision",
    "ExtraTime",
    "LearningPage",
    "LearningRun",
    "LessonPage",
    "LessonRead",
    "Marking",
    "MarkingDecision",
    "ModulePage",
    "Outcome",
    "Practice",
    "ProgressFact",
    "Question",
    "QuestionApproval",
    "QuestionPicture",
    "QuestionVersion",
    "Quiz",
    "RecheckDecision",
    "RefresherAnswer",
    "Release",
    "ReleasedPage",
    "ScreenSeen",
    "SecondPersonTask",
    "Session",
    "SheetEdition",
    "SignOff",
    "Sitting",
    "TrainingClass",
    "TrainingDocument",
    "TrainingImage",
    "TrainingRendition",
]
