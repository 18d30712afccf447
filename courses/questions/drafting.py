"""Between a question of the bank and a draft of a file."""

from __future__ import annotations

import secrets
from collections.abc import Mapping, Sequence
from decimal import Decimal
from typing import Any

from courses.models import Question
from courses.question_files.drafts import (
    Choice,
    Chosen,
    Content,
    Draft,
    Gaps,
    Labelled,
    Matched,
    Named,
    Number,
    Ordered,
    Pointed,
    TrueOrFalse,
    Words,
)
from courses.question_types.places import letter
from courses.questions.bank import Option, Wording
from courses.questions.drawn_pictures import Picture

Part = Mapping[str, Any]
"""Something with a key and a text by language, as a version keeps it."""


def draft_of(question: Question, said: Wording) -> Draft | None:
    """A question as a file can say it; none where its kind has no such form.

    One about a picture has none either where the picture was not brought along.
    """
    content = _content_of(said)
    if content is None:
        return None
    return Draft(
        key=question.key,
        text=_said(said.text),
        content=content,
        explanation=_said(said.explanation),
        topic=question.topic,
        objective=question.objective,
        difficulty=question.difficulty,
        source=question.source,
    )


def _content_of(said: Wording) -> Content | None:
    match said.kind:
        case "single" | "multiple":
            choices = (Choice(_said(o.text), o.is_right) for o in said.options)
            return Chosen(tuple(choices), said.kind == "single")
        case "true_false":
            return TrueOrFalse(said.right == ["true"])
        case "numeric":
            return _number_of(said)
        case "ordering":
            words = {option.key: _said(option.text) for option in said.options}
            return Ordered(tuple(words[key] for key in said.right))
        case "matching":
            return _matched_of(said)
        case "blanks":
            parts = tuple(_said(part) for part in said.particulars["parts"])
            return Gaps(parts, tuple(tuple(words) for words in said.right))
        case "labels" | "hotspot" if said.picture is not None:
            pictured = _labelled_of if said.kind == "labels" else _pointed_of
            return pictured(said, said.picture)
    return None


def _number_of(said: Wording) -> Number:
    value, tolerance = said.right["value"], said.right.get("tolerance") or "0"
    return Number(
        _decimal(value), _decimal(tolerance), str(said.particulars.get("unit", ""))
    )


def _decimal(written: str) -> Decimal:
    return Decimal(written.strip().replace(",", "."))


def _matched_of(said: Wording) -> Matched:
    targets = {one["key"]: _said(one["text"]) for one in said.particulars["targets"]}
    pairs = ((_said(o.text), targets[said.right[o.key]]) for o in said.options)
    extra = (text for key, text in targets.items() if key not in said.right.values())
    return Matched(tuple(pairs), tuple(extra))


def _labelled_of(said: Wording, picture: Picture) -> Labelled:
    matched, places = _matched_of(said), said.particulars["places"]
    return Labelled(
        picture=picture,
        places=tuple(
            Named(name, *places[option.key])
            for option, (_letter, name) in zip(said.options, matched.pairs, strict=True)
        ),
        extra=matched.extra,
        description=_said(said.particulars["picture"]["alt"]),
    )


def _pointed_of(said: Wording, picture: Picture) -> Pointed:
    places = said.particulars["places"]
    return Pointed(
        picture=picture,
        places=tuple((*places[option.key],) for option in said.options),
        right=[option.is_right for option in said.options].index(True),
        description=_said(said.particulars["picture"]["alt"]),
    )


def _said(text: Mapping[str, str]) -> Words:
    return {language: words for language, words in text.items() if words}


def wording_from(draft: Draft, said: Wording | None) -> Wording:
    """What the bank would say from now on, given what it says now.

    A language of which the file does not speak stays as it is. An answer with the same
    words keeps its key, and so does one in the same place of as many.
    """
    same = said if said and said.kind == draft.kind else None
    text = {**(said.text if said else {}), **draft.text}
    explanation = {**(said.explanation if said else {}), **draft.explanation}
    options, particulars, answer = _particulars(draft, same)
    return Wording(
        kind=draft.kind,
        text=text,
        options=options,
        explanation=explanation,
        particulars=particulars,
        answer=answer,
        picture=getattr(draft.content, "picture", None),
    )


def _particulars(
    draft: Draft, said: Wording | None
) -> tuple[list[Option], dict[str, Any], Any]:
    """The options of a draft, what else it asks with, and what is right."""
    before = [{"key": o.key, "text": o.text} for o in said.options] if said else []
    match draft.content:
        case Chosen(choices):
            parts = _kept(before, [choice.text for choice in choices])
            marks = [choice.is_right for choice in choices]
            pairs = zip(parts, marks, strict=True)
            return [Option(p["key"], p["text"], right) for p, right in pairs], {}, None
        case TrueOrFalse(is_true):
            return [], {}, ["true" if is_true else "false"]
        case Number() as number:
            return [], {"unit": number.unit}, _right_number(number, said)
        case Ordered(items):
            options = _options(_kept(before, items))
            return options, {}, [option.key for option in options]
        case Matched() as matched:
            return _matched(matched, before, said)
        case Gaps() as gaps:
            return [], *_gaps(gaps, draft, said)
        case Labelled() | Pointed() as pictured:
            return _pictured(pictured, draft, said)


