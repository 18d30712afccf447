"""Sessions in Wagtail's administration: planned, changed and called off by the acts."""

from django.utils import timezone
from django.utils.formats import date_format
from django.utils.translation import gettext_lazy as _
from wagtail.admin.ui.tables import Column

from courses.models import Session
from courses.session_forms import SessionForm
from courses.session_policy import SessionPolicy
from people.administration import FactViewSet


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
    policy = SessionPolicy()
    new_form_class = edit_form_class = SessionForm
    shown_with = ("course",)
    ordering = ["-starts_at"]
    search_fields = ["course__code", "course__title", "place"]
    list_display = [
        Column("course", label=_("Course"), accessor="course"),
        Column("starts_at", label=_("begins"), accessor=_moment, sort_key="starts_at"),
        "place",
        "capacity",
        Column("state", label=_("state"), accessor=_state),
    ]
