"""Between a form and its act in the administration: the effect is looked at first."""

from typing import Any

from django.core.exceptions import ValidationError
from django.forms import ModelForm
from django.http import HttpRequest, HttpResponse
from django.shortcuts import redirect

from certification.effects.proposing import ask
from certification.tasks import work_out_effect
from people.administration import FactCreateView, FactEditView, FactViewSet

LOOK, CHANGE = "look", "change"
STEP = "step"


class EffectStep:
    """Sent with ``step=look`` a valid form shows what it would do and saves nothing.

    ``step=change`` shows the form again as it was filled in; without a step it is saved.
    """

    template_name = "certification/effect/form.html"
    request: HttpRequest

    @property
    def step(self) -> str:
        return self.request.POST.get(STEP, "")

    @property
    def subject(self) -> str:
        """Under which name the form stands in ``proposing.SUBJECTS``."""
        match = self.request.resolver_match
        return match.namespace if match else ""

    def form_valid(self, form: ModelForm[Any]) -> HttpResponse:
        if self.step == CHANGE:
            return self._show_again(form)
        if self.step != LOOK:
            answer: HttpResponse = super().form_valid(form)  # type: ignore[misc]  # Wagtail's view
            return answer
        try:
            return self._look(form)
        except ValidationError as refused:
            return self._refuse(form, refused.messages)  # type: ignore[attr-defined]  # ActView's

    def _show_again(self, form: ModelForm[Any]) -> HttpResponse:
        self.form = form
        shown: HttpResponse = self.render_to_response(self.get_context_data())  # type: ignore[attr-defined]  # Wagtail's view
        return shown

    def _look(self, form: ModelForm[Any]) -> HttpResponse:
        answers = self.request.POST.copy()
        for name in (STEP, "csrfmiddlewaretoken"):
            answers.pop(name, None)
        what_if = ask(
            form,  # type: ignore[arg-type]  # an EntryForm
            subject=self.subject,
            answers=answers,
            came_from=self.request.path,
            by=self.request.user,  # type: ignore[arg-type]  # who is in the administration has an account
        )
        if what_if.done_at is None:
            work_out_effect.enqueue(what_if.pk)
        return redirect("certification_effects:effect", what_if.public_id)


class EffectCreateView(EffectStep, FactCreateView):
    pass


class EffectEditView(EffectStep, FactEditView):
    pass


class DraftStep(EffectStep):
    """A requirement is never saved from its form: it is looked at and kept as a draft."""

    @property
    def step(self) -> str:
        return super().step or LOOK


class DraftCreateView(DraftStep, FactCreateView):
    pass


class DraftEditView(DraftStep, FactEditView):
    pass


class EffectFactViewSet(FactViewSet):
    """A fact that bears on standing: its effect is looked at before it is saved."""

    add_view_class = EffectCreateView
    edit_view_class = EffectEditView
