"""The forms with which facts about people are entered and corrected."""

import datetime
from typing import Any, ClassVar

from django import forms
from django.core.exceptions import ValidationError
from django.utils.translation import gettext_lazy as _

from people.absences import change_absence, enter_absence, withdraw_absence
from people.appointments import (
    appoint,
    change_appointment,
    end_appointment,
    withdraw_appointment,
)
from people.closures import close_unit
from people.days import ALWAYS, FOREVER
from people.fields import OpenDayFormField
from people.grants import change_access, end_access, grant_access, withdraw_access
from people.looked_at import LookedAtForm
from people.models import (
    Absence,
    Appointment,
    Grant,
    Role,
    Unit,
    UnitMove,
    User,
)
from people.moves import change_move, move_unit
from people.persons import (
    add_person,
    change_person,
    restore_account,
    suspend_account,
)
from people.roles import change_role, open_role
from people.sight import people_in_sight
from people.units import change_unit, open_unit

DAY = forms.DateInput({"type": "date"}, format="%Y-%m-%d")
SPAN: dict[str, forms.Widget] = {"start": DAY, "end": DAY}


OPEN = {
    ALWAYS: _("Leave it empty if it has always been so."),
    FOREVER: _("Leave it empty for “until further notice”."),
}


class PersonField(forms.ModelChoiceField):  # type: ignore[type-arg]  # generic only in the stubs
    """A person by service number: no list that could show who there is."""

    def __init__(self) -> None:
        super().__init__(
            User.objects.none(),
            label=_("Service number"),
            to_field_name="service_number",
            widget=forms.TextInput({"spellcheck": "false"}),
            error_messages={
                "invalid_choice": _("Nobody with this service number is in your sight.")
            },
        )


