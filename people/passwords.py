"""What a password must be, said in the words of the rest of the site."""

from typing import Any

from django.contrib.auth import password_validation
from django.core.exceptions import ValidationError
from django.utils.translation import gettext as _


class LongEnough(password_validation.MinimumLengthValidator):
    """A password has so many characters; length is what makes it strong."""

    def get_error_message(self) -> str:
        return _(
            "This password is too short. It needs at least %(number)s characters."
        ) % {"number": self.min_length}

    def get_help_text(self) -> str:
        return _("At least %(number)s characters; three words make a good one.") % {
            "number": self.min_length
        }


class NotCommon(password_validation.CommonPasswordValidator):
    """A password is not one that everybody tries first."""

    def validate(self, password: str, user: Any = None) -> None:
        try:
            super().validate(password, user)
        except ValidationError as error:
            raise ValidationError(
                _("Many people use this password. Choose another."), code=error.code
            ) from error

    def get_help_text(self) -> str:
        return _("Not one that many people use.")
