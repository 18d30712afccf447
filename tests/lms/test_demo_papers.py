"""Papers that the demo's courses give to read are typeset from what was written down."""

import re
from io import BytesIO

import pytest
from pypdf import PdfReader

from lms.demo.content.papers import Document, typeset
from lms.demo.content.safety_data_sheet import COURSES
from lms.demo.content.shapes import LANGUAGES


def papers(language: str) -> list[Document]:
    blocks = [block for one in COURSES[language].lessons for block in one.blocks]
    return [block for block in blocks if isinstance(block, Document)]


@pytest.mark.parametrize("language", LANGUAGES)
def test_a_paper_says_all_that_was_written_down(language: str):
    (paper,) = papers(language)
    read = PdfReader(BytesIO(typeset(paper)))
    assert read.metadata is not None
    assert read.metadata.title == paper.title
    said = _plain(" ".join(page.extract_text() for page in read.pages))
    for section in paper.sections:
        assert _plain(section.title) in said
        assert all(_plain(line) in said for line in section.lines)


@pytest.mark.parametrize("language", LANGUAGES)
def test_a_paper_is_the_same_every_time(language: str):
    (paper,) = papers(language)
    assert typeset(paper) == typeset(paper)


@pytest.mark.parametrize("language", LANGUAGES)
def test_a_data_sheet_has_sixteen_sections_in_order(language: str):
    (paper,) = papers(language)
    numbers = [int(section.title.partition(".")[0]) for section in paper.sections]
    assert numbers == list(range(1, 17))


def _plain(text: str) -> str:
    """Without the places where lines were broken."""
    return re.sub(r"\s+", "", text)
