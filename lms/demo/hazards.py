"""What the brigade keeps and does that is dangerous: products, stock, tasks, functions.

Trade names are made up; what is in the products is like what such products have.
"""

import datetime
from dataclasses import dataclass
from decimal import Decimal

from certification.models import HazardFunction
from hazmat.duties.keeping_up import catch_up
from hazmat.models import (
    Component,
    Context,
    Exposure,
    ExposureRecord,
    KnowledgeCentre,
    Product,
    RoleFunction,
    SafetyDataSheet,
    StockLine,
    Task,
    TaskHolder,
    UnitContact,
)
from hazmat.passport.recording import enter_exposure
from hazmat.reference.loading import STARTER, Consent, load_reference
from hazmat.register.acts import (
    enter_product,
    expose,
    give_function,
    give_task,
    keep,
    plan_task,
    receive_sheet,
    use_up,
)
from hazmat.register.contacts import enter_centre, enter_contact
from lms.demo.cast import RECRUITS, SPECIALIST
from lms.demo.timeline import Timeline
from people.models import Role, Unit, User


@dataclass(frozen=True, slots=True)
class Made:
    """A product: its components as name, CAS number, share and the supplier's statements.

    ``carried`` is section 14 of the sheet: UN number, and packing group where it has one.
    """

    code: str
    name: str
    supplier: str
    statements: str
    components: tuple[tuple[str, str, str, str], ...]
    precautions: str
    carried: str = ""
    state: str = Product.State.LIQUID


@dataclass(frozen=True, slots=True)
class Kept:
    """Stock of a unit for those with a role; ``months`` ago it came.

    The paint shop went over to water-borne paint. A primer with a chromate and an
    isocyanate is known and not bought: who puts it on stock sees the duties come.
    """

    unit: str
    product: str
    role: str
    place: str
    quantity: str
    months: int
    reach: str = StockLine.Reach.ROLE
    used_up: int | None = None
    """So many months ago."""


@dataclass(frozen=True, slots=True)
class Done:
    """A task of a unit, who does it by role, and what they meet."""

    code: str
    name: str
    unit: str
    role: str
    products: tuple[str, ...] = ()
    technique: str = ""
    process: str = ""
    noise_db: str = ""
    context: str = Context.GARRISON
    assessment: str = Task.Assessment.SUBSTANCES


PRODUCTS = (
    Made(
        "LAK-2K",
        "Tweecomponentenlak Delta 2K",
        "Polderverf",
        "H226 H317 H332 H336",
        (
            ("HDI-oligomeer", "28182-81-2", "25-40", "H317 H332 H335"),
            ("Hexamethyleendiisocyanaat", "822-06-0", "0.1-0.3", ""),
            ("n-Butylacetaat", "123-86-4", "25-50", "H226 H336"),
        ),
        "P210 P261 P280 P302+P352 P304+P340 P333+P313",
        "1263 III",
    ),
    Made(
        "WASPRIMER",
        "Wasprimer Kustlijn",
        "Polderverf",
        "H225 H302 H317 H318",
        (
            ("Bariumchromaat", "10294-40-3", "8", "H302 H332"),
            ("HDI-oligomeer", "28182-81-2", "10-25", "H317 H332 H335"),
            ("Hexamethyleendiisocyanaat", "822-06-0", "0.3", ""),
            ("Isopropanol", "67-63-0", "25-50", "H225 H319 H336"),
        ),
        "P210 P261 P280 P305+P351+P338 P333+P313 P501",
        "1263 II",
    ),
    Made(
        "LAK-WB",
        "Watergedragen lak Delta Aqua",
        "Polderverf",
        "H319 H412",
        (("2-Butoxyethanol", "111-76-2", "5-10", ""),),
        "P273 P280 P305+P351+P338 P337+P313",
    ),
    Made(
        "GROND-ZP",
        "Grondverf zinkfosfaat Waterkant",
        "Polderverf",
        "H226 H411",
        (("Trizinkbis(orthofosfaat)", "7779-90-0", "5-10", "H400 H410"),),
        "P210 P273 P391 P501",
        "1263 III",
    ),
    Made(
        "SPIRITUS",
        "Brandspiritus 85 %",
        "Werkplaatsgroothandel De Sluis",
        "H225 H319",
        (("Ethanol", "64-17-5", "85", ""),),
        "P210 P233 P280 P305+P351+P338",
        "1170 II",
    ),
    Made(
        "REMREIN",
        "Remmenreiniger Snel",
        "Werkplaatsgroothandel De Sluis",
        "H222 H229 H315 H336 H411",
        (("Aceton", "67-64-1", "10-25", ""),),
        "P210 P251 P261 P273 P410+P412",
        "1950",
        state=Product.State.AEROSOL,
    ),
    Made(
        "HYDRAZINE",
        "Hydrazinehydraat 55 %",
        "Chemiehandel Noord",
        "H301 H311 H331 H314 H317 H350 H410",
        (("Hydrazine", "302-01-2", "30-36", ""),),
        "P201 P280 P301+P310 P303+P361+P353 P304+P340 P308+P313",
        "3293 III",
    ),
    Made(
        "ACCUZUUR",
        "Accuzuur 37 %",
        "Werkplaatsgroothandel De Sluis",
        "H290 H314",
        (("Zwavelzuur", "7664-93-9", "37", ""),),
        "P260 P280 P301+P330+P331 P303+P361+P353 P305+P351+P338",
        "2796 II",
    ),
)

