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
    return {
        "check": named(model, CheckConstraint),
        "unique": named(model, UniqueConstraint),
        "only": [one.name for one in fields if one.unique and not one.primary_key],
    }


def test_the_models_still_ask_for_every_guard(book) -> None:
    asked = {model._meta.db_table: asked_by(model) for model in of_the_project()}
    for table, guards in book["tables"].items():
        for kind, names in guards.items():
            assert set(names) <= set(asked[table][kind]), f"{table} lost a guard"
    assert set(book["only_grows"]) <= set(tables())


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
