"""What training rules say, in the language of the reader.

The reference data says in English what a rule asks and where it stands; here is what the
shipped rules say, ready to be translated. What is not here is shown as it was written.
"""

import re

from django.utils.translation import get_language, gettext_noop
from django.utils.translation import gettext as _

TRAININGS = (
    gettext_noop("general awareness"),
    gettext_noop("function-specific"),
    gettext_noop("safety and emergency response"),
    gettext_noop("security awareness; security plan duties"),
    gettext_noop("ADR basic course"),
    gettext_noop("tank specialisation"),
    gettext_noop("class 1 specialisation"),
    gettext_noop("class 7 specialisation"),
    gettext_noop("training per 1.3"),
    gettext_noop("DGSA examination"),
    gettext_noop("general, function-specific, safety, security"),
    gettext_noop("general awareness, function-specific"),
    gettext_noop("examined course, class 7 or all except class 7"),
    gettext_noop(
        "STANAG 3854 (general), 2487/ATP-49 (helicopter), 4441/AASTP-2 (ammunition)"
    ),
    gettext_noop("MP 40-21 instruction"),
    gettext_noop("general training"),
    gettext_noop("general + intermediate"),
    gettext_noop("general + intermediate + advanced"),
    gettext_noop(
        "hazards, exposure, limit values, precautions, unwanted events, hygiene, PPE, emergency measures"
    ),
    gettext_noop("instruction at least once a year"),
    gettext_noop(
        "register entry and list of exposed employees with exposure (no training, a duty)"
    ),
    gettext_noop(
        "chromium-6 regime: recognise, no sanding without release, PPE, hygiene"
    ),
    gettext_noop("DAV certificate"),
    gettext_noop("DTA certificate"),
    gettext_noop("medical examination offered"),
    gettext_noop("diving certificate by category A1-A3, B1-B4"),
    gettext_noop("team leader certificate"),
    gettext_noop("dive medic certificate"),
    gettext_noop("diving physician certificate"),
    gettext_noop("medical examination"),
    gettext_noop(
        "noise risk, measures, action values, hearing protector use, audiometry right"
    ),
    gettext_noop(
        "information on cosmic radiation risk before duty; pregnancy protection"
    ),
    gettext_noop("TMS course for the application; instruction for exposed workers"),
    gettext_noop(
        "first aid, fire, alarm and evacuation; substance scenarios present in the building"
    ),
    gettext_noop("written instruction, permit, gas measurement"),
    gettext_noop("proof of competence"),
    gettext_noop("personal instruction within 14 days of reporting"),
    gettext_noop("certificate of competence"),
)
"""What the rules ask people to have learnt."""

BY_AIR = re.compile(r"CBTA training for function (7\.\d+)")
DUTCH = (
    (re.compile(r"\bAnnex\b"), "bijlage"),
    (re.compile(r"\bentry (\d+)"), r"vermelding \1,"),
    (re.compile(r"\bpar\. "), "lid "),
    (re.compile(r"\bunder ([a-z])\b"), r"onder \1"),
    (re.compile(r"\bch\. "), "hoofdstuk "),
    (re.compile(r"\(levels "), "(waarden "),
    (re.compile(r"; since (\d{4}) "), r"; sinds \1 "),
    (re.compile(r"; former "), "; voormalige "),
    (re.compile(r" and (\d)"), r" en \1"),
)
"""How a place in the law is written in Dutch."""


def training_in_words(training: str) -> str:
    """What a rule asks people to have learnt."""
    if by_air := BY_AIR.fullmatch(training):
        return _("CBTA training for function %(function)s") % {"function": by_air[1]}
    return _(training) if training in TRAININGS else training


def provision_in_words(provision: str) -> str:
    """Where a rule stands: "Annex XVII entry 74" is "bijlage XVII, vermelding 74"."""
    if get_language() != "nl":
        return provision
    for english, dutch in DUTCH:
        provision = english.sub(dutch, provision)
    return provision
