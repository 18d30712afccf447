"""A data set in the exchange format, read straight into the values of the rules.

It lets the pure engine meet the oracle on thousands of organisations without a
database. Keys are the codes' positions, so that nothing depends on their spelling.
"""

import datetime
from collections import defaultdict

from certification.facts import (
    Away,
    Done,
    Equivalent,
    Excuse,
    Extension,
    LineRule,
    Obligation,
    Performs,
    PersonFacts,
    Policy,
    Post,
    Rulebook,
)
from certification.validity import valid_until
from people.calendar import OPEN_END, OPEN_START, tidy
from people.tree import Tree

Rows = list[dict[str, str]]


def day(text: str, empty: int | None = None) -> int | None:
    return datetime.date.fromisoformat(text).toordinal() if text else empty


def written(day: int | None) -> str:
    return "" if day is None else datetime.date.fromordinal(day).isoformat()


def number(text: str) -> int | None:
    return int(text) if text else None


class Organisation:
    """The rulebook and the people of one data set."""

    def __init__(self, data: dict[str, Rows]) -> None:
        self.data = defaultdict(list, data)
        self.ids: dict[tuple[str, str], int] = {}
        self.extensions: dict[int, list[Extension]] = defaultdict(list)
        for row in self.data["derogations"]:
            course = self.id("course", row["course_code"])
            self.extensions[course].append(
                Extension(
                    course,
                    day(row["expiring_from"], OPEN_START),
                    day(row["expiring_to"], OPEN_END),
                    day(row["extended_until"]),
                )
            )
        self.policies = {
            self.id("course", row["code"]): self.policy(row)
            for row in self.data["courses"]
        }
        self.rules = self.rulebook()
        self.people = self.read_people()

    def id(self, kind: str, code: str) -> int | None:
        if not code:
            return None
        return self.ids.setdefault((kind, code), len(self.ids) + 1)

    def policy(self, row: dict[str, str]) -> Policy:
        return Policy(
            self.id("course", row["code"]),
            row["code"],
            number(row["validity_months"]),
            number(row["renewal_window_months"]) or 0,
            row["month_end"] == "yes",
            self.id("course", row["expires_with"]),
            number(row["grace_days"]) or 0,
        )

    def rulebook(self) -> Rulebook:
        lines: dict[tuple[int, frozenset[int]], LineRule] = {}
        self.item_lines: dict[str, int] = {}
        in_curriculum = defaultdict(lambda: defaultdict(list))
        for row in self.data["curriculum_items"]:
            courses = frozenset(
                self.id("course", c) for c in row["course_codes"].split("|")
            )
            minimum = number(row["minimum"]) or 1
            rule = lines.setdefault(
                (minimum, courses),
                LineRule(len(lines) + 1, minimum, tuple(sorted(courses))),
            )
            self.item_lines[row["item_code"]] = rule.id
            span = (day(row["start"], OPEN_START), day(row["end"], OPEN_END))
            in_curriculum[row["curriculum_code"]][rule.id].append(span)
        self.titles = {}
        for code in sorted(self.item_lines, reverse=True):
            self.titles[self.item_lines[code]] = code
        equivalents = defaultdict(list)
        for row in self.data["equivalences"]:
            equivalents[self.id("course", row["course_code"])].append(
                Equivalent(
                    self.id("course", row["satisfied_by"]),
                    day(row["start"], OPEN_START),
                    day(row["end"], OPEN_END),
                )
            )
        return Rulebook(
            policies=self.policies,
            lines={rule.id: rule for rule in lines.values()},
            obligations=[
                self.obligation(row, in_curriculum[row["curriculum_code"]])
                for row in self.data["requirements"]
            ],
            tree=self.tree(),
            roles_above=self.roles(),
            extensions=self.extensions,
            equivalents=equivalents,
        )

    def tree(self) -> Tree:
        return Tree(
            [
                (
                    self.id("unit", row["code"]),
                    row["code"],
                    self.id("unit", row["parent_code"]),
                )
                for row in self.data["units"]
            ],
            [
                (
                    self.id("unit", row["unit_code"]),
                    day(row["start"]),
                    self.id("unit", row["parent_code"]),
                )
                for row in self.data["unit_moves"]
            ],
        )

    def roles(self) -> dict[int, frozenset[int]]:
        parents = {row["code"]: row["parent_code"] for row in self.data["roles"]}
        found = {}
        for code in parents:
            above, each = set(), code
            while each:
                above.add(self.id("role", each))
                each = parents[each]
            found[self.id("role", code)] = frozenset(above)
        return found

    def obligation(self, row: dict[str, str], lines: dict) -> Obligation:
        return Obligation(
            id=self.id("requirement", row["code"]),
            code=row["code"],
            lines={line: tidy(spans) for line, spans in lines.items()},
            first=day(row["start"], OPEN_START),
            last=day(row["end"], OPEN_END),
            unit=self.id("unit", row["unit_code"]),
            role=self.id("role", row["role_code"]),
            category=row["category"],
            person=self.id("person", row["service_number"]),
            function=self.id("function", row["hazard_function"]),
            deadline_days=number(row["deadline_days"]),
            first_due=day(row["first_due"]),
            pausable=row["pausable"] == "yes",
        )

    def of_person(self, name: str) -> dict[str, Rows]:
        rows = defaultdict(list)
        for row in self.data[name]:
            if row.get("withdrawn") != "yes":
                rows[row["service_number"]].append(row)
        return rows

    def read_people(self) -> dict[str, PersonFacts]:
        posts = self.of_person("appointments")
        absences = self.of_person("absences")
        holdings = self.of_person("function_holdings")
        waivers = self.of_person("waivers")
        completions = self.of_person("completions")
        return {
            number: PersonFacts(
                self.id("person", number),
                [
                    Post(
                        0,
                        self.id("unit", row["unit_code"]),
                        self.id("role", row["role_code"]),
                        row["category"] or "military",
                        day(row["start"], OPEN_START),
                        day(row["end"], OPEN_END),
                    )
                    for row in posts[number]
                ],
                [
                    Away(
                        day(row["start"], OPEN_START),
                        day(row["end"], OPEN_END),
                        int(row["return_days"] or 0),
                    )
                    for row in absences[number]
                ],
                self.done(completions[number]),
                [
                    Performs(
                        self.id("function", row["hazard_function"]),
                        self.id("unit", row["unit_code"]),
                        day(row["start"], OPEN_START),
                        day(row["end"], OPEN_END),
                    )
                    for row in holdings[number]
                ],
                [excuse for row in waivers[number] for excuse in self.excuse(row)],
            )
            for number in (row["service_number"] for row in self.data["people"])
        }

    def excuse(self, row: dict[str, str]) -> list[Excuse]:
        approver = row["approved_by"]
        if not approver or approver in {row["requested_by"], row["service_number"]}:
            return []
        target = row["item_or_course_code"]
        line = self.item_lines.get(target)
        return [
            Excuse(
                0,
                line,
                None if line else self.id("course", target),
                self.id("requirement", row["requirement_code"]),
                row["kind"] == "exemption",
                day(row["start"], OPEN_START),
                day(row["end"], OPEN_END),
            )
        ]

    def done(self, rows: Rows) -> list[Done]:
        key = ("service_number", "course_code", "completed_on", "source", "entry")
        revoked = {
            tuple(row[k] or "1" for k in key): day(row["effective_on"])
            for row in self.data["revocations"]
        }
        versions = defaultdict(list)
        for row in self.data["course_versions"]:
            versions[row["course_code"]].append(
                (
                    day(row["released_on"], OPEN_START),
                    int(row["version"]),
                    day(row["retired_on"]),
                )
            )

        def policy_of(row: dict[str, str]) -> Policy:
            return self.policies[self.id("course", row["course_code"])]

        def order(row: dict[str, str]) -> tuple:
            return (
                row["completed_on"],
                policy_of(row).base is not None,
                row["course_code"],
                row["source"],
                int(row["entry"] or 1),
            )

        found: list[Done] = []
        for row in sorted(rows, key=order):
            on = day(row["completed_on"])
            known = versions[row["course_code"]] or [(OPEN_START, 1, None)]
            if row["version"]:
                version = next(v for v in known if v[1] == int(row["version"]))
            else:
                version = max(v for v in known if v[0] <= on)
            policy = policy_of(row)
            until = (
                day(row["valid_until"])
                if row["valid_until"]
                else valid_until(
                    policy,
                    on,
                    found,
                    policies=self.policies,
                    extensions=self.extensions,
                )
            )
            found.append(
                Done(
                    len(found) + 1,
                    policy.id,
                    on,
                    until,
                    version[2],
                    revoked.get(tuple(row[k] or "1" for k in key)),
                )
            )
        return found

    def lines_on(self, on: datetime.date) -> list[dict[str, str]]:
        """Status rows of everybody who has a line on the day, as the oracle keys them."""
        from certification.standing import standing

        rows = []
        for number, person in self.people.items():
            for span in standing(person, self.rules):
                if span.first <= on.toordinal() <= span.last:
                    v = span.verdict
                    rows.append(
                        {
                            "service_number": number,
                            "item_code": self.titles[span.line],
                            "status": str(v.status),
                            "due": datetime.date.fromordinal(v.due).isoformat(),
                            "valid_until": written(v.valid_until),
                            "gap_since": written(v.gap_since),
                            "absent": "yes" if v.absent else "no",
                            "requirements": "|".join(v.requirements),
                        }
                    )
        return sorted(rows, key=lambda r: (r["service_number"], r["item_code"]))
