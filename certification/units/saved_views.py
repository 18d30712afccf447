"""Saved questions: kept under a name by somebody, opened and forgotten by nobody else."""

from django import forms
from django.contrib import messages
from django.contrib.auth.decorators import login_required
from django.core.exceptions import ValidationError
from django.http import Http404, HttpRequest, HttpResponse
from django.shortcuts import get_object_or_404, redirect
from django.utils.translation import gettext as _
from django.views.decorators.http import require_POST

from certification.models import SavedQuestion
from certification.units.saving import save_question
from certification.views import reader_of
from people.sight import answers_for_units


class SaveForm(forms.ModelForm[SavedQuestion]):
    """A name for the address of the page on which it is posted."""

    class Meta:
        model = SavedQuestion
        fields = ("name", "address")


@login_required
@require_POST
def save(request: HttpRequest) -> HttpResponse:
    """Keep the question of a page, and go back to it."""
    reader = reader_of(request)
    if not answers_for_units(reader):
        raise Http404
    form = SaveForm(request.POST)
    try:
        if not form.is_valid():
            raise ValidationError(_("Give the question a name, on the page of a unit."))
        kept = save_question(question=form.instance, by=reader)
    except ValidationError as error:
        messages.error(request, " ".join(error.messages))
        return redirect("certification:units")
    messages.success(
        request, _("Kept as “%(name)s”. You find it at “Units”.") % {"name": kept}
    )
    return redirect(kept.address)


@login_required
@require_POST
def forget(request: HttpRequest, pk: int) -> HttpResponse:
    """Forget a question that one keeps."""
    own = SavedQuestion.objects.filter(person=reader_of(request))
    get_object_or_404(own, pk=pk).delete()
    messages.success(request, _("Forgotten."))
    return redirect("certification:units")
