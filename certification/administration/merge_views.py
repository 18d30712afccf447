"""People who were entered twice, in the administration: found, compared, joined."""

from typing import Any, cast

from django import forms
from django.contrib import messages
from django.core.exceptions import PermissionDenied, ValidationError
from django.http import Http404, HttpRequest, HttpResponse
from django.shortcuts import get_object_or_404, redirect, render
from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy
from django.views.decorators.http import (
    require_http_methods,
    require_safe,
)

from certification.administration.foretold import joining_foretold, parting_foretold
from certification.administration.joining import (
    join_persons,
    lines_joined,
    part_persons,
)
from certification.drafts.views import administrator_of
from certification.record import training_record
from certification.reports import lines_of
from people.days import today
from people.duplicates import Known, likely_pairs
from people.entry_forms import PersonField
from people.models import SamePerson, User
from people.same_people import counting_for
from people.sight import people_in_sight

SHOWN = 100
COMPARED = ("rank", "first_name", "prefix", "last_name", "email")


class JoinForm(forms.Form):
    """Who stays, and how it is known that they are one."""

    stays = forms.ChoiceField(label=gettext_lazy("Who stays"), widget=forms.RadioSelect)
    reason = forms.CharField(
        label=gettext_lazy("How you know that they are one"),
        max_length=500,
        widget=forms.Textarea({"rows": 2}),
    )

    def __init__(self, *args: Any, pair: tuple[User, User], **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        self.pair = pair
        self.fields["stays"].choices = [  # type: ignore[attr-defined]  # a choice field
            (str(one.pk), f"{one.service_number} · {one}") for one in pair
        ]

    def act(self, *, by: User) -> SamePerson:
        one, two = self.pair
        if self.cleaned_data["stays"] == str(two.pk):
            one, two = two, one
        return join_persons(
            person=one, other=two, reason=self.cleaned_data["reason"], by=by
        )


class PairForm(forms.Form):
    """Two whom no list names: somebody at the desk knows it."""

    one = PersonField()
    other = PersonField()

    def __init__(self, *args: Any, by: User, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        seen = people_in_sight(by)
        for name, label in (("one", _("One")), ("other", _("The other"))):
            field = cast(PersonField, self.fields[name])
            field.queryset, field.label = seen, label
            field.help_text = _("Service number")

    def clean(self) -> dict[str, Any]:
        said = super().clean() or {}
        if said.get("one") and said.get("one") == said.get("other"):
            raise ValidationError(_("Name two different service numbers."))
        return said


@require_safe
def duplicates(request: HttpRequest) -> HttpResponse:
    """Pairs that may be one, those that were joined, and a way to any other two."""
    by = administrator_of(request)
    form = PairForm(request.GET or None, by=by)
    if form.is_valid():
        named = (form.cleaned_data["one"].pk, form.cleaned_data["other"].pk)
        return redirect("certification_duplicates:compare", *named)
    joined = SamePerson.objects.counting().select_related("person", "other")
    linked = counting_for()
    fields = ("pk", "service_number", "first_name", "last_name", "email")
    known = User.objects.exclude(pk__in=linked).order_by("pk").values_list(*fields)
    pairs = likely_pairs(Known(*row) for row in known.iterator())
    people = User.objects.in_bulk({pk for pair in pairs[:SHOWN] for pk in pair[:2]})
    context = {
        "form": form,
        "found": len(pairs),
        "pairs": [
            (people[pair.first], people[pair.second], pair.why)
            for pair in pairs[:SHOWN]
        ],
        "joined": joined.order_by("-pk"),
    }
    return render(request, "certification/merging/duplicates.html", context)


@require_http_methods(["GET", "HEAD", "POST"])
def compare(request: HttpRequest, first: int, second: int) -> HttpResponse:
    """Two people side by side; sent, they are one."""
    by = administrator_of(request)
    if first == second:
        raise Http404
    pair = get_object_or_404(User, pk=first), get_object_or_404(User, pk=second)
    form = JoinForm(request.POST or None, pair=pair)
    if form.is_valid():
        try:
            form.act(by=by)
        except (ValidationError, PermissionDenied) as refused:
            form.add_error(None, getattr(refused, "messages", None) or str(refused))
        else:
            messages.success(request, _("They are one person from now on."))
            return redirect("certification_duplicates:index")
    context = {
        "form": form,
        "sides": [_side(one) for one in pair],
        "lines": lines_joined(*pair, on=today()),
        **joining_foretold(*pair, since=today(), reader=by),
    }
    status = 422 if form.is_bound else 200
    return render(request, "certification/merging/compare.html", context, status=status)


@require_http_methods(["GET", "HEAD", "POST"])
def separate(request: HttpRequest, pk: int) -> HttpResponse:
    """What it would do to take two apart again who were joined; sent, it is done."""
    by = administrator_of(request)
    joined = SamePerson.objects.counting().select_related("person", "other")
    link = get_object_or_404(joined, pk=pk)
    if request.method != "POST":
        told = parting_foretold(link, since=today(), reader=by)
        context = {"link": link, **told}
        return render(request, "certification/merging/separate.html", context)
    try:
        part_persons(link=link, by=by)
    except (ValidationError, PermissionDenied) as refused:
        messages.error(request, " ".join(getattr(refused, "messages", [str(refused)])))
    else:
        messages.success(request, _("They are two people again."))
    return redirect("certification_duplicates:index")


def _side(person: User) -> dict[str, Any]:
    """All that helps to see whether two are one."""
    return {
        "person": person,
        "particulars": [
            (User._meta.get_field(name).verbose_name, getattr(person, name))  # type: ignore[union-attr]  # all have one
            for name in COMPARED
        ],
        "appointments": person.appointments.counting()
        .select_related("unit", "role")
        .order_by("-start"),
        "record": training_record(person),
        "lines": len(lines_of(person, today())),
    }
