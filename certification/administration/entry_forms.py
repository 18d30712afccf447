"""The forms with which courses and duties are entered and corrected."""

from collections.abc import Iterator
from typing import Any, cast

from django import forms
from django.utils.translation import gettext_lazy as _

from certification.catalogue import enter_course, enter_equivalence, enter_version
from certification.duties import (
    enter_curriculum,
    enter_holding,
    enter_item,
    enter_need,
    enter_requirement,
)
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
from people.entry_forms import DAY, SPAN, EntryForm, PersonField


class CourseForm(EntryForm):
    fixed = ("code",)

    class Meta:
        model = Course
        fields = [
            "code",
            "title",
            "theme",
            "delivery",
            "validity_months",
            "renewal_window_months",
            "month_end",
            "expires_with",
            "grace_days",
        ]

    def enter(self) -> Course:
        enter_course(course=self.instance, by=self.by)
        return cast(Course, self.instance)


class VersionForm(EntryForm):
    fixed = ("course", "version")

    class Meta:
        model = CourseVersion
        fields = ["course", "version", "released_on", "retired_on"]
        widgets = {"released_on": DAY, "retired_on": DAY}

    def enter(self) -> CourseVersion:
        enter_version(version=self.instance, by=self.by)
        return cast(CourseVersion, self.instance)


class EquivalenceForm(EntryForm):
    fixed = ("course", "satisfied_by")

    class Meta:
        model = Equivalence
        fields = ["course", "satisfied_by", "start", "end"]
        widgets = SPAN

    def enter(self) -> Equivalence:
        enter_equivalence(equivalence=self.instance, by=self.by)
        return cast(Equivalence, self.instance)


class CurriculumForm(EntryForm):
    fixed = ("code",)

    class Meta:
        model = Curriculum
        fields = ["code", "title"]

    def enter(self) -> Curriculum:
        enter_curriculum(curriculum=self.instance, by=self.by)
        return cast(Curriculum, self.instance)


class ItemForm(EntryForm):
    """An item with its courses; together with the minimum they make its line."""

    fixed = ("code",)
    watched = ("line",)
    minimum = forms.IntegerField(label=_("At least so many of"), min_value=1, initial=1)
    courses = forms.ModelMultipleChoiceField(
        Course.objects.all(), label=_("Courses"), widget=forms.CheckboxSelectMultiple
    )

    class Meta:
        model = CurriculumItem
        fields = ["code", "curriculum", "title", "start", "end"]
        widgets = SPAN

    def __init__(self, *args: Any, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        if not self.is_new:
            line = self.instance.line
            self.initial.update(minimum=line.minimum, courses=line.courses.all())

    def told(self, stored: CurriculumItem) -> Iterator[str]:
        yield from super().told(stored)
        line = stored.line
        yield _("at least %(minimum)s of %(courses)s") % {
            "minimum": line.minimum,
            "courses": ", ".join(course.code for course in line.courses.all()),
        }

    def enter(self) -> CurriculumItem:
        enter_item(
            item=self.instance,
            minimum=self.cleaned_data["minimum"],
            courses=list(self.cleaned_data["courses"]),
            by=self.by,
        )
        return cast(CurriculumItem, self.instance)


class RequirementForm(EntryForm):
    fixed = ("code",)
    person = PersonField()
    basis_link = forms.URLField(
        label=_("Where the basis can be read"),
        assume_scheme="https",
        max_length=500,
        required=False,
    )

    class Meta:
        model = Requirement
        fields = [
            "code",
            "curriculum",
            "unit",
            "role",
            "category",
            "person",
            "hazard_function",
            "start",
            "end",
            "deadline_days",
            "first_due",
            "pausable",
            "basis_kind",
            "basis",
            "basis_link",
            "owner",
        ]
        widgets = {**SPAN, "first_due": DAY}

    def __init__(self, *args: Any, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        for name in ("basis_kind", "basis", "owner"):
            self.fields[name].required = self.is_new
        person = self.fields["person"]
        person.required = False
        person.label = _("One person, by service number")
        if self.instance.person is not None:
            self.initial["person"] = self.instance.person.service_number

    def enter(self) -> Requirement:
        enter_requirement(requirement=self.instance, by=self.by)
        return cast(Requirement, self.instance)


class HoldingForm(EntryForm):
    fixed = ("person", "hazard_function")
    person = PersonField()

    class Meta:
        model = FunctionHolding
        fields = [
            "person",
            "hazard_function",
            "unit",
            "start",
            "end",
            "reason",
            "withdrawn",
        ]
        widgets = SPAN

    def enter(self) -> FunctionHolding:
        enter_holding(holding=self.instance, by=self.by)
        return cast(FunctionHolding, self.instance)


class NeedForm(EntryForm):
    fixed = ("unit", "course")

    class Meta:
        model = UnitNeed
        fields = ["unit", "course", "start", "end", "holders"]
        widgets = SPAN

    def enter(self) -> UnitNeed:
        enter_need(need=self.instance, by=self.by)
        return cast(UnitNeed, self.instance)
