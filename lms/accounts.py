"""Signing in, with django-allauth as the one way in for site and admin."""

from typing import Any, ClassVar

from allauth.account.adapter import DefaultAccountAdapter
from allauth.account.forms import (
    ChangePasswordForm,
    LoginForm,
    ResetPasswordForm,
    ResetPasswordKeyForm,
)
from django import forms
from django.http import HttpRequest
from django.utils.translation import gettext_lazy as _

from people.models import User

WRONG = _(
    "This service number or e-mail address and this password do not belong together."
)


class AccountAdapter(DefaultAccountAdapter):
    """Accounts come from the personnel import, never from a visitor."""

    error_messages: ClassVar = {
        **DefaultAccountAdapter.error_messages,
        "username_password_mismatch": WRONG,
        "email_password_mismatch": WRONG,
    }

    def is_open_for_signup(self, request: HttpRequest) -> bool:
        return False


class LabelledForm(forms.Form):
    """A label says what a field is; a placeholder would say it again and vanish."""

    def __init__(self, *args: Any, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        for field in self.fields.values():
            field.widget.attrs.pop("placeholder", None)


class SignInForm(LabelledForm, LoginForm):
    """Service number or e-mail address, and a password."""

    def __init__(self, *args: Any, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        login = self.fields["login"]
        login.label = _("Service number or e-mail address")
        login.widget = forms.TextInput(
            {"autocomplete": "username", "spellcheck": "false"}
        )
        self.fields["password"].help_text = ""


class NewPasswordForm(LabelledForm, ChangePasswordForm):
    """The old password and twice the new one."""


class PasswordForgottenForm(LabelledForm, ResetPasswordForm):
    """The address to which the link goes."""

    def __init__(self, *args: Any, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        self.fields["email"].label = _("E-mail address")

    def clean_email(self) -> str:
        """Find the accounts by an address in whatever capitals it is kept.

        The link goes to the address as typed, so a look-alike letter that a
        database takes for the same one (ı for i) must not match.
        """
        email: str = super().clean_email()
        accounts = User.objects.filter(email__iexact=email, is_active=True)
        self.users = [
            user for user in accounts.order_by("pk") if user.email.lower() == email
        ]
        return email


class FirstPasswordForm(LabelledForm, ResetPasswordKeyForm):
    """The new password, twice, behind the link."""
