"""What stands behind a completion: the sheet that was signed for it, and its photo."""

from __future__ import annotations

from dataclasses import dataclass

from certification.models import Completion
from courses.models import Session, SignOff
from courses.sessions.policy import sessions_run_by
from people.models import User
from people.sight import people_in_sight, people_met


@dataclass(frozen=True, slots=True)
class Behind:
    """The signatures for one person, and how much more of it a reader may see."""

    signed: SignOff
    sees_sheet: bool
    sees_photo: bool

    @property
    def session(self) -> Session:
        return self.signed.enrolment.session


def behind(completion: Completion, *, reader: User) -> Behind | None:
    """What was signed for a completion; nothing where it did not come from a sheet."""
    if completion.source != Completion.Source.PRACTICAL:
        return None
    related = ("enrolment__session__course", "assessor", "second", "countersignature")
    for signed in SignOff.objects.select_related(*related).filter(
        enrolment__person=completion.person_id,
        enrolment__session__course=completion.course_id,
    ):
        if signed.key == completion.idempotency_key:
            session = signed.enrolment.session
            return Behind(
                signed,
                sees_sheet=_keeps(session, reader),
                sees_photo=bool(signed.photo) and sees_photo(signed, reader),
            )
    return None


def sees_photo(signed: SignOff, reader: User) -> bool:
    """The paper names everybody who was there.

    It is for who signed it, for who keeps the session and meets this person, and for
    who has everybody that had a place in sight.
    """
    if reader.pk in {signed.assessor_id, signed.second_id}:
        return True
    enrolment = signed.enrolment
    if _keeps(enrolment.session, reader):
        return people_met(reader).filter(pk=enrolment.person_id).exists()
    named = enrolment.session.enrolments.with_place()
    seen = people_in_sight(reader)
    unseen = named.exclude(person__in=seen).exists()
    return not unseen and seen.filter(pk=enrolment.person_id).exists()


def _keeps(session: Session, reader: User) -> bool:
    return sessions_run_by(reader).filter(pk=session.pk).exists()
