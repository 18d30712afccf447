"""Whole inventories by import, with duties that were reckoned by hand beforehand.

Each product lies in a unit of its own with one person, so that the duties of that person
are those of the product. The rules and substances are those that the project ships.
"""

import csv
import io
from collections.abc import Iterable, Mapping

import pytest
from django.core.management import call_command

from certification.models import FunctionHolding
from hazmat.models import TrainingRule
from hazmat.reference.loading import STARTER
from hazmat.register.importing import import_register
from tests.factories import people

pytestmark = pytest.mark.django_db
HDI, MDI, TDI = "822-06-0", "101-68-8", "584-84-9"
CMR, DIISO, CR6 = "substances:cmr", "substances:diisocyanates", "substances:chromium-6"

Contents = tuple[str, str, str, str]
"""Of a component the name, CAS number, share and what the supplier says."""

STOCK: dict[str, tuple[str, list[Contents], set[str]]] = {
    # --- carcinogens and mutagens: 0.1 %
    "benzene below": ("", [("Benzene", "71-43-2", "0.09", "")], set()),
    "benzene at": ("", [("Benzene", "71-43-2", "0.1", "")], {CMR}),
    "benzene unknown": ("", [("Benzene", "71-43-2", "", "")], {CMR}),
    "by supplier alone": ("", [("Secret", "", "0.1", "H350i")], {CMR}),
    "by supplier below": ("", [("Secret", "", "0.09", "H340")], set()),
    "whole product": ("H350", [], {CMR}),
    # --- toxic for reproduction: 0.3 %
    "boric acid below": ("", [("Boric acid", "10043-35-3", "0.29", "")], set()),
    "boric acid at": ("", [("Boric acid", "10043-35-3", "0.3", "")], {CMR}),
    "boron below together": (
        "",
        [
            ("Boric acid", "10043-35-3", "0.1", ""),
            ("Boric acid, crude", "11113-50-1", "0.19", ""),
        ],
        set(),
    ),
    "boron together": (
        "",
        [
            ("Boric acid", "10043-35-3", "0.1", ""),
            ("Boric acid, crude", "11113-50-1", "0.2", ""),
        ],
        {CMR},
    ),
    # --- one of a group that Annex VI gives no number
    "red lead": ("", [("Red lead", "1314-41-6", "0.3", "")], {CMR}),
    "red lead below": ("", [("Red lead", "1314-41-6", "0.29", "")], set()),
    "chrysotile": ("", [("Chrysotile", "12001-29-5", "0.1", "")], {CMR}),
    "NMP at": ("", [("NMP", "872-50-4", "0.3", "")], {CMR}),
    # --- suspected only: no yearly duty, however much
    "dichloromethane": ("", [("DCM", "75-09-2", "60", "")], set()),
    "toluene": ("H225 H361d", [("Toluene", "108-88-3", "40", "")], set()),
    "MDI is suspected": ("", [("MDI", MDI, "0.09", "")], set()),
    # --- a limit of the entry's own goes before the general one
    "cobalt below": ("", [("Cobalt sulfate", "10124-43-3", "0.009", "")], set()),
    "cobalt at": ("", [("Cobalt sulfate", "10124-43-3", "0.01", "")], {CMR}),
    "cobalt above": ("", [("Cobalt sulfate", "10124-43-3", "5", "")], {CMR}),
    "lead powder below": ("", [("Lead", "7439-92-1", "0.02", "")], set()),
    "lead powder at": ("", [("Lead", "7439-92-1", "0.03", "")], {CMR}),
    "warfarin": ("", [("Warfarin", "81-81-2", "0.005", "")], {CMR}),
    # --- a note by which the supplier may show that it is none: it counts until then
    "white spirit": (
        "H226 H304",
        [("Naphtha", "64742-48-9", "60", "H226 H304 H336")],
        {CMR},
    ),
    # --- diisocyanates: 0.1 % of monomer, together
    "HDI below": ("", [("HDI", HDI, "0.09", "")], set()),
    "HDI at": ("", [("HDI", HDI, "0.1", "")], {DIISO}),
    "HDI and TDI": ("", [("HDI", HDI, "0.06", ""), ("TDI", TDI, "0.05", "")], {DIISO}),
    "HDI and little": ("", [("HDI", HDI, "0.05", ""), ("T", TDI, "0.04", "")], set()),
    "oligomer, monomer below": (
        "",
        [
            ("Hexamethylene diisocyanate, oligomers", "28182-81-2", "40", "H317"),
            ("Hexamethylene diisocyanate", HDI, "0.05", ""),
        ],
        set(),
    ),
    "oligomer, monomer above": (
        "",
        [("HDI homopolymer", "28182-81-2", "40", ""), ("HDI", HDI, "0.3", "")],
        {DIISO},
    ),
    "polymeric MDI": ("", [("Polymeric MDI", "9016-87-9", "30", "")], {DIISO}),
    "xylylene": (
        "",
        [("1,3-bis(isocyanatomethyl)benzene", "3634-83-1", "1", "H334")],
        {DIISO},
    ),
    "one isocyanate is none": (
        "",
        [("Methyl isocyanate", "624-83-9", "5", "H330")],
        set(),
    ),
    # --- chromium-6, whatever the share
    "strontium chromate": (
        "",
        [("Strontium chromate", "7789-06-2", "12", "")],
        {CMR, CR6},
    ),
    "chromate below": ("", [("Zinc potassium chromate", "", "0.05", "H350")], {CR6}),
    "chromic acid": ("", [("Chromic acid", "7738-94-5", "2", "H350")], {CMR, CR6}),
    "chromium-3": ("", [("Chromium(III) oxide", "1308-38-9", "20", "")], set()),
    # --- nothing of the kind
    "zinc phosphate": ("H226", [("Zinc phosphate", "7779-90-0", "10", "H411")], set()),
    "sensitising": ("H317 H334", [("Resin", "", "20", "H317 H334")], set()),
}

