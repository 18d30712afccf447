"""ADR 8.6.4: the tunnels that are closed to a load."""

from decimal import Decimal

import pytest
from hypothesis import given
from hypothesis import strategies as st

from hazmat.transport.goods import Goods
from hazmat.transport.loads import LoadLine, Way
from hazmat.transport.tunnel_of_load import LoadTunnels, tunnels_of_load
from hazmat.transport.tunnels import tunnel_codes
from tests.hazmat.starter import starter_rows

KNOWN = tunnel_codes(starter_rows("adr_tunnel_codes"))


def line(
    code: str, quantity: str = "100", way: str = Way.PACKAGES, **values: object
) -> LoadLine:
    return LoadLine(
        Goods("1111", "X", tunnel_code=code, **values), Decimal(quantity), "kg", way
    )


def explosive(code: str, mass: str) -> LoadLine:
    return line(code, mass, adr_class="1", hazard_division="1.1")


def of(*lines: LoadLine, is_exempt: bool = False, **values: object) -> LoadTunnels:
    return tunnels_of_load(lines, KNOWN, is_exempt=is_exempt, **values)


@pytest.mark.parametrize(
    ("code", "way", "closed"),
    [
        ("B", Way.PACKAGES, "BCDE"),
        ("B/D", Way.PACKAGES, "DE"),
        ("B/D", Way.TANK, "BCDE"),
        ("B/E", Way.PACKAGES, "E"),
        ("C", Way.PACKAGES, "CDE"),
        ("C/D", Way.TANK, "CDE"),
        ("C/E", Way.PACKAGES, "E"),
        ("D", Way.PACKAGES, "DE"),
        ("D/E", Way.PACKAGES, "E"),
        ("D/E", Way.TANK, "DE"),
        ("D/E", Way.BULK, "DE"),
        ("B/D", Way.BULK, "DE"),
        ("C/E", Way.BULK, "E"),
        ("E", Way.PACKAGES, "E"),
        ("", Way.PACKAGES, ""),
    ],
)
def test_each_code_closes_its_tunnels(code: str, way: str, closed: str):
    assert of(line(code, way=way)).forbidden == frozenset(closed)


@pytest.mark.parametrize(
    ("code", "mass", "closed"),
    [
        ("B1000C", "1000", "CDE"),
        ("B1000C", "1000.1", "BCDE"),
        ("C5000D", "5000", "DE"),
        ("C5000D", "5001", "CDE"),
    ],
)
def test_the_net_explosive_mass_decides_above_its_threshold(
    code: str, mass: str, closed: str
):
    assert of(explosive(code, mass)).forbidden == frozenset(closed)


def test_the_explosive_mass_is_that_of_the_whole_load():
    load = [explosive("B1000C", "600"), explosive("B1000C", "600")]
    assert of(*load).forbidden == frozenset("BCDE")


def test_the_strictest_code_counts_for_the_whole_load():
    found = of(line("E"), line("D/E"), line("C/D"))
    assert (found.code, found.forbidden) == ("C/D", frozenset("DE"))


def test_goods_within_the_exemption_do_not_count():
    assert not of(line("B"), line("C"), is_exempt=True).forbidden


def test_limited_quantities_do_not_count_until_they_are_marked():
    small = LoadLine(Goods("1203", "P", tunnel_code="B"), Decimal(1), is_small=True)
    assert not of(small).forbidden
    assert of(small, limited_gross_kg=Decimal(8001)).forbidden == frozenset("E")
    assert not of(small, limited_gross_kg=Decimal(8000)).forbidden


def test_a_code_that_nobody_knows_is_not_called_free():
    found = of(line("Z"))
    assert found.explained.verdict == "unknown"


@given(
    st.lists(st.sampled_from(sorted(KNOWN)), min_size=1, max_size=5),
    st.sampled_from(sorted(KNOWN)),
)
def test_more_goods_never_open_a_tunnel(codes: list[str], more: str):
    load = [line(code) for code in codes]
    assert of(*load).forbidden <= of(*load, line(more)).forbidden
