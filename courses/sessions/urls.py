"""The addresses of sessions, classes and sign-off sheets."""

from django.urls import path

from courses.views import attendance, classes, inviting, sessions, signing

urlpatterns = [
    path("sessions/", sessions.sessions, name="sessions"),
    path("sessions/<uuid:public_id>/", sessions.session, name="session"),
    path(
        "sessions/<uuid:public_id>/enrol/", sessions.session_enrol, name="session_enrol"
    ),
    path(
        "sessions/<uuid:public_id>/participants/",
        attendance.participants_page,
        name="participants",
    ),
    path(
        "sessions/<uuid:public_id>/participants/came/",
        attendance.participant_came,
        name="participant_came",
    ),
    path("sessions/<uuid:public_id>/sheet/", signing.sheet, name="sheet"),
    path(
        "sessions/<uuid:public_id>/sheet/print/",
        signing.sheet_print,
        name="sheet_print",
    ),
    path("sessions/<uuid:public_id>/sheet.pdf", signing.sheet_pdf, name="sheet_pdf"),
    path(
        "sessions/<uuid:public_id>/sheet/<int:number>/",
        signing.sheet_criterion,
        name="sheet_criterion",
    ),
    path(
        "sessions/<uuid:public_id>/sheet/<uuid:person>/",
        signing.sheet_person,
        name="sheet_person",
    ),
    path("classes/", classes.classes, name="classes"),
    path("classes/<uuid:public_id>/", classes.training_class, name="training_class"),
    path("sign-offs/", signing.second_signatures, name="second_signatures"),
    path("sign-offs/<uuid:public_id>/", signing.second_sign, name="second_sign"),
    path("sign-offs/<uuid:public_id>/photo/", signing.sheet_photo, name="sheet_photo"),
    path("sessions/<uuid:public_id>/invite/", inviting.invitations, name="invite"),
    path(
        "sessions/<uuid:public_id>/leave/", sessions.session_leave, name="session_leave"
    ),
]
