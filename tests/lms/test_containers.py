"""What the files for containers promise each other; no image is built here."""

import re
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]
COMPOSE, IMAGE = (ROOT / name for name in ("compose.yaml", "Dockerfile"))


def services() -> dict[str, str]:
    """What is said of each service."""
    part = COMPOSE.read_text().split("\nservices:\n")[1].split("\nsecrets:\n")[0]
    found = re.split(r"^  (\w+):$", part, flags=re.MULTILINE)[1:]
    return dict(zip(found[::2], found[1::2], strict=True))


def test_what_a_container_writes_to_belongs_to_its_account() -> None:
    """A new volume takes its owner from the image; what is not there is of root."""
    mounted = re.findall(r"^    - \w+:(/\S+)$", COMPOSE.read_text(), re.MULTILINE)
    made = re.search(r"install -d -o bekwaam -g bekwaam (.+) \\", IMAGE.read_text())[1]
    assert len(mounted) == 3
    assert set(mounted) <= set(made.split())


def test_only_who_answers_requests_is_asked_for_its_health() -> None:
    ours = {name: said for name, said in services().items() if "*bekwaam" in said}
    silent = {name for name, said in ours.items() if "healthcheck:" in said}
    assert set(ours) - silent == {"web"}


def test_every_secret_that_is_named_is_mounted() -> None:
    env = (ROOT / "deploy" / "bekwaam.env").read_text()
    mounted = re.search(r"^  secrets: \[(.+)\]$", COMPOSE.read_text(), re.MULTILINE)[1]
    named = set(re.findall(r"=/run/secrets/(\w+)", env))
    assert named == set(mounted.split(", "))


def test_no_secret_goes_into_an_image_or_the_repository() -> None:
    for name in (".dockerignore", ".gitignore"):
        kept_out = {line.strip("/") for line in (ROOT / name).read_text().splitlines()}
        assert {"deploy/secrets", "deploy/tls"} <= kept_out, name


def test_an_account_in_a_unit_may_write_what_its_command_writes() -> None:
    for unit in (ROOT / "deploy" / "systemd").glob("*.service"):
        said = unit.read_text()
        allowed = " ".join(re.findall(r"^ReadWritePaths=(.+)$", said, re.MULTILINE))
        assert {"/var/lib/bekwaam", "/var/lib/checkpoints"} <= set(allowed.split())
        assert ("backup" in unit.name) == ("/var/backups/bekwaam" in allowed)


def test_the_proxy_logs_where_a_service_of_a_machine_can_too() -> None:
    """The image of nginx leads these files to its output."""
    proxy = (ROOT / "deploy" / "nginx.conf").read_text()
    written = set(re.findall(r"_log (\S+?)[ ;]", proxy))
    assert written == {"off", "/var/log/nginx/access.log", "/var/log/nginx/error.log"}


def test_containers_and_units_run_the_same() -> None:
    """But for migrations, which a release on a machine does by hand."""
    command = re.compile(r"manage\.py,? (\w+)")
    units = (ROOT / "deploy" / "systemd").glob("*.service")
    in_units = {name for unit in units for name in command.findall(unit.read_text())}
    in_containers = set(command.findall(COMPOSE.read_text()))
    assert in_containers - {"migrate"} == in_units
