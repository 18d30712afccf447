"""The dated tree: every answer beside a naive walk, with a day either side."""

import datetime
import time

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from people.calendar import OPEN_END, OPEN_START, tidy
from people.tree import CycleError, Hierarchy, Tree

MOVE = datetime.date(2024, 3, 1).toordinal()
BRIGADE, BATTALION, OTHER, COMPANY, PLATOON = range(1, 6)


@pytest.fixture
def tree():
    """The company and its platoon move from one battalion to the other on 1 March."""
    return Tree(
        [
            (BRIGADE, "A", None),
            (BATTALION, "A.1", BRIGADE),
            (OTHER, "A.10", BRIGADE),
            (COMPANY, "A.1.C", BATTALION),
            (PLATOON, "A.1.C.1", COMPANY),
        ],
        [(COMPANY, MOVE, OTHER)],
    )


@pytest.mark.parametrize(
    ("day", "parent", "path"),
    [
        (OPEN_START, BATTALION, [BRIGADE, BATTALION, COMPANY]),
        (MOVE - 1, BATTALION, [BRIGADE, BATTALION, COMPANY]),
        (MOVE, OTHER, [BRIGADE, OTHER, COMPANY]),
        (MOVE + 1, OTHER, [BRIGADE, OTHER, COMPANY]),
        (OPEN_END, OTHER, [BRIGADE, OTHER, COMPANY]),
    ],
)
def test_a_move_takes_effect_on_its_day(tree, day, parent, path):
    assert tree.parent_on(COMPANY, day) == parent
    assert tree.path_on(COMPANY, day) == path


def test_a_lineage_names_every_ancestor_with_its_days(tree):
    assert set(tree.lineage(PLATOON)) == {
        (PLATOON, OPEN_START, OPEN_END),
        (COMPANY, OPEN_START, OPEN_END),
        (BATTALION, OPEN_START, MOVE - 1),
        (OTHER, MOVE, OPEN_END),
        (BRIGADE, OPEN_START, OPEN_END),
    }


def test_a_unit_always_lies_in_itself(tree):
    assert tree.lies_in(BRIGADE, BRIGADE) == [(OPEN_START, OPEN_END)]


def test_a_prefix_twin_is_another_unit(tree):
    assert tree.lies_in(BATTALION, OTHER) == []
    assert set(tree.below(BATTALION)) == {BATTALION, COMPANY, PLATOON}
    assert tree.below(BATTALION)[PLATOON] == [(OPEN_START, MOVE - 1)]


@pytest.mark.parametrize(
    ("day", "order"),
    [
        (MOVE - 1, [BRIGADE, BATTALION, COMPANY, PLATOON, OTHER]),
        (MOVE, [BRIGADE, BATTALION, OTHER, COMPANY, PLATOON]),
    ],
)
def test_parents_come_before_children_and_siblings_by_code(tree, day, order):
    assert list(tree.preorder_on(day)) == order
    assert list(tree.preorder_on(day).values()) == [0, 1, 2, 3, 4]


def test_children_are_sorted_by_code_point():
    tree = Tree([(1, "a", None), (2, "B", None), (3, "A.10", None), (4, "A.2", None)])
    assert list(tree.children_on(None, 5)) == [3, 4, 2, 1]
    assert list(tree.children_on(1, 5)) == []


def test_a_move_without_a_parent_makes_a_root(tree):
    tree = Tree([(1, "A", None), (2, "B", 1)], [(2, MOVE, None)])
    assert list(tree.children_on(None, MOVE - 1)) == [1]
    assert list(tree.children_on(None, MOVE)) == [1, 2]


def test_a_move_at_the_beginning_of_time_replaces_the_first_parent():
    tree = Tree([(1, "A", None), (2, "B", None), (3, "C", 1)], [(3, OPEN_START, 2)])
    assert set(tree.lineage(3)) == {
        (3, OPEN_START, OPEN_END),
        (2, OPEN_START, OPEN_END),
    }


def test_moving_away_and_back_gives_two_spans_and_a_stay_one():
    away = Tree(
        [(1, "A", None), (2, "B", None), (3, "C", 1)], [(3, 100, 2), (3, 200, 1)]
    )
    assert away.lies_in(3, 1) == [(OPEN_START, 99), (200, OPEN_END)]
    stay = Tree([(1, "A", None), (3, "C", 1)], [(3, 100, 1)])
    assert stay.lies_in(3, 1) == [(OPEN_START, OPEN_END)]


def test_spans_that_touch_are_one():
    assert tidy([(5, 9), (1, 4), (11, 12), (11, 15)]) == [(1, 9), (11, 15)]


def test_no_ring_is_found_where_there_is_none(tree):
    assert tree.cycle() is None


def test_a_ring_is_found_behind_units_that_are_in_none():
    found = Tree([(1, "A", None), (2, "B", 1), (3, "C", 4), (4, "D", 3)]).cycle()
    assert found is not None
    assert set(found.codes) == {"C", "D"}


