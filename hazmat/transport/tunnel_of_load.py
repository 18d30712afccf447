"""The tunnels that are closed to a load: ADR 8.6.3 and 8.6.4. Pure."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from decimal import Decimal

from django.utils.translation import gettext as _

from hazmat.explaining import Explained, Step, Verdict
from hazmat.transport.amounts import plainly
from hazmat.transport.loads import LoadLine, Way, check_load
from hazmat.transport.tunnels import TunnelCode, forbidden_in_words

MARKED_KG = 8_000
"""Above this gross mass a load of limited quantities is marked (3.4.13)."""

BULK_LIKE_TANKS = frozenset({"D/E"})
"""Only here the table names bulk beside tanks; elsewhere bulk is "other carriage"."""


@dataclass(frozen=True, slots=True)
class LoadTunnels:
    """The strictest code of a load, the tunnels it closes, and why."""

    code: str
    forbidden: frozenset[str]
    explained: Explained


def tunnels_of_load(
    lines: Sequence[LoadLine],
    known: Mapping[str, TunnelCode],
    *,
    is_exempt: bool,
    limited_gross_kg: Decimal = Decimal(0),
) -> LoadTunnels:
    """The tunnels closed to the whole load; what is exempt does not count (8.6.3.3)."""
    check_load(lines)
    edition = lines[0].goods.edition
    mass = sum((line.explosive_kg for line in lines if not line.is_small), Decimal(0))
    steps, unknown = [], []
    found: list[tuple[str, frozenset[str]]] = []
    for line in lines:
        step, known_code, is_unknown = _line(line, known, is_exempt=is_exempt)
        steps.append(step)
        unknown += [line.goods.told_apart] if is_unknown else []
        if known_code is not None:
            found.append((known_code.code, _closed(known_code, line, mass)))
    if mass and any(one.threshold_kg for one in known.values()):
        given = _("net explosive mass of the whole load")
        steps.append(Step("ADR 8.6.4", edition, given, f"{plainly(mass)} kg"))
    if limited_gross_kg > MARKED_KG:
        found.append(("E", frozenset("E")))
        given = _("limited quantities, %(mass)s kg gross") % {
            "mass": plainly(limited_gross_kg)
        }
        text = _("marked, so not through tunnels of category E")
        steps.append(Step("ADR 8.6.3.3, 3.4.13", edition, given, text))
    found.sort(key=lambda one: -len(one[1]))
    code, forbidden = found[0] if found else ("", frozenset())
    return LoadTunnels(
        code, forbidden, _explained(code, forbidden, steps, unknown, found=bool(found))
    )


def _closed(code: TunnelCode, line: LoadLine, mass: Decimal) -> frozenset[str]:
    in_tank = line.way == Way.TANK or (
        line.way == Way.BULK and code.code in BULK_LIKE_TANKS
    )
    return code.forbidden(explosive_kg=mass, in_tank=in_tank)


def _line(
    line: LoadLine, known: Mapping[str, TunnelCode], *, is_exempt: bool
) -> tuple[Step, TunnelCode | None, bool]:
    """A line of the note, the code that counts, and whether the code is not known."""
    goods = line.goods

    def step(article: str, text: str) -> Step:
        return Step(article, goods.edition, line.words, text)

    if goods.carriage_prohibited:
        text = _("carriage by road is prohibited")
        return step("ADR 3.2.1", text), None, True
    if line.is_small or goods.not_subject_to_adr:
        text = _("exempt by 1.1.3, so it does not count")
        return step("ADR 8.6.3.3", text), None, False
    if is_exempt:
        text = _("within 1.1.3.6, so it does not count")
        return step("ADR 8.6.3.3", text), None, False
    if not goods.tunnel_code:
        text = _("no restriction code in column 15")
        return step("ADR 3.2.1, 15", text), None, False
    code = known.get(goods.tunnel_code)
    if code is None:
        text = _("code %(code)s is not in this edition") % {"code": goods.tunnel_code}
        return step("ADR 8.6.4", text), None, True
    return step("ADR 3.2.1, 15", f"({goods.tunnel_code})"), code, False


def _explained(
    code: str,
    forbidden: frozenset[str],
    steps: Sequence[Step],
    unknown: Sequence[str],
    *,
    found: bool,
) -> Explained:
    if unknown:
        text = _("Not known, because of: %(goods)s.") % {"goods": ", ".join(unknown)}
        return Explained(Verdict.UNKNOWN, text, steps)
    if not found:
        return Explained(Verdict.YES, _("No tunnel is closed to this load."), steps)
    text = _("Code of the load: (%(code)s), %(tunnels)s.") % {
        "code": code,
        "tunnels": forbidden_in_words(forbidden),
    }
    duties = [
        _("Tunnels of category A have no restriction (8.6.1)."),
        _("The strictest code counts for the whole load (8.6.3.2)."),
        _("Look at the signs along the way; local rules may say more (1.9.5)."),
    ]
    return Explained(Verdict.CONDITIONAL, text, steps, duties)
