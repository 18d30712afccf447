"""The pitfalls that others fell into, one by one, where no other test has them yet.

The list with the test of each is docs/rules/dangerous-goods.md.
"""

import csv
from decimal import Decimal
from pathlib import Path

import pytest
from django.core.exceptions import ValidationError
from django.core.management import CommandError, call_command
from django.http import QueryDict
from django.utils.translation import override

from hazmat.calculators.forms import (
    DocumentForm,
    GoodsForm,
    LoadLineForm,
    PlateForm,
    SmallForm,
    rows_to_choose,
)
from hazmat.duties.triggers import SETS, Situation, TriggerError, read
from hazmat.explaining import Verdict
from hazmat.models import ReferenceEdition, UNEntry
from hazmat.models.products import valid_statements
from hazmat.reference.note import load_note
from hazmat.reference.statements import statements
from hazmat.transport.goods import Goods
from hazmat.transport.loads import LoadLine, Way, categories
from hazmat.transport.points import NEVER, points
from hazmat.transport.sea_segregation import SeaGoods, sea_segregation, sea_tables
from tests.factories import reference as make
from tests.hazmat.folders import full_rows, write_folder
from tests.hazmat.starter import goods_of, starter_rows

CATEGORIES = categories(starter_rows("adr_transport_categories"))
SEA = sea_tables(starter_rows("imdg_segregation"), starter_rows("class1_mixed_loading"))
TRIGGERS = Path("hazmat/duties/triggers.csv")


# --- a UN number is no key ----------------------------------------------------------
NITRIC = [
    UNEntry(
        un_number="2031",
        variant=variant,
        packing_group=group,
        transport_category=category,
        name_en="NITRIC ACID",
        name_nl="SALPETERZUUR",
        edition=ReferenceEdition(edition="ADR 2025"),
    )
    for variant, group, category in ((1, "I", "1"), (2, "II", "2"))
]


@pytest.mark.parametrize(
    "form", [GoodsForm, LoadLineForm, SmallForm, PlateForm, DocumentForm]
)
def test_no_calculator_takes_a_un_number_for_a_key(form: type[GoodsForm]):
    asked = form(QueryDict("un_number=2031"), known={"2031": NITRIC})
    assert "variant" in asked.errors


@pytest.mark.full_edition
def test_every_number_with_several_rows_asks_which_one_is_meant():
    rows: dict[str, list[UNEntry]] = {}
    for row in full_rows("un_numbers"):
        edition = ReferenceEdition(edition="ADR 2025")
        one = UNEntry(
            un_number=row["un_number"],
            variant=int(row["variant"]),
            packing_group=row["packing_group"],
            name_en=row["name_en"],
            name_nl=row["name_nl"],
            transport_category=row["transport_category"],
            edition=edition,
        )
        rows.setdefault(one.un_number, []).append(one)
    several = {number: found for number, found in rows.items() if len(found) > 1}
    differ = [f for f in several.values() if len({e.transport_category for e in f}) > 1]
    assert len(differ) > 300
    for number, found in several.items():
        form = GoodsForm(QueryDict(f"un_number={number}"), known={number: found})
        assert not form.is_valid(), number


# --- no category is not category three ---------------------------------------------
@pytest.mark.parametrize("number", ["2814", "0074", "3537"])
def test_a_category_that_is_not_there_is_never_taken_for_one(number: str):
    rows = [row for row in starter_rows("un_numbers") if row["un_number"] == number]
    for row in rows:
        category = row["transport_category"]
        line = LoadLine(Goods(number, "X", transport_category=category), Decimal("0.1"))
        assert points([line], CATEGORIES).is_exempt is (category in set("1234"))


def test_a_category_without_its_factor_does_not_count_for_nothing():
    rows = [{**row, "factor": ""} for row in starter_rows("adr_transport_categories")]
    line = LoadLine(Goods("1203", "PETROL", "3", transport_category="2"), Decimal(5))
    assert not points([line], categories(rows)).is_exempt


@pytest.mark.django_db
def test_a_factor_that_is_no_number_is_refused_when_it_is_loaded(tmp_path: Path):
    rows = [
        {**row, "factor": row["factor"].replace("50", "fifty")}
        for row in starter_rows("adr_transport_categories")
    ]
    folder = write_folder(tmp_path / "a", adr_transport_categories=rows)
    with pytest.raises(CommandError):
        call_command("load_hazmat", folder)
    assert not ReferenceEdition.objects.exists()


