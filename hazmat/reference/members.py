"""Substances that Annex VI classifies as one of a group, without a number of their own.

An entry such as "lead compounds" has no CAS number, so that red lead with its number was
taken for no substance of the law. Named here are the members that the lists of REACH name:
the candidate list (lead compounds, zinc chromates, chromic acids, ceramic fibres), and
annex XVII, entry 6 (asbestos). No list is complete: what a supplier says counts as well.
"""

from collections.abc import Mapping

MEMBERS: Mapping[str, tuple[str, ...]] = {
    "024-007-00-3": ("11103-86-9", "49663-84-5"),
    "024-017-00-8": ("7738-94-5", "13530-68-2"),
    "082-001-00-6": (
        *("1314-41-6", "1317-36-8", "1319-46-6", "10099-74-8", "11120-22-2"),
        *("12036-76-9", "12060-00-3", "12065-90-6", "12141-20-7", "12202-17-4"),
        *("12578-12-0", "12626-81-2", "13814-96-5", "20837-86-9", "51404-69-4"),
        *("62229-08-7", "69011-06-9", "91031-62-8"),
    ),
    "650-013-00-6": (
        *("12001-28-4", "12001-29-5", "12172-73-5", "77536-66-4", "77536-67-5"),
        *("77536-68-6", "132207-32-0"),
    ),
    "650-017-00-8": ("142844-00-6",),
}
"""By the index number of a group the CAS numbers of members."""

GROUP_OF: Mapping[str, str] = {
    number: index for index, numbers in MEMBERS.items() for number in numbers
}
