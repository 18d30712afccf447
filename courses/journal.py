"""The words in which acts about courses are logged."""

from django.utils.translation import gettext_lazy as _
from wagtail.log_actions import LogActionRegistry

ACTIONS = {
    "courses.question.write": (_("Write question"), _("Question written")),
    "courses.questions.take": (
        _("Take questions of a file"),
        _("Questions of a file taken into the bank"),
    ),
    "courses.course.begin": (_("Begin a course"), _("Pages of a course begun")),
    "courses.course.submit": (_("Submit a course"), _("Drafts of a course submitted")),
    "courses.question.approve": (_("Approve question"), _("Question approved")),
    "courses.quiz.set": (_("Set exam"), _("Exam set")),
    "courses.version.release": (_("Release course"), _("Course version released")),
    "courses.run.begin": (_("Begin course"), _("Course begun")),
    "courses.attempt.start": (_("Start exam"), _("Exam started")),
    "courses.attempt.submit": (_("Hand in exam"), _("Exam handed in")),
    "courses.attempt.take_over": (
        _("Go on elsewhere"),
        _("Exam taken over in another browser"),
    ),
    "courses.sitting.plan": (_("Plan sitting"), _("Sitting planned")),
    "courses.sitting.close": (_("Close sitting"), _("Sitting closed")),
    "courses.question.correct": (
        _("Correct question"),
        _("Question of exams held corrected"),
    ),
    "courses.marking.decide": (
        _("Decide about marking"),
        _("Decided about a new marking"),
    ),
    "courses.exhaustion.decide": (
        _("Decide about used attempts"),
        _("Decided about used attempts"),
    ),
    "courses.recheck.decide": (
        _("Decide about recheck"),
        _("Decided about a failed recheck"),
    ),
    "courses.extra_time.enter": (_("Enter extra time"), _("Extra time entered")),
    "courses.extra_time.change": (_("Change extra time"), _("Extra time changed")),
    "courses.extra_time.withdraw": (
        _("Withdraw extra time"),
        _("Extra time withdrawn"),
    ),
    "courses.session.plan": (_("Plan session"), _("Session planned")),
    "courses.session.change": (_("Change session"), _("Session changed")),
    "courses.session.cancel": (_("Call off session"), _("Session called off")),
    "courses.enrolment.enter": (_("Enrol"), _("Enrolled")),
    "courses.enrolment.cancel": (_("Cancel enrolment"), _("Enrolment cancelled")),
    "courses.enrolment.promote": (
        _("Give place to who waits"),
        _("Place given to who waited"),
    ),
    "courses.practice.set": (_("Set sign-off sheet"), _("Sign-off sheet set")),
    "courses.practice.mark": (_("Mark what was shown"), _("Marks entered")),
    "courses.sign_off.sign": (_("Sign off"), _("Signed off")),
    "courses.sign_off.countersign": (
        _("Sign as the second"),
        _("Answered by the second"),
    ),
    "courses.enrolment.let_in": (
        _("Add who came"),
        _("Added as having come without a place"),
    ),
    "courses.class.form": (_("Form class"), _("Class formed")),
    "courses.class.change": (_("Change class"), _("Class changed")),
    "courses.attendance.record": (_("Record attendance"), _("Attendance recorded")),
}


def register(registry: LogActionRegistry) -> None:
    for action, (label, message) in ACTIONS.items():
        registry.register_action(action, label, message)
