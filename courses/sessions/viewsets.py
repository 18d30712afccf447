"""Sessions in Wagtail's administration: planned, changed and called off by the acts."""

from django.utils import timezone
from django.utils.formats import date_format
from django.utils.text import capfirst
from django.utils.translation import gettext_lazy as _
from wagtail.admin.ui.tables import Column

from courses.models import Practice, Session, TrainingClass
from courses.practice.forms import PracticeForm
from courses.sessions.class_forms import ClassForm
from courses.sessions.forms import SessionForm
from courses.sessions.policy import TeachingPolicy, class_policy, session_policy
from people.administration import FactViewSet, day_column, mark_column


def _moment(session: Session) -> str:
    return date_format(timezone.localtime(session.starts_at), "SHORT_DATETIME_FORMAT")


def _state(session: Session) -> str:
    return str(_("called off")) if session.cancelled_at else ""


class SessionViewSet(FactViewSet):
    """Every session that somebody may change, the last one first."""

    model = Session
    name = "sessions_planned"
    url_prefix = "courses/sessions"
    icon = "calendar-alt"
    menu_label = _("Sessions")
    policy = session_policy
    new_form_class = edit_form_class = SessionForm
    shown_with = ("course",)
    ordering = ["-starts_at"]
    search_fields = ["course__code", "course__title", "place"]
    list_display = [
        "course",
        Column(
            "starts_at",
            label=capfirst(_("begins")),
            accessor=_moment,
            sort_key="starts_at",
        ),
        "place",
        "capacity",
        Column("state", label=capfirst(_("state")), accessor=_state),
    ]


class PracticeViewSet(FactViewSet):
    """How courses are signed off."""

    model = Practice
    name = "sign_off_sheets"
    url_prefix = "courses/sheets"
    icon = "tasks"
    menu_label = _("Sign-off sheets")
    policy = TeachingPolicy(Practice)
    new_form_class = edit_form_class = PracticeForm
    shown_with = ("course", "assessor_item")
    search_fields = ["course__code", "course__title"]
    list_display = [
        "course",
        Column("assessor_item", label=_("Qualification of the assessor")),
        mark_column(Practice, "second_witness"),
        "days_back",
    ]


class ClassViewSet(FactViewSet):
    """Classes: who is in them, from when to when."""

    model = TrainingClass
    name = "training_classes"
    url_prefix = "courses/classes"
    icon = "group"
    menu_label = _("Classes")
    policy = class_policy
    new_form_class = edit_form_class = ClassForm
    shown_with = ("curriculum",)
    search_fields = ["name"]
    list_display = [
        "name",
        Column("curriculum", label=_("Curriculum")),
        day_column(TrainingClass, "start"),
        day_column(TrainingClass, "end"),
    ]


TEACHING = (SessionViewSet, PracticeViewSet, ClassViewSet)
"""What is planned and written about lessons that people come to."""
