"""The regulations as data, each value with its edition."""

from hazmat.models.editions import ReferenceEdition, ReferenceLoad, ReferenceRow
from hazmat.models.substances import Classification, Substance, SubstanceNumber
from hazmat.models.transport import AirLimit, SeaEntry, UNEntry

__all__ = [
    "AirLimit",
    "Classification",
    "ReferenceEdition",
    "ReferenceLoad",
    "ReferenceRow",
    "SeaEntry",
    "Substance",
    "SubstanceNumber",
    "UNEntry",
]
