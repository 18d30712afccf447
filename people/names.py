"""How Dutch names are put in order: "van der Berg" stands under the B."""

import unicodedata

PREFIXES = frozenset(
    [
        "van",
        "von",
        "de",
        "der",
        "den",
        "d'",
        "'t",
        "het",
        "el",
        "al",
        "ter",
        "ten",
        "te",
        "in",
        "op",
        "aan",
        "bij",
        "da",
        "do",
        "dos",
        "di",
        "la",
        "le",
        "les",
        "l'",
        "uit",
        "over",
        "onder",
        "voor",
        "tot",
        "zur",
        "zum",
        "zu",
        "af",
    ]
)
"""Words before a family name (*tussenvoegsels*): they do not sort."""


def folded(text: str) -> str:
    """Without capitals and accents, so that Çelik stands under the C."""
    apart = unicodedata.normalize("NFKD", text)
    bare = "".join(sign for sign in apart if not unicodedata.combining(sign))
    return bare.casefold().replace("ı", "i")


def family_key(family: str) -> str:
    """By what a family name sorts, also where its prefix was not kept apart."""
    words = folded(family).replace("’", "'").split()
    while len(words) > 1 and words[0] in PREFIXES:
        words = words[1:]
    return " ".join(words)


def name_key(family: str, given: str, number: str) -> tuple[str, str, str]:
    """Family name, given name, and the service number to tell namesakes apart."""
    return family_key(family), folded(given), number
