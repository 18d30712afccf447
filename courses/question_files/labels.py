"""What a file says about a question besides what it asks: key, topic, tags."""

from __future__ import annotations

import hashlib
import re
import unicodedata
from collections.abc import Iterable
from dataclasses import dataclass

from courses.question_files.drafts import Draft, Words

LONGEST_KEY = 64
LONGEST_LABEL = 255
LONGEST_TOPIC = 100
VALID = re.compile(r"[A-Za-z0-9._:\-]{1,64}\Z")
STRANGE = re.compile(r"[^A-Za-z0-9._:]+")
IN_COMMENT = re.compile(r"\[(id|tag):((?:\\\]|[^\]\x00-\x1f]){1,400})\]")
OURS = ("difficulty", "objective", "source", "unit")
WRONG_PLACE = re.compile(r"wrong:([A-L]) (\d{1,3}) (\d{1,3})\Z")
"""A place that is wrong: its letter, and how far from the left and top in percents."""
CONTEXT = re.compile(r"^\$\w+\$$|^top$", re.IGNORECASE)
DEFAULT = re.compile(
    r"^(?:Default for|Standaard voor|Standaardcategorie voor) ", re.IGNORECASE
)


@dataclass(frozen=True, slots=True)
class Labels:
    """What we make of the key and the tags of a question."""

    key: str = ""
    objective: str = ""
    difficulty: int | None = None
    source: str = ""
    unit: str = ""
    wrong_places: tuple[tuple[str, int, int], ...] = ()
    tags: tuple[str, ...] = ()

    @classmethod
    def of(cls, key: str, tags: Iterable[str]) -> Labels:
        """Tags that we write ourselves say something; others are named."""
        own: dict[str, str] = {}
        wrong: list[tuple[str, int, int]] = []
        other: list[str] = []
        for tag in tags:
            name, sign, said = tag.strip().partition(":")
            if sign and name in OURS:
                own[name] = said.strip()[:LONGEST_LABEL]
            elif place := WRONG_PLACE.match(tag.strip()):
                wrong.append((place[1], int(place[2]), int(place[3])))
            elif tag.strip():
                other.append(tag.strip())
        level = own.get("difficulty", "")
        return cls(
            key=key.strip(),
            objective=own.get("objective", ""),
            difficulty=int(level) if level in ("1", "2", "3") else None,
            source=own.get("source", ""),
            unit=own.get("unit", ""),
            wrong_places=tuple(sorted(wrong)),
            tags=tuple(other),
        )

    @classmethod
    def in_comment(cls, comment: str) -> Labels:
        """As GIFT writes them: [id:…] and [tag:…] in the lines above a question."""
        found = [
            (kind, said.replace("\\]", "]"))
            for kind, said in IN_COMMENT.findall(comment)
        ]
        keys = [said for kind, said in found if kind == "id"]
        tags = [said for kind, said in found if kind == "tag"]
        return cls.of(keys[0] if keys else "", tags)


def tags_of(draft: Draft) -> list[str]:
    """The tags in which we say what other systems have no field for."""
    said = {name: getattr(draft, name) for name in OURS[:3]}
    return [f"{name}:{label}" for name, label in said.items() if label]


def key_of(given: str, name: str, text: Words) -> str:
    """A key for the bank: as given, or made of the name or, without one, of the words.

    The same name or the same words make the same key, so that a file that comes in
    twice changes nothing.
    """
    for label in (given.strip(), name.strip()):
        if VALID.match(label):
            return label
        if label and (slug := _slug(label)):
            return slug
        if label:
            return f"q-{_digest(label)}"
    return f"q-{_digest(repr(sorted(text.items())))}"


def distinct(draft: Draft) -> str:
    """For one of several of the same name: its name, and a digest of all it says."""
    key, said = draft.key, sorted(draft.text.items())
    ending = f"-{_digest(repr((said, draft.content)))}"
    return key[: LONGEST_KEY - len(ending)] + ending


def _slug(label: str) -> str:
    plain = unicodedata.normalize("NFKD", label).encode("ascii", "ignore").decode()
    slug = STRANGE.sub("-", plain).strip("-.:_")
    if len(slug) <= LONGEST_KEY - 10:
        return slug
    return f"{slug[: LONGEST_KEY - 10]}-{_digest(label)}"


def _digest(text: str) -> str:
    return hashlib.sha256(text.encode()).hexdigest()[:8]


def topic_of(category: str) -> str:
    """The path of a category without the course it was in: "Knots / On board"."""
    steps = [step.strip() for step in category.replace("//", "\x00").split("/")]
    named = [step.replace("\x00", "/") for step in steps if step]
    named = [step for step in named if not CONTEXT.match(step)]
    if named and DEFAULT.match(named[0]):
        named = named[1:]
    return " / ".join(named)[:LONGEST_TOPIC].strip()


def category_of(topic: str) -> str:
    """The other way round: a path below the top of a course."""
    steps = [step.replace("/", "//") for step in topic.split(" / ")]
    return "/".join(["$course$", "top", *steps]) if topic else "$course$/top"
