"""Questions and exams in Wagtail's admin; everything is saved through the acts."""

from __future__ import annotations

from collections.abc import Collection
from typing import Any

from django.urls import URLPattern, path, reverse
from django.utils.functional import cached_property
from django.utils.translation import gettext_lazy as _
from wagtail.admin.menu import MenuItem
from wagtail.admin.ui.menus import MenuItem as MoreItem
from wagtail.admin.ui.tables import Column
from wagtail.admin.views import generic
from wagtail.admin.viewsets.base import ViewSetGroup
from wagtail.admin.viewsets.model import ModelViewSet
from wagtail.admin.widgets.button import Button

from courses.exams.forms import ExtraTimeForm, QuizForm
from courses.exams.regrading import CORRECTING, DECIDING
from courses.exams.sittings import SUPERVISING
from courses.models import CoursePage, ExtraTime, Question, Quiz
from courses.questions.filters import QuestionFilterSet
from courses.questions.form import QuestionForm
from courses.questions.parts import DEFAULT, written_kinds
from courses.sessions.viewsets import TEACHING
from courses.views import question_analysis, question_files
from people.administration import FactViewSet, day_column, mark_column
from people.models import AccessRole
from people.policy import RolePolicy, roles_in_request
from people.viewsets import WHOM


class ActCreateView(generic.CreateView):
    """The form calls the act, which stores and logs."""

    def save_instance(self) -> Any:
        return self.form.save()


class ActEditView(generic.EditView):
    """The form calls the act, which stores and logs."""

    def save_instance(self) -> Any:
        return self.form.save()


class QuestionIndexView(generic.IndexView):
    """The bank costs as many queries for one question as for many."""

    table_classname = "listing listing--lines"

    def get_base_queryset(self) -> Any:
        questions = super().get_base_queryset()
        return questions.select_related("course").prefetch_related("versions")

    @cached_property
    def header_more_buttons(self) -> list[Any]:
        files = Button(
            _("Question files"), url=reverse("questions:files"), icon_name="upload"
        )
        analysis = Button(
            _("Questions that need a look"),
            url=reverse("questions:to_look"),
            icon_name="view",
        )
        return [*super().header_more_buttons, analysis, files]

    def get_list_more_buttons(self, instance: Question) -> list[Any]:
        look = MoreItem(
            _("Use and analysis"),
            url=reverse("questions:look", args=[instance.pk]),
            icon_name="view",
            priority=15,
        )
        return [*super().get_list_more_buttons(instance), look]

    def search_queryset(self, queryset: Any) -> Any:
        """Words are looked for in all that a question ever said, in every language."""
        return queryset.saying(self.search_query) if self.is_searching else queryset


def bank_of_its_course(question: Question) -> str:
    """The list of questions in which this one stands."""
    return f"{reverse('questions:index')}?course={question.course_id}"


class QuestionCreateView(ActCreateView):
    """The form for a new question of the kind that the address asks for."""

    template_name = "courses/question_add.html"

    def get_success_url(self) -> str:
        return bank_of_its_course(self.object)

    def get_initial(self) -> dict[str, Any]:
        asked = self.request.GET
        given = {"kind": asked.get("kind"), "course": asked.get("course")}
        return {**super().get_initial(), **given}

    def get_context_data(self, **kwargs: Any) -> dict[str, Any]:
        asked = self.request.GET.get("kind") or DEFAULT
        context = super().get_context_data(**kwargs)
        course = self.request.GET.get("course", "")
        return {**context, "kinds": written_kinds(), "asked": asked, "course": course}


class QuestionEditView(ActEditView):
    """Leads back to the other questions of the course."""

    def get_success_url(self) -> str:
        return bank_of_its_course(self.object)

    def get_usage_url(self) -> None:
        """Wagtail counts pages that use it, and no page does: exams and releases do."""

    @cached_property
    def header_more_buttons(self) -> list[Any]:
        look = Button(
            _("Use and analysis"),
            url=reverse("questions:look", args=[self.object.pk]),
            icon_name="view",
        )
        return [*super().header_more_buttons, look]


class QuizEditView(ActEditView):
    """Leads back to the bench of the course, where the next step is."""

    def get_success_url(self) -> str:
        course = self.object.course_id
        if CoursePage.objects.filter(course=course).exists():
            return reverse("workbench", args=[course])
        return str(super().get_success_url())


