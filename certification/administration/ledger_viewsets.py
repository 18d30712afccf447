"""Decisions in Wagtail's administration: they are added, and taken back by a new entry."""

from typing import Any

from django.db.models import QuerySet
from django.urls import URLPattern, path, reverse
from django.utils.text import capfirst
from django.utils.translation import gettext_lazy as _
from wagtail.admin.ui.menus import MenuItem as MoreItem
from wagtail.admin.ui.tables import Column

from certification.administration import ledger_forms
from certification.effects.proposing import SUBJECTS
from certification.effects.step import (
    EffectCreateView,
    EffectEditView,
    EffectFactViewSet,
)
from certification.models import Derogation, Revocation, Waiver
from people.administration import FactIndexView, day_column
from people.entry_forms import EntryForm
from people.policy import RolePolicy


class LedgerCreateView(EffectCreateView):
    """A decision is added; there is no form to correct it with."""

    def get_success_buttons(self) -> list[Any]:
        return []


class LedgerIndexView(FactIndexView):
    """Beside each that stands, the way to take it back."""

    def get_list_more_buttons(self, instance: Any) -> list[Any]:
        buttons = super().get_list_more_buttons(instance)
        if instance.is_standing:
            place = self.request.resolver_match.namespace
            buttons.append(
                MoreItem(
                    _("Take back"),
                    url=reverse(f"{place}:withdraw", args=[instance.pk]),
                    icon_name="rotate",
                    priority=30,
                )
            )
        return buttons


class WithdrawView(EffectEditView):
    """Why a decision is taken back; what that does is looked at first."""

    form: ledger_forms.WithdrawalForm

    page_title = _("Take back")

    @property
    def place(self) -> str:
        match = self.request.resolver_match
        return f"{match.namespace}:withdraw" if match else ""

    @property
    def subject(self) -> str:
        return self.place

    def get_queryset(self) -> QuerySet[Any]:
        return super().get_queryset().filter(withdrawal=None)

    def get_form_class(self) -> type[EntryForm]:
        return SUBJECTS[self.place]

    def get_page_subtitle(self) -> str:
        return self.form.heading

    def get_header_title(self) -> str:
        return self.get_page_subtitle()

    def get_edit_url(self) -> str:
        return reverse(self.place, args=[self.object.pk])

    def get_success_message(self) -> str:
        return str(_("Taken back: from now on it counts as never having been there."))

    def get_success_buttons(self) -> list[Any]:
        return []


class LedgerViewSet(EffectFactViewSet):
    """Decisions, which are added and never changed, but can be taken back."""

    index_view_class = LedgerIndexView
    add_view_class = LedgerCreateView
    edit_view_class = WithdrawView

    def get_urlpatterns(self) -> list[URLPattern]:
        kept = [one for one in super().get_urlpatterns() if one.name != "edit"]
        return [*kept, path("withdraw/<int:pk>/", self.edit_view, name="withdraw")]

    def get_common_view_kwargs(self, **kwargs: Any) -> dict[str, Any]:
        return super().get_common_view_kwargs(**{"edit_url_name": None, **kwargs})


class RevocationCreateView(LedgerCreateView):
    """From somebody's record it comes with the completion that it is about."""

    def get_initial(self) -> dict[str, Any]:
        return {"completion": self.request.GET.get("completion", "")}


class RevocationViewSet(LedgerViewSet):
    model = Revocation
    name = "certification_revocations"
    url_prefix = "certification/revocations"
    icon = "cross"
    policy = RolePolicy(Revocation, about="completion__person")
    new_form_class = edit_form_class = ledger_forms.RevocationForm
    add_view_class = RevocationCreateView
    shown_with = ("completion__person", "completion__course", "withdrawal")
    search_fields = [
        "completion__person__service_number",
        "completion__person__last_name",
        "completion__course__code",
        "reason",
    ]
    list_display = [
        "completion",
        Column("person", label=_("Name"), accessor="completion.person"),
        Column(
            "number",
            label=_("Service number"),
            accessor="completion.person.service_number",
        ),
        day_column(Revocation, "effective_on"),
        "reason",
        Column("state", label=_("State"), accessor="state"),
    ]


class DerogationViewSet(LedgerViewSet):
    model = Derogation
    name = "certification_derogations"
    url_prefix = "certification/derogations"
    icon = "calendar-check"
    policy = RolePolicy(Derogation)
    new_form_class = edit_form_class = ledger_forms.DerogationForm
    shown_with = ("course", "withdrawal")
    search_fields = ["course__code", "course__title", "authority"]
    list_display = [
        "course",
        day_column(Derogation, "expiring_from"),
        day_column(Derogation, "expiring_to"),
        day_column(Derogation, "extended_until"),
        "authority",
        Column("state", label=_("State"), accessor="state"),
    ]


class WaiverCreateView(LedgerCreateView):
    """It holds only once somebody else has approved it, and the page says so."""

    def get_success_message(self, instance: Waiver) -> str:
        return str(
            _("%(kind)s asked for %(person)s; it holds once a second person approves.")
            % {"kind": capfirst(instance.get_kind_display()), "person": instance.person}
        )


class WaiverIndexView(LedgerIndexView):
    """Beside each that waits, the way to decide on it."""

    def get_list_more_buttons(self, instance: Waiver) -> list[Any]:
        if not instance.is_open:
            return super().get_list_more_buttons(instance)
        decide = MoreItem(
            _("Decide"),
            url=reverse("certification:waiver", args=[instance.pk]),
            icon_name="check",
            priority=15,
        )
        return [*super().get_list_more_buttons(instance), decide]


class WaiverViewSet(LedgerViewSet):
    model = Waiver
    name = "certification_waivers"
    url_prefix = "certification/waivers"
    icon = "user"
    policy = RolePolicy(Waiver, about="person")
    new_form_class = edit_form_class = ledger_forms.WaiverForm
    index_view_class = WaiverIndexView
    add_view_class = WaiverCreateView
    shown_with = (
        *("person", "item", "course", "requested_by"),
        *("approval", "refusal", "withdrawal"),
    )
    search_fields = ["person__service_number", "person__last_name", "reason"]
    list_filter = ["kind"]
    list_display = [
        "person",
        Column("number", label=_("Service number"), accessor="person.service_number"),
        Column(
            "what", label=_("From what"), accessor=lambda one: one.item or one.course
        ),
        Column("kind", label=_("Kind"), accessor="get_kind_display"),
        day_column(Waiver, "start"),
        day_column(Waiver, "end"),
        Column("state", label=_("State"), accessor="state"),
    ]
