"""Questions and exams in Wagtail's admin; everything is saved through the acts."""

from __future__ import annotations

from typing import Any

from django.urls import reverse
from django.utils.translation import gettext_lazy as _
from wagtail.admin.menu import MenuItem
from wagtail.admin.views import generic
from wagtail.admin.viewsets.base import ViewSetGroup
from wagtail.admin.viewsets.model import ModelViewSet

from courses.forms import QuestionForm, QuizForm
from courses.models import Question, Quiz


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

    def get_base_queryset(self) -> Any:
        questions = super().get_base_queryset()
        return questions.select_related("course").prefetch_related("versions")


class QuestionViewSet(ModelViewSet):
    """The question bank. Questions are withdrawn, never deleted."""

    model = Question
    name = "questions"
    url_prefix = "courses/questions"
    icon = "help"
    menu_label = _("Questions")
    index_view_class = QuestionIndexView
    add_view_class = ActCreateView
    edit_view_class = ActEditView
    list_display = ["__str__", "course", "key", "topic", "withdrawn"]
    list_filter = ["course", "topic", "withdrawn"]
    copy_view_enabled = False

    def get_form_class(self, for_update: bool = False) -> type[QuestionForm]:
        return QuestionForm


class QuizViewSet(ModelViewSet):
    """The exams of courses."""

    model = Quiz
    name = "exams"
    url_prefix = "courses/exams"
    icon = "list-ol"
    menu_label = _("Exams")
    add_view_class = ActCreateView
    edit_view_class = ActEditView
    list_display = ["course", "draw", "pass_numerator", "pass_denominator"]
    copy_view_enabled = False

    def get_form_class(self, for_update: bool = False) -> type[QuizForm]:
        return QuizForm


class ReleasesMenuItem(MenuItem):
    """The way to the releases, for who may release."""

    def is_shown(self, request: Any) -> bool:
        return bool(request.user.has_perm("courses.add_release"))


class LearningGroup(ViewSetGroup):
    """What instructors do beside writing pages."""

    menu_label = _("Learning")
    menu_icon = "openquote"
    menu_order = 200
    items = (QuestionViewSet, QuizViewSet)

    def get_submenu_items(self) -> list[MenuItem]:
        releases = ReleasesMenuItem(
            _("Releases"), reverse("releases"), icon_name="tag", order=100
        )
        return [*super().get_submenu_items(), releases]
