"""May this be signed, by these people, for this person, of this day? Pure."""

import datetime
from dataclasses import dataclass
from enum import Enum


class Refusal(Enum):
    """Why it may not."""

    TO_COME = "to-come"
    OWN = "own"
    SECOND_IS_SIGNER = "second-is-signer"
    SECOND_IS_PERSON = "second-is-person"
    NO_WITNESS = "no-witness"
    TRAINEE_ALONE = "trainee-alone"
    TRAINEE_UNGUIDED = "trainee-unguided"
    LATE_ALONE = "late-alone"


@dataclass(frozen=True, slots=True)
class Signer:
    """Somebody who signs, and whether they held the qualification on the day."""

    person: int
    is_qualified: bool


@dataclass(frozen=True, slots=True)
class Terms:
    """What the course asks."""

    second_witness: bool
    days_back: int


def refusals(
    *,
    person: int,
    shown_on: datetime.date,
    assessor: Signer,
    second: Signer | None,
    terms: Terms,
    on: datetime.date,
) -> list[Refusal]:
    """All that stands in the way of signing on this day; nothing: it may be signed."""
    found = []
    if shown_on > on:
        found.append(Refusal.TO_COME)
    if assessor.person == person:
        found.append(Refusal.OWN)
    if second is None:
        return found + _alone(shown_on, assessor, terms, on)
    if second.person == assessor.person:
        found.append(Refusal.SECOND_IS_SIGNER)
    if second.person == person:
        found.append(Refusal.SECOND_IS_PERSON)
    if not (assessor.is_qualified or second.is_qualified):
        found.append(Refusal.TRAINEE_UNGUIDED)
    return found


def _alone(
    shown_on: datetime.date, assessor: Signer, terms: Terms, on: datetime.date
) -> list[Refusal]:
    found = []
    if terms.second_witness:
        found.append(Refusal.NO_WITNESS)
    if not assessor.is_qualified:
        found.append(Refusal.TRAINEE_ALONE)
    if (on - shown_on).days > terms.days_back:
        found.append(Refusal.LATE_ALONE)
    return found
