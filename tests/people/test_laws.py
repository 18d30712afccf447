"""A law is named so that its name fits a narrow page."""

import pytest

from people.templatetags.laws import law


@pytest.mark.parametrize(
    ("name", "parts"),
    [
        (
            "Arbeidsomstandighedenbesluit, artikel 4.19",
            "Arbeids|omstandigheden|besluit, artikel 4.19",
        ),
        ("Arbeidsomstandighedenwet", "Arbeids|omstandigheden|wet"),
        ("Regeling gewasbeschermingsmiddelen", "Regeling gewas|beschermings|middelen"),
        ("Warenwetbesluit", "Warenwetbesluit"),
    ],
)
def test_a_law_of_one_long_word_may_be_broken_where_its_parts_meet(
    name: str, parts: str
) -> None:
    assert law(name) == parts.replace("|", "\u00ad")
