"""Dutch names and ranks in the order in which people look for them."""

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from people.models import User
from people.names import PREFIXES, family_key, folded, name_key
from people.querysets import UserQuerySet
from people.ranks import LEVELS, rank_key
from tests.factories import people


@pytest.mark.parametrize(
    ("family", "key"),
    [
        ("van der Berg", "berg"),
        ("Van den Brink", "brink"),
        ("in 't Veld", "veld"),
        ("'t Hart", "hart"),
        ("el Idrissi", "idrissi"),
        ("Çelik", "celik"),
        ("Yılmaz", "yilmaz"),
        ("De", "de"),
        ("van de", "de"),
        ("Vandenberg", "vandenberg"),
        ("", ""),
    ],
)
def test_a_prefix_and_an_accent_do_not_sort(family, key):
    assert family_key(family) == key


def test_van_der_berg_stands_under_the_b():
    names = ["Zwart", "van der Berg", "Çelik", "Bakker", "Cornelisse"]
    found = sorted(names, key=lambda family: name_key(family, "", ""))
    assert found == ["Bakker", "van der Berg", "Çelik", "Cornelisse", "Zwart"]


@given(st.text(max_size=30))
@example("🄐")
def test_a_name_is_never_sorted_away(family):
    assert bool(family_key(family)) == bool(folded(family).split())
    assert family_key(family_key(family)) == family_key(family)


@given(st.sampled_from(sorted(PREFIXES)), st.text("abcdefgh", min_size=1, max_size=9))
def test_with_or_without_prefix_it_is_the_same_place(prefix, family):
    if family not in PREFIXES:
        assert family_key(f"{prefix} {family}") == family_key(family)


@pytest.mark.parametrize(
    ("higher", "lower"),
    [
        ("Generaal", "luitenant-generaal"),
        ("kolonel", "luitenant-kolonel"),
        ("kapitein", "luitenant"),
        ("Kapitein ter zee", "kapitein"),
        ("eerste luitenant", "tweede luitenant"),
        ("tweede luitenant", "vaandrig"),
        ("vaandrig", "adjudant"),
        ("sergeant-majoor", "sergeant der eerste klasse"),
        ("sergeant der 1e klasse", "sergeant"),
        ("sergeant", "korporaal 1e klasse"),
        ("korporaal", "soldaat der eerste klasse"),
        ("soldaat der 1e klasse", "soldaat der tweede klasse"),
        ("soldaat 2e klasse", "soldaat"),
        ("soldaat", ""),
        ("soldaat", "wizard"),
        ("wizard", ""),
    ],
)
def test_ranks_stand_from_high_to_low(higher, lower):
    assert rank_key(higher) < rank_key(lower)


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("sergeant", "wachtmeester"),
        ("kapitein", "ritmeester"),
        ("Sgt.", "sergeant"),
        ("majoor", "luitenant ter zee der 1e klasse"),
    ],
)
def test_ranks_of_different_arms_stand_beside_each_other(one, other):
    assert rank_key(one)[0] == rank_key(other)[0]


def test_no_rank_stands_at_two_levels():
    names = [name for level in LEVELS for name in level.split(", ")]
    assert len(names) == len(set(names))


@pytest.mark.django_db
@pytest.mark.parametrize("name", ["de Bruin", "Bruin", "Pieter de Bruin", "100 Bruin"])
def test_somebody_is_found_with_and_without_the_prefix(name):
    who = people.person("100", first_name="Pieter", prefix="de", last_name="Bruin")
    people.person("101", first_name="Jan", last_name="Bruin")
    found = UserQuerySet(User).called(name)
    assert who in found
    assert found.count() == (2 if name == "Bruin" else 1)
