"""A load on the way to a tunnel: which tunnels are closed to it, by ADR 8.6.4."""

import random
from collections.abc import Sequence

from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy

from hazmat.exercises.asking import (
    Exercise,
    Generator,
    LackingError,
    Option,
    chosen,
    in_both,
    with_others,
)
from hazmat.exercises.facts import Facts, Row, goods_key, key_of
from hazmat.exercises.goods import told_goods
from hazmat.transport.tunnels import forbidden_in_words, tunnel_codes

CODES, GOODS = "adr_tunnel_codes", "un_numbers"
CLOSED = ("", "E", "DE", "CDE", "BCDE")
"""What may be closed to packages; each lies within the next."""


class TunnelsOfLoad(Generator):
    """Two goods above the exemption; which tunnels are closed to the load."""

    kind = "hazmat_tunnel"
    label = gettext_lazy("Tunnels of a load")
    teaches = gettext_lazy("Say which tunnels are closed to a load.")
    article = "ADR 8.6.3.2, 8.6.4"
    tables = (GOODS, CODES)

    def pick(self, chance: random.Random, facts: Facts) -> Sequence[str]:
        fit = [
            goods_key(row)
            for _key, row in sorted(facts.goods.items())
            if _is_asked(row, facts) and facts.is_plain(row, "tunnel_code")
        ]
        by_code: dict[str, list[str]] = {}
        for key in fit:
            row = facts.row(key)
            by_code.setdefault(row["tunnel_code"] if row else "", []).append(key)
        codes = chosen(chance, sorted(by_code), count=2)
        picked = [chosen(chance, by_code[code])[0] for code in codes]
        return [*picked, *(key_of(CODES, code) for code in sorted(codes))]

    def about(
        self, rows: Sequence[str], seed: int, facts: Facts, chance: random.Random
    ) -> Exercise:
        load = [
            row for key in rows if key.startswith("un_") and (row := facts.row(key))
        ]
        if not all(_is_asked(row, facts) for row in load):
            raise LackingError
        each = [closed(row, facts) for row in load]
        right = max(each, key=len)
        others = [*each, *(one for one in CLOSED if one not in each)]
        return Exercise(
            kind=self.kind,
            seed=seed,
            text=in_both(lambda: _asked(load)),
            options=with_others(
                chance, _option(right), [_option(one) for one in others if one != right]
            ),
            right=_option(right).key,
            explanation=in_both(lambda: _why(load, right)),
            article=in_both(lambda: str(self.article)),
            edition=self.edition(facts),
            rows=rows,
        )


def _is_asked(row: Row, facts: Facts) -> bool:
    """Codes that hang on the mass of explosives ask another question."""
    code = facts.rows(CODES).get(row["tunnel_code"])
    return code is not None and not code["net_explosive_mass_threshold_kg"]


def closed(row: Row, facts: Facts) -> str:
    """The tunnels that are closed to packages of these goods, as letters."""
    known = tunnel_codes([facts.rows(CODES)[row["tunnel_code"]]])
    return "".join(sorted(known[row["tunnel_code"]].packages))


def _option(letters: str) -> Option:
    key = letters or "none"
    return Option(key, in_both(lambda: forbidden_in_words(frozenset(letters))))


def _asked(load: Sequence[Row]) -> str:
    told = "; ".join(f"{told_goods(row)} ({row['tunnel_code']})" for row in load)
    return _(
        "On a vehicle, in packages and above the exemption: %(load)s."
        " Through which tunnels may it not go?"
    ) % {"load": told}


def _why(load: Sequence[Row], letters: str) -> str:
    codes = ", ".join(f"UN {row['un_number']}: ({row['tunnel_code']})" for row in load)
    strictest = _("the strictest code counts for the whole load")
    return f"{codes}; {strictest}: {forbidden_in_words(frozenset(letters))}."
