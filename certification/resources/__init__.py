"""The exchange files of what counts: catalogue, curricula, requirements and ledger."""

from certification.resources.catalogue import (
    CourseResource,
    CourseVersionResource,
    EquivalenceResource,
)
from certification.resources.curricula import (
    CurriculumItemResource,
    CurriculumResource,
    HazardFunctionResource,
)
from certification.resources.ledger import (
    CompletionResource,
    DerogationResource,
    RevocationResource,
    WaiverResource,
)
from certification.resources.requirements import (
    FunctionHoldingResource,
    RequirementResource,
    UnitNeedResource,
)

__all__ = [
    "CompletionResource",
    "CourseResource",
    "CourseVersionResource",
    "CurriculumItemResource",
    "CurriculumResource",
    "DerogationResource",
    "EquivalenceResource",
    "FunctionHoldingResource",
    "HazardFunctionResource",
    "RequirementResource",
    "RevocationResource",
    "UnitNeedResource",
    "WaiverResource",
]
