"""The regulations as data, what units keep and do, and the duties that follow."""

from hazmat.models.contacts import KnowledgeCentre, UnitContact
from hazmat.models.duties import (
    DerivationEvent,
    DerivedHolding,
    FollowedUntil,
    TrainingRule,
)
from hazmat.models.editions import ReferenceEdition, ReferenceLoad, ReferenceRow
from hazmat.models.imports import RegisterImport
from hazmat.models.passport import ExposureRecord, ExposureRevocation
from hazmat.models.practice import PracticeAnswer, PracticeMarking
from hazmat.models.practice_log import (
    PracticeEntry,
    PracticeRevocation,
    PracticeScheme,
)
from hazmat.models.products import (
    Component,
    Product,
    SafetyDataSheet,
    SheetAdvice,
    SheetPaper,
    SheetRead,
)
from hazmat.models.requests import ProductRequest, RequestDecision
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
    "ExposureRecord",
    "ExposureRevocation",
    "FollowedUntil",
    "FunctionAppointment",
    "KnowledgeCentre",
    "PracticeAnswer",
    "PracticeEntry",
    "PracticeMarking",
    "PracticeRevocation",
    "PracticeScheme",
    "Product",
    "ProductRequest",
    "ReferenceEdition",
    "ReferenceLoad",
    "ReferenceRow",
    "RegisterImport",
    "RequestDecision",
    "RoleFunction",
    "SafetyDataSheet",
    "SeaEntry",
    "SheetAdvice",
    "SheetPaper",
    "SheetRead",
    "StockLine",
    "Substance",
    "SubstanceNumber",
    "Task",
    "TaskHolder",
    "TrainingRule",
    "UNEntry",
    "UnitContact",
]
