"""What the check of an upload found, for whoever looks before committing.

A worker may have made it minutes ago, so it is data: written down beside the upload, and
read again when somebody looks.
"""

import json
from collections import Counter
from dataclasses import asdict, dataclass
from typing import Any

from certification.exchange.changes import Addition, Change
from certification.exchange.findings import Finding, Findings
from certification.exchange.importing import Outcome
from certification.exchange.intake import Intake
from certification.exchange.packages import DataSet
from certification.exchange.remedies import Remedy, in_one_file, remedies
from certification.exchange.tally import Tally
from certification.exchange.unit_choices import strange_units

NAMED = 20
"""So many leavers are named."""


@dataclass(frozen=True, slots=True)
class Moving:
    """How many people a personnel file lets join, move and leave."""

    joiners: int
    movers: int
    leavers: int
    named: list[str]
    """The first of who leaves."""
    leavers_wait: bool


@dataclass(frozen=True, slots=True)
class Check:
    """What a file would change and what is wrong with it; nothing is written yet."""

    changes: int
    unchanged: int
    refused: int
    dependents: int
    is_readable: bool
    question: str
    tallies: dict[str, Tally]
    changed_values: list[Change]
    new_rows: list[Addition]
    remedies: list[Remedy]
    rows: int | None
    """Of the one file; a data set has several."""
    moving: Moving | None
    strange_units: dict[str, int]
    """Codes of no unit, and on how many rows each stands."""
    ahead: int = 0
    """How many completions are of a day to come."""

    @property
    def is_clean(self) -> bool:
        """Nothing is wrong with it."""
        return self.is_readable and not self.refused

    @property
    def good(self) -> int:
        return (self.rows or 0) - self.refused


def check_of(data: DataSet, outcome: Outcome) -> Check:
    """What a dry run found."""
    findings = outcome.findings
    causes = list(findings.causes())
    if isinstance(data, Intake):
        causes = in_one_file(data.table.name, causes)
    found = remedies(causes)
    if isinstance(data, Intake):
        for remedy in found:
            remedy.heading = data.heading(remedy.column)
    return Check(
        changes=outcome.changes,
        unchanged=outcome.unchanged,
        refused=outcome.refused,
        dependents=findings.dependents,
        is_readable=not findings.about_files,
        question=outcome.question,
        tallies=outcome.tallies,
        changed_values=outcome.changed_values,
        new_rows=outcome.new_rows,
        remedies=found,
        rows=data.count if isinstance(data, Intake) else None,
        moving=_moving(data, findings.lines) if isinstance(data, Intake) else None,
        strange_units=_strange(data, findings) if isinstance(data, Intake) else {},
        ahead=outcome.ahead,
    )


def _strange(data: Intake, findings: Findings) -> dict[str, int]:
    return strange_units(findings.causes(), data.columns)


def _moving(data: Intake, refused: set[int]) -> Moving | None:
    if data.movements is None:
        return None
    found = data.movements.without(refused)
    return Moving(
        len(found.joiners),
        len(found.movers),
        len(found.leavers),
        found.leavers[:NAMED],
        data.leavers_wait,
    )


def written(check: Check) -> str:
    """As it is kept."""
    plain = {name: getattr(check, name) for name in Check.__dataclass_fields__}
    return json.dumps(plain, default=_plain)


def _plain(value: Any) -> Any:
    if isinstance(value, Remedy):
        return {
            "file": value.file,
            "column": value.column,
            "message": value.message,
            "heading": value.heading,
            "count": value.count,
            "findings": value.findings,
            "values": dict(value.values),
        }
    return asdict(value)


def read(text: str) -> Check:
    """As it was written down."""
    told = json.loads(text)
    return Check(
        **told
        | {
            "tallies": {file: Tally(**one) for file, one in told["tallies"].items()},
            "changed_values": [Change(*one) for one in told["changed_values"]],
            "new_rows": [Addition(*one) for one in told["new_rows"]],
            "remedies": [_remedy(one) for one in told["remedies"]],
            "moving": told["moving"] and Moving(**told["moving"]),
        }
    )


def _remedy(told: dict[str, Any]) -> Remedy:
    findings = [Finding(**one) for one in told["findings"]]
    return Remedy(**told | {"findings": findings, "values": Counter(told["values"])})
