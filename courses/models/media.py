"""Pictures and documents of lessons."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from django.conf import settings
from django.core.files.base import ContentFile
from django.db import models
from django.utils.translation import gettext_lazy as _
from wagtail.documents.models import AbstractDocument, Document
from wagtail.images.models import AbstractImage, AbstractRendition, Image

if TYPE_CHECKING:
    from people.models import User


class TrainingImage(AbstractImage):
    """A picture that lessons show; its alternative text is asked where it is used."""

    uploaded_by_user: models.ForeignKey[User | None, User | None] = models.ForeignKey(
        settings.AUTH_USER_MODEL,
        verbose_name=_("uploaded by"),
        null=True,
        blank=True,
        editable=False,
        on_delete=models.SET_NULL,
        related_name="+",
    )

    admin_form_fields = Image.admin_form_fields

    class Meta(AbstractImage.Meta):
        verbose_name = _("picture")
        verbose_name_plural = _("pictures")

    @property
    def default_alt_text(self) -> str:
        """What the picture shows: its description, never its file name."""
        return str(self.description)

    def generate_rendition_file(
        self, filter: Any, *, source: Any = None
    ) -> ContentFile[bytes]:
        """In memory; Wagtail leaves its temporary file open."""
        with super().generate_rendition_file(filter, source=source) as file:
            file.seek(0)
            return ContentFile(file.read(), name=file.name)


class TrainingRendition(AbstractRendition):
    """A picture in the size in which a page shows it."""

    image: models.ForeignKey[TrainingImage, TrainingImage] = models.ForeignKey(
        TrainingImage, on_delete=models.CASCADE, related_name="renditions"
    )

    class Meta:
        constraints = [
            models.UniqueConstraint(
                fields=["image", "filter_spec", "focal_point_key"],
                name="rendition_key",
            )
        ]


class TrainingDocument(AbstractDocument):
    """A file that belongs to a course."""

    uploaded_by_user: models.ForeignKey[User | None, User | None] = models.ForeignKey(
        settings.AUTH_USER_MODEL,
        verbose_name=_("uploaded by"),
        null=True,
        blank=True,
        editable=False,
        on_delete=models.SET_NULL,
        related_name="+",
    )

    admin_form_fields = Document.admin_form_fields

    class Meta(AbstractDocument.Meta):
        verbose_name = _("document")
        verbose_name_plural = _("documents")
