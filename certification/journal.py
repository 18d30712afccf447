"""The words of the log for what is entered here."""

from django.utils.translation import gettext_lazy as _
from wagtail.log_actions import LogActionRegistry

ACTIONS = {
    "certification.completion.record": _("Completion recorded"),
    "certification.completion.revoke": _("Completion revoked"),
    "certification.revocation.withdraw": _("Revocation withdrawn"),
    "certification.derogation.grant": _("Derogation granted"),
    "certification.derogation.withdraw": _("Derogation withdrawn"),
    "certification.waiver.ask": _("Waiver asked"),
    "certification.waiver.approve": _("Waiver approved"),
    "certification.waiver.refuse": _("Waiver refused"),
    "certification.waiver.withdraw": _("Waiver withdrawn"),
    "certification.gap.decide": _("Decided on a gap"),
    "certification.gap.end": _("Decision on a gap taken back"),
    "certification.gap.remind": _("Reminded of gaps"),
    "certification.application.enter": _("Application handed in"),
    "certification.application.decide": _("Application decided"),
    "certification.course.enter": _("Course entered"),
    "certification.version.enter": _("Course version entered"),
    "certification.equivalence.enter": _("Equivalence entered"),
    "certification.curriculum.enter": _("Curriculum entered"),
    "certification.item.enter": _("Item entered"),
    "certification.requirement.enter": _("Requirement entered"),
    "certification.draft.enter": _("Requirement drafted"),
    "certification.draft.change": _("Draft changed"),
    "certification.draft.consult": _("People asked about a draft"),
    "certification.draft.remark": _("Remark made on a draft"),
    "certification.draft.enforce": _("Draft brought into force"),
    "certification.draft.withdraw": _("Draft withdrawn"),
    "certification.newcomers.remind": _("Wrote to people who never signed in"),
    "certification.need.enter": _("Unit need entered"),
    "certification.holding.enter": _("Function holding entered"),
    "certification.mission.plan": _("Mission planned"),
    "certification.mission.change": _("Mission changed"),
    "certification.mission.join": _("Person added to a mission"),
    "certification.mission.leave": _("Person taken off a mission"),
    "certification.mission.cancel": _("Mission called off"),
    "certification.quarterly.freeze": _("Report frozen"),
    "certification.report.order": _("Report ordered"),
    "certification.audit.draw": _("Audit sample drawn"),
    "certification.audit.judge": _("Line of an audit judged"),
    "certification.data_set.import": _("Data set imported"),
    "certification.import.undo": _("Import undone"),
}


def register(actions: LogActionRegistry) -> None:
    for action, label in ACTIONS.items():
        actions.register_action(action, label, label)
