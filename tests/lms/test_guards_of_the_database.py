"""What the database refuses is written down, asked by the models, and really there."""

import re
import tomllib
from pathlib import Path
from typing import Any

import pytest
from django.apps import apps
from django.core.management import call_command
from django.db import connection
from django.db.models import CheckConstraint, Model, UniqueConstraint

from people.append_only import guarded, tables

pytestmark = pytest.mark.django_db

BOOK = Path(__file__).with_name("guards_of_the_database.toml")
APPS = {"certification", "courses", "exports", "hazmat", "lms", "people"}


@pytest.fixture(scope="module")
def book() -> dict[str, Any]:
    return tomllib.loads(BOOK.read_text())


def of_the_project() -> list[type[Model]]:
    return [
        model for model in apps.get_models() if model.__module__.split(".")[0] in APPS
    ]


def named(model: type[Model], kind: type) -> list[str]:
    found = model._meta.constraints
    return sorted(str(one.name) for one in found if isinstance(one, kind))


def asked_by(model: type[Model]) -> dict[str, list[str]]:
    fields = model._meta.local_fields
    asked = {
        "check": named(model, CheckConstraint),
        "unique": named(model, UniqueConstraint),
        "only": sorted(
            one.name for one in fields if one.unique and not one.primary_key
        ),
    }
    return {kind: names for kind, names in asked.items() if names}


def test_the_models_ask_for_every_guard_and_for_no_other(book) -> None:
    asked = {model._meta.db_table: asked_by(model) for model in of_the_project()}
    assert {table: each for table, each in asked.items() if each} == book["tables"]
    assert tables() == book["only_grows"]


def names_in_the_database() -> str:
    asked = (
        "SELECT sql FROM sqlite_master WHERE sql IS NOT NULL"
        if connection.vendor == "sqlite"
        else "SELECT conname FROM pg_constraint UNION SELECT indexname FROM pg_indexes"
    )
    with connection.cursor() as cursor:
        cursor.execute(asked)
        return "\n".join(row[0] for row in cursor.fetchall())


def test_every_guard_stands_in_the_database(book) -> None:
    there = set(re.findall(r"\w+", names_in_the_database()))
    for asked in book["tables"].values():
        assert {*asked.get("check", ()), *asked.get("unique", ())} <= there
    assert guarded(connection) >= set(book["only_grows"])


def test_the_migrations_say_what_the_models_say() -> None:
    ours = {model._meta.app_label for model in of_the_project()}
    call_command("makemigrations", *ours, check=True, dry_run=True, verbosity=0)