class QuestionViewSet(ModelViewSet):
    """The question bank. Questions are withdrawn, never deleted."""

    model = Question
    name = "questions"
    url_prefix = "courses/questions"
    icon = "help"
    menu_label = _("Questions")
    index_view_class = QuestionIndexView
    add_view_class = QuestionCreateView
    edit_view_class = QuestionEditView
    create_template_name = "courses/question_add.html"
    edit_template_name = "courses/question_edit.html"
    search_fields = ["key"]  # that there is a box; where it looks says the view
    filterset_class = QuestionFilterSet
    list_display = [
        "__str__",
        Column("course", label=_("Course"), accessor="course.code", sort_key="course"),
        Column("key", label=_("Key"), accessor="key", sort_key="key"),
        Column("topic", label=_("Topic"), accessor="topic", sort_key="topic"),
        Column("difficulty", label=_("Difficulty"), accessor="get_difficulty_display"),
        Column("languages", label=_("Languages"), accessor="languages_in_words"),
        mark_column(Question, "withdrawn"),
    ]
    copy_view_enabled = False

    def get_form_class(self, for_update: bool = False) -> type[QuestionForm]:
        return QuestionForm

    def get_urlpatterns(self) -> list[URLPattern]:
        out = path(
            "files/<str:code>.<slug:form>", question_files.file_out, name="file_out"
        )
        return [
            *super().get_urlpatterns(),
            path("look/", question_analysis.to_look, name="to_look"),
            path("look/<int:pk>/", question_analysis.look, name="look"),
            path("files/", question_files.files, name="files"),
            path("files/check/", question_files.file_preview, name="file_preview"),
            path("files/not-taken/", question_files.file_report, name="file_report"),
            out,
        ]


class QuizViewSet(ModelViewSet):
    """The exams of courses."""

    model = Quiz
    name = "exams"
    url_prefix = "courses/exams"
    icon = "list-ol"
    menu_label = _("Exams")
    add_view_class = ActCreateView
    edit_view_class = QuizEditView
    list_display = [
        "course",
        "draw",
        "pass_numerator",
        "pass_denominator",
        "max_attempts",
        "minutes",
    ]
    copy_view_enabled = False

    def get_form_class(self, for_update: bool = False) -> type[QuizForm]:
        return QuizForm


class ExtraTimeViewSet(FactViewSet):
    """Who has more time for exams; a coordinator enters it for people in sight."""

    model = ExtraTime
    name = "courses_extra_time"
    url_prefix = "courses/extra-time"
    icon = "time"
    menu_label = _("Extra time")
    policy = RolePolicy(
        ExtraTime,
        {AccessRole.COORDINATOR: frozenset({"add", "view"})},
        about="person",
    )
    new_form_class = edit_form_class = ExtraTimeForm
    shown_with = ("person",)
    search_fields = WHOM
    list_display = [
        "person",
        Column("number", label=_("Service number"), accessor="person.service_number"),
        "percent",
        day_column(ExtraTime, "start"),
        day_column(ExtraTime, "end"),
        mark_column(ExtraTime, "withdrawn"),
    ]


class PermittedMenuItem(MenuItem):
    """The way to a page, for who may do what it is for."""

    def __init__(self, label: Any, name: str, permission: str, **more: Any) -> None:
        super().__init__(label, reverse(name), **more)
        self.permission = permission

    def is_shown(self, request: Any) -> bool:
        return bool(request.user.has_perm(self.permission))


class RoleMenuItem(MenuItem):
    """The way to a page of the site, for who has one of the access roles it is for."""

    def __init__(
        self, label: Any, name: str, roles: Collection[AccessRole], **more: Any
    ) -> None:
        super().__init__(label, reverse(name), **more)
        self.roles = set(roles)

    def is_shown(self, request: Any) -> bool:
        return bool(roles_in_request(request.user) & self.roles)


class LearningGroup(ViewSetGroup):
    """What instructors do beside writing pages."""

    menu_label = _("Learning")
    menu_icon = "openquote"
    menu_order = 60  # before pages, images and documents
    items = (QuestionViewSet, QuizViewSet, ExtraTimeViewSet, *TEACHING)

    def get_submenu_items(self) -> list[MenuItem]:
        approvals = PermittedMenuItem(
            _("To approve"),
            "question_approvals",
            "courses.add_questionapproval",
            icon_name="check",
            order=90,
        )
        of_the_site = [
            RoleMenuItem(label, name, roles, icon_name=icon, order=110)
            for label, name, roles, icon in (
                (_("Supervised exams"), "courses:sittings", SUPERVISING, "view"),
                (_("Mark exams again"), "courses:corrections", CORRECTING, "redirect"),
                (_("Exams to decide about"), "courses:decisions", DECIDING, "warning"),
            )
        ]
        releases = PermittedMenuItem(
            _("Releases"),
            "releases",
            "courses.add_release",
            icon_name="tag",
            order=100,
        )
        return [*super().get_submenu_items(), approvals, releases, *of_the_site]
