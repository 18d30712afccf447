"""Tunnel restriction codes: ADR 8.6.4. Pure.

Tunnels of category B to E: a code says through which a load may not go. The sets lie
within each other, so of several codes the one that forbids most is the strictest.
"""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from decimal import Decimal

from django.utils.translation import gettext as _

from hazmat.reference.statements import parts

Row = Mapping[str, str]
EVERY_RESTRICTED = ("B", "C", "D", "E")


@dataclass(frozen=True, slots=True)
class TunnelCode:
    """What a code forbids, in packages and in tanks, and above which explosive mass."""

    code: str
    packages: frozenset[str]
    tanks: frozenset[str]
    threshold_kg: Decimal | None = None
    above: frozenset[str] = frozenset()

    @classmethod
    def of(cls, row: Row) -> "TunnelCode":
        """The code of a row of the table."""
        threshold = row["net_explosive_mass_threshold_kg"]
        return cls(
            row["code"],
            frozenset(parts(row["forbidden_tunnel_categories_packages"])),
            frozenset(parts(row["forbidden_tunnel_categories_tanks"])),
            Decimal(threshold) if threshold else None,
            frozenset(parts(row["forbidden_above_threshold"])),
        )

    def forbidden(self, *, explosive_kg: Decimal, in_tank: bool) -> frozenset[str]:
        """The tunnels that are closed to these goods."""
        if self.threshold_kg is not None and explosive_kg > self.threshold_kg:
            return self.above
        return self.tanks if in_tank else self.packages


def tunnel_codes(rows: Iterable[Row]) -> dict[str, TunnelCode]:
    """The codes of the table by code."""
    return {row["code"]: TunnelCode.of(row) for row in rows}


def forbidden_in_words(forbidden: frozenset[str]) -> str:
    """Tunnel categories as people say them."""
    if not forbidden:
        return _("no tunnel is closed")
    return _("not through tunnels of category %(categories)s") % {
        "categories": ", ".join(c for c in EVERY_RESTRICTED if c in forbidden)
    }


def code_in_words(code: TunnelCode | None) -> str:
    """What a code means, for a page about the goods."""
    if code is None:
        return ""
    packages, tanks = (forbidden_in_words(one) for one in (code.packages, code.tanks))
    if code.threshold_kg is not None:
        return _("%(below)s; above %(mass)s kg net explosive mass %(above)s") % {
            "below": packages,
            "mass": code.threshold_kg,
            "above": forbidden_in_words(code.above),
        }
    if packages == tanks:
        return packages
    return _("in packages %(packages)s; in tanks %(tanks)s") % {
        "packages": packages,
        "tanks": tanks,
    }
