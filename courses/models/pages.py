"""What a learner reads: catalogue, course, module and lesson."""

from __future__ import annotations

import datetime
import re
from collections.abc import Iterable, Iterator
from typing import Any

from django.contrib.auth.views import redirect_to_login
from django.core.exceptions import ValidationError
from django.core.validators import MinValueValidator
from django.db import models
from django.http import HttpRequest, HttpResponse
from django.shortcuts import redirect
from django.utils.translation import gettext_lazy as _
from wagtail.admin.panels import FieldPanel
from wagtail.fields import RichTextField, StreamField
from wagtail.models import Page, PagePermissionTester, Revision
from wagtail.search import index
from wagtail_localize.fields import SynchronizedField

from certification.models import Course
from courses.authoring.panels import ReadinessPanel
from courses.authoring.second_person import refuse_own_work
from courses.blocks import LessonBody, check_ids, checks_of
from courses.learner import LearnerRequest
from courses.lessons.paths import On
from courses.models.media import TrainingImage

SENTENCES = re.compile(r"(?<=[.!?])\s+")
READINESS = ReadinessPanel(heading=_("Ready to publish?"), icon="check")


class NoDirectPublishing(PagePermissionTester):
    """Everything that somebody's groups allow, except to publish what one edits."""

    def can_publish(self) -> bool:
        return False

    def can_publish_subpage(self) -> bool:
        return False


def without_repeats(pages: Iterable[Page]) -> Iterator[Page]:
    """The way down; a module that is called what its course is called says nothing new."""
    last = None
    for page in pages:
        if last is None or page.title != last.title or not page.numchild:
            yield page
        last = page


class LearningPage(Page):
    """A page for who is signed in, published only by somebody who did not write it.

    Publishing is checked here and not in a workflow alone, so that no other way of
    publishing (a bulk action, wagtail-localize, a script) goes around it.
    """

    class Meta:
        abstract = True

    def serve(self, request: HttpRequest, *args: Any, **kwargs: Any) -> HttpResponse:
        if not request.user.is_authenticated:
            return redirect_to_login(request.get_full_path())
        return super().serve(request, *args, **kwargs)

    def get_context(
        self, request: LearnerRequest, *args: Any, **kwargs: Any
    ) -> dict[str, Any]:
        """With the way here."""
        above = self.get_ancestors(inclusive=True).filter(depth__gt=1)
        context = super().get_context(request, *args, **kwargs)
        return context | {
            "crumbs": [
                (page.title, page.get_url(request))
                for page in without_repeats(above.select_related("locale"))
            ]
        }

    @property
    def preview_sizes(self) -> list[dict[str, Any]]:
        """The telephone of a recruit comes first."""
        phone, *others = super().preview_sizes
        return [{**phone, "device_width": 360}, *others]

    def permissions_for_user(self, user: Any) -> NoDirectPublishing:
        return NoDirectPublishing(user, self)

    def publish(self, revision: Revision, user: Any = None, **kwargs: Any) -> Any:
        refuse_own_work(self, revision, user)
        return super().publish(
            revision, user=user, **{**kwargs, "skip_permission_checks": True}
        )


class CataloguePage(LearningPage):
    """The courses of one language."""

    intro = RichTextField(_("introduction"), features=["bold", "link"], blank=True)

    content_panels = [*Page.content_panels, "intro"]
    parent_page_types = ["wagtailcore.Page"]
    subpage_types = ["courses.CoursePage"]

    class Meta:
        verbose_name = _("catalogue")
        verbose_name_plural = _("catalogues")

    def get_context(
        self, request: LearnerRequest, *args: Any, **kwargs: Any
    ) -> dict[str, Any]:
        courses = CoursePage.objects.child_of(self).live().select_related("picture")
        return {**super().get_context(request, *args, **kwargs), "courses": courses}