STOCK = (
    Kept("A.1", "SPIRITUS", "", "Brandstofkast", "20", 12, reach=StockLine.Reach.TASKS),
    Kept("A.1", "ACCUZUUR", "", "Accuhok", "5", 12, reach=StockLine.Reach.TASKS),
    Kept("A.1", "REMREIN", "", "Spuitbussenkast", "6", 12, reach=StockLine.Reach.TASKS),
    Kept("C.2.1", "LAK-2K", "spuiter", "Verfkast 2", "120", 60, used_up=1),
    Kept("C.2.1", "LAK-WB", "spuiter", "Verfkast 2", "200", 2),
    Kept("C.2.2", "REMREIN", "monteur", "Spuitbussenkast", "36", 24),
    Kept("C.2.2", "ACCUZUUR", "monteur", "Lekbak accuhoek", "20", 24),
    Kept("C.3.1", "HYDRAZINE", "magazijnbeheerder", "PGS 15-kluis 4", "25", 60),
    Kept(
        "C.3.1",
        "GROND-ZP",
        "",
        "PGS 15-kluis 1",
        "60",
        6,
        reach=StockLine.Reach.TASKS,
    ),
)

TASKS = (
    Done(
        "SPUITEN",
        "Voertuigen spuiten in de cabine",
        "C.2.1",
        "spuiter",
        ("LAK-2K", "LAK-WB", "WASPRIMER"),
        technique="spray-booth",
    ),
    Done("REMMEN", "Remmen en accu's onderhouden", "C.2.2", "monteur", ("REMREIN",)),
    Done(
        "SCHIETEN",
        "Schieten met het persoonlijk wapen",
        "A",
        "soldaat",
        noise_db="96",
        context=Context.EXERCISE,
        assessment=Task.Assessment.NOISE,
    ),
    Done(
        "PLAATWERK",
        "Slijpen en uitdeuken",
        "C.2.2",
        "monteur",
        noise_db="91",
        assessment=Task.Assessment.NOISE,
    ),
)

FUNCTIONS = (
    ("munitiechauffeur", "driver_class1", Context.GARRISON),
    ("verzender", "air_7.1", Context.GARRISON),
    ("verzender", "air_7.3", Context.GARRISON),
    ("magazijnbeheerder", "packer", Context.GARRISON),
    ("bhv", "bhv", Context.GARRISON),
)
"""Which role carries which dangerous-goods function."""


OPTICAL = {
    "name": "Werken met laser, uv of andere optische straling",
    "name_en": "Working with laser, UV or other optical radiation",
}
"""A hazard function that no training rule names."""

CENTRES = (
    ("diving", "Duikautoriteit", "030 555 01 10"),
    ("radiation:cosmic", "Kenniscentrum straling", "030 555 01 20"),
    ("radiation:optical", "Kenniscentrum straling", "030 555 01 20"),
    ("dg-air:acceptance", "Cel gevaarlijke stoffen luchtvervoer", "030 555 01 30"),
    ("substances:cmr", "Arbeidshygiëne", "030 555 01 40"),
)
"""By hazard function who knows all about it: name and telephone, all made up."""


