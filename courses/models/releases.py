"""A release: exactly what a version of a course was made of."""

from typing import ClassVar

from django.db import models
from django.utils.translation import gettext_lazy as _
from wagtail.models import Page, Revision

from certification.models import CourseVersion
from people.models import AppendOnly


class Release(AppendOnly):
    """The manifest of a course version, frozen on the day it was released.

    An editorial release is a further edition of the same version. Whoever begins, and
    whoever is half-way, reads the newest one: only words differ (decision 0037).
    """

    version = models.ForeignKey(
        CourseVersion, on_delete=models.PROTECT, related_name="releases"
    )
    edition = models.PositiveIntegerField(_("edition"), default=1)
    manifest = models.JSONField(editable=False)

    class Meta:
        verbose_name = _("release")
        verbose_name_plural = _("releases")
        ordering = ["-version__released_on", "-version__version", "-edition"]
        constraints = [
            models.UniqueConstraint(
                fields=["version", "edition"], name="release_edition_key"
            )
        ]

    def __str__(self) -> str:
        if self.edition == 1:
            return str(self.version)
        return f"{self.version}.{self.edition}"


def newest_edition(version: CourseVersion) -> Release:
    """What a version is made of by now; editions that were prefetched are used."""
    return max(version.releases.all(), key=lambda release: release.edition)


class ReleasedPage(AppendOnly):
    """A page revision that a release is made of; while it stands, neither can go."""

    also_sealed: ClassVar[tuple[str, ...]] = ("revision__content",)
    """With the row the seal covers the words that it froze."""

    release = models.ForeignKey(Release, on_delete=models.PROTECT, related_name="pages")
    page = models.ForeignKey(Page, on_delete=models.PROTECT, related_name="+")
    revision = models.ForeignKey(Revision, on_delete=models.PROTECT, related_name="+")

    class Meta:
        constraints = [
            models.UniqueConstraint(
                fields=["release", "page"], name="released_page_key"
            )
        ]

    def __str__(self) -> str:
        return f"{self.page_id} @ {self.revision_id}"
