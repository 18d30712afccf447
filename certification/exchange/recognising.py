"""Which file somebody else's file is, and which of its columns is which. Pure."""

import hashlib
import re
import unicodedata
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field

from people.columns import Column

HEADINGS: dict[str, tuple[str, ...]] = {
    "service_number": (
        "personeelsnummer",
        "registratienummer",
        "medewerkernummer",
        "stamnummer",
        "persnr",
        "employee number",
        "personnel number",
    ),
    "given_name": ("voornaam", "roepnaam", "first name", "voornamen"),
    "prefix": ("tussenvoegsel", "voorvoegsel", "tussenvoegsels", "voorvoegsels"),
    "family_name": ("achternaam", "geslachtsnaam", "last name", "surname"),
    "rank": ("rang", "schaal", "rang/schaal"),
    "email": ("e-mail", "e-mailadres", "mailadres", "emailadres", "mail"),
    "language": ("taal", "voorkeurstaal"),
    "unit_code": (
        "eenheid",
        "eenheidscode",
        "organisatie-eenheid",
        "oe",
        "oe-code",
        "afdeling",
        "unit",
    ),
    "role_code": ("functie", "functiecode", "rol", "role", "function"),
    "category": ("categorie", "personeelscategorie", "soort personeel"),
    "primary": ("hoofdplaatsing", "stamplaatsing"),
    "withdrawn": ("ingetrokken",),
    "start": (
        "begin",
        "begindatum",
        "startdatum",
        "ingangsdatum",
        "van",
        "vanaf",
        "from",
        "datum in functie",
        "start date",
    ),
    "end": ("eind", "einde", "einddatum", "tot en met", "t/m", "until", "end date"),
    "return_days": ("dagen na terugkeer",),
    "code": ("code",),
    "name": ("naam", "omschrijving"),
    "title": ("titel", "naam", "omschrijving"),
    "kind": ("soort", "type"),
    "parent_code": ("bovenliggende eenheid", "valt onder", "hogere eenheid", "parent"),
    "successor_code": ("opvolger",),
    "course_code": ("cursus", "cursuscode", "opleiding", "opleidingscode", "course"),
    "completed_on": (
        "behaald op",
        "datum behaald",
        "afgerond op",
        "examendatum",
        "datum",
        "completion date",
    ),
    "valid_until": ("geldig tot", "geldig tot en met", "geldig t/m", "vervaldatum"),
    "source": ("bron", "herkomst"),
    "score": ("score", "cijfer", "resultaat"),
    "reference": ("kenmerk", "certificaatnummer", "referentie"),
    "version": ("versie", "cursusversie"),
    "entry": ("volgnummer", "vermelding"),
    "effective_on": ("ingetrokken per", "intrekking per"),
    "reason": ("reden", "toelichting"),
    "theme": ("thema",),
    "delivery": ("vorm", "leervorm"),
    "validity_months": ("geldigheid in maanden", "geldigheidsduur", "maanden geldig"),
    "curriculum_code": ("leerlijn", "leerlijncode"),
    "item_code": ("eis", "eiscode"),
    "course_codes": ("cursussen", "cursuscodes"),
    "minimum": ("minimaal", "minimum aantal"),
    "hazard_function": ("risicotaak", "gevaarsfunctie"),
    "basis": ("grondslag",),
    "holders": ("aantal houders", "nodig"),
    "requested_by": ("aangevraagd door",),
    "approved_by": ("goedgekeurd door",),
    "requirement_code": ("opleidingseis",),
    "item_or_course_code": ("eis of cursus",),
}
"""How others call our columns, beside the names that the exchange format has."""

Columns = Mapping[str, Column]
"""The columns of a kind of file, by name."""


@dataclass(frozen=True, slots=True)
class Assignment:
    """Which place of a row is which column, and what is the same for every row."""

    kind: str
    places: dict[str, int] = field(default_factory=dict)
    fixed: dict[str, str] = field(default_factory=dict)
    complete: bool = True
    """Everybody is in the file: who is not in it has left."""
    units: dict[str, str] = field(default_factory=dict)
    """By code of a unit in the file the code of ours that is meant."""

    def lacking(self, columns: Columns) -> list[str]:
        """The required columns that are in no place."""
        there = {*self.places, *(name for name, text in self.fixed.items() if text)}
        return [n for n, c in columns.items() if c.required and n not in there]


def plain(heading: str) -> str:
    """A heading without case, accents, spaces and signs."""
    bare = unicodedata.normalize("NFKD", heading.casefold())
    return re.sub(r"[^a-z0-9]", "", bare)


def fingerprint(headings: Sequence[str]) -> str:
    """The same source gives the same headings."""
    text = "|".join(plain(heading) for heading in headings)
    return hashlib.sha256(text.encode()).hexdigest()


def suggested(columns: Columns, headings: Sequence[str]) -> dict[str, int]:
    """The place of each column that a heading names, exactly or as others call it."""
    names = [plain(heading) for heading in headings]
    found: dict[str, int] = {}
    for column in columns:
        for word in (column, *HEADINGS.get(column, ())):
            place = names.index(plain(word)) if plain(word) in names else None
            if place is not None and place not in found.values():
                found[column] = place
                break
    return found


def is_exact(columns: Columns, headings: Sequence[str]) -> bool:
    """Every heading is a column of ours: such a file was made here, or for us."""
    return bool(headings) and set(headings) <= set(columns)


def recognised(kinds: Mapping[str, Columns], headings: Sequence[str]) -> list[str]:
    """The kinds of file that this can be, the best fit first.

    All required columns are there; then the one counts that explains most headings and
    leaves fewest columns of its own empty.
    """
    fits: list[tuple[int, int, str]] = []
    for kind, columns in kinds.items():
        places = suggested(columns, headings)
        if not Assignment(kind, places).lacking(columns):
            fits.append((-len(places), len(columns) - len(places), kind))
    ordered = sorted(fits)
    return [kind for *_count, kind in ordered]
