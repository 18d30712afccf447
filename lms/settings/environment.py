"""The one place that reads the environment, so that a missing value is one sentence."""

import os
from pathlib import Path
from typing import Any, NamedTuple
from urllib.parse import unquote, urlsplit

from django.core.exceptions import ImproperlyConfigured


def text(name: str, default: str | None = None) -> str:
    """The value of a setting; without a default, a missing one stops the start."""
    value = os.environ.get(name, "").strip() or default
    if value is None:
        raise ImproperlyConfigured(
            f"{name} is not set: put it in the environment of the service."
        )
    return value


def words(name: str, default: str = "") -> list[str]:
    return [word.strip() for word in text(name, default).split(",") if word.strip()]


def number(name: str, default: int) -> int:
    value = text(name, str(default))
    if not value.isdecimal():
        raise ImproperlyConfigured(f"{name} must be a whole number, not {value!r}.")
    return int(value)


def secret(name: str, default: str | None = None) -> str:
    """A secret from NAME, or from the file that NAME_FILE points to."""
    path = os.environ.get(f"{name}_FILE")
    if not path:
        return text(name, default)
    try:
        held = Path(path).read_text(encoding="utf-8").strip()
    except OSError as error:
        raise ImproperlyConfigured(
            f"{name}_FILE names {path}, which cannot be read ({error.strerror}): it must be "
            "there, and readable for the account of the service."
        ) from error
    if not held:
        raise ImproperlyConfigured(f"{path}, which {name}_FILE names, is empty.")
    return held


SQLITE_OPTIONS = {
    # IMMEDIATE: a transaction that will write takes the lock first and waits for
    # it, instead of failing half-way under load (docs/decisions/0005).
    "timeout": 20,
    "transaction_mode": "IMMEDIATE",
    "init_command": (
        "PRAGMA journal_mode=WAL;PRAGMA synchronous=FULL;PRAGMA foreign_keys=ON;"
        "PRAGMA journal_size_limit=67108864;"
    ),
}


def database(url: str) -> dict[str, Any]:
    """Django's DATABASES entry for ``sqlite:///path`` or ``postgres://…``."""
    parts = urlsplit(url)
    if parts.scheme == "sqlite":
        name = unquote(parts.path.removeprefix("/")) or ":memory:"
        if name != ":memory:":
            Path(name).parent.mkdir(parents=True, exist_ok=True)
        return {
            "ENGINE": "django.db.backends.sqlite3",
            "NAME": name,
            "OPTIONS": SQLITE_OPTIONS,
        }
    if parts.scheme in {"postgres", "postgresql"}:
        return {
            "ENGINE": "django.db.backends.postgresql",
            "NAME": unquote(parts.path.removeprefix("/")),
            "USER": unquote(parts.username or ""),
            "PASSWORD": unquote(parts.password or ""),
            "HOST": unquote(parts.hostname or ""),
            "PORT": str(parts.port or ""),
            "CONN_MAX_AGE": 60,
            "CONN_HEALTH_CHECKS": True,
        }
    raise ImproperlyConfigured(
        f"DATABASE_URL must begin with sqlite:// or postgres://, not {parts.scheme!r}."
    )


def databases(url: str, replica: str) -> dict[str, dict[str, Any]]:
    """Django's DATABASES: where the record is and, if there is one, who reads along."""
    found = {"default": database(url)}
    if replica:
        if not replica.startswith(("postgres://", "postgresql://")):
            raise ImproperlyConfigured("REPLICA_URL must begin with postgres://.")
        reading = {"options": "-c default_transaction_read_only=on"}
        found["replica"] = {
            **database(replica),
            "OPTIONS": reading,
            "TEST": {"MIRROR": "default"},
        }
    return found


class Mail(NamedTuple):
    """How mail leaves the house."""

    backend: str
    host: str = "localhost"
    port: int = 25
    user: str = ""
    password: str = ""
    starts_tls: bool = False
    is_tls: bool = False


BACKENDS = "django.core.mail.backends"


def mail(url: str) -> Mail:
    """Mail by ``smtp://`` (plain, port 25), ``smtp+tls://`` (587) or ``smtps://`` (465).

    A user and a password may stand before the host. ``file://`` keeps letters as files.
    """
    parts = urlsplit(url)
    if parts.scheme == "file":
        return Mail(f"{BACKENDS}.filebased.EmailBackend")
    ports = {"smtp": 25, "smtp+tls": 587, "smtps": 465}
    if parts.scheme not in ports or not parts.hostname:
        raise ImproperlyConfigured(
            "EMAIL_URL must be smtp://, smtp+tls:// or smtps:// with a host, "
            f"or file://, not {parts.scheme}://."
        )
    return Mail(
        f"{BACKENDS}.smtp.EmailBackend",
        parts.hostname,
        parts.port or ports[parts.scheme],
        unquote(parts.username or ""),
        unquote(parts.password or ""),
        starts_tls=parts.scheme == "smtp+tls",
        is_tls=parts.scheme == "smtps",
    )
