"""Dangerous goods as the calculators know them: one row of table A. Pure.

Whoever calculates chooses the row, never only the UN number: rows of one number differ in
packing group, category and labels. What is empty is not known, and is never filled in.
"""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Goods:
    """One row of table A, with the edition it comes from."""

    un_number: str
    name: str
    adr_class: str = ""
    hazard_division: str = ""
    classification_code: str = ""
    compatibility_group: str = ""
    packing_group: str = ""
    labels: tuple[str, ...] = ()
    special_provisions: tuple[str, ...] = ()
    limited_quantity: str = ""
    excepted_quantity: str = ""
    tank_code: str = ""
    carriage_loading: tuple[str, ...] = ()
    transport_category: str = ""
    tunnel_code: str = ""
    hazard_identification_number: str = ""
    carriage_prohibited: bool = False
    not_subject_to_adr: bool = False
    edition: str = ""
    variant: int = 1

    def __str__(self) -> str:
        return f"UN {self.un_number} {self.name}"

    @property
    def number(self) -> str:
        """As it stands on packages and papers."""
        return f"UN {self.un_number}"

    @property
    def told_apart(self) -> str:
        """The number with what tells this row from others of the number."""
        group = self.packing_group
        return " ".join(p for p in (self.number, self.classification_code, group) if p)

    @property
    def is_explosive(self) -> bool:
        """Whether the goods are of class 1."""
        return self.adr_class == "1"

    @property
    def explosive_code(self) -> str:
        """Division and compatibility group, such as 1.4S."""
        return f"{self.hazard_division}{self.compatibility_group}"
