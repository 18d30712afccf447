"""The words in which acts about substances and dangerous goods are logged."""

from django.utils.translation import gettext_lazy as _
from wagtail.log_actions import LogActionRegistry

ACTIONS = {
    "hazmat.reference.load": (
        _("Load reference data"),
        _("Reference data loaded"),
    ),
    "hazmat.product.enter": (_("Enter product"), _("Product entered")),
    "hazmat.safetydatasheet.enter": (
        _("Enter safety data sheet"),
        _("Safety data sheet entered"),
    ),
    "hazmat.component.enter": (_("Enter component"), _("Component entered")),
    "hazmat.stockline.enter": (_("Enter stock"), _("Stock entered")),
    "hazmat.task.enter": (_("Enter task"), _("Task entered")),
    "hazmat.exposure.enter": (_("Enter exposure"), _("Exposure entered")),
    "hazmat.taskholder.enter": (_("Give task"), _("Task given")),
    "hazmat.rolefunction.enter": (
        _("Give function to role"),
        _("Function given to role"),
    ),
    "hazmat.functionappointment.enter": (
        _("Appoint to function"),
        _("Appointed to function"),
    ),
    "hazmat.request.enter": (_("Ask for product"), _("Product asked for")),
    "hazmat.request.decide": (_("Decide on request"), _("Request decided")),
    "hazmat.paper.add": (_("Add paper of sheet"), _("Paper of sheet added")),
    "hazmat.sheet.read": (_("Read sheet"), _("Sheet read and understood")),
    "hazmat.advice.enter": (_("Enter advice of sheet"), _("Advice of sheet entered")),
    "hazmat.contact.enter": (_("Enter contact"), _("Contact entered")),
    "hazmat.centre.enter": (
        _("Enter knowledge centre"),
        _("Knowledge centre entered"),
    ),
    "hazmat.register.acts.import": (_("Import register"), _("Register imported")),
    "hazmat.register.acts.undo": (
        _("Undo import of register"),
        _("Import of register undone"),
    ),
    "hazmat.practice_scheme.set": (
        _("Set practice scheme"),
        _("Practice scheme set"),
    ),
    "hazmat.practice.log": (
        _("Enter in practice log"),
        _("Entered in practice log"),
    ),
    "hazmat.practice.revoke": (
        _("Revoke entry of practice log"),
        _("Entry of practice log revoked"),
    ),
    "hazmat.exposure_record.enter": (
        _("Enter exposure record"),
        _("Exposure record entered"),
    ),
    "hazmat.exposure_record.revoke": (
        _("Revoke exposure record"),
        _("Exposure record revoked"),
    ),
    "hazmat.rule.confirm": (_("Confirm training rule"), _("Training rule confirmed")),
}


def register(actions: LogActionRegistry) -> None:
    """Make the words known to the log."""
    for action, (label, message) in ACTIONS.items():
        actions.register_action(action, label, message)
