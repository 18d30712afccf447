"""What counts: catalogue, curricula, requirements, the ledger and derived standing."""

from certification.models.applications import (
    Application,
    ApplicationDecision,
    WaiverRefusal,
)
from certification.models.audits import AuditSample, AuditVerdict
from certification.models.bookings import Booking
from certification.models.catalogue import Course, CourseVersion, Equivalence
from certification.models.curricula import (
    Curriculum,
    CurriculumItem,
    HazardFunction,
    Line,
)
from certification.models.decisions import GapDecision, GapDecisionEnding
from certification.models.drafts import Consulted, Remark, RequirementDraft
from certification.models.imports import ImportBatch
from certification.models.ledger import (
    Completion,
    Derogation,
    LedgerEntry,
    Revocation,
    Waiver,
    WaiverApproval,
)
from certification.models.missions import Mission
from certification.models.quarterly import QuarterlyReport
from certification.models.reminders import Reminded
from certification.models.reports import OrderedReport
from certification.models.requirements import FunctionHolding, Requirement, UnitNeed
from certification.models.saved import SavedQuestion
from certification.models.seal import (
    Identity,
    LedgerCheckpoint,
    Seal,
    SealShape,
    SigningKey,
)
from certification.models.sources import ImportSource
from certification.models.spans import RequirementSet, StandingSpan, StandingTally
from certification.models.what_ifs import WhatIf, WhatIfTurn
from certification.models.withdrawals import (
    DerogationWithdrawal,
    RevocationWithdrawal,
    WaiverWithdrawal,
)

__all__ = [
    "Application",
    "ApplicationDecision",
    "AuditSample",
    "AuditVerdict",
    "Booking",
    "Completion",
    "Consulted",
    "Course",
    "CourseVersion",
    "Curriculum",
    "CurriculumItem",
    "Derogation",
    "DerogationWithdrawal",
    "Equivalence",
    "FunctionHolding",
    "GapDecision",
    "GapDecisionEnding",
    "HazardFunction",
    "Identity",
    "ImportBatch",
    "ImportSource",
    "LedgerCheckpoint",
    "LedgerEntry",
    "Line",
    "Mission",
    "OrderedReport",
    "QuarterlyReport",
    "Remark",
    "Reminded",
    "Requirement",
    "RequirementDraft",
    "RequirementSet",
    "Revocation",
    "RevocationWithdrawal",
    "SavedQuestion",
    "Seal",
    "SealShape",
    "SigningKey",
    "StandingSpan",
    "StandingTally",
    "UnitNeed",
    "Waiver",
    "WaiverApproval",
    "WaiverRefusal",
    "WaiverWithdrawal",
    "WhatIf",
    "WhatIfTurn",
]
