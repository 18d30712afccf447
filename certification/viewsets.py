"""Courses and duties in Wagtail's administration."""

from django.urls import URLPattern, path
from django.utils.translation import gettext_lazy as _
from wagtail.admin.ui.tables import BooleanColumn, Column
from wagtail.admin.viewsets.base import ViewSet, ViewSetGroup

from certification.administration import (
    entry_forms,
    idle_views,
    merge_views,
)
from certification.administration.ledger_viewsets import (
    DerogationViewSet,
    RevocationViewSet,
    WaiverViewSet,
)
from certification.drafts import views as draft_views
from certification.effects import views as effect_views
from certification.effects.step import (
    DraftCreateView,
    DraftEditView,
    EffectFactViewSet,
)
from certification.letters import arriving_views
from certification.models import (
    Course,
    CourseVersion,
    Curriculum,
    CurriculumItem,
    Equivalence,
    FunctionHolding,
    Requirement,
    UnitNeed,
)
from people.administration import FactViewSet, day_column
from people.models import AccessRole, User
from people.policy import RolePolicy
from people.viewsets import PageViewSet


class CourseViewSet(EffectFactViewSet):
    model = Course
    name = "certification_courses"
    url_prefix = "certification/courses"
    icon = "doc-full-inverse"
    policy = RolePolicy(Course)
    new_form_class = edit_form_class = entry_forms.CourseForm
    shown_with = ("expires_with",)
    search_fields = ["code", "title"]
    list_filter = ["delivery", "theme"]
    list_display = [
        "code",
        "title",
        "delivery",
        "validity_months",
        "renewal_window_months",
        Column("expires_with", label=_("Expires with"), accessor="expires_with.code"),
        "grace_days",
    ]


class VersionViewSet(EffectFactViewSet):
    model = CourseVersion
    name = "certification_versions"
    url_prefix = "certification/versions"
    icon = "history"
    policy = RolePolicy(CourseVersion)
    new_form_class = edit_form_class = entry_forms.VersionForm
    shown_with = ("course",)
    search_fields = ["course__code", "course__title"]
    list_display = [
        Column("course", label=_("Course"), accessor="course.code"),
        "version",
        day_column(CourseVersion, "released_on"),
        "retired_on",
    ]


class EquivalenceViewSet(EffectFactViewSet):
    model = Equivalence
    name = "certification_equivalences"
    url_prefix = "certification/equivalences"
    icon = "link"
    policy = RolePolicy(Equivalence)
    new_form_class = edit_form_class = entry_forms.EquivalenceForm
    shown_with = ("course", "satisfied_by")
    search_fields = ["course__code", "satisfied_by__code"]
    list_display = [
        Column("course", label=_("Course"), accessor="course"),
        Column("by", label=_("Satisfied by"), accessor="satisfied_by"),
        day_column(Equivalence, "start"),
        day_column(Equivalence, "end"),
    ]


class CurriculumViewSet(FactViewSet):
    model = Curriculum
    name = "certification_curricula"
    url_prefix = "certification/curricula"
    icon = "list-ul"
    policy = RolePolicy(Curriculum)
    new_form_class = edit_form_class = entry_forms.CurriculumForm
    search_fields = ["code", "title"]
    list_display = ["code", "title"]


class ItemViewSet(EffectFactViewSet):
    model = CurriculumItem
    name = "certification_items"
    url_prefix = "certification/items"
    icon = "tasks"
    policy = RolePolicy(CurriculumItem)
    new_form_class = edit_form_class = entry_forms.ItemForm
    shown_with = ("curriculum", "line")
    search_fields = ["code", "title", "curriculum__code"]
    list_filter = ["curriculum"]
    list_display = [
        "code",
        "title",
        Column("curriculum", label=_("Curriculum"), accessor="curriculum.code"),
        day_column(CurriculumItem, "start"),
        day_column(CurriculumItem, "end"),
    ]


class RequirementViewSet(EffectFactViewSet):
    model = Requirement
    name = "certification_requirements"
    url_prefix = "certification/requirements"
    icon = "form"
    policy = RolePolicy(Requirement)
    add_view_class = DraftCreateView
    edit_view_class = DraftEditView
    new_form_class = edit_form_class = entry_forms.RequirementForm
    shown_with = ("curriculum", "unit", "role", "person", "hazard_function")
    search_fields = ["code", "curriculum__code", "curriculum__title", "basis"]
    list_filter = ["curriculum", "category"]
    list_display = [
        "code",
        Column("curriculum", label=_("Curriculum"), accessor="curriculum.title"),
        Column("audience", label=_("Whom it obliges"), accessor="audience"),
        day_column(Requirement, "start"),
        day_column(Requirement, "end"),
        "deadline_days",
    ]


