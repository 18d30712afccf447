"""The regulations as data, what units keep and do, and the duties that follow."""

from hazmat.models.duties import (
    DerivationEvent,
    DerivedHolding,
    FollowedUntil,
    TrainingRule,
)
from hazmat.models.editions import ReferenceEdition, ReferenceLoad, ReferenceRow
from hazmat.models.products import (
    Component,
    Product,
    SafetyDataSheet,
    SheetPaper,
    SheetRead,
)
from hazmat.models.substances import Classification, Substance, SubstanceNumber
from hazmat.models.transport import AirLimit, SeaEntry, UNEntry
from hazmat.models.workplace import (
    Context,
    Exposure,
    FunctionAppointment,
    RoleFunction,
    StockLine,
    Task,
    TaskHolder,
)

__all__ = [
    "AirLimit",
    "Classification",
    "Component",
    "Context",
    "DerivationEvent",
    "DerivedHolding",
    "Exposure",
    "FollowedUntil",
    "FunctionAppointment",
    "Product",
    "ReferenceEdition",
    "ReferenceLoad",
    "ReferenceRow",
    "RoleFunction",
    "SafetyDataSheet",
    "SeaEntry",
    "SheetPaper",
    "SheetRead",
    "StockLine",
    "Substance",
    "SubstanceNumber",
    "Task",
    "TaskHolder",
    "TrainingRule",
    "UNEntry",
]
