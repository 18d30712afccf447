"""From a classification to the label, with the precedence of CLP article 26."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from hazmat.calculators.clp_label import Label, clp_label, hazard_classes
from hazmat.reference.statements import parts
from tests.hazmat.folders import full_rows
from tests.hazmat.starter import starter_rows

KNOWN = hazard_classes(starter_rows("clp_classes"))


def label(classes: str, statements: str = "") -> Label:
    return clp_label(parts(classes), parts(statements), KNOWN)


@pytest.mark.parametrize(
    ("classes", "pictograms", "word"),
    [
        ("Flam. Liq. 2;Eye Irrit. 2;STOT SE 3", "GHS02;GHS07", "Danger"),
        ("Acute Tox. 3;Skin Irrit. 2", "GHS06", "Danger"),
        ("Skin Corr. 1B;Eye Irrit. 2", "GHS05", "Danger"),
        ("Skin Corr. 1B;Acute Tox. 4", "GHS05;GHS07", "Danger"),
        ("Eye Dam. 1;Skin Sens. 1", "GHS05;GHS07", "Danger"),
        ("Resp. Sens. 1;Skin Sens. 1", "GHS08", "Danger"),
        ("Resp. Sens. 1;Skin Sens. 1;Eye Irrit. 2", "GHS08", "Danger"),
        ("Resp. Sens. 1;STOT SE 3", "GHS07;GHS08", "Danger"),
        ("Carc. 1B;Skin Sens. 1", "GHS07;GHS08", "Danger"),
        ("Carc. 2;Skin Irrit. 2", "GHS07;GHS08", "Warning"),
        ("Aquatic Chronic 2", "GHS09", ""),
        ("Aquatic Chronic 3", "", ""),
        ("Ozone 1", "GHS07", "Warning"),
        ("ED HH 1", "", "Danger"),
    ],
)
def test_precedence_decides_which_pictograms_are_left(
    classes: str, pictograms: str, word: str
):
    found = label(classes)
    assert (list(found.pictograms), found.signal_word) == (parts(pictograms), word)


def test_ghs01_makes_flame_optional_and_says_so():
    found = label("Expl. 1.1;Flam. Sol. 1")
    assert found.optional == ("GHS02",)


def test_a_gas_cylinder_is_optional_beside_a_flame_or_a_skull():
    assert label("Flam. Gas 1A;Press. Gas (Comp.)").optional == ("GHS04",)
    assert label("Press. Gas").optional == ()


def test_superfluous_statements_fall_away():
    found = label("Skin Corr. 1B;Eye Dam. 1", "H314;H318")
    assert found.statements == ("H314",)


def test_a_class_that_nobody_knows_leaves_the_label_open():
    found = label("Flam. Liq. 2;Weird 7")
    assert not found.is_known
    assert "Weird 7" in found.explained.headline


def test_stars_of_annex_six_do_not_hide_the_class():
    assert label("Acute Tox. 4 *", "H302").pictograms == ("GHS07",)


def test_every_step_names_its_article():
    found = label("Acute Tox. 3;Skin Irrit. 2", "H301;H315")
    assert "CLP 26 (1)(b)" in {step.article for step in found.explained.steps}


@given(st.lists(st.sampled_from(sorted(KNOWN)), min_size=1, max_size=6))
def test_the_order_of_classes_means_nothing(classes: list[str]):
    one = clp_label(classes, [], KNOWN)
    other = clp_label(classes[::-1], [], KNOWN)
    assert (one.pictograms, one.signal_word) == (other.pictograms, other.signal_word)


@given(
    st.lists(st.sampled_from(sorted(KNOWN)), min_size=1, max_size=6),
    st.sampled_from(sorted(KNOWN)),
)
def test_more_hazard_never_makes_danger_a_warning(classes: list[str], more: str):
    rank = ["", "Warning", "Danger"].index
    before = rank(clp_label(classes, [], KNOWN).signal_word)
    assert rank(clp_label([*classes, more], [], KNOWN).signal_word) >= before


def wanted_and_found(row: dict[str, str]) -> tuple[set[str], set[str], str, str] | None:
    """What Annex VI has and what the rules give, without what may be left out."""
    wanted = set(parts(row["pictograms"]))
    if not (wanted or row["signal_word"] or row["label_hazard_statements"]):
        return None
    classes = parts(row["hazard_classes"])
    found = clp_label(classes, parts(row["hazard_statements"]), KNOWN)
    if not found.is_known:
        return None
    left_out = {"GHS04"}
    if "GHS01" in wanted:
        left_out |= {"GHS02", "GHS03"}
    return (
        wanted - left_out,
        set(found.pictograms) - left_out,
        row["signal_word"],
        found.signal_word,
    )


@pytest.mark.full_edition
def test_all_of_annex_six_has_the_label_that_the_rules_give():
    compared, different = 0, []
    for row in full_rows("clp_annex_vi"):
        both = wanted_and_found(row)
        if both is None:
            continue
        compared += 1
        wanted, found, word, found_word = both
        if wanted != found or word != found_word:
            different.append((row["index_no"], wanted, found, word, found_word))
    assert compared >= 4_400
    assert not different
