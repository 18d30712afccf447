"""People, the units they work in, and what the record said about both."""

from people.models.appointments import (
    Absence,
    Appointment,
    Category,
    Membership,
    PersonFact,
)
from people.models.calendars import CalendarAddress
from people.models.codes import SignInCode
from people.models.destruction import (
    DestroyedEntry,
    DestructionApproval,
    DestructionLine,
    DestructionList,
)
from people.models.grants import AccessRole, Grant
from people.models.heartbeats import Heartbeat
from people.models.holds import LegalHold, LegalHoldEnd
from people.models.letters import Letter, MailWishes
from people.models.looks import Look
from people.models.meetings import Meeting
from people.models.merged import SamePerson
from people.models.recording import AppendOnly, Fact, RecordedVersion, StaleMark
from people.models.units import Role, Unit, UnitMove
from people.models.user import User

__all__ = [
    "Absence",
    "AccessRole",
    "AppendOnly",
    "Appointment",
    "CalendarAddress",
    "Category",
    "DestroyedEntry",
    "DestructionApproval",
    "DestructionLine",
    "DestructionList",
    "Fact",
    "Grant",
    "Heartbeat",
    "LegalHold",
    "LegalHoldEnd",
    "Letter",
    "Look",
    "MailWishes",
    "Meeting",
    "Membership",
    "PersonFact",
    "RecordedVersion",
    "Role",
    "SamePerson",
    "SignInCode",
    "StaleMark",
    "Unit",
    "UnitMove",
    "User",
]
