"""The page of docs/performance.md, from the figures of the benchmark."""

from collections.abc import Iterable, Iterator, Mapping, Sequence
from typing import Any

Result = Mapping[str, Any]

INTRODUCTION = """\
# How fast it is

`make bench PEOPLE=10000` makes an organisation from a seed in an empty database, asks
the product, and holds every answer against others *in the same run*:

- **DuckDB** over the same rows of spans and memberships; it must give the same figures;
- **one statement on facts**: one SQL statement over the raw completions, which answers an
  easier question (who holds what, nothing about who must);
- **the loop**: load and judge one person after another, from a sample of 200, with the
  rules kept in memory, which favours it;
- for what writes: the bare insert, parsing the file, writing ready lines.

Cases take turns, the first round warms up, the rest are medians (of five, unless a run
says otherwise: `ROUNDS=1` for a million people); a requirement, a move and three million
completions can happen only once. Milliseconds belong to the machine and to what else it
was doing (the load average tells); what counts are the ratios. Memory is the most that
the asking process has meanwhile.

The facts are written straight into their tables: the recorded versions, which only
"as known at" reads, are left out. PostgreSQL runs as it is installed, without waiting
for the disk (fsync off); SQLite as the embedded installation has it (WAL, synchronous
full).
"""


def remarks(page: str) -> str:
    """What somebody wrote by hand between the introduction and the figures."""
    _, _, rest = page.partition(INTRODUCTION)
    return rest.partition("\n## ")[0].strip()


def page(results: Sequence[Result], remarks: str = "") -> str:
    """All figures, the largest organisation first, below what was said of them."""
    parts = [INTRODUCTION, *([f"{remarks}\n"] if remarks else [])]
    for people in sorted({one["people"] for one in results}, reverse=True):
        some = [one for one in results if one["people"] == people]
        parts.append(f"## {people:,} people\n")
        parts.append("\n".join(_shape(some[0])) + "\n")
        for result in some:
            parts.append(f"### {result['database']}\n")
            parts.append("\n".join(_rebuild(result)) + "\n")
            parts.append("\n".join(_questions(result["questions"])) + "\n")
    return "\n".join(parts)


def _shape(result: Result) -> Iterator[str]:
    shape = ", ".join(
        f"{_short(n)} {what}" for what, n in result["organisation"].items()
    )
    yield f"{shape}. Machine: {result['machine']}."


def _rebuild(result: Result) -> Iterator[str]:
    done = result["rebuild"]
    yield (
        f"Rebuilding the spans of everybody with {done['processes']} processes beside: "
        f"{done['people_a_second']:,.0f} people a second ({done['seconds']:,.0f} s); at "
        f"most {done['peak_mib']:,.0f} MiB in the process that writes and "
        f"{done['peak_mib_beside']:,.0f} MiB in each beside it. Load average before the "
        f"questions: {result['load']:.1f}. Rounds: {result.get('rounds', 5)}."
    )


def _questions(questions: Iterable[Mapping[str, Any]]) -> Iterator[str]:
    yield "| question | median | queries | memory | ÷ what it is held against | loop ÷ product |"
    yield "| --- | ---: | ---: | ---: | --- | ---: |"
    for one in questions:
        seconds = one["seconds"]
        loop = f"{one['naive'] / seconds:,.0f}" if one["naive"] else "–"
        cells = (
            one["question"],
            _time(seconds),
            one["queries"] or "–",
            f"{one['peak_mib']:,.0f} MiB" if one["peak_mib"] else "–",
            "; ".join(_held_against(one)) or "–",
            loop,
        )
        yield f"| {' | '.join(map(str, cells))} |"


def _held_against(one: Mapping[str, Any]) -> Iterator[str]:
    if one["rate"]:
        yield one["rate"]
    for name, seconds in one["against"].items():
        yield f"{one['seconds'] / seconds:,.1f} × {name}"


def _time(seconds: float) -> str:
    return f"{seconds:,.2f} s" if seconds >= 1 else f"{seconds * 1000:,.1f} ms"


def _short(number: float) -> str:
    return f"{number:,}" if number == int(number) else f"{number:,.1f}"
