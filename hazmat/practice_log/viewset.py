"""Practice schemes in Wagtail's administration: set and corrected by the act."""

from wagtail.admin.ui.tables import Column

from hazmat.models import PracticeScheme
from hazmat.practice_log.forms import SchemeForm
from people.administration import FactViewSet
from people.policy import RolePolicy


class SchemeViewSet(FactViewSet):
    """How often somebody must practise to stay current."""

    model = PracticeScheme
    name = "practice_schemes"
    url_prefix = "hazmat/practice-schemes"
    icon = "calendar-check"
    add_to_admin_menu = True
    menu_order = 45
    policy = RolePolicy(PracticeScheme)
    new_form_class = edit_form_class = SchemeForm
    shown_with = ("course",)
    search_fields = ["code", "name", "course__code"]
    list_display = [
        "code",
        "name",
        Column("course", accessor="course.code"),
        "needed",
        "months",
    ]