def _options(parts: Sequence[Part]) -> list[Option]:
    return [Option(part["key"], part["text"]) for part in parts]


def _right_number(number: Number, said: Wording | None) -> dict[str, str]:
    """As a file says it; the same number stays as its author wrote it."""
    if said is not None and _number_of(said) == number:
        right: dict[str, str] = said.right
        return right
    return {"value": f"{number.value:f}", "tolerance": f"{number.tolerance:f}"}


def _matched(
    matched: Matched, before: Sequence[Part], said: Wording | None
) -> tuple[list[Option], dict[str, Any], Any]:
    """One target may belong to more than one thing; in the bank it stands once."""
    distinct: list[Words] = []
    for target in [*(target for _thing, target in matched.pairs), *matched.extra]:
        if target not in distinct:
            distinct.append(target)
    earlier = said.particulars["targets"] if said else []
    targets = _kept(earlier, distinct)
    options = _options(_kept(before, [thing for thing, _target in matched.pairs]))
    right = {
        option.key: targets[distinct.index(target)]["key"]
        for option, (_thing, target) in zip(options, matched.pairs, strict=True)
    }
    return options, {"targets": targets}, right


def _pictured(
    content: Labelled | Pointed, draft: Draft, said: Wording | None
) -> tuple[list[Option], dict[str, Any], Any]:
    """Letters of which one is right, or pairs of a letter and a name."""
    if isinstance(content, Pointed):
        letters, asked_with = _on_picture(content, content.places, draft, said)
        options = [
            Option(one["key"], one["text"], number == content.right)
            for number, one in enumerate(letters)
        ]
        return options, asked_with, None
    places = [(one.across, one.down) for one in content.places]
    letters, asked_with = _on_picture(content, places, draft, said)
    names = [place.name for place in content.places]
    pairs = zip([one["text"] for one in letters], names, strict=True)
    matched = Matched(tuple(pairs), content.extra)
    options, particulars, right = _matched(matched, letters, said)
    return options, {**asked_with, **particulars}, right


def _on_picture(
    content: Labelled | Pointed,
    places: Sequence[tuple[int, int]],
    draft: Draft,
    said: Wording | None,
) -> tuple[list[dict[str, Any]], dict[str, Any]]:
    """The letters of places, each known again by its place, and the picture."""
    now = said.particulars if said else {"places": {}, "picture": {"alt": {}}}
    before = [
        {"key": key, "text": as_text(*place)} for key, place in now["places"].items()
    ]
    keys = keys_for(before, [as_text(*place) for place in places])
    languages = {**(said.text if said else {}), **draft.text}
    letters = [
        {"key": key, "text": dict.fromkeys(languages, letter(number))}
        for number, key in enumerate(keys)
    ]
    picture = {
        "digest": content.picture.digest,
        "width": content.picture.width,
        "height": content.picture.height,
        "alt": {**now["picture"]["alt"], **content.description},
    }
    lie = dict(zip(keys, map(list, places), strict=True))
    return letters, {"picture": picture, "places": lie}


def as_text(across: int, down: int) -> dict[str, str]:
    """By its place a part is known again, as others are by their words."""
    return {"place": f"{across},{down}"}


def _gaps(
    gaps: Gaps, draft: Draft, said: Wording | None
) -> tuple[dict[str, Any], list[list[str]]]:
    """The text around the gaps, and what may be written there in any language."""
    parts: list[dict[str, str]] = [
        {language: part.get(language, "") for language in draft.text}
        for part in gaps.parts
    ]
    accepted = [list(words) for words in gaps.accepted]
    if said is None or len(said.right) != len(accepted):
        return {"parts": parts}, accepted
    earlier = said.particulars["parts"]
    parts = [{**old, **new} for old, new in zip(earlier, parts, strict=True)]
    if not set(said.text) <= set(draft.text):
        pairs = zip(said.right, accepted, strict=True)
        accepted = [list(dict.fromkeys([*old, *new])) for old, new in pairs]
    return {"parts": parts}, accepted


def _kept(before: Sequence[Part], items: Sequence[Words]) -> list[dict[str, Any]]:
    """Things with their keys, and with what they say in the languages not spoken of."""
    there = {part["key"]: part["text"] for part in before}
    return [
        {"key": key, "text": {**there.get(key, {}), **item}}
        for key, item in zip(keys_for(before, items), items, strict=True)
    ]


def keys_for(before: Sequence[Part], items: Sequence[Words]) -> list[str]:
    """The key of each thing: that of the one with the same words, or in its place.

    A place says something only where there are as many things as there were.
    """
    free = {part["key"]: part["text"] for part in before}
    keys: list[str | None] = []
    for item in items:
        same = (key for key, text in free.items() if item.items() <= text.items())
        key = next(same, None)
        free.pop(key or "", None)
        keys.append(key)
    if len(items) == len(before):
        for place, part in enumerate(before):
            if keys[place] is None and part["key"] in free:
                keys[place] = part["key"]
    return [key or secrets.token_hex(4) for key in keys]
