"""Plain products, stock and tasks, entered as the product enters them."""

import datetime
import itertools
from decimal import Decimal
from typing import Any

from django.core.files.base import ContentFile

from certification.models import HazardFunction
from hazmat.models import (
    Classification,
    Component,
    Exposure,
    ExposureRecord,
    KnowledgeCentre,
    PracticeEntry,
    PracticeScheme,
    Product,
    ProductRequest,
    ReferenceEdition,
    ReferenceLoad,
    SafetyDataSheet,
    SheetPaper,
    StockLine,
    Substance,
    Task,
    TaskHolder,
    TrainingRule,
)
from hazmat.passport.recording import enter_exposure
from hazmat.practice_log.entering import log_practice, set_scheme
from hazmat.register.acts import (
    enter_product,
    expose,
    give_task,
    keep,
    plan_task,
    receive_sheet,
)
from hazmat.register.contacts import enter_centre
from hazmat.register.papers import add_paper
from hazmat.register.requests import ask_for_product
from people.days import ALWAYS
from people.models import Role, Unit, User
from people.recording import record
from tests.factories import certification

_numbers = itertools.count(1)


def product(name: str = "Primer", code: str = "") -> Product:
    made = Product(code=code or f"P{next(_numbers)}", name=name)
    enter_product(product=made, by=None)
    return made


def component(
    name: str, share: str | None = None, cas: str = "", statements: str = ""
) -> Component:
    """A component that is not entered yet; ``share`` as "8" or "0.1-1"."""
    low, _, high = (share or "").partition("-")
    return Component(
        name=name,
        cas_no=cas,
        percent_from=Decimal(low) if low else None,
        percent_to=Decimal(high or low) if low else None,
        statements=statements,
    )


def sheet(
    of: Product,
    *components: Component,
    start: datetime.date = ALWAYS,
    statements: str = "",
    revised_on: datetime.date = datetime.date(2026, 1, 1),
) -> SafetyDataSheet:
    made = SafetyDataSheet(
        product=of, revised_on=revised_on, start=start, statements=statements
    )
    receive_sheet(sheet=made, components=components, by=None)
    return made


def stock(
    of: Product, where: Unit, *, role: Role | None = None, **particulars: Any
) -> StockLine:
    """Kept for everybody there, or for those with a role."""
    reach = StockLine.Reach.ROLE if role else StockLine.Reach.EVERYBODY
    particulars.setdefault("reach", reach)
    made = StockLine(product=of, unit=where, role=role, **particulars)
    keep(line=made, by=None)
    return made


def task(where: Unit, name: str = "Spray primer", **particulars: Any) -> Task:
    particulars.setdefault("code", f"T{next(_numbers)}")
    made = Task(name=name, unit=where, **particulars)
    plan_task(task=made, by=None)
    return made


def exposure(of: Task, **particulars: Any) -> Exposure:
    made = Exposure(task=of, **particulars)
    expose(exposure=made, by=None)
    return made


def holder(
    of: Task, *, person: User | None = None, role: Role | None = None, **more: Any
) -> TaskHolder:
    made = TaskHolder(task=of, person=person, role=role, **more)
    give_task(holder=made, by=None)
    return made


def paper(of: SafetyDataSheet, by: User | None = None) -> SheetPaper:
    """The sheet as a PDF in Dutch."""
    file = ContentFile(b"%PDF-1.4 sheet", name="sheet.pdf")
    made = SheetPaper(sheet=of, language="nl", paper=file)
    return add_paper(paper=made, by=by)


def centre(function: str = "diving", **particulars: Any) -> KnowledgeCentre:
    """Who knows all about a function."""
    performs, _made = HazardFunction.objects.get_or_create(code=function)
    particulars.setdefault("name", "Diving authority")
    made = KnowledgeCentre(hazard_function=performs, **particulars)
    enter_centre(centre=made, by=None)
    return made


def request(
    where: Unit, of: Product, by: User | None = None, **particulars: Any
) -> ProductRequest:
    """A unit asks for a product."""
    made = ProductRequest(
        unit=where, product=of, amount="5 l", reason="Painting", **particulars
    )
    return ask_for_product(request=made, by=by)


def practice(
    who: User, on: datetime.date = datetime.date(2026, 5, 10)
) -> PracticeEntry:
    """An entry in a practice log that asks two dives in two years."""
    scheme = PracticeScheme.objects.filter(code="DIVE").first()
    if scheme is None:
        current = certification.course("DIVE-CURRENT")
        scheme = PracticeScheme(
            code="DIVE", name="Dives", course=current, needed=2, months=24
        )
        set_scheme(scheme=scheme, by=None)
    entry = PracticeEntry(
        scheme=scheme, person=who, practised_on=on, supervisor="De Wit"
    )
    log_practice(entry=entry, by=None)
    return entry


def measured(who: User, **particulars: Any) -> ExposureRecord:
    """What somebody was exposed to, as a hygienist measured it."""
    day = datetime.date(2026, 5, 10)
    for name, value in (("agent", "Benzene"), ("start", day), ("end", day)):
        particulars.setdefault(name, value)
    made = ExposureRecord(person=who, kind="cmr", **particulars)
    enter_exposure(record=made, by=None)
    return made


def rule(code: str, trigger: str, function: str, **particulars: Any) -> TrainingRule:
    """A verified rule that gives a function."""
    performs, _made = HazardFunction.objects.get_or_create(code=function)
    particulars.setdefault("state", TrainingRule.State.VERIFIED)
    made = TrainingRule(
        code=code,
        trigger=trigger,
        hazard_function=performs,
        regime="NL",
        provision=f"art. {code}",
        **particulars,
    )
    made.full_clean()
    record([made], by=None, touching=())
    return made


def classification(cas: str, statements: str, since: datetime.date) -> Classification:
    """What Annex VI says of a substance from a day on."""
    load = ReferenceLoad.objects.first() or ReferenceLoad.objects.create(name="test")
    edition, _made = ReferenceEdition.objects.get_or_create(
        table="clp_annex_vi",
        defaults={"regime": "CLP", "sha256": "", "row_count": 1, "load": load},
    )
    number = f"{next(_numbers):03}-001-00-0"
    substance = Substance.objects.filter(numbers__number=cas).first()
    if substance is None:
        substance = Substance.objects.create(index_no=number, name=cas, cas_no=cas)
        substance.numbers.create(kind="cas", number=cas)
    return Classification.objects.create(
        edition=edition,
        substance=substance,
        name=cas,
        hazard_statements=statements,
        atp=f"ATP{next(_numbers)}",
        in_application_from=since,
    )