class EntryForm(LookedAtForm):
    """A form of which ``enter`` does the act; what identifies a fact is fixed later."""

    fixed: ClassVar[tuple[str, ...]] = ()

    def __init__(self, *args: Any, by: User, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        self.by = by
        self.is_new = self.instance.pk is None
        for name in ("withdrawn",) if self.is_new else self.fixed:
            self.fields.pop(name, None)
        for field in self.fields.values():
            self._prepare(field)

    def _prepare(self, field: Any) -> None:
        if isinstance(field, OpenDayFormField):
            field.help_text = OPEN[field.open_day]
        elif isinstance(field, PersonField):
            field.queryset = people_in_sight(self.by)
        elif isinstance(field, forms.ModelChoiceField):
            field.label_from_instance = _code_and_name  # type: ignore[method-assign,assignment]  # Django's way

    def enter(self) -> Any:
        raise NotImplementedError

    @property
    def ends_only(self) -> bool:
        return self.changed_data == ["end"]

    @property
    def withdraws(self) -> bool:
        return "withdrawn" in self.changed_data and self.instance.withdrawn


def _code_and_name(row: Any) -> str:
    """By the code, and the name where it has one."""
    return row.code if str(row) == row.code else f"{row.code} · {row}"


class UnitForm(EntryForm):
    fixed = ("code",)

    class Meta:
        model = Unit
        fields = ["code", "name", "kind", "parent", "start", "end", "successor"]
        widgets = SPAN

    def enter(self) -> Unit:
        if self.is_new:
            return open_unit(**self.cleaned_data, by=self.by)
        change_unit(unit=self.instance, by=self.by)
        return self.instance


class MoveForm(EntryForm):
    fixed = ("unit",)

    class Meta:
        model = UnitMove
        fields = ["unit", "start", "parent"]
        widgets: ClassVar[dict[str, forms.Widget]] = {"start": DAY}

    def __init__(self, *args: Any, by: User, **kwargs: Any) -> None:
        super().__init__(*args, by=by, **kwargs)
        self.fields["start"].required = True
        self.fields["start"].help_text = ""

    def enter(self) -> UnitMove:
        if self.is_new:
            return move_unit(**self.cleaned_data, by=self.by)
        change_move(move=self.instance, by=self.by)
        return self.instance


class ClosureForm(EntryForm):
    """The last day of a unit, and where its people and the units below it go on."""

    class Meta:
        model = Unit
        fields = ["end", "successor"]
        widgets: ClassVar[dict[str, forms.Widget]] = {"end": DAY}
        labels: ClassVar[dict[str, Any]] = {"end": _("last day")}
        help_texts: ClassVar[dict[str, Any]] = {
            "successor": _(
                "Its people go on there in the same role, and the units below it go"
                " along. Without one its appointments end, and the units below it go"
                " to the unit above."
            )
        }

    def __init__(self, *args: Any, by: User, **kwargs: Any) -> None:
        super().__init__(*args, by=by, **kwargs)
        self.fields["end"].required = True
        self.fields["end"].help_text = ""

    def clean_end(self) -> datetime.date:
        end: datetime.date = self.cleaned_data["end"]
        if end == FOREVER:
            raise ValidationError(_("Say on which day the unit is there last."))
        return end

    def enter(self) -> Unit:
        unit = self.instance
        return close_unit(unit=unit, last_day=unit.end, by=self.by).unit


class RoleForm(EntryForm):
    fixed = ("code",)

    class Meta:
        model = Role
        fields = ["code", "name", "parent"]

    def enter(self) -> Role:
        if self.is_new:
            return open_role(**self.cleaned_data, by=self.by)
        change_role(role=self.instance, by=self.by)
        return self.instance


PARTICULARS = ["rank", "first_name", "prefix", "last_name", "email", "language"]


class NewPersonForm(EntryForm):
    class Meta:
        model = User
        fields = ["service_number", *PARTICULARS]

    def enter(self) -> User:
        return add_person(**self.cleaned_data, by=self.by)


class PersonForm(EntryForm):
    class Meta:
        model = User
        fields = [*PARTICULARS, "is_active"]
        help_texts: ClassVar[dict[str, Any]] = {
            "is_active": _("Without this mark the account is suspended at once.")
        }

    def enter(self) -> User:
        person = self.instance
        if set(self.changed_data) - {"is_active"}:
            change_person(person=person, by=self.by)
        if "is_active" in self.changed_data:
            act = restore_account if person.is_active else suspend_account
            act(person=person, by=self.by)
        return person


class AppointmentForm(EntryForm):
    fixed = ("person",)
    person = PersonField()

    class Meta:
        model = Appointment
        fields = [
            "person",
            "unit",
            "role",
            "start",
            "end",
            "category",
            "is_primary",
            "withdrawn",
        ]
        widgets = SPAN

    def enter(self) -> Appointment:
        if self.is_new:
            return appoint(**self.cleaned_data, by=self.by)
        held = self.instance
        if self.withdraws:
            withdraw_appointment(appointment=held, by=self.by)
        elif self.ends_only:
            end_appointment(appointment=held, last_day=held.end, by=self.by)
        else:
            change_appointment(appointment=held, by=self.by)
        return held


class AbsenceForm(EntryForm):
    fixed = ("person",)
    person = PersonField()

    class Meta:
        model = Absence
        fields = ["person", "start", "end", "return_days", "withdrawn"]
        widgets = SPAN

    def enter(self) -> Absence:
        if self.is_new:
            return enter_absence(**self.cleaned_data, by=self.by)
        away = self.instance
        act = withdraw_absence if self.withdraws else change_absence
        act(absence=away, by=self.by)
        return away


class GrantForm(EntryForm):
    fixed = ("person", "access_role")
    person = PersonField()

    class Meta:
        model = Grant
        fields = ["person", "access_role", "unit", "start", "end", "withdrawn"]
        widgets = SPAN

    def enter(self) -> Grant:
        if self.is_new:
            return grant_access(**self.cleaned_data, by=self.by)
        grant = self.instance
        if self.withdraws:
            withdraw_access(grant=grant, by=self.by)
        elif self.ends_only and grant.end < self.initial["end"]:
            end_access(grant=grant, last_day=grant.end, by=self.by)
        else:
            change_access(grant=grant, by=self.by)
        return grant
