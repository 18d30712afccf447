"""Works batches off: here, or in processes beside this one."""

import gc
from collections import deque
from collections.abc import Callable, Iterable, Iterator
from concurrent.futures import Future, ProcessPoolExecutor
from functools import cache
from multiprocessing import get_context
from typing import TypeVar

from certification.loading import Record, facts
from certification.turns import begin

Batch = TypeVar("Batch")
Work = Callable[[Batch, Record], int]
"""A function of a module that works one batch off, and says how much it was."""


def worked_off(
    work: Work[Batch], batches: Iterable[Batch], *, processes: int
) -> Iterator[int]:
    """Each batch in its turn, with rules and facts read from now on."""
    if processes > 1:
        yield from _beside(work, batches, processes)
        return
    record = facts()
    for batch in batches:
        yield work(batch, record)


def _beside(
    work: Work[Batch], batches: Iterable[Batch], processes: int
) -> Iterator[int]:
    """Each process reads and writes by itself; this one only hands out."""
    context = get_context("spawn")
    waiting: deque[Future[int]] = deque()
    with ProcessPoolExecutor(
        processes, context, initializer=begin, initargs=(context.Lock(),)
    ) as pool:
        for batch in batches:
            waiting.append(pool.submit(_in_process, work, batch))
            if len(waiting) > 2 * processes:
                yield waiting.popleft().result()
        while waiting:
            yield waiting.popleft().result()


def _in_process(work: Work[Batch], batch: Batch) -> int:
    record = _record()
    gc.collect()
    return work(batch, record)


@cache
def _record() -> Record:
    """What a process read when it began, which lives as long as its pool."""
    gc.disable()  # a third of the time would go into looking where no garbage is
    record = facts()
    gc.freeze()
    return record
