"""The calculators there are: name, address and what they answer."""

from dataclasses import dataclass

from django.utils.functional import Promise
from django.utils.translation import gettext_lazy as _


@dataclass(frozen=True, slots=True)
class Calculator:
    """One calculator, as the list of them names it."""

    url_name: str
    title: str | Promise
    answers: str | Promise
    article: str | Promise


CALCULATORS = (
    Calculator(
        "hazmat:calculate_load",
        _("A load by road"),
        _("Points, what stays mandatory, mixed loading and tunnels of one load."),
        "ADR 1.1.3.6, 7.5.2, 8.6.4",
    ),
    Calculator(
        "hazmat:calculate_road",
        _("Together on a vehicle"),
        _("Mixed loading by labels, and explosives by compatibility group."),
        "ADR 7.5.2",
    ),
    Calculator(
        "hazmat:calculate_explosives",
        _("Explosives on a vehicle"),
        _("How much explosive an EX/II or EX/III takes, and what may lie together."),
        "ADR 7.5.5.2, 7.5.2.2",
    ),
    Calculator(
        "hazmat:calculate_air",
        _("Together in an aircraft"),
        _("Which packages must stand apart."),
        "ICAO TI 7;2, 49 CFR 175.78",
    ),
    Calculator(
        "hazmat:calculate_sea",
        _("Together on a ship"),
        _("How far packages must stand apart, by class and by column 16b."),
        "IMDG 7.2",
    ),
    Calculator(
        "hazmat:calculate_small",
        _("Small quantities"),
        _("Limited quantity, excepted quantity, or neither."),
        "ADR 3.4, 3.5",
    ),
    Calculator(
        "hazmat:calculate_plate",
        _("Orange plate"),
        _("Which plates a vehicle carries, and what the numbers mean."),
        "ADR 5.3.2",
    ),
    Calculator(
        "hazmat:calculate_document",
        _("Line of the transport document"),
        _("The particulars of goods in the order that is asked."),
        "ADR 5.4.1.1",
    ),
    Calculator(
        "hazmat:calculate_label",
        _("Label from a classification"),
        _("Pictograms, signal word and statements, with the order of precedence."),
        "CLP 17–27",
    ),
    Calculator(
        "hazmat:calculate_may",
        _("May I?"),
        _("Whether a person may do this with these goods, on a day, also by air."),
        _("training rules"),
    ),
)
BY_NAME = {one.url_name: one for one in CALCULATORS}
