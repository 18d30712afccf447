"""Levels on a page are written as the reader writes numbers."""

import pytest
from django.utils import translation

from hazmat.templatetags.levels import levels


@pytest.mark.parametrize(
    ("language", "written"),
    [
        ("nl", "HDI 0,1–0,3\u00a0%, 96,0\u00a0dB(A), 200,5\u00a0Pa"),
        ("en", "HDI 0.1–0.3\u00a0%, 96.0\u00a0dB(A), 200.5\u00a0Pa"),
    ],
)
def test_a_level_has_the_decimals_of_the_language(language: str, written: str) -> None:
    with translation.override(language):
        assert levels("HDI 0.1–0.3 %, 96.0 dB(A), 200.5 Pa") == written


def test_a_paragraph_is_no_level() -> None:
    with translation.override("nl"):
        assert levels("ADR 8.2.1, 2 %") == "ADR 8.2.1, 2\u00a0%"