def fill_register(on: datetime.date) -> None:
    """Load the starter edition, and enter the register of the brigade."""
    load_reference(STARTER, consent=Consent())
    time = Timeline(on)
    specialist = User.objects.get(service_number=SPECIALIST)
    for made in PRODUCTS:
        _enter(made, time, specialist)
    for kept in STOCK:
        _keep(kept, time, specialist)
    for done in TASKS:
        _plan(done, time, specialist)
    for role, function, context in FUNCTIONS:
        fact = RoleFunction(
            role=Role.objects.get(code=role),
            function=function,
            context=context,
            start=time.begin,
        )
        give_function(fact=fact, by=specialist)
    _say_whom_to_call(specialist)
    catch_up()
    _measure(time, specialist)


def _say_whom_to_call(by: User) -> None:
    """The knowledge centres, and the contact of the whole brigade."""
    HazardFunction.objects.get_or_create(code="radiation:optical", defaults=OPTICAL)
    for code, name, phone in CENTRES:
        known = HazardFunction.objects.get(code=code)
        centre = KnowledgeCentre(hazard_function=known, name=name, phone=phone)
        enter_centre(centre=centre, by=by)
    contact = UnitContact(
        unit=Unit.objects.get(parent=None),
        emergency_number="112",
        expert="Arbeidshygiënist van de brigade",
        expert_phone="030 555 01 40",
    )
    enter_contact(contact=contact, by=by)


def _measure(time: Timeline, by: User) -> None:
    """A hygienist measured on the range, for one of the recruits."""
    day = time.months_ago(1, day=14)
    record = ExposureRecord(
        person=User.objects.get(service_number=RECRUITS[0]),
        kind=ExposureRecord.Kind.NOISE,
        agent="Schieten met het persoonlijk wapen, veertig schoten",
        start=day,
        end=day,
        level="piek 1.250 Pa aan het oor",
        protection="Otoplastieken",
        reference=f"NI geluid {day:%Y}-07",
    )
    enter_exposure(record=record, by=by)


def _enter(made: Made, time: Timeline, by: User) -> None:
    product = Product(
        code=made.code, name=made.name, supplier=made.supplier, state=made.state
    )
    enter_product(product=product, by=by)
    number, _, group = made.carried.partition(" ")
    sheet = SafetyDataSheet(
        product=product,
        revised_on=time.months_ago(20, day=12),
        start=time.begin,
        review_due=time.months_ago(-2, day=12),
        statements=made.statements,
        precautions=made.precautions,
        un_number=number,
        packing_group=group,
    )
    components = [_component(*parts) for parts in made.components]
    receive_sheet(sheet=sheet, components=components, by=by)


def _component(name: str, cas: str, share: str, statements: str) -> Component:
    low, _, high = share.partition("-")
    return Component(
        name=name,
        cas_no=cas,
        percent_from=Decimal(low),
        percent_to=Decimal(high or low),
        statements=statements,
    )


def _keep(kept: Kept, time: Timeline, by: User) -> None:
    line = StockLine(
        unit=Unit.objects.get(code=kept.unit),
        product=Product.objects.get(code=kept.product),
        place=kept.place,
        quantity=Decimal(kept.quantity),
        quantity_unit="l",
        reach=kept.reach,
        role=Role.objects.get(code=kept.role) if kept.role else None,
        start=time.months_ago(kept.months),
    )
    keep(line=line, by=by)
    if kept.used_up is not None:
        use_up(line=line, last_day=time.months_ago(kept.used_up), by=by)


def _plan(done: Done, time: Timeline, by: User) -> None:
    task = Task(
        code=done.code,
        name=done.name,
        unit=Unit.objects.get(code=done.unit),
        context=done.context,
        assessment=done.assessment,
        assessment_reference=f"{time.months_ago(14):%Y}-{done.code}",
        start=time.begin,
    )
    plan_task(task=task, by=by)
    role = Role.objects.get(code=done.role)
    give_task(holder=TaskHolder(task=task, role=role, start=time.begin), by=by)
    for code in done.products:
        product = Product.objects.get(code=code)
        _meet(task, time, by, product=product, technique=done.technique)
    if done.noise_db:
        _meet(task, time, by, noise_db=Decimal(done.noise_db))


def _meet(task: Task, time: Timeline, by: User, **particulars: object) -> None:
    expose(exposure=Exposure(task=task, start=time.begin, **particulars), by=by)
