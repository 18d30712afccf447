"""The language in which training rules say what sets them off."""

from decimal import Decimal

import pytest
from hypothesis import given
from hypothesis import strategies as st

from hazmat.duties.triggers import NUMBERS, SETS, Situation, TriggerError, read

CARCINOGEN = "h_code in [H340*, H350*] and percent >= 0.1"


def a_component(*codes: str, percent: str | None = None) -> Situation:
    share = None if percent is None else Decimal(percent)
    return Situation(h_code=frozenset(codes), percent=share)


@pytest.mark.parametrize(
    ("codes", "percent", "sets_off"),
    [
        (["H350"], "0.09", False),
        (["H350"], "0.1", True),
        (["H350i"], "0.1", True),
        (["H340"], "8", True),
        (["H351"], "8", False),
        (["H302", "H350"], "8", True),
        ([], "8", False),
        (["H350"], None, True),
    ],
)
def test_a_threshold_counts_itself_and_an_unknown_share_passes_it(
    codes: list[str], percent: str | None, sets_off: bool
) -> None:
    assert read(CARCINOGEN)(a_component(*codes, percent=percent)) is sets_off


def test_case_tells_statements_apart() -> None:
    trigger = read("h_code in [H360Fd]")
    assert trigger(a_component("H360Fd"))
    assert not trigger(a_component("H360fD"))


def test_what_was_not_measured_reaches_no_level() -> None:
    noise = read("noise_db >= 80 or peak_pa >= 112")
    assert not noise(Situation())
    assert not noise(Situation(noise_db=Decimal("79.9")))
    assert noise(Situation(noise_db=Decimal(80)))
    assert noise(Situation(peak_pa=Decimal(112)))


def test_and_binds_before_or_and_brackets_before_both() -> None:
    a, b, c = (Situation(process=frozenset({name})) for name in "abc")
    plain = read("process in [a] or process in [b] and process in [c]")
    assert [plain(one) for one in (a, b, c)] == [True, False, False]
    bracketed = read("(process in [a] or process in [b]) and not process in [b]")
    assert [bracketed(one) for one in (a, b, c)] == [True, False, False]


@pytest.mark.parametrize(
    ("text", "complaint"),
    [
        ("", "Position 1: expected one of"),
        ("h_code", "Position 7: expected in, found the end."),
        ("h_code in H350", "Position 11: expected [, found “H350”."),
        ("h_code in []", "Position 12: expected a code, found “]”."),
        ("h_code in [H350 H340]", "Position 17: expected ], found “H340”."),
        ("percent >= much", "Position 12: expected a number such as 0.1"),
        ("percent H350", "Position 9: expected >=, >, <=, <, found “H350”."),
        ("percent = 3", "Position 9: “=” means nothing here."),
        ("colour in [red]", "Position 1: expected one of"),
        ("h_code in [a] and", "Position 18: expected one of"),
        ("h_code in [a])", "Position 14: expected “and”, “or” or the end"),
        ("(h_code in [a]", "Position 15: expected ), found the end."),
        ("__import__('os')", "Position 12: “'” means nothing here."),
        ("(" * 5000, "Brackets lie too deep"),
    ],
)
def test_a_mistake_is_named_with_its_place(text: str, complaint: str) -> None:
    with pytest.raises(TriggerError) as raised:
        read(text)
    assert str(raised.value).startswith(complaint)


@given(st.text(max_size=60))
def test_any_text_is_read_or_refused(text: str) -> None:
    try:
        trigger = read(text)
    except TriggerError:
        return
    assert trigger(Situation()) in (True, False)


CODES = st.from_regex(r"[A-Za-z0-9][A-Za-z0-9.:-]{0,6}", fullmatch=True).filter(
    lambda code: code not in {"and", "or", "not", "in"}
)
ATOMS = st.one_of(
    st.builds(
        lambda name, codes: f"{name} in [{', '.join(codes)}]",
        st.sampled_from(sorted(SETS)),
        st.lists(CODES, min_size=1, max_size=3),
    ),
    st.builds(
        lambda name, sign, number: f"{name} {sign} {number}",
        st.sampled_from(sorted(NUMBERS)),
        st.sampled_from([">=", ">", "<=", "<"]),
        st.decimals(0, 1000, places=2),
    ),
)
TRIGGERS = st.recursive(
    ATOMS,
    lambda inner: st.one_of(
        st.builds("({} and {})".format, inner, inner),
        st.builds("({} or {})".format, inner, inner),
        st.builds("not {}".format, inner),
    ),
    max_leaves=6,
)
SITUATIONS = st.builds(
    lambda name, codes, percent: Situation(percent=percent, **{name: codes}),
    st.sampled_from(sorted(SETS)),
    st.frozensets(CODES, max_size=3),
    st.none() | st.decimals(0, 1000, places=2),
)


@given(TRIGGERS, TRIGGERS, SITUATIONS)
def test_connectives_mean_what_logic_says(
    first: str, second: str, situation: Situation
) -> None:
    one, other = read(first)(situation), read(second)(situation)
    assert read(f"{first} and {second}")(situation) is (one and other)
    assert read(f"{first} or {second}")(situation) is (one or other)
    assert read(f"not ({first})")(situation) is not one
