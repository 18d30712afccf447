"""What the environment lacks stops the start with a sentence."""

import re
from pathlib import Path

import pytest
from django.core.exceptions import ImproperlyConfigured

from lms.settings import environment

ROOT = Path(__file__).resolve().parents[2]


def test_a_secret_may_lie_in_a_file(monkeypatch, tmp_path) -> None:
    held = tmp_path / "secret_key"
    held.write_text("hush\n")
    monkeypatch.setenv("HUSH_FILE", str(held))
    assert environment.secret("HUSH") == "hush"


@pytest.mark.parametrize("name", ["nowhere", "."])
def test_a_file_of_a_secret_that_cannot_be_read_is_named(
    monkeypatch, tmp_path, name
) -> None:
    monkeypatch.setenv("HUSH_FILE", str(tmp_path / name))
    with pytest.raises(
        ImproperlyConfigured, match=r"HUSH_FILE names .+ cannot be read"
    ):
        environment.secret("HUSH")


def test_an_empty_file_is_no_secret(monkeypatch, tmp_path) -> None:
    held = tmp_path / "secret_key"
    held.write_text("\n")
    monkeypatch.setenv("HUSH_FILE", str(held))
    with pytest.raises(ImproperlyConfigured, match="is empty"):
        environment.secret("HUSH")


def test_a_setting_that_is_missing_is_named(monkeypatch) -> None:
    monkeypatch.delenv("HUSH", raising=False)
    with pytest.raises(ImproperlyConfigured, match="HUSH is not set"):
        environment.secret("HUSH")


def asked(reader: str) -> set[str]:
    """The settings that are read from the environment by functions of this name."""
    call = re.compile(rf'environment\.{reader}\(\s*"(\w+)"')
    modules = (ROOT / "lms" / "settings").glob("*.py")
    return {name for one in modules for name in call.findall(one.read_text("utf-8"))}


def test_every_setting_is_told_with_what_happens_without_it() -> None:
    told = (ROOT / "docs" / "how-to" / "settings.md").read_text("utf-8")
    rows = dict(re.findall(r"^\| `(\w+)` \| ([^|]+) \|", told, re.MULTILINE))
    del rows["DJANGO_SETTINGS_MODULE"]
    assert set(rows) == asked(r"\w+")
    assert {name for name in rows if "secret" in rows[name]} == asked("secret")


@pytest.mark.parametrize("written", ["-1", "1.5", "many"])
def test_a_number_that_is_none_is_named_with_what_it_is(monkeypatch, written) -> None:
    monkeypatch.setenv("MANY", written)
    with pytest.raises(ImproperlyConfigured, match=f"whole number, not '{written}'"):
        environment.number("MANY", 7)


@pytest.mark.parametrize("url", ["http://host", "smtp://", "smtp"])
def test_mail_leaves_by_smtp_or_not_at_all(url) -> None:
    with pytest.raises(ImproperlyConfigured, match="EMAIL_URL must be smtp://"):
        environment.mail(url)


def test_a_database_of_another_kind_is_refused() -> None:
    with pytest.raises(ImproperlyConfigured, match="not 'mysql'"):
        environment.database("mysql://somebody@somewhere/else")


def test_who_reads_along_has_a_database_of_its_own_and_writes_nothing() -> None:
    assert set(environment.databases("sqlite://", "")) == {"default"}
    found = environment.databases("postgres://lms@one/lms", "postgres://ro@two/lms")
    assert found["default"]["HOST"] == "one"
    assert "OPTIONS" not in found["default"]
    replica = found["replica"]
    assert (replica["HOST"], replica["USER"]) == ("two", "ro")
    assert "default_transaction_read_only=on" in replica["OPTIONS"]["options"]
    assert replica["TEST"] == {"MIRROR": "default"}
