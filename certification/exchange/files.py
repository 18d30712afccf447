"""The files of a data set, in the order in which they can be checked and written.

A file comes after every file whose rows it names.
"""

from certification.resources import (
    CompletionResource,
    CourseResource,
    CourseVersionResource,
    CurriculumItemResource,
    CurriculumResource,
    DerogationResource,
    EquivalenceResource,
    FunctionHoldingResource,
    HazardFunctionResource,
    RequirementResource,
    RevocationResource,
    UnitNeedResource,
    WaiverResource,
)
from people.files import FileResource
from people.resources import (
    AbsenceResource,
    AppointmentResource,
    PersonResource,
    RoleResource,
    UnitMoveResource,
    UnitResource,
)

RESOURCES: tuple[type[FileResource], ...] = (
    UnitResource,
    UnitMoveResource,
    RoleResource,
    PersonResource,
    AppointmentResource,
    AbsenceResource,
    CourseResource,
    CourseVersionResource,
    EquivalenceResource,
    CurriculumResource,
    CurriculumItemResource,
    HazardFunctionResource,
    FunctionHoldingResource,
    RequirementResource,
    DerogationResource,
    CompletionResource,
    RevocationResource,
    WaiverResource,
    UnitNeedResource,
)

BY_FILE = {resource.file: resource for resource in RESOURCES}
"""Every file by its name without ``.csv``."""

MEMBERS = {f"{name}.csv": name for name in BY_FILE}
