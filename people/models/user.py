"""The person, who is also the account."""

import datetime
import uuid
from typing import TYPE_CHECKING, Any, ClassVar

from django.contrib.auth.models import AbstractUser
from django.contrib.auth.models import UserManager as DjangoUserManager
from django.db import models
from django.utils.translation import gettext_lazy as _

from people.fields import CodeField
from people.querysets import UserQuerySet

if TYPE_CHECKING:
    from people.models.units import Unit


NAME = ("rank", "first_name", "prefix", "last_name")
"""The columns of which a name is made."""


def name_of(number: str, *parts: str) -> str:
    """These columns as a name; the service number where all are empty."""
    return " ".join(filter(None, parts)) or number


class UserManager(DjangoUserManager["User"]):
    """Makes accounts by service number, and asks what the queryset can tell."""

    use_in_migrations = False

    def get_queryset(self) -> UserQuerySet:
        return UserQuerySet(self.model, using=self._db)

    def in_unit(self, unit: "Unit | int", on: datetime.date) -> UserQuerySet:
        return self.get_queryset().in_unit(unit, on)

    def appointed_on(self, day: datetime.date) -> UserQuerySet:
        return self.get_queryset().appointed_on(day)

    def _create_user(
        self,
        service_number: str,
        email: str | None,
        password: str | None,
        **fields: Any,
    ) -> "User":
        user = self.model(
            service_number=service_number,
            email=self.normalize_email(email),
            **fields,
        )
        user.set_password(password)
        user.save(using=self._db)
        return user

    _create_user_object = _create_user


class User(AbstractUser):
    """Somebody with a service number. An account may never have been used.

    Django's words first_name and last_name are kept, because Wagtail and allauth
    count on them: they are the given name and the family name of the exchange format.
    """

    class Language(models.TextChoices):
        DUTCH = "nl", "Nederlands"
        ENGLISH = "en", "English"

    username = None  # type: ignore[assignment]  # the service number takes its place
    service_number = CodeField(
        _("service number"),
        unique=True,
        error_messages={"unique": _("This service number is in use already.")},
    )
    public_id = models.UUIDField(default=uuid.uuid4, unique=True, editable=False)
    rank = models.CharField(_("rank"), max_length=64, blank=True)
    first_name = models.CharField(_("given name"), max_length=150, blank=True)
    prefix = models.CharField(_("name prefix"), max_length=32, blank=True)
    last_name = models.CharField(_("family name"), max_length=150, blank=True)
    email = models.EmailField(_("e-mail address"), blank=True, db_index=True)
    language = models.CharField(
        _("language"), max_length=2, choices=Language.choices, default=Language.DUTCH
    )

    objects: ClassVar[UserManager] = UserManager()
    USERNAME_FIELD = "service_number"
    REQUIRED_FIELDS: ClassVar[list[str]] = []

    class Meta:
        verbose_name = _("person")
        verbose_name_plural = _("people")
        ordering = ["service_number"]

    def __str__(self) -> str:
        return self.full_name

    @property
    def full_name(self) -> str:
        """Rank, given name, prefix and family name; the number where there is none."""
        return name_of(self.service_number, *(getattr(self, part) for part in NAME))

    def get_full_name(self) -> str:
        return self.full_name

    def get_short_name(self) -> str:
        return self.first_name or self.service_number
