"""A PostgreSQL server for the length of the tests, thrown away afterwards."""

import os
import shutil
import socket
import subprocess
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

# Nothing here outlives the tests, so nothing waits for the disk. Dutch collation, for
# a query that leaves its order to the server must show itself here.
SERVER_OPTIONS = ("fsync=off", "synchronous_commit=off", "full_page_writes=off")
CLUSTER_OPTIONS = (
    "--auth=trust",
    "--username=bekwaam",
    "--encoding=UTF8",
    "--locale=C.UTF-8",
    "--locale-provider=icu",
    "--icu-locale=nl-NL",
    "--no-sync",
)


def programs() -> Path | None:
    """Where the newest PostgreSQL server of this machine keeps its programs."""
    on_path = shutil.which("initdb")
    if on_path:
        return Path(on_path).parent
    found = Path("/usr/lib/postgresql").glob("*/bin/initdb")
    newest = max(found, key=lambda path: int(path.parent.parent.name), default=None)
    return newest.parent if newest else None


def _free_port() -> int:
    with socket.socket() as listener:
        listener.bind(("127.0.0.1", 0))
        return int(listener.getsockname()[1])


def _run(command: list[str], directory: Path) -> None:
    """Run a program of the server, which refuses to be root."""
    if os.geteuid() == 0:
        command = ["runuser", "-u", "postgres", "--", *command]
    subprocess.run(command, check=True, cwd=directory, stdout=subprocess.DEVNULL)


@contextmanager
def throw_away_cluster(binaries: Path) -> Iterator[str]:
    """The address of an empty server that only this machine reaches."""
    with tempfile.TemporaryDirectory(prefix="bekwaam-postgresql-") as name:
        directory = Path(name)
        if os.geteuid() == 0:
            shutil.chown(directory, "postgres")
        data, port = directory / "data", _free_port()
        _run(
            [str(binaries / "initdb"), f"--pgdata={data}", *CLUSTER_OPTIONS], directory
        )
        settings = [
            "listen_addresses=127.0.0.1",
            f"unix_socket_directories={directory}",
        ]
        settings += [f"port={port}", *SERVER_OPTIONS]
        options = " ".join(f"-c {setting}" for setting in settings)
        control = [str(binaries / "pg_ctl"), f"--pgdata={data}"]
        log = f"--log={directory / 'log'}"
        _run([*control, "start", "--wait", log, f"--options={options}"], directory)
        try:
            yield f"postgres://bekwaam@127.0.0.1:{port}/postgres"
        finally:
            _run([*control, "stop", "--mode=immediate"], directory)
