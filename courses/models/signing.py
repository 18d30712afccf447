"""Practice: what must be shown, who saw it, and who signs for it."""

from __future__ import annotations

import hashlib
import uuid
from collections.abc import Iterable

from django.conf import settings
from django.core.exceptions import ValidationError
from django.db import models
from django.utils.translation import get_language
from django.utils.translation import gettext_lazy as _

from certification.models import Course, CurriculumItem
from courses.models.sessions import Enrolment, Session
from people.models import AppendOnly


class Practice(models.Model):
    """How a course is signed off.

    Its criteria are words in both languages. A criterion is known by its words: put
    differently it is another one, which sheets ask that begin after that.
    """

    course = models.OneToOneField(
        Course,
        verbose_name=_("course"),
        on_delete=models.PROTECT,
        related_name="practice",
    )
    assessor_item = models.ForeignKey(
        CurriculumItem,
        verbose_name=_("qualification of the assessor"),
        on_delete=models.PROTECT,
        related_name="+",
        help_text=_("What somebody must hold, on the day itself, to sign alone."),
    )
    second_witness = models.BooleanField(
        _("a second witness signs as well"), default=False
    )
    days_back = models.PositiveSmallIntegerField(
        _("days back without a second person"), default=7
    )
    criteria = models.JSONField(default=list, editable=False)

    class Meta:
        verbose_name = _("sign-off sheet")
        verbose_name_plural = _("sign-off sheets")
        ordering = ["course"]

    def __str__(self) -> str:
        return str(self.course)

    def clean(self) -> None:
        if not self.criteria:
            raise ValidationError(_("A sheet has at least one criterion."))

    def asked_in(self, session: Session) -> dict[str, dict[str, str]]:
        """The words of each criterion by its key, in the order of the sheet.

        A session asks what stood when it began, whatever was written since; one from
        before there was a sheet asks the first that there was.
        """
        editions = list(self.editions.order_by("pk"))
        begun = [one for one in editions if one.recorded_at <= session.starts_at]
        edition = begun[-1] if begun else editions[0]
        return {criterion_key(words): words for words in edition.criteria}


class SheetEdition(AppendOnly):
    """What a sheet asks from a moment on, until there is a next edition."""

    practice = models.ForeignKey(
        Practice, on_delete=models.PROTECT, related_name="editions"
    )
    criteria = models.JSONField(editable=False)

    class Meta:
        verbose_name = _("edition of a sign-off sheet")
        verbose_name_plural = _("editions of sign-off sheets")
        ordering = ["pk"]

    def __str__(self) -> str:
        return f"{self.practice_id} · {len(self.criteria)}"


def criterion_key(words: dict[str, str]) -> str:
    """What a criterion is known by, as long as its words stay."""
    text = "\n".join(f"{language}:{words[language]}" for language in sorted(words))
    return hashlib.sha256(text.encode()).hexdigest()[:16]


def in_reader_language(words: dict[str, str]) -> str:
    """A criterion as this reader reads it, or else in whichever language there is."""
    language = (get_language() or "")[:2]
    return words.get(language) or next(iter(words.values()), "")


class MarkQuerySet(models.QuerySet["CriterionMark"]):
    def shown(self, enrolments: Iterable[int]) -> dict[int, set[str]]:
        """By enrolment the criteria that were shown: of several marks the last counts."""
        last: dict[tuple[int, str], bool] = {}
        found = self.filter(enrolment__in=list(enrolments)).order_by("pk")
        for enrolment, key, is_shown in found.values_list(
            "enrolment_id", "criterion", "is_shown"
        ):
            last[enrolment, key] = is_shown
        by_enrolment: dict[int, set[str]] = {}
        for (enrolment, key), is_shown in last.items():
            if is_shown:
                by_enrolment.setdefault(enrolment, set()).add(key)
        return by_enrolment


class CriterionMark(AppendOnly):
    """Somebody showed, or did not show, one criterion; a later mark corrects it."""

    enrolment = models.ForeignKey(
        Enrolment, on_delete=models.PROTECT, related_name="marks"
    )
    criterion = models.CharField(max_length=16)
    words = models.JSONField()
    is_shown = models.BooleanField()

    objects = MarkQuerySet.as_manager()

    class Meta:
        verbose_name = _("mark on a sign-off sheet")
        verbose_name_plural = _("marks on sign-off sheets")

    def __str__(self) -> str:
        return f"{self.enrolment_id} · {self.criterion} {self.is_shown}"


class SignOffQuerySet(models.QuerySet["SignOff"]):
    def settled(self, enrolments: Iterable[int]) -> set[int]:
        """For which enrolments it was signed, and no second said no."""
        found = self.filter(enrolment__in=list(enrolments))
        agreed = found.exclude(countersignature__agrees=False)
        return set(agreed.values_list("enrolment_id", flat=True))


class SignOff(AppendOnly):
    """An assessor signs that somebody showed everything, on a day.

    Where a second is named it counts from the moment at which that person agrees.
    """

    public_id = models.UUIDField(default=uuid.uuid4, unique=True, editable=False)
    enrolment = models.ForeignKey(
        Enrolment, on_delete=models.PROTECT, related_name="sign_offs"
    )
    shown_on = models.DateField(_("shown on"))
    criteria = models.JSONField(editable=False)
    assessor = models.ForeignKey(
        settings.AUTH_USER_MODEL, on_delete=models.PROTECT, related_name="+"
    )
    is_trainee = models.BooleanField(default=False)
    second = models.ForeignKey(
        settings.AUTH_USER_MODEL,
        on_delete=models.PROTECT,
        null=True,
        blank=True,
        related_name="to_countersign",
    )
    photo = models.FileField(upload_to="sheets/", blank=True)

    objects = SignOffQuerySet.as_manager()

    class Meta:
        verbose_name = _("sign-off")
        verbose_name_plural = _("sign-offs")
        ordering = ["pk"]

    def __str__(self) -> str:
        return f"{self.enrolment_id} · {self.shown_on:%Y-%m-%d}"

    @property
    def key(self) -> str:
        """What makes its completion be recorded once."""
        return f"sign-off:{self.public_id}"

    @property
    def words(self) -> list[str]:
        """What was signed for, as it stood on the sheet, for this reader."""
        return [in_reader_language(words) for words in self.criteria]

    @property
    def answer(self) -> Countersignature | None:
        """What the second said, if anything."""
        return getattr(self, "countersignature", None)

    @property
    def waits(self) -> bool:
        """Whether somebody still has to sign as the second."""
        return self.second_id is not None and self.answer is None

    @property
    def counts(self) -> bool:
        """Whether everybody signed whose signature is asked."""
        return self.second_id is None or (
            self.answer is not None and self.answer.agrees
        )


class Countersignature(AppendOnly):
    """The second agrees, having seen it; or does not, and then nothing is signed."""

    sign_off = models.OneToOneField(
        SignOff, on_delete=models.PROTECT, related_name="countersignature"
    )
    agrees = models.BooleanField()

    class Meta:
        verbose_name = _("second signature")
        verbose_name_plural = _("second signatures")

    def __str__(self) -> str:
        return f"{self.sign_off_id} {self.agrees}"
