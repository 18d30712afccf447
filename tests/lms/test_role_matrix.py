"""Every route, asked by every role with GET and POST, answers as the matrix says."""

import io
import json
import logging
from collections import defaultdict

import pytest
from django.conf import settings
from django.core.management import call_command
from django.db import connection, transaction
from django.test import Client, override_settings

from lms.role_matrix import ROLES, Verdict, line_of, read_matrix, routes
from tests.lms.matrix_rules import Visit, faults
from tests.lms.matrix_walk import Caller, asks
from tests.lms.matrix_world import build_world

ELSEWHERE = "https://elsewhere.example"
ABSENT = [
    "/api/",
    "/api/v2/pages/",
    "/admin/api/",
    "/django-admin/",
    "/__debug__/",
    "/admin/styleguide/",
    "/sitemap.xml",
    "/admin/failwhale/",
]


FORMLESS = ("integrity_help", "integrity_help_door")
"""They refuse every form, and have no cookie to tell one from another (decision 0041)."""


@pytest.fixture(scope="module")
def world(django_db_setup, django_db_blocker, tmp_path_factory):
    """One world for all roles: every call is taken back.

    Its files are its own: beside those of a world before it they would have other names.
    """
    media = tmp_path_factory.mktemp("media")
    for served in ("images/knot.png", "documents/knots.txt"):
        (media / served).parent.mkdir()
        (media / served).write_bytes(b"knot")
    anew = override_settings(MEDIA_ROOT=media, STORAGES=settings.STORAGES)
    with django_db_blocker.unblock(), anew, transaction.atomic():
        yield build_world()
        transaction.set_rollback(True)


@pytest.fixture(autouse=True)
def quiet(caplog):
    """Refusals are what is asked for here."""
    caplog.set_level(logging.CRITICAL + 1, "django")


def walked():
    """Every route; on PostgreSQL, where each answer takes longer, a part of Wagtail's."""
    known = routes()
    if connection.vendor == "sqlite":
        return known
    ours = ("people", "certification", "courses")
    return [
        route
        for number, route in enumerate(known)
        if number % 5 == 0 or route.label.startswith(ours)
    ]


def test_every_route_has_a_line_and_every_line_a_route():
    lines, known = read_matrix(), routes()
    used = {line.pattern for route in known if (line := line_of(route, lines))}
    assert not [route.label for route in known if line_of(route, lines) is None]
    assert not [line.pattern for line in lines if line.pattern not in used]


@pytest.mark.parametrize("role", ROLES)
def test_every_route_answers_as_the_matrix_says(world, role):
    lines, call = read_matrix(), Caller(world, role)
    found, opened = [], defaultdict(bool)
    for route in walked():
        line = line_of(route, lines)
        answers = [
            (method, call(method, ask))
            for ask in asks(world, route, role)
            for method in ("get", "post")
        ]
        found += faults(Visit(world, route, line, role, answers))
        opened[line.pattern] |= not all(answer.is_refusal for _, answer in answers)
    if connection.vendor == "sqlite":
        found += [f"{pattern}: nothing opens" for pattern in _shut(opened, role)]
    assert not found, "\n".join(["", *found])


def _shut(opened, role):
    """Lines that promise what no route of theirs gives."""
    told = {line.pattern: line.verdict(role) for line in read_matrix()}
    promised = set(Verdict) - {Verdict.DENY, Verdict.PUBLIC}
    return [name for name in opened if told[name] in promised and not opened[name]]


@pytest.mark.parametrize("role", ["anonymous", "recruit", "administrator"])
def test_no_route_takes_a_form_from_elsewhere(world, role):
    call = Caller(world, role, enforce_csrf_checks=True)
    found = [
        f"{ask.path} → {answer.status}"
        for route in walked()
        if route.label not in FORMLESS
        for ask in asks(world, route, role)
        if _took(answer := call("post", ask, origin=ELSEWHERE))
    ]
    assert not found, "\n".join(["", *found])


def _took(answer):
    """Wagtail's own addresses for scripts refuse a stranger before they look at forms."""
    refused = answer.status == 403 or (answer.is_refusal and answer.status != 405)
    return bool(answer.written) or not refused


@pytest.mark.parametrize("address", ABSENT)
def test_what_is_not_installed_has_no_address(world, address):
    client = Client(raise_request_exception=False)
    client.force_login(world.readers["administrator"])
    assert client.get(address).status_code == 404


def test_the_matrix_is_exported_cell_by_cell():
    told = io.StringIO()
    call_command("export_role_matrix", "--json", stdout=told)
    cells = json.loads(told.getvalue())
    assert len(cells) == len(routes()) * len(ROLES)
    assert all(cell["verdict"] in set(Verdict) for cell in cells)


def test_the_matrix_is_exported_for_people_line_by_line():
    told, forms = io.StringIO(), io.StringIO()
    call_command("export_role_matrix", stdout=told)
    call_command("export_role_matrix", "--json", stdout=forms)
    lines = [line.split("\t") for line in told.getvalue().splitlines()]
    assert lines == [
        [cell["name"] or cell["route"], cell["role"], cell["verdict"]]
        for cell in json.loads(forms.getvalue())
    ]


@pytest.mark.parametrize(
    "told", ['{ anyone = "deny", twice = "own" }', '{ nobody = "own" }']
)
def test_a_line_names_each_role_once_and_only_roles_there_are(told, tmp_path):
    written = f"""
[audiences]
anyone = ["recruit"]
twice = ["recruit"]
nobody = ["chaplain"]
[routes]
"home" = {told}
"""
    (tmp_path / "matrix.toml").write_text(written)
    with pytest.raises(ValueError, match="named twice, or is no role"):
        read_matrix(tmp_path / "matrix.toml")
