"""What a block of a lesson does not take from its author, and at which field it says so."""

import io
from typing import Any

import pytest
from django.core.management import call_command
from wagtail.blocks import StructBlock, StructBlockValidationError

from courses.blocks.exercises import ExerciseBlock
from courses.blocks.prose import TableBlock, VideoBlock
from courses.models import TrainingDocument
from tests.hazmat.exercise_facts import STARTER


def refusal(block: StructBlock, said: dict[str, Any]) -> dict[str, list[str]]:
    """What is said of each field."""
    with pytest.raises(StructBlockValidationError) as refused:
        block.clean(block.to_python(said))
    errors = refused.value.block_errors
    return {field: error.messages for field, error in errors.items()}


def test_a_table_with_a_short_row_is_refused_at_its_rows() -> None:
    rows = ["Stof | Gevaar", "Aceton"]
    assert refusal(TableBlock(), {"caption": "Stoffen", "rows": rows}) == {
        "rows": ["Every row needs as many cells as the heading."]
    }


@pytest.mark.django_db
def test_a_film_is_refused_where_a_file_is_of_another_kind() -> None:
    endings = {"film": "MOV", "captions_nl": "VTT", "captions_en": "srt"}
    files = {
        field: TrainingDocument.objects.create(title=field, file=f"{field}.{ending}").pk
        for field, ending in endings.items()
    }
    said = {"title": "Blussen", "transcript": "<p>Men blust.</p>", **files}
    assert refusal(VideoBlock(), said) == {
        "film": ["Choose a file that ends in .mp4."],
        "captions_en": ["Choose a file that ends in .vtt."],
    }


@pytest.mark.django_db
def test_an_exercise_about_what_the_data_does_not_know_is_refused_at_its_subjects() -> (
    None
):
    call_command("load_hazmat", STARTER, stdout=io.StringIO(), stderr=io.StringIO())
    said = {"exercise": "hazmat_goods", "count": 1, "subjects": "9999, nothing"}
    assert refusal(ExerciseBlock(), said) == {
        "subjects": ["There is nothing to ask about 9999, nothing."]
    }
