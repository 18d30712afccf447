"""PostgreSQL servers for the length of the tests, thrown away afterwards."""

import os
import shutil
import socket
import subprocess
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path

# Nothing here outlives the tests, so nothing waits for the disk. Dutch collation, for
# a query that leaves its order to the server must show itself here.
HURRIED = ("fsync=off", "synchronous_commit=off", "full_page_writes=off")
CLUSTER_OPTIONS = (
    "--auth=trust",
    "--username=bekwaam",
    "--encoding=UTF8",
    "--locale=C.UTF-8",
    "--locale-provider=icu",
    "--icu-locale=nl-NL",
    "--no-sync",
)
PATIENCE = 300
"""Seconds for a server to start: a copy first reads what a busy suite wrote."""


def programs() -> Path | None:
    """Where the newest PostgreSQL server of this machine keeps its programs."""
    on_path = shutil.which("initdb")
    if on_path:
        return Path(on_path).resolve().parent
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


@dataclass(frozen=True, slots=True)
class Server:
    """One server that only this machine reaches; it can be killed and started again."""

    binaries: Path
    directory: Path
    port: int

    @property
    def address(self) -> str:
        return f"postgres://bekwaam@127.0.0.1:{self.port}/postgres"

    @property
    def data(self) -> Path:
        return self.directory / "data"

    @property
    def log(self) -> Path:
        return self.directory / "log"

    def make(self) -> None:
        made = f"--pgdata={self.data}"
        _run([str(self.binaries / "initdb"), made, *CLUSTER_OPTIONS], self.directory)

    def copy(self, first: str, *, follows: bool) -> None:
        """All that is on the server at an address; a replica follows what comes, too."""
        program = str(self.binaries / "pg_basebackup")
        options = [f"--pgdata={self.data}", "--no-sync", "--checkpoint=fast"]
        if follows:
            options.append("--write-recovery-conf")
        _run([program, f"--dbname={first}", *options], self.directory)

    def start(self, *settings: str) -> None:
        told = (
            "listen_addresses=127.0.0.1",
            f"unix_socket_directories={self.directory}",
            f"port={self.port}",
            *settings,
        )
        options = " ".join(f"-c {setting}" for setting in told)
        waiting = ("--wait", f"--timeout={PATIENCE}", f"--log={self.log}")
        self._control("start", *waiting, f"--options={options}")

    def stop(self) -> None:
        """At once, as if the machine lost it: nothing is tidied up."""
        self._control("stop", "--mode=immediate")

    @property
    def is_running(self) -> bool:
        try:
            self._control("status")
        except subprocess.CalledProcessError:
            return False
        return True

    def _control(self, *told: str) -> None:
        program = str(self.binaries / "pg_ctl")
        _run([program, f"--pgdata={self.data}", *told], self.directory)


@contextmanager
def folder_for_server(within: Path | None = None) -> Iterator[Path]:
    """A folder of the account that a server runs as."""
    with tempfile.TemporaryDirectory(prefix="bekwaam-postgresql-", dir=within) as name:
        if os.geteuid() == 0:
            shutil.chown(name, "postgres")
        yield Path(name)


@contextmanager
def throw_away_server(
    binaries: Path, *settings: str, within: Path | None = None
) -> Iterator[Server]:
    """An empty server with these settings."""
    with folder_for_server(within) as directory:
        server = Server(binaries, directory, _free_port())
        server.make()
        server.start(*settings)
        try:
            yield server
        finally:
            server.stop()


@contextmanager
def throw_away_copy(
    binaries: Path, of: str, *settings: str, follows: bool = False
) -> Iterator[Server]:
    """A server with all that is on the one at an address, which it may follow."""
    with folder_for_server() as directory:
        server = Server(binaries, directory, _free_port())
        server.copy(of, follows=follows)
        server.start(*settings)
        try:
            yield server
        finally:
            if server.is_running:
                server.stop()


@contextmanager
def throw_away_cluster(binaries: Path) -> Iterator[str]:
    """The address of an empty server that only this machine reaches."""
    with throw_away_server(binaries, *HURRIED) as server:
        yield server.address