def test_moves_may_be_told_in_any_order():
    tree = Tree(
        [(1, "A", None), (2, "B", None), (3, "C", None)], [(3, 200, 2), (3, 100, 1)]
    )
    assert [tree.parent_on(3, day) for day in (99, 100, 199, 200)] == [None, 1, 1, 2]


def test_units_on_top_stand_by_code_with_all_below_them():
    tree = Tree([(1, "B", None), (2, "A", None), (3, "A.2", 2), (4, "A.1", 2)])
    assert list(tree.preorder_on(MOVE)) == [2, 4, 3, 1]


def test_a_ring_from_the_beginning_is_found():
    found = Tree([(1, "A", 3), (2, "B", 1), (3, "C", 2), (4, "D", 3)]).cycle()
    assert found is not None
    assert set(found.codes) == {"A", "B", "C"}
    assert found.day == OPEN_START


def test_a_ring_made_by_a_move_is_found_on_its_day():
    units = [(1, "A", None), (2, "B", 1), (3, "C", 2)]
    found = Tree(units, [(1, MOVE, 3)]).cycle()
    assert found is not None
    assert (set(found.codes), found.day) == ({"A", "B", "C"}, MOVE)


def test_two_moves_on_one_day_are_judged_together():
    units = [(1, "A", None), (2, "B", 1)]
    swap = [(1, MOVE, 2), (2, MOVE, None)]
    assert Tree(units, swap).cycle() is None
    late = [(1, MOVE, 2), (2, MOVE + 1, None)]
    found = Tree(units, late).cycle()
    assert found is not None
    assert found.day == MOVE


def test_a_unit_under_itself_is_a_ring():
    assert Tree([(1, "A", 1)]).cycle() == (("A",), OPEN_START)


def test_units_that_change_places_in_time_are_no_ring():
    tree = Tree([(1, "A", None), (2, "B", 1)], [(2, MOVE, None), (1, MOVE, 2)])
    assert tree.cycle() is None
    assert tree.lies_in(1, 2) == [(MOVE, OPEN_END)]
    assert tree.lies_in(2, 1) == [(OPEN_START, MOVE - 1)]


def test_a_tree_with_a_ring_answers_no_dated_question():
    tree = Tree([(1, "A", 2), (2, "B", 1)])
    with pytest.raises(CycleError):
        tree.lineage(1)
    with pytest.raises(CycleError):
        tree.path_on(1, MOVE)


def test_a_ring_is_found_fast_in_a_deep_tree_with_many_moves():
    units = [(n, f"U{n:04}", n - 1 if n else None) for n in range(3_000)]
    moves = [(n, MOVE + n, n - 2) for n in range(2, 3_000, 3)]
    began = time.perf_counter()
    assert Tree(units, moves).cycle() is None
    assert time.perf_counter() - began < 5


@st.composite
def organisations(draw):
    count = draw(st.integers(1, 6))
    ids = st.one_of(st.none(), st.integers(1, count))
    units = [(n, f"U{n}", draw(ids)) for n in range(1, count + 1)]
    moves = draw(
        st.dictionaries(
            st.tuples(st.integers(1, count), st.integers(2, 12)), ids, max_size=6
        )
    )
    return units, [(unit, day, parent) for (unit, day), parent in moves.items()]


def naive_ancestors(units, moves, unit, day):
    """Walk up step by step on one day; none when it never ends."""
    found = []
    while unit is not None:
        if unit in found:
            return None
        found.append(unit)
        parent = next(p for u, _, p in units if u == unit)
        for _, _, newer in sorted(m for m in map(dated, moves) if fits(m, unit, day)):
            parent = newer[0]
        unit = parent
    return found


def dated(move):
    unit, day, parent = move
    return (day, unit, (parent,))


def fits(move, unit, day):
    return move[1] == unit and move[0] <= day


@settings(max_examples=300, deadline=None)
@given(organisations())
def test_the_tree_agrees_with_a_day_by_day_walk(organisation):
    units, moves = organisation
    tree = Tree(units, moves)
    walks = {
        (unit, day): naive_ancestors(units, moves, unit, day)
        for unit, _, _ in units
        for day in range(1, 14)
    }
    ringed = [day for (_, day), walk in walks.items() if walk is None]
    found = tree.cycle()
    assert (found.day if found else None) == (min(ringed) if ringed else None)
    if ringed:
        return
    for (unit, day), walk in walks.items():
        assert tree.path_on(unit, day) == walk[::-1]
        above = {a for a, first, last in tree.lineage(unit) if first <= day <= last}
        assert above == set(walk)
    for day in range(1, 14):
        assert set(tree.preorder_on(day)) == set(tree.codes)


def test_a_role_lies_in_itself_and_all_above_it():
    roles = Hierarchy([(1, "leader", None), (2, "commander", 1), (3, "platoon", 2)])
    assert roles.ancestors(3) == [3, 2, 1]
    assert roles.below(2) == {2, 3}
    assert roles.cycle() is None


def test_roles_in_a_ring_are_named():
    roles = Hierarchy([(1, "a", 2), (2, "b", 1), (3, "c", 1)])
    assert set(roles.cycle()) == {"a", "b"}
    with pytest.raises(CycleError):
        roles.ancestors(3)
