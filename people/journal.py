"""The words in which acts about people and units are logged."""

from django.utils.translation import gettext_lazy as _
from wagtail.log_actions import LogActionRegistry

ACTIONS = {
    "people.destruction.propose": (
        _("Propose destruction"),
        _("Destruction proposed"),
    ),
    "people.destruction.approve": (
        _("Approve destruction"),
        _("Destruction approved and done"),
    ),
    "people.hold.set": (_("Set legal hold"), _("Legal hold set")),
    "people.hold.lift": (_("Lift legal hold"), _("Legal hold lifted")),
    "people.unit.open": (_("Open unit"), _("Unit opened")),
    "people.unit.change": (_("Change unit"), _("Unit changed")),
    "people.unit.close": (_("Close unit"), _("Unit closed")),
    "people.unit.move": (_("Move unit"), _("Unit moved")),
    "people.role.open": (_("Open role"), _("Role opened")),
    "people.role.change": (_("Change role"), _("Role changed")),
    "people.person.add": (_("Add person"), _("Person added")),
    "people.person.change": (_("Change person"), _("Particulars changed")),
    "people.person.suspend": (_("Suspend account"), _("Account suspended")),
    "people.person.restore": (_("Restore account"), _("Account restored")),
    "people.person.merge": (_("Join two persons"), _("Joined as one person")),
    "people.person.separate": (_("Take persons apart"), _("Taken apart again")),
    "people.appointment.make": (_("Appoint"), _("Appointed")),
    "people.appointment.change": (_("Change appointment"), _("Appointment changed")),
    "people.appointment.end": (_("End appointment"), _("Appointment ended")),
    "people.appointment.withdraw": (
        _("Withdraw appointment"),
        _("Appointment withdrawn"),
    ),
    "people.absence.enter": (_("Enter absence"), _("Absence entered")),
    "people.absence.change": (_("Change absence"), _("Absence changed")),
    "people.absence.withdraw": (_("Withdraw absence"), _("Absence withdrawn")),
    "people.access.grant": (_("Grant access"), _("Access granted")),
    "people.access.change": (_("Change access"), _("Access changed")),
    "people.access.end": (_("End access"), _("Access ended")),
    "people.access.withdraw": (_("Withdraw access"), _("Access withdrawn")),
    "people.code.make": (_("Make sign-in code"), _("Sign-in code made")),
    "people.letters.release": (_("Send held letters"), _("Held letters released")),
    "people.letters.drop": (_("Drop held letters"), _("Held letters dropped")),
    "people.letters.retry": (_("Try letters again"), _("Failed letters tried again")),
    "people.calendar.open": (_("Make calendar address"), _("Calendar address made")),
    "people.calendar.close": (
        _("Take calendar address away"),
        _("Calendar address taken away"),
    ),
    "people.mail.wish": (_("Choose mail"), _("Mail wishes changed")),
    "people.code.use": (_("Use sign-in code"), _("Password set with a code")),
}


def register(registry: LogActionRegistry) -> None:
    for action, (label, message) in ACTIONS.items():
        registry.register_action(action, label, message)
