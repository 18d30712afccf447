"""Who is meant by what somebody types to sign in."""

from allauth.account.auth_backends import AuthenticationBackend

from people.models import User


class AnyCapitalsBackend(AuthenticationBackend):
    """An e-mail address is the same however its capitals are written.

    Addresses are kept as the personnel data gives them, which allauth does not expect.
    """

    def _authenticate_by_email(self, email: str, password: str) -> User | None:
        for user in User.objects.filter(email__iexact=email).order_by("pk"):
            if self._check_password(user, password):
                return user
        return None
