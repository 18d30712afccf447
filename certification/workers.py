"""Works spans out for many people: here, or in processes beside this one."""

import gc
from collections import deque
from collections.abc import Collection, Iterable, Iterator
from concurrent.futures import Future, ProcessPoolExecutor
from functools import cache
from multiprocessing import get_context

import django

from certification.loading import Record, facts
from certification.spans import Row, rows_of

Work = tuple[list[int], list[Row]]
"""People, and their spans."""


def worked_out(batches: Iterable[list[int]], *, processes: int) -> Iterator[Work]:
    """The spans of each batch of people, with rules and facts read from now on."""
    if processes > 1:
        yield from _beside(batches, processes)
        return
    record = facts()
    for people in batches:
        yield people, list(rows_of(people, record))


def _beside(batches: Iterable[list[int]], processes: int) -> Iterator[Work]:
    """Each process reads facts by itself; this one is left to write."""
    waiting: deque[tuple[list[int], Future[list[Row]]]] = deque()
    with ProcessPoolExecutor(
        processes, mp_context=get_context("spawn"), initializer=django.setup
    ) as pool:
        for people in batches:
            waiting.append((people, pool.submit(_in_process, people)))
            if len(waiting) > 2 * processes:
                people, done = waiting.popleft()
                yield people, done.result()
        for people, done in waiting:
            yield people, done.result()


def _in_process(people: Collection[int]) -> list[Row]:
    record = _record()
    gc.collect()
    return list(rows_of(people, record))


@cache
def _record() -> Record:
    """What a process read when it began, which lives as long as its pool."""
    gc.disable()  # a third of the time would go into looking where no garbage is
    gc.freeze()
    return facts()
