"""What an attacker can work out from the figures of units, who knows every size.

The attacker of these tests is given the tree, how many people of each unit have each
item to hold, and all that any page of any unit shows on two days, with and without a
filter. People and gaps are drawn at random.
"""

from collections.abc import Iterator, Mapping
from itertools import chain, combinations, product

from hypothesis import given, settings
from hypothesis import strategies as st

from certification.safety.coarsening import LEAST, coarse_part
from certification.safety.pooling import NOBODY, Counted, pooled

# An order in which every unit but the first stands under one before it.
SHAPES = st.lists(st.integers(0, 10_000), min_size=0, max_size=7).map(
    lambda parents: [None, *(parent % (at + 1) for at, parent in enumerate(parents))]
)
GROUPS = st.integers(0, 14).flatmap(
    lambda people: st.builds(Counted, st.just(people), st.integers(0, people))
)


@st.composite
def organisations(draw) -> tuple[Mapping[int, list[int]], Mapping[int, Counted]]:
    shape = draw(SHAPES)
    below: dict[int, list[int]] = {unit: [] for unit in range(len(shape))}
    for unit, parent in enumerate(shape):
        if parent is not None:
            below[parent].append(unit)
    return below, {unit: draw(GROUPS) for unit in below}


def above(unit: int, below: Mapping[int, list[int]]) -> Iterator[int]:
    yield unit
    for parent, children in below.items():
        if unit in children:
            yield from above(parent, below)


@given(organisations())
def test_between_a_unit_and_any_of_those_below_it_lie_more_than_five_or_nobody(found):
    """Whichever of the rows below it are taken off, by whoever knows the sizes."""
    below, alone = found
    told = pooled(0, below, alone)

    for unit, children in below.items():
        taken = (combinations(children, number) for number in range(len(children) + 1))
        for some in chain.from_iterable(taken):
            rest = told[unit].people - sum(told[child].people for child in some)
            assert rest == 0 or rest > LEAST


@given(organisations())
def test_of_any_unit_further_down_it_is_the_same(found):
    below, alone = found
    told = pooled(0, below, alone)

    for unit in below:
        for high in above(unit, below):
            rest = told[high].people - told[unit].people
            assert rest == 0 or rest > LEAST


@given(organisations())
def test_nobody_counts_twice_and_who_counts_in_a_unit_counts_above_it(found):
    below, alone = found
    told = pooled(0, below, alone)

    for unit, children in below.items():
        assert told[unit].people >= sum(told[child].people for child in children)
        assert told[unit].gap >= sum(told[child].gap for child in children)
    everybody = sum(group.people for group in alone.values())
    assert everybody - told[0].people <= LEAST


@given(organisations(), st.data())
def test_who_has_a_gap_does_not_say_who_is_counted(found, data):
    """Hiding a figure because of its value would tell the value."""
    below, alone = found
    other = {
        unit: Counted(group.people, data.draw(st.integers(0, group.people)))
        for unit, group in alone.items()
    }

    one, two = pooled(0, below, alone), pooled(0, below, other)

    assert {unit: told.people for unit, told in one.items()} == {
        unit: told.people for unit, told in two.items()
    }


@given(organisations())
def test_each_page_gives_the_figures_that_every_other_gives(found):
    """What a page leaves out no page gives, from whichever unit it is asked."""
    below, alone = found
    told = pooled(0, below, alone)

    for unit in below:
        for each, counted in pooled(unit, below, alone).items():
            assert counted == told[each]


def shown(below, alone) -> Mapping[int, int | None]:
    """The gaps that all pages together show."""
    told = pooled(0, below, alone)
    return {
        unit: coarse_part(group.gap, group.people) if group.people else None
        for unit, group in told.items()
    }


SMALL = ({0: [1, 2], 1: [], 2: []}, {0: [1], 1: [2], 2: []}, {0: [1], 1: []})


@settings(max_examples=60, deadline=None)
@given(st.sampled_from(SMALL), st.data())
def test_no_group_of_five_or_fewer_is_known_from_all_that_is_shown(below, data):
    """Every count of gaps that a unit's few people can have goes with what is shown.

    By trying all organisations of these sizes: the attacker knows as much as there is to
    know without the facts, of the first day and of another.
    """
    sizes = {unit: data.draw(st.integers(0, 8)) for unit in below}
    days = [
        {unit: data.draw(st.integers(0, size)) for unit, size in sizes.items()}
        for _ in range(2)
    ]
    for gaps in days:
        alone = {unit: Counted(sizes[unit], gaps[unit]) for unit in below}
        seen = shown(below, alone)
        possible: dict[int, set[int]] = {unit: set() for unit in below}
        for tried in product(*(range(size + 1) for size in sizes.values())):
            other = {
                unit: Counted(sizes[unit], gap)
                for unit, gap in zip(below, tried, strict=True)
            }
            if shown(below, other) == seen:
                for unit, gap in zip(below, tried, strict=True):
                    possible[unit].add(gap)
        for unit, size in sizes.items():
            if 0 < size <= LEAST:
                assert len(possible[unit]) > 1


@given(organisations(), st.data())
def test_also_of_large_units_a_few_people_can_have_one_gap_more_or_fewer(found, data):
    """Edges of what large figures stand for may coincide; then, too, nothing is certain."""
    below, alone = found
    alone = {
        unit: Counted(size, data.draw(st.integers(0, size)))
        for unit, size in (
            (
                unit,
                data.draw(
                    st.integers(0, 40) if group.people > 7 else st.just(group.people)
                ),
            )
            for unit, group in alone.items()
        )
    }
    seen = shown(below, alone)

    for unit, group in alone.items():
        if 0 < group.people <= LEAST:
            assert any(shown(below, other) == seen for other in others(unit, alone))


def others(unit: int, alone: Mapping[int, Counted]) -> Iterator[Mapping[int, Counted]]:
    """The same people, one of this unit standing otherwise, and perhaps one of another."""
    for step in (1, -1):
        people, gap = alone[unit]
        if 0 <= gap + step <= people:
            turned = {**alone, unit: Counted(people, gap + step)}
            yield turned
            for another, (number, count) in alone.items():
                if another != unit and 0 <= count - step <= number:
                    yield {**turned, another: Counted(number, count - step)}


def test_a_commander_above_a_platoon_does_not_count_alone():
    """Seven people, five of them with a gap, of whom six stand in the platoon with four.

    Counted as they are, the rows said *5* and *< 5*: the commander has one.
    """
    below = {1: [2], 2: []}
    told = pooled(1, below, {1: Counted(1, 1), 2: Counted(6, 4)})

    assert told == {1: Counted(6, 4), 2: Counted(6, 4)}


def test_of_small_groups_together_it_is_never_told_that_all_have_a_gap_or_none():
    below = {1: [2], 2: []}

    for gaps, counted in ((0, 0), (1, 0), (2, 2), (4, 4), (5, 5), (6, 5)):
        staff = min(gaps, 3)
        alone = {1: Counted(3, staff), 2: Counted(3, gaps - staff)}
        assert pooled(1, below, alone)[1] == Counted(6, counted)


def test_small_staffs_are_counted_where_together_they_are_six():
    below = {1: [2, 3], 2: [4], 3: [5], 4: [], 5: []}
    alone = {
        1: Counted(2, 1),
        2: Counted(2, 1),
        3: Counted(2, 1),
        4: Counted(8, 3),
        5: Counted(3, 3),
    }

    told = pooled(1, below, alone)

    assert told[3] == NOBODY
    assert told[2] == told[4] == Counted(8, 3)
    assert told[1] == Counted(17, 9)
