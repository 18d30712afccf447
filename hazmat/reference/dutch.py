"""How a simple chemical is likely called in Dutch, so that people find it. Pure.

Annex VI has English names only. These words serve the search and are never shown.
"""

import re
from collections.abc import Mapping

ELEMENTS: Mapping[str, str] = {
    "aluminium": "aluminium",
    "ammonium": "ammonium",
    "antimony": "antimoon",
    "arsenic": "arseen",
    "barium": "barium",
    "beryllium": "beryllium",
    "cadmium": "cadmium",
    "calcium": "calcium",
    "carbon": "koolstof",
    "chromium": "chroom",
    "cobalt": "kobalt",
    "copper": "koper",
    "hydrogen": "waterstof",
    "iron": "ijzer",
    "lead": "lood",
    "lithium": "lithium",
    "magnesium": "magnesium",
    "manganese": "mangaan",
    "mercury": "kwik",
    "nickel": "nikkel",
    "nitrogen": "stikstof",
    "phosphorus": "fosfor",
    "potassium": "kalium",
    "silver": "zilver",
    "sodium": "natrium",
    "strontium": "strontium",
    "sulphur": "zwavel",
    "thallium": "thallium",
    "tin": "tin",
    "uranium": "uraan",
    "vanadium": "vanadium",
    "zinc": "zink",
}
ACIDS: Mapping[str, str] = {
    "acetic": "azijnzuur",
    "boric": "boorzuur",
    "formic": "mierenzuur",
    "hydrochloric": "zoutzuur",
    "hydrofluoric": "waterstoffluoride fluorwaterstofzuur",
    "nitric": "salpeterzuur",
    "oxalic": "oxaalzuur",
    "perchloric": "perchloorzuur",
    "phosphoric": "fosforzuur",
    "sulphuric": "zwavelzuur",
}
ENDINGS = ((re.compile(r"ate$"), "aat"), (re.compile(r"ite$"), "iet"))
SALT = re.compile(r"([a-z]+)(?:\([ivx]+\))? ([a-z]+(?:ide|ate|ite))")
ACID = re.compile(r"([a-z]+) acid\b")


def likely_dutch(name: str) -> str:
    """The Dutch name of a salt, an element or a common acid; empty for anything else."""
    plain = name.casefold().strip()
    if plain in ELEMENTS:
        return ELEMENTS[plain]
    if (salt := SALT.fullmatch(plain)) and salt[1] in ELEMENTS:
        return ELEMENTS[salt[1]] + _ending(salt[2])
    if (acid := ACID.match(plain)) and acid[1] in ACIDS:
        return ACIDS[acid[1]]
    return ""


def _ending(word: str) -> str:
    for english, dutch in ENDINGS:
        word = english.sub(dutch, word)
    return word
