"""The made-up organisation itself: units, roles, courses, curricula, requirements and what bends them."""

from datetime import date

from tests.oracle.days import text
from tests.oracle.making import FIRST, LAST, Maker

UNITS = ["A", "A.1", "A.10", "A.1.1", "A.2", "AB", "A-1", "a.1", "Z", "A.10.1"]
ROLES = ["R0", "R1", "R10", "R2", "R3", "R4"]
FUNCTIONS = ["dg-air:packing", "substances:cmr", "diving"]
CATEGORIES = ["military", "civilian", "reservist", "hired"]
AUDIENCE = ["unit_code", "role_code", "category", "service_number", "hazard_function"]


class StructureMaker(Maker):
    """Makes what does not belong to one person."""

    def units(self) -> None:
        """A tree with prefix twins, and moves that never bend it into a ring."""
        self.unit_codes = UNITS[: self.random.randint(6, len(UNITS))]
        for place, code in enumerate(self.unit_codes):
            parent = (
                self.random.choice(UNITS[:place][-4:]) if place and code != "Z" else ""
            )
            start = "2010-01-01" if self.chance(0.1) else ""
            self.add(
                "units",
                code=code,
                name=f"Unit {code}",
                kind="unit",
                parent_code=parent,
                start=start,
            )
        for _ in range(self.random.randint(2, 7)):
            code = self.random.choice(self.unit_codes)
            parent = self.random.choice([*self.unit_codes, *self.unit_codes, ""])
            move = self.add(
                "unit_moves",
                unit_code=code,
                start=text(self.a_day()),
                parent_code=parent,
            )
            if self.has_ring() or self.is_double("unit_moves", "unit_code", "start"):
                self.data["unit_moves"].remove(move)

    def has_ring(self) -> bool:
        """A unit would stand below itself on some day."""
        parents = {row["code"]: row["parent_code"] for row in self.data["units"]}
        for move in sorted(self.data["unit_moves"], key=lambda row: row["start"]):
            parents[move["unit_code"]] = move["parent_code"]
            for code in parents:
                above, steps = parents[code], 0
                while above and steps <= len(parents):
                    above, steps = parents[above], steps + 1
                if above:
                    return True
        return False

    def roles(self) -> None:
        """A small tree of roles."""
        for place, code in enumerate(ROLES):
            parent = self.random.choice(["", *ROLES[:place]]) if place else ""
            self.add("roles", code=code, name=f"Role {code}", parent_code=parent)

    def courses(self) -> None:
        """Eight courses: the first ones may be a base, the last ones may expire with one."""
        self.late_base = self.chance(0.4)
        for place in range(8):
            months = self.random.choice(
                ["", "1", "6", "12", "12", "24", "24", "36", "60"]
            )
            if place == 0:
                months = self.random.choice(["12", "24", "36"])
            if place == 1 and self.chance(0.25):
                months = ""
            windows = [w for w in [0, 0, 1, 3, 6, 12] if w < int(months or 1)]
            window = (
                self.random.choice(windows) if months else self.random.choice(["", "0"])
            )
            base = self.base_of(place)
            self.add(
                "courses",
                code=f"C{place}",
                title=f"Course {place}",
                theme="safety",
                delivery=self.random.choice(
                    ["e-learning", "classroom", "practical", "external"]
                ),
                validity_months=months,
                renewal_window_months=""
                if window == 0 and self.chance(0.5)
                else window,
                month_end=self.yes(0.4),
                expires_with=base,
                grace_days=self.random.choice(
                    ["", "0", "30", "120", "120", "365", "365", *["365"] * place]
                ),
            )

    def base_of(self, place: int) -> str:
        """The base of one of the last courses; its code may sort before or after."""
        base = self.random.choice(["C0", "C0", "C1"])
        if place == 7:
            return "" if self.late_base else base
        if place == 6:
            return "C7" if self.late_base else base
        return base if place == 5 and self.chance(0.5) else ""

    def versions(self) -> None:
        """Most courses have releases; some were retired, and 10 is more than 9."""
        for place in range(7):
            course, day = f"C{place}", self.a_day(FIRST + 400, LAST - 900)
            if self.chance(0.2):
                continue
            retired = (
                text(day + self.random.choice([0, 1, 200, 400]))
                if self.chance(0.5)
                else ""
            )
            first = {"course_code": course, "version": "1", "released_on": "2017-01-01"}
            self.add("course_versions", **first, retired_on=retired)
            twins = ["9", "10"] if self.chance(0.3) else ["2"]
            for version in twins:
                self.add(
                    "course_versions",
                    course_code=course,
                    version=version,
                    released_on=text(day),
                )

    def curricula(self) -> None:
        """Four curricula."""
        first = self.random.choice(["M", "Z", "A"])
        for place in range(4):
            self.add("curricula", code=f"K{place}", title=f"Curriculum {place}")
            for item in range(self.random.randint(1, 3)):
                courses = self.random.sample(
                    range(8), self.random.choice([1, 1, 1, 2, 2, 3])
                )
                if item == 0 and place < 2:
                    courses = self.random.choice([[6], [7], [6, 7], [1], [2], [1, 2]])
                self.add(
                    "curriculum_items",
                    item_code=f"{first}{place}{item}",
                    curriculum_code=f"K{place}",
                    title=f"Item {place}{item}",
                    minimum=self.random.choice(
                        ["1", str(self.random.randint(1, len(courses)))]
                    ),
                    course_codes="|".join(f"C{number}" for number in courses),
                    **self.open_span(),
                )
                first = self.random.choice(["M", "Z", "A"])

    def same_things(self) -> None:
        """Two items that are the same thing as another one, under another code and title."""
        for code in ["B-same", "same"]:
            other = self.random.choice(self.data["curriculum_items"])
            courses = other["course_codes"].split("|")[::-1]
            same = {
                **other,
                "item_code": code,
                "title": "Same thing",
                "course_codes": "|".join(courses),
            }
            if same["minimum"] == "1" and self.chance(0.5):
                same["minimum"] = ""
            curriculum = self.random.choice(self.data["curricula"])["code"]
            self.data["curriculum_items"].append(
                {**same, "curriculum_code": curriculum, **self.open_span()}
            )

    def persons(self) -> None:
        """People whose numbers sort as text."""
        for place, person in enumerate(self.people):
            self.add(
                "people",
                service_number=person,
                given_name=f"G{place}",
                prefix=self.random.choice(["", "van", "van der"]),
                family_name=f"É{place}",
                email=f"p{place}@example.org",
                language=self.random.choice(["nl", "en"]),
            )

    def functions(self) -> None:
        """The ways of working with danger."""
        for code in FUNCTIONS:
            self.add("hazard_functions", code=code, name=code)

    def requirements(self) -> None:
        """Requirements of every combination of audience: the seed decides where in the row we begin."""
        for place in range(9):
            combination = (
                (self.seed * 9 + place) % 31 + 1 if place > 3 else [1, 2, 16, 3][place]
            )
            audience = {
                column: self.random.choice(self.audience_choices(column))
                for bit, column in enumerate(AUDIENCE)
                if combination & 1 << bit
            }
            span = self.span(FIRST, FIRST + 1800, open_end=0.7)
            first_due = text(self.a_day(FIRST, LAST)) if self.chance(0.4) else ""
            if first_due < span["start"]:
                first_due = ""
            if not first_due and self.chance(0.15):
                span["start"] = ""
            self.add(
                "requirements",
                code=f"Q{place}",
                curriculum_code=f"K{self.random.randint(0, 3)}",
                **audience,
                **span,
                deadline_days=self.random.choice(
                    ["", "0", "0", "30", "30", "90", "90", "365"]
                ),
                first_due=first_due,
                pausable=self.yes(0.6),
                basis="law",
            )

    def audience_choices(self, column: str) -> list[str]:
        """What a requirement may ask for; the wide ones more often, so that people are obliged."""
        choices = {
            "unit_code": [*self.unit_codes, "A", "A", "A.1"],
            "role_code": [*ROLES, "R0", "R0"],
            "category": [*CATEGORIES, "military", "military"],
            "service_number": self.people,
            "hazard_function": FUNCTIONS,
        }
        return choices[column]

    def equivalences(self) -> None:
        """A chain, an overlap, and some at random."""
        one, other = self.random.sample(["C0", "C4", "C5", "C6", "C7"], 2)
        pairs = [("C1", "C2"), ("C2", "C3"), ("C2", "C3"), (one, other)]
        if self.chance(0.3):
            pairs.append((other, one))
        for course, other in pairs:
            span = self.span(FIRST, LAST, open_end=0.5)
            key = "course_code satisfied_by start"
            self.add_once(
                "equivalences", key, course_code=course, satisfied_by=other, **span
            )

    def derogations(self) -> None:
        """Several, of bases and of courses with a base; they may overlap and lie within each other."""
        bases = {row["expires_with"] for row in self.data["courses"]}
        endless = {
            row["code"] for row in self.data["courses"] if not row["validity_months"]
        }
        allowed = [f"C{n}" for n in range(8) if not {f"C{n}"} & bases & endless]
        based = [row["code"] for row in self.data["courses"] if row["expires_with"]]
        start = date(2020, 3, 1).toordinal()
        for course in [
            *self.random.choices(based, k=2),
            *self.random.sample(allowed, 2),
            *["C0"] * 2,
            *allowed[1:2] * 2,
        ]:
            first = start + self.random.choice([0, 0, 200, 700, 1400])
            last = first + self.random.choice([0, 180, 365, 365, 1000, 1500])
            extended = last + self.random.choice([-30, 0, 30, 121, 121, 300, 500])
            self.add_once(
                "derogations",
                "course_code expiring_from expiring_to",
                course_code=course,
                expiring_from=text(first),
                expiring_to=text(last),
                extended_until=text(max(extended, first)),
                authority="M324",
            )

    def needs(self) -> None:
        """A unit need says nothing about a person."""
        span = self.span(open_end=1)
        self.add("unit_needs", unit_code="A", course_code="C1", holders=2, **span)
