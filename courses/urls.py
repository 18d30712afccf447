"""The addresses of learning, beside the pages of the catalogue itself."""

from django.urls import path

from courses.sessions import urls as session_urls
from courses.views import (
    calendars,
    exams,
    lessons,
    mine,
    regrading,
    remembering,
    sittings,
)

app_name = "courses"

urlpatterns = [
    path("courses/", lessons.catalogue, name="catalogue"),
    path("my/", mine.my_training, name="my_training"),
    path("my/courses/<str:code>/begin/", lessons.run_begin, name="run_begin"),
    path(
        "my/lessons/<int:pk>/checks/<str:block_id>/",
        lessons.check_answer,
        name="check_answer",
    ),
    path(
        "my/lessons/<int:pk>/screens/<str:screen>/",
        lessons.screen_seen,
        name="screen_seen",
    ),
    path("my/remember/", remembering.remember, name="remember"),
    path("my/refresher/", remembering.moved, name="remember_moved"),
    path(
        "my/remember/<int:pk>/<str:block_id>/",
        remembering.remember_answer,
        name="remember_answer",
    ),
    path("my/lessons/<int:pk>/read/", lessons.lesson_read, name="lesson_read"),
    path("my/courses/<str:code>/exam/", exams.exam, name="exam"),
    path("my/attempts/<uuid:public_id>/", exams.attempt, name="attempt"),
    path("my/attempts/<uuid:public_id>/<int:number>/", exams.question, name="question"),
    path(
        "my/attempts/<uuid:public_id>/<int:number>/save/",
        exams.answer_save,
        name="answer_save",
    ),
    path(
        "my/attempts/<uuid:public_id>/take-over/",
        exams.attempt_take_over,
        name="attempt_take_over",
    ),
    path(
        "my/attempts/<uuid:public_id>/submit/",
        exams.attempt_submit,
        name="attempt_submit",
    ),
    path("corrections/", regrading.corrections, name="corrections"),
    path("corrections/<int:pk>/", regrading.correction, name="correction"),
    path("decisions/", regrading.decisions, name="decisions"),
    path(
        "decisions/markings/<int:pk>/", regrading.marking_decide, name="marking_decide"
    ),
    path(
        "decisions/attempts/<uuid:public_id>/",
        regrading.exhaustion_decide,
        name="exhaustion_decide",
    ),
    path(
        "decisions/rechecks/<uuid:public_id>/",
        regrading.recheck_decide,
        name="recheck_decide",
    ),
    path("sittings/", sittings.sittings, name="sittings"),
    path("sittings/<uuid:public_id>/", sittings.sitting, name="sitting"),
    path(
        "sittings/<uuid:public_id>/close/",
        sittings.sitting_close,
        name="sitting_close",
    ),
    path("my/certificates/<uuid:public_id>/", mine.certificate, name="certificate"),
    path(
        "my/certificates/<uuid:public_id>.pdf",
        mine.certificate_pdf,
        name="certificate_pdf",
    ),
    path("evidence/<uuid:public_id>/", mine.evidence, name="evidence"),
    path("my/calendar/", calendars.my_calendar, name="my_calendar"),
    path("calendar/<str:secret>.ics", calendars.calendar_feed, name="calendar_feed"),
    *session_urls.urlpatterns,
]
