"""Plain courses, curricula and requirements, recorded as the product records them."""

import datetime
import itertools
from typing import Any

from django.core.files.uploadedfile import SimpleUploadedFile
from django.http import QueryDict
from django.utils import timezone

from certification.applications.acts import apply
from certification.drafts.acts import consult, draft_requirement
from certification.effects.foretelling import Counted, Figures
from certification.ledger import (
    grant_derogation,
    record_completion,
    revoke_completion,
)
from certification.missions.acts import plan_mission
from certification.models import (
    Application,
    AuditSample,
    Completion,
    Course,
    CourseVersion,
    Curriculum,
    CurriculumItem,
    Derogation,
    GapDecision,
    Line,
    Mission,
    OrderedReport,
    QuarterlyReport,
    Requirement,
    RequirementDraft,
    Revocation,
    SavedQuestion,
    Waiver,
    WhatIf,
    WhatIfTurn,
)
from certification.paper.ordering import make_report
from certification.paper.quarterly import freeze_report, quarter_before
from certification.waivers import ask_waiver
from people.days import ALWAYS, today
from people.models import Unit, User
from people.recording import record
from tests.factories import people

_numbers = itertools.count(1)


def course(code: str | None = None, **policy: Any) -> Course:
    """A course with one version, released at the beginning of time."""
    code = code or f"C{next(_numbers)}"
    policy.setdefault("title", f"Course {code}")
    made = Course(code=code, **policy)
    record([made], by=None, touching=())
    version(made)
    return made


def version(
    of: Course,
    number: int = 1,
    released_on: datetime.date = ALWAYS,
    retired_on: datetime.date | None = None,
) -> CourseVersion:
    made = CourseVersion(
        course=of, version=number, released_on=released_on, retired_on=retired_on
    )
    record([made], by=None, touching=())
    return made


def curriculum(code: str | None = None) -> Curriculum:
    code = code or f"K{next(_numbers)}"
    made = Curriculum(code=code, title=f"Curriculum {code}")
    record([made], by=None, touching=())
    return made


def item(
    *courses: Course,
    code: str | None = None,
    of: Curriculum | None = None,
    minimum: int = 1,
    **particulars: Any,
) -> CurriculumItem:
    code = code or f"I{next(_numbers)}"
    made = CurriculumItem(
        code=code,
        title=f"Item {code}",
        curriculum=of or curriculum(),
        line=Line.objects.of(minimum, courses),
        **particulars,
    )
    record([made], by=None)
    return made


def requirement(
    of: Curriculum, code: str | None = None, **audience: Any
) -> Requirement:
    audience.setdefault("deadline_days", 30)
    made = Requirement(code=code or f"Q{next(_numbers)}", curriculum=of, **audience)
    record([made], by=None)
    return made


def completion(who: User, of: Course, on: datetime.date, **more: Any) -> Completion:
    more.setdefault("source", Completion.Source.CLASSROOM)
    return record_completion(person=who, course=of, completed_on=on, by=None, **more)


def revocation(who: User, of: Course, on: datetime.date) -> Revocation:
    """Somebody completed a course, and from that day on it does not count."""
    return revoke_completion(
        completion=completion(who, of, on), effective_on=on, reason="Wrong", by=None
    )


def derogation(of: Course, **more: Any) -> Derogation:
    """What expires this year holds until the end of the next."""
    year = today().year
    more.setdefault("expiring_from", datetime.date(year, 1, 1))
    more.setdefault("expiring_to", datetime.date(year, 12, 31))
    more.setdefault("extended_until", datetime.date(year + 1, 12, 31))
    return grant_derogation(course=of, authority="M1", by=None, **more)


def mission(of: Unit, *who: User, curriculum: Curriculum | None = None) -> Mission:
    """A mission of a unit, of two weeks from next week on."""
    first = today() + datetime.timedelta(days=7)
    found = Mission(
        name=f"Mission of {of.code}",
        unit=of,
        curriculum=curriculum or Curriculum.objects.first(),
        start=first,
        end=first + datetime.timedelta(days=13),
    )
    plan_mission(mission=found, by=None)
    found.people.add(*who)
    return found


def audit_sample(of: Unit, *who: User) -> AuditSample:
    """One line of each of these people, drawn for an audit."""
    return AuditSample.objects.create(
        unit=of, on=today(), seed="1", drawn=[[one.pk, "I1", "valid"] for one in who]
    )


def application(who: User, **particulars: Any) -> Application:
    """Somebody asks to be excused for today."""
    particulars.setdefault("kind", Application.Kind.WAIVER)
    if particulars["kind"] == Application.Kind.WAIVER:
        particulars = {"start": today(), "end": today(), "words": "I am ill."} | (
            particulars
        )
        particulars.setdefault("item", item(course()))
    particulars.setdefault("paper", SimpleUploadedFile("card.pdf", b"%PDF-1.4 a card"))
    return apply(application=Application(person=who, **particulars), by=who)


def waiver(who: User, by: User | None = None) -> Waiver:
    """Somebody asked to excuse this person; nobody has approved it yet."""
    return ask_waiver(
        person=who,
        course=course(),
        start=today(),
        end=today(),
        reason="Ill",
        by=by or who,
    )


def gap_decision(who: User, line: Line | None = None) -> GapDecision:
    """It was decided that this person works under supervision today."""
    return GapDecision.objects.create(
        person=who,
        line=line or item(course()).line,
        kind=GapDecision.Kind.MEASURE,
        measure=GapDecision.Measure.SUPERVISION,
        reason="A course follows",
        start=today(),
        end=today(),
    )


def what_if(by: User, **more: Any) -> WhatIf:
    """Somebody looked at what an absence of their own would do."""
    told = {
        "subject": "people_absences",
        "answers": "person=&start=2026-01-01",
        "came_from": "/admin/people/absences/new/",
        "title": f"Absence of {by.service_number}",
        **more,
    }
    asked = WhatIf.objects.create(
        **told,
        since=today(),
        asked_by=by,
        reach=1,
        figures=Figures(
            1, Counted(1, 0, 0), 0, [(today(), Counted(1, 0, 0))], [], [1]
        ).as_data(),
        done_at=timezone.now(),
    )
    WhatIfTurn.objects.create(what_if=asked, person=by, gap_on=today(), item="Knots")
    return asked


def ordered_report(reader: User, of: Unit | None = None, **more: Any) -> OrderedReport:
    """A report that this person ordered about a unit, and that was made."""
    more = {"question": "unit", "form": "csv", "language": "en"} | more
    unit = of or Unit.objects.get(code="A.1")
    found = OrderedReport.objects.create(reader=reader, unit=unit, **more)
    make_report(found)
    return found


def quarterly_report(of: Unit) -> QuarterlyReport:
    """How a unit stood at the end of the last quarter, frozen."""
    return freeze_report(unit=of, on=quarter_before(today()), by=None)


def saved_question(who: User, address: str = "/units/A.1/?gaps=on") -> SavedQuestion:
    """A question that somebody keeps."""
    return SavedQuestion.objects.create(person=who, name="Mondays", address=address)


def draft(*asked: User, by: User | None = None, **answers: Any) -> RequirementDraft:
    """A new requirement that obliges nobody yet, on which people are asked."""
    by = by or people.person()
    said = QueryDict(mutable=True)
    said.update({"code": f"Q{next(_numbers)}", **answers})
    kept = what_if(
        by,
        subject="certification_requirements",
        answers=said.urlencode(),
        title="Draft",
    )
    made = draft_requirement(what_if=kept, by=by)
    if asked:
        consult(draft=made, people=asked, until=today(), by=by)
        made.refresh_from_db()
    return made