TASKS: dict[str, tuple[dict[str, str], set[str]]] = {
    "79.9 dB": ({"noise_db": "79.9"}, set()),
    "80 dB": ({"noise_db": "80"}, {"noise"}),
    "111.9 Pa": ({"peak_pa": "111.9"}, set()),
    "112 Pa": ({"peak_pa": "112"}, {"noise"}),
    "diesel exhaust": (
        {"process": "diesel-exhaust"},
        {CMR, "substances:hazardous"},
    ),
    "welding": ({"process": "welding"}, {"substances:hazardous"}),
    "cosmic": ({"process": "cosmic"}, {"radiation:cosmic"}),
    "asbestos": (
        {"process": "asbestos-removal"},
        {"asbestos:removal", "asbestos:exposed"},
    ),
}

FUNCTIONS = {
    "diver": {"diving", "diving:examined"},
    "dive_leader": {"diving:leader", "diving:examined"},
    "dive_medic": {"diving:medic"},
    "driver": {"dg-road:driver"},
    "driver_class1": {"dg-road:driver", "dg-road:driver-class1"},
    "air_7.1": {"dg-air:packing"},
    "air_7.10": {"dg-air:screening"},
    "bhv": {"emergency-response"},
}


@pytest.fixture(autouse=True)
def rules() -> None:
    """The shipped rules, as if a specialist had confirmed each."""
    call_command("load_hazmat", STARTER, stdout=io.StringIO(), stderr=io.StringIO())
    TrainingRule.objects.update(state=TrainingRule.State.VERIFIED)


def table(rows: Iterable[Mapping[str, str]]) -> bytes:
    rows = list(rows)
    names = list(dict.fromkeys(name for row in rows for name in row))
    out = io.StringIO()
    writer = csv.DictWriter(out, names, restval="")
    writer.writeheader()
    writer.writerows(rows)
    return out.getvalue().encode()


def held_after(files: Mapping[str, Iterable[Mapping[str, str]]]) -> dict[str, set[str]]:
    """By person the functions that an import gives them."""
    made = {f"{name}.csv": table(rows) for name, rows in files.items()}
    outcome = import_register(made, by=None, name="inventory")
    assert not outcome.findings
    found: dict[str, set[str]] = {}
    rows = FunctionHolding.objects.filter(withdrawn=False, start__lte="2026-11-29")
    for person, code in rows.values_list(
        "person__service_number", "hazard_function__code"
    ):
        found.setdefault(person, set()).add(code)
    return found


def somebody(number: int) -> str:
    """A person alone in a unit; both are called the same."""
    code = f"U{number:03}"
    people.appointment(people.person(code), people.unit(code))
    return code


def test_an_inventory_gives_each_unit_the_duties_that_were_reckoned_by_hand():
    where = {name: somebody(number) for number, name in enumerate(STOCK)}
    found = held_after(
        {
            "products": [{"code": where[n], "name": n} for n in STOCK],
            "sheets": [
                {
                    "product": where[n],
                    "revised_on": "2026-01-01",
                    "statements": statements,
                }
                for n, (statements, _inside, _duties) in STOCK.items()
            ],
            "components": [
                {
                    "product": where[n],
                    "revised_on": "2026-01-01",
                    "name": name,
                    "cas_no": cas,
                    "percent_to": share,
                    "statements": said,
                }
                for n, (_statements, inside, _duties) in STOCK.items()
                for name, cas, share, said in inside
            ],
            "stock": [
                {"unit": where[n], "product": where[n], "start": "2026-01-01"}
                for n in STOCK
            ],
        }
    )
    for name, (_statements, _inside, duties) in STOCK.items():
        assert found.get(where[name], set()) == duties, name


def test_tasks_without_a_product_give_the_duties_that_were_reckoned_by_hand():
    where = {name: somebody(number) for number, name in enumerate(TASKS)}
    found = held_after(
        {
            "tasks": [{"code": where[n], "name": n, "unit": where[n]} for n in TASKS],
            "exposures": [
                {"task": where[n], **met} for n, (met, _duties) in TASKS.items()
            ],
            "task_holders": [{"task": where[n], "person": where[n]} for n in TASKS],
        }
    )
    for name, (_met, duties) in TASKS.items():
        assert found.get(where[name], set()) == duties, name


def test_appointments_give_the_duties_that_were_reckoned_by_hand():
    where = {name: somebody(number) for number, name in enumerate(FUNCTIONS)}
    found = held_after(
        {
            "function_appointments": [
                {"person": where[n], "function": n} for n in FUNCTIONS
            ]
        }
    )
    for name, duties in FUNCTIONS.items():
        assert found.get(where[name], set()) == duties, name