class HoldingViewSet(EffectFactViewSet):
    model = FunctionHolding
    name = "certification_holdings"
    url_prefix = "certification/holdings"
    icon = "warning"
    policy = RolePolicy(FunctionHolding, about="person")
    new_form_class = edit_form_class = entry_forms.HoldingForm
    shown_with = ("person", "hazard_function", "unit")
    search_fields = ["person__service_number", "hazard_function__code"]
    list_display = [
        "hazard_function",
        Column("number", label=_("Service number"), accessor="person.service_number"),
        Column("unit", label=_("In unit"), accessor="unit.code"),
        day_column(FunctionHolding, "start"),
        day_column(FunctionHolding, "end"),
        BooleanColumn("withdrawn", label=_("Withdrawn")),
    ]


class NeedViewSet(FactViewSet):
    model = UnitNeed
    name = "certification_needs"
    url_prefix = "certification/needs"
    icon = "pick"
    policy = RolePolicy(UnitNeed)
    new_form_class = edit_form_class = entry_forms.NeedForm
    shown_with = ("unit", "course")
    search_fields = ["unit__code", "course__code"]
    list_display = [
        "unit",
        Column("course", label=_("Course"), accessor="course.code"),
        day_column(UnitNeed, "start"),
        day_column(UnitNeed, "end"),
        "holders",
    ]


class DraftViewSet(PageViewSet):
    """Requirements that are on their way."""

    name = "certification_drafts"
    url_prefix = "certification/drafts"
    icon = "draft"
    menu_label = _("Drafts of requirements")
    page = staticmethod(draft_views.drafts)

    def get_urlpatterns(self) -> list[URLPattern]:
        return [
            *super().get_urlpatterns(),
            path("keep/<uuid:public_id>/", draft_views.keep, name="keep"),
            path("<uuid:public_id>/", draft_views.draft, name="draft"),
        ]


class IdleViewSet(PageViewSet):
    """Requirements that oblige nobody."""

    name = "certification_idle"
    url_prefix = "certification/idle"
    icon = "warning"
    menu_label = _("Obliging nobody")
    page = staticmethod(idle_views.idle)


class NewcomerViewSet(PageViewSet):
    """Who has a duty and never signed in; a coordinator sees those in sight."""

    name = "certification_newcomers"
    url_prefix = "certification/newcomers"
    icon = "user"
    menu_label = _("Never signed in")
    page = staticmethod(arriving_views.newcomers)
    policy = RolePolicy(User, {AccessRole.COORDINATOR: frozenset({"view"})}, about="pk")


class DuplicateViewSet(PageViewSet):
    """People who were entered twice."""

    name = "certification_duplicates"
    url_prefix = "certification/duplicates"
    icon = "group"
    menu_label = _("Entered twice")
    page = staticmethod(merge_views.duplicates)

    def get_urlpatterns(self) -> list[URLPattern]:
        return [
            *super().get_urlpatterns(),
            path("<int:first>/<int:second>/", merge_views.compare, name="compare"),
            path("separate/<int:pk>/", merge_views.separate, name="separate"),
        ]


class EffectViewSet(ViewSet):
    """No list: only the pages that show what a change would do."""

    name = "certification_effects"
    url_prefix = "certification/effects"

    def get_urlpatterns(self) -> list[URLPattern]:
        return [path("<uuid:public_id>/", effect_views.effect, name="effect")]


class CatalogueViewSetGroup(ViewSetGroup):
    menu_label = _("Catalogue")
    menu_icon = "doc-full-inverse"
    menu_order = 40
    items = (
        CourseViewSet,
        VersionViewSet,
        EquivalenceViewSet,
        DerogationViewSet,
        RevocationViewSet,
    )


class DutyViewSetGroup(ViewSetGroup):
    menu_label = _("Duties")
    menu_icon = "form"
    menu_order = 30
    items = (
        RequirementViewSet,
        DraftViewSet,
        IdleViewSet,
        CurriculumViewSet,
        ItemViewSet,
        WaiverViewSet,
        HoldingViewSet,
        NeedViewSet,
    )
