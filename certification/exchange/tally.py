"""How many rows of each file are new, changed, unchanged and refused."""

from dataclasses import dataclass


@dataclass(slots=True)
class Tally:
    """The rows of one file, counted by what the import did with them."""

    new: int = 0
    changed: int = 0
    ended: int = 0
    unchanged: int = 0
    refused: int = 0

    def __str__(self) -> str:
        ended = f" {self.ended} ended," if self.ended else ""
        return (
            f"{self.new} new, {self.changed} changed,{ended} {self.unchanged} unchanged,"
            f" {self.refused} refused"
        )

    def as_data(self) -> dict[str, int]:
        """For the log."""
        return {
            "new": self.new,
            "changed": self.changed,
            "ended": self.ended,
            "unchanged": self.unchanged,
            "refused": self.refused,
        }