class CoursePage(LearningPage):
    """The content of a course in one language; what it counts for is the course's."""

    course: models.ForeignKey[Course, Course] = models.ForeignKey(
        Course, verbose_name=_("course"), on_delete=models.PROTECT, related_name="+"
    )
    summary: models.TextField[str, str] = models.TextField(
        _("summary"), max_length=500, blank=True
    )
    picture: models.ForeignKey[TrainingImage | None, TrainingImage | None] = (
        models.ForeignKey(
            TrainingImage,
            verbose_name=_("picture"),
            on_delete=models.SET_NULL,
            null=True,
            blank=True,
            related_name="+",
            help_text=_("Decoration: it says nothing that the text does not say."),
        )
    )

    sources: models.TextField[str, str] = models.TextField(
        _("sources"),
        blank=True,
        help_text=_("What it rests on: regulations, manuals, studies; one on a line."),
    )
    review_on: models.DateField[datetime.date | None, datetime.date | None] = (
        models.DateField(
            _("review on"),
            null=True,
            blank=True,
            help_text=_("The day on which somebody reads whether it still holds."),
        )
    )
    one_language_reason: models.CharField[str, str] = models.CharField(
        _("why not in every language"),
        max_length=255,
        blank=True,
        help_text=_("Only where the course is not written in all of them."),
    )

    refresher_months: models.PositiveSmallIntegerField[int | None, int | None] = (
        models.PositiveSmallIntegerField(
            _("refresher until so many months after it lapsed"),
            null=True,
            blank=True,
            help_text=_("Empty: everybody takes the whole course again."),
        )
    )

    content_panels = [
        *Page.content_panels,
        FieldPanel("course"),
        FieldPanel(
            "summary",
            help_text=_(
                "Begin with for whom it is, then what it is about: the catalogue shows the first two sentences."
            ),
        ),
        FieldPanel("picture"),
        FieldPanel("sources"),
        FieldPanel("review_on"),
        FieldPanel("one_language_reason"),
        FieldPanel("refresher_months"),
        READINESS,
    ]
    search_fields = [*Page.search_fields, index.SearchField("summary")]
    override_translatable_fields = [
        SynchronizedField("course", overridable=False),
        SynchronizedField("review_on", overridable=False),
        SynchronizedField("one_language_reason", overridable=False),
        SynchronizedField("refresher_months", overridable=False),
    ]
    parent_page_types = ["courses.CataloguePage"]
    subpage_types = ["courses.ModulePage"]

    class Meta:
        verbose_name = _("course page")
        verbose_name_plural = _("course pages")

    @property
    def opening(self) -> str:
        """For whom it is and what about: all that a card in the catalogue has room for."""
        return " ".join(SENTENCES.split(self.summary)[:2])

    def clean(self) -> None:
        super().clean()
        twins = CoursePage.objects.filter(course=self.course_id, locale=self.locale_id)
        if self.course_id and self.locale_id and twins.exclude(pk=self.pk).exists():
            raise ValidationError(
                {"course": _("This course has a page in this language already.")}
            )

    def get_context(
        self, request: LearnerRequest, *args: Any, **kwargs: Any
    ) -> dict[str, Any]:
        from courses.lessons.player import (
            course_context,  # which is built on these models
        )
        from courses.sessions.timetable import offers_of

        context = super().get_context(request, *args, **kwargs)
        sessions = offers_of(self.course, request.user)
        return context | course_context(self, request) | {"sessions": sessions}


class ModulePage(LearningPage):
    """A part of a course: lessons that belong together."""

    content_panels = [*Page.content_panels]
    parent_page_types = ["courses.CoursePage"]
    subpage_types = ["courses.LessonPage"]

    class Meta:
        verbose_name = _("module")
        verbose_name_plural = _("modules")

    def serve(self, request: HttpRequest, *args: Any, **kwargs: Any) -> HttpResponse:
        """A module has no page of its own: it is read in the course."""
        return redirect(f"{self.get_parent().get_url(request)}#module-{self.pk}")


class LessonPage(LearningPage):
    """A few minutes of reading and thinking, ended by checks or by "I have read this"."""

    minutes: models.PositiveSmallIntegerField[int, int] = (
        models.PositiveSmallIntegerField(
            _("minutes"), default=5, validators=[MinValueValidator(1)]
        )
    )
    objectives: models.TextField[str, str] = models.TextField(
        _("objectives"),
        blank=True,
        help_text=_("What the learner can do afterwards; one on each line."),
    )
    lies_on: models.CharField[str, str] = models.CharField(
        _("part of"),
        max_length=16,
        choices=On.choices,
        default=On.BOTH,
        help_text=_("Only where the course has a refresher."),
    )
    body = StreamField(LessonBody(), verbose_name=_("body"), blank=True)

    content_panels = [
        *Page.content_panels,
        FieldPanel("minutes"),
        FieldPanel("objectives"),
        FieldPanel("lies_on"),
        FieldPanel("body"),
        READINESS,
    ]
    search_fields = [*Page.search_fields, index.SearchField("objectives")]
    parent_page_types = ["courses.ModulePage"]
    subpage_types: list[str] = []

    class Meta:
        verbose_name = _("lesson")
        verbose_name_plural = _("lessons")

    @property
    def check_ids(self) -> frozenset[str]:
        """Which knowledge checks it has."""
        return frozenset(check_ids(self.body.raw_data))

    @property
    def block_ids(self) -> frozenset[str]:
        """Everything it is made of, each question of an exercise by itself."""
        return self.check_ids | {block["id"] for block in self.body.raw_data}

    def check_block(self, block_id: str) -> Any:
        """The knowledge check with this id; none where the lesson has no such check."""
        return next((one for one in checks_of(self.body) if one.id == block_id), None)

    def get_context(
        self, request: LearnerRequest, *args: Any, **kwargs: Any
    ) -> dict[str, Any]:
        from courses.lessons.player import (
            lesson_context,  # which is built on these models
        )

        context = super().get_context(request, *args, **kwargs)
        return context | lesson_context(self, request, **kwargs)
