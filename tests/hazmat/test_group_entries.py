"""Names that look like those of a group of Annex VI, in Dutch and English."""

import pytest

from hazmat.reference.group_entries import GROUP_ENTRIES, groups_named
from tests.hazmat.folders import full_rows

MERCURY = ["inorganic compounds of mercury", "organic compounds of mercury"]


def named(name: str) -> list[str]:
    return [f"{group.name}" for group in groups_named(name)]


@pytest.mark.parametrize(
    ("name", "groups"),
    [
        ("Beryllium citrate", ["beryllium compounds"]),
        ("Berylliumcitraat", ["beryllium compounds"]),
        ("Kwik(II)lactaat", MERCURY),
        ("Mercuric lactate", MERCURY),
        ("Nikkelsulfamaat-tetrahydraat", ["nickel compounds"]),
        ("Lead naphthenate", ["lead compounds"]),
        ("Loodnaftenaat", ["lead compounds"]),
        ("Bismuth chromate", ["chromium(VI) compounds"]),
        ("Kaliumcyanide", ["salts of hydrogen cyanide"]),
        ("Uranyl nitrate", ["uranium compounds"]),
    ],
)
def test_a_name_in_either_language_names_its_group(name, groups):
    assert named(name) == groups


@pytest.mark.parametrize(
    "name",
    [
        *("Xylene", "Tetrahydrofuran", "Polyurethane", "Methallyl chloride"),
        *("Barium sulphate", "Bariumsulfaat", "Barium chromate", "Bariumchromaat"),
        *("Lead-free solder", "Loodvrij soldeer", "Potassium ferrocyanide"),
        *("Phenylhydrazine", "Chromium(III) oxide", "Thiourea", "Mercaptoethanol"),
    ],
)
def test_what_a_group_leaves_out_or_only_sounds_like_it_names_none(name):
    assert named(name) == []


@pytest.mark.full_edition
def test_every_group_is_an_entry_of_annex_vi_without_a_number():
    rows = {row["index_no"]: row for row in full_rows("clp_annex_vi")}
    for group in GROUP_ENTRIES:
        if group.index_no:
            row = rows[group.index_no]
            assert row["cas_no"] == "-", group.index_no
            assert group.signs.search(row["name"].casefold()), row["name"]