@pytest.mark.full_edition
def test_of_the_whole_list_nothing_without_a_category_is_ever_exempt():
    for row in full_rows("un_numbers"):
        if row["transport_category"] not in {"", NEVER}:
            continue
        goods = Goods(
            row["un_number"],
            row["name_en"],
            transport_category=row["transport_category"],
        )
        found = points([LoadLine(goods, Decimal("0.001"))], CATEGORIES)
        assert not found.is_exempt, row["un_number"]


# --- category nought, tanks and bulk, nothing and less ------------------------------
def test_one_gram_of_category_nought_takes_the_exemption_from_the_whole_load():
    never = Goods("0074", "DIAZODINITROPHENOL", "1", transport_category="0")
    petrol = LoadLine(goods_of("1203"), Decimal(10), "l")
    assert points([petrol], CATEGORIES).is_exempt
    assert not points([petrol, LoadLine(never, Decimal("0.001"))], CATEGORIES).is_exempt


@pytest.mark.parametrize("way", [Way.TANK, Way.BULK])
def test_one_tank_takes_the_exemption_from_the_packages_beside_it(way: Way):
    packages = LoadLine(goods_of("1203"), Decimal(10), "l")
    tank = LoadLine(goods_of("1202"), Decimal(10), "l", way)
    assert not points([packages, tank], CATEGORIES).is_exempt


@pytest.mark.parametrize("quantity", ["0", "-1", "NaN", "1e30", ""])
def test_no_quantity_on_a_form_lowers_the_total(quantity: str):
    rows = [row for row in NITRIC if row.variant == 1]
    asked = QueryDict(f"un_number=2031&unit=l&way=packages&quantity={quantity}")
    assert "quantity" in LoadLineForm(asked, known={"2031": rows}).errors


# --- note (a) -----------------------------------------------------------------------
NOTE_A = ["0081", "0082", "0084", "0241", "0331", "0332", "0482", "1005", "1017"]


@pytest.mark.parametrize("number", NOTE_A)
def test_fifty_kilograms_of_note_a_are_exactly_a_thousand_points(number: str):
    goods = Goods(number, "X", transport_category="1")
    found = points([LoadLine(goods, Decimal(50))], CATEGORIES)
    assert (found.total, found.is_exempt) == (1000, True)
    more = points([LoadLine(goods, Decimal("50.001"))], CATEGORIES)
    assert not more.is_exempt


def test_note_a_and_category_one_each_keep_their_own_factor():
    lines = [
        LoadLine(goods_of("1017"), Decimal(25)),
        LoadLine(Goods("1111", "X", transport_category="1"), Decimal(10)),
    ]
    assert points(lines, CATEGORIES).total == 25 * 20 + 10 * 50


# --- tunnels ------------------------------------------------------------------------
@pytest.mark.django_db
def test_what_is_exempt_by_quantity_closes_no_tunnel_and_a_little_more_does():
    for name in ("adr_transport_categories", "adr_tunnel_codes"):
        make.rows(name, list(starter_rows(name)))
    for name in ("adr_mixed_loading", "class1_mixed_loading"):
        make.rows(name, list(starter_rows(name)))
    petrol = goods_of("1203")
    within = load_note([LoadLine(petrol, Decimal(333), "l")], None)
    above = load_note([LoadLine(petrol, Decimal(334), "l")], None)
    assert (set(within.tunnels.forbidden), set(above.tunnels.forbidden)) == (
        set(),
        {"E"},
    )


# --- column 16b of the IMDG list ----------------------------------------------------
def sea(number: str, imdg_class: str, **values: object) -> SeaGoods:
    return SeaGoods(number, "X", imdg_class, **values)


def test_column_16b_wins_over_the_table_and_both_are_shown():
    milder = sea("9002", "3", codes=("SG10",))
    answer = sea_segregation(milder, sea("1942", "5.1"), SEA)
    told = {step.article: step.result for step in answer.explained.steps}
    assert answer.level == 1
    assert told["IMDG 7.2.4"].startswith("2:")
    assert told["IMDG 3.2 (16b), 7.2.8"].startswith("1:")


