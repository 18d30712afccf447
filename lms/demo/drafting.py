"""A requirement that the demo's administrator drafted, and on which people are asked."""

import datetime

from django.http import QueryDict
from django.urls import reverse
from django.utils import translation

from certification.administration.entry_forms import RequirementForm
from certification.drafts.acts import consult, draft_requirement, remark
from certification.effects.proposing import ask
from certification.models import Curriculum, Remark, WhatIf
from lms.demo.cast import ADMINISTRATOR, SPECIALIST
from lms.demo.timeline import later
from people.days import today
from people.models import Role, Unit, User

BATTALION, ITS_COMMANDER = "A", "100008"
SCOUT = "verkenner"
DRAFTED = {
    "code": "ACCU-VERKENNER",
    "deadline_days": "60",
    "basis_kind": "incident",
    "basis": "Melding over rook uit een radioaccu in de verkenningsbak",
    "owner": "Sectie veiligheid van de brigade",
}


def draft_a_requirement(on: datetime.date) -> None:
    """Scouts learn of lithium batteries from next season on; one of two has answered."""
    people = User.objects.in_bulk(
        [ADMINISTRATOR, SPECIALIST, ITS_COMMANDER], field_name="service_number"
    )
    by = people[ADMINISTRATOR]
    draft = draft_requirement(what_if=_looked_at(on, by), by=by)
    asked = [people[SPECIALIST], people[ITS_COMMANDER]]
    consult(draft=draft, people=asked, until=later(max(on, today()), 21), by=by)
    remark(
        consulted=draft.consulted.get(person=people[SPECIALIST]),
        view=Remark.View.AGREES,
        words="De nieuwe radio's komen in maart. Dan moet iedereen het weten.",
        by=people[SPECIALIST],
    )


def _looked_at(on: datetime.date, by: User) -> WhatIf:
    answers = QueryDict(mutable=True)
    answers.update(DRAFTED)
    answers["start"] = later(max(on, today()), 90).isoformat()
    answers["curriculum"] = str(Curriculum.objects.get(code="BATTERIJEN").pk)
    answers["unit"] = str(Unit.objects.get(code=BATTALION).pk)
    answers["role"] = str(Role.objects.get(code=SCOUT).pk)
    form = RequirementForm(answers, by=by)
    with translation.override(by.language):  # what is told of it is kept in words
        form.full_clean()
        return ask(
            form,
            subject="certification_requirements",
            answers=answers,
            came_from=reverse("certification_requirements:add"),
            by=by,
        )
