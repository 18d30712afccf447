"""Names that look like those of a group which Annex VI classifies as a whole. Pure.

An entry such as "beryllium compounds" has no CAS number, and no list of its members is
complete. A name may be wrong, in another language or one of the exceptions, so it never
classifies anything: whoever keeps the register is told that the entry may apply, and asks.
"""

import re
from collections.abc import Sequence
from typing import Any, NamedTuple

from django.utils.translation import gettext_lazy as _


class GroupEntry(NamedTuple):
    """A group, its entry, and how names of its members read in Dutch and English.

    No ``index_no``: Annex VI has no entry for the group, but many for its members.
    """

    name: Any
    index_no: str
    signs: re.Pattern[str]


def _group(name: Any, index_no: str, signs: str) -> GroupEntry:
    return GroupEntry(name, index_no, re.compile(signs))


MERCURY = "kwik|mercur[iyo]"
"""A name seldom says which of the two it is: inorganic or organic."""

GROUP_ENTRIES: Sequence[GroupEntry] = (
    _group(_("beryllium compounds"), "004-002-00-2", "beryll"),
    _group(
        _("salts of hydrogen cyanide"),
        "006-007-00-5",
        "(?<!ferro)(?<!ferri)(?<!iso)cyanide",
    ),
    _group(_("salts of hydrazine"), "007-014-00-6", r"\bhydrazin"),
    _group(_("fluorosilicates"), "009-013-00-6", "fluorosili[ck]a"),
    _group(
        _("chromium(VI) compounds"),
        "024-017-00-8",
        r"(?<!barium)(?<!barium )chrom(ate|aat)\b|chro(om|mium)[ -]?(\(vi\)|6\b)",
    ),
    _group(_("arsenic compounds"), "033-002-00-5", "arse(en|n[aio])"),
    _group(_("selenium compounds"), "034-002-00-8", r"\bselen[aio]"),
    _group(
        _("cadmium compounds"),
        "048-001-00-5",
        "cadmium(?! ?(sulpho|sulfo)selenide)",
    ),
    _group(_("trimethyltin compounds"), "050-005-00-7", "trimethyltin"),
    _group(_("triethyltin compounds"), "050-006-00-2", "triethyltin"),
    _group(_("tripropyltin compounds"), "050-007-00-8", "tripropyltin"),
    _group(_("tributyltin compounds"), "050-008-00-3", "tributyltin"),
    _group(_("triphenyltin compounds"), "050-011-00-X", "triphenyltin"),
    _group(_("trioctyltin compounds"), "050-013-00-0", "trioctyltin"),
    _group(_("antimony compounds"), "051-003-00-9", "antimo"),
    _group(
        _("barium salts"),
        "056-002-00-7",
        "barium(?! ?(sulph?ate|sulfaat|chromate|chromaat))",
    ),
    _group(_("inorganic compounds of mercury"), "080-002-00-6", MERCURY),
    _group(_("organic compounds of mercury"), "080-004-00-7", MERCURY),
    _group(_("thallium compounds"), "081-002-00-9", r"\bthalli"),
    _group(_("lead compounds"), "082-001-00-6", r"\blead\b(?!-free)|lood(?!vrij)"),
    _group(_("uranium compounds"), "092-002-00-3", r"\bura(an|n[iy])"),
    _group(_("cobalt compounds"), "", "[ck]obalt"),
    _group(_("nickel compounds"), "", "ni(ckel|kkel)"),
)
"""Metals and cyanides, of which a register meets members that are in no list."""


def groups_named(name: str) -> Sequence[GroupEntry]:
    """The groups of which a name may be a member."""
    asked = name.casefold()
    return [group for group in GROUP_ENTRIES if group.signs.search(asked)]
