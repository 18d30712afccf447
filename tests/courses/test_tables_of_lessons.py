"""A table in a lesson: what is too wide for a telephone becomes cards there."""

import pytest

from courses.blocks.prose import TableBlock

WORDS = [
    "Stof | Gevaar | Bescherming | Bewaren",
    "Aceton | ontvlambaar | handschoenen | geventileerde kast",
]
FIGURES = ["Voertuig | 1.1 | 1.2 | 1.3 | 1.4", "EX/II | 1000 | 3000 | 5000 | 15000"]
FEW = ["Stof | Gevaar | Bescherming", "Aceton | ontvlambaar | veiligheidshandschoenen"]


def shown(rows: list[str]) -> str:
    block = TableBlock()
    return str(block.render(block.to_python({"caption": "Stoffen", "rows": rows})))


def test_a_wide_table_says_in_each_cell_what_its_column_says() -> None:
    page = shown(WORDS)
    assert "matrix--stacked" in page
    assert '<span class="matrix__heading" aria-hidden="true">Gevaar</span>ontv' in page
    assert '<th scope="row" role="rowheader">Aceton</th>' in page


@pytest.mark.parametrize("rows", [FIGURES, FEW])
def test_a_table_that_fits_on_a_telephone_stays_one(rows: list[str]) -> None:
    page = shown(rows)
    assert "matrix--stacked" not in page
    assert "matrix__heading" not in page


def test_a_draft_with_a_short_row_is_shown_as_far_as_it_goes() -> None:
    assert "Aceton" in shown([WORDS[0], "Aceton | ontvlambaar"])