def test_column_16b_wins_only_for_the_hazard_of_the_other_goods():
    flammable_oxidiser = sea("9004", "5.1", subsidiary=("3",), codes=("SG10",))
    acid_oxidiser = sea("9005", "5.1", subsidiary=("8",))
    both_ways = [
        sea_segregation(flammable_oxidiser, acid_oxidiser, SEA).level,
        sea_segregation(acid_oxidiser, flammable_oxidiser, SEA).level,
    ]
    assert both_ways == [2, 2]


def test_explosives_beside_a_subsidiary_hazard_of_class_one_are_not_called_free():
    answer = sea_segregation(
        sea("0081", "1.1D"), sea("9006", "4.1", subsidiary=("1.4",)), SEA
    )
    assert (answer.level, answer.explained.verdict) == (None, Verdict.UNKNOWN)


# --- capitals of H codes ------------------------------------------------------------
KNOWN = {
    code: {"code": code, "text_en": text, "text_nl": text}
    for code, text in {
        "H360Fd": "May damage fertility. Suspected of damaging the unborn child.",
        "H360fD": "May damage the unborn child. Suspected of damaging fertility.",
        "H350i": "May cause cancer by inhalation.",
        "H350": "May cause cancer.",
    }.items()
}


def test_small_letters_of_a_statement_are_not_made_capitals():
    said = [one.text for one in statements("H360Fd;H360fD;H350i", KNOWN, "en")]
    assert said == [KNOWN[code]["text_en"] for code in ("H360Fd", "H360fD", "H350i")]


@pytest.mark.parametrize("written", ["h350i", "H350i,H360Fd", "euh066", "h360fd"])
def test_a_statement_that_is_written_otherwise_is_refused_not_rewritten(written: str):
    with pytest.raises(ValidationError):
        valid_statements(written)


@pytest.mark.parametrize("code", ["H350", "H350i", "H340"])
def test_h350i_does_not_disappear_from_the_yearly_duty(code: str):
    share = Decimal("0.1")
    assert yearly(Situation(h_code=frozenset({code}), percent=share))


@pytest.mark.parametrize(
    "code", ["H360", "H360F", "H360D", "H360FD", "H360Fd", "H360fD"]
)
def test_every_way_to_write_h360_asks_the_yearly_duty(code: str):
    share = Decimal("0.3")
    assert yearly(Situation(h_code=frozenset({code}), percent=share))


# --- pictograms decide nothing --------------------------------------------------------
def rule(code: str) -> str:
    with TRIGGERS.open(encoding="utf-8", newline="") as file:
        return next(r["trigger"] for r in csv.DictReader(file) if r["rule_id"] == code)


def yearly(situation: Situation) -> bool:
    return read(rule("NL-4.19A"))(situation)


def test_no_rule_can_ask_for_a_pictogram():
    assert not any("pictogram" in word for word in SETS)
    with pytest.raises(TriggerError):
        read("pictogram in [GHS08]")


@pytest.mark.parametrize("code", ["H370", "H371", "H372", "H373", "H304", "H334"])
def test_ghs08_without_a_cmr_statement_is_no_cmr_duty(code: str):
    assert not yearly(Situation(h_code=frozenset({code}), percent=Decimal(50)))


@pytest.mark.parametrize("code", ["EUH380", "EUH381", "EUH430", "EUH431"])
def test_a_danger_without_a_pictogram_still_asks_instruction(code: str):
    met = Situation(h_code=frozenset({code}), way=frozenset({"task"}))
    assert read(rule("NL-4.10D"))(met)


@pytest.mark.full_edition
@pytest.mark.parametrize("language", ["en", "nl"])
def test_no_two_rows_of_one_number_are_offered_in_the_same_words(language: str):
    rows: dict[str, list[UNEntry]] = {}
    names = ("classification_code", "packing_group", "tunnel_code", "tank_code")
    with override(language):
        for row in full_rows("un_numbers"):
            values = {name: row[name] for name in (*names, "packing_instructions")}
            one = UNEntry(
                un_number=row["un_number"],
                variant=int(row["variant"]),
                name_en=row["name_en"],
                name_nl=row["name_nl"],
                **values,
            )
            rows.setdefault(one.un_number, []).append(one)
        for number, found in rows.items():
            words = [told for _variant, told in rows_to_choose(found)]
            assert len(words) == len(set(words)), number
