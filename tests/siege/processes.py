"""The product as an installation runs it: web, worker, timer; and what works beside it."""

import os
import signal
import socket
import subprocess
import sys
import time
import urllib.request
from collections.abc import Mapping, Sequence
from contextlib import suppress
from dataclasses import dataclass, field
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]
BIN = Path(sys.executable).parent
WEB = ("--workers=2", "--threads=4")
"""As the Dockerfile says."""


@dataclass(slots=True)
class Service:
    """A process with its children, which can be killed as by a failing machine."""

    name: str
    command: Sequence[str]
    environment: Mapping[str, str]
    log: Path
    running: subprocess.Popen[bytes] | None = None
    killed: int = 0

    def start(self) -> None:
        with self.log.open("ab") as log:
            self.running = subprocess.Popen(
                self.command,
                cwd=ROOT,
                env={**os.environ, **self.environment},
                stdout=log,
                stderr=log,
                start_new_session=True,
            )

    def kill(self) -> None:
        """All of it, at once, without a word before."""
        if self.running is None:
            return
        with suppress(ProcessLookupError):
            os.killpg(self.running.pid, signal.SIGKILL)
        self.running.wait()
        self.running = None

    @property
    def ended(self) -> int | None:
        return None if self.running is None else self.running.poll()


@dataclass(slots=True)
class Installation:
    """Every process of one installation."""

    folder: Path
    environment: Mapping[str, str]
    port: int = 0
    services: dict[str, Service] = field(default_factory=dict)

    def __post_init__(self) -> None:
        self.port = self.port or free_port()
        web = [str(BIN / "gunicorn"), "lms.wsgi", f"--bind=127.0.0.1:{self.port}"]
        self._add("web", [*web, *WEB])
        self._add("worker", self.manage("db_worker"))
        again = f"while true; do {' '.join(self.manage('run_jobs', '--once'))}; sleep 5; done"
        self._add("timer", ["sh", "-c", again])
        rebuild = (
            f"while true; do {' '.join(self.manage('rebuild_standing'))}; sleep 5; done"
        )
        self._add("rebuild", ["sh", "-c", rebuild])
        for number in (1, 2):
            self._add(f"storm-{number}", module("storm", str(number), str(self.folder)))
        self._add("reader", module("reader", str(self.folder)))

    def _add(self, name: str, command: Sequence[str]) -> None:
        log = self.folder / f"{name}.log"
        self.services[name] = Service(name, command, self.environment, log)

    def manage(self, *words: str) -> list[str]:
        return [sys.executable, "manage.py", *words]

    def importer(self, number: int) -> Service:
        """Brings in one of the files; killed, it is begun again."""
        name, path = f"import-{number}", str(self.folder / "files" / str(number))
        return Service(
            name,
            self.manage("import_data_set", path),
            self.environment,
            self.folder / "import.log",
        )

    def run(self, *command: str, check: bool = True) -> str:
        """Something that is done before or after, to its end; what it said."""
        done = subprocess.run(
            command,
            cwd=ROOT,
            env={**os.environ, **self.environment},
            stdout=subprocess.PIPE,
            check=check,
        )
        return done.stdout.decode()

    def start(self) -> None:
        for service in self.services.values():
            service.start()
        self.wait_until_it_answers()

    def revive(self) -> int:
        """Start again what gave up by itself, as an init system does; how many."""
        given_up = [one for one in self.services.values() if one.ended is not None]
        for service in given_up:
            service.start()
        return len(given_up)

    def wait_until_it_answers(self) -> None:
        for _ in range(240):
            if self.answers():
                return
            time.sleep(0.5)
        raise RuntimeError(f"The site does not answer; see {self.folder / 'web.log'}.")

    def answers(self) -> bool:
        request = urllib.request.Request(
            f"http://127.0.0.1:{self.port}/healthz", headers={"Host": "bekwaam.example"}
        )
        try:
            with urllib.request.urlopen(request, timeout=5) as answer:
                return answer.status == 200
        except OSError:
            return False

    def stop(self) -> None:
        for service in self.services.values():
            service.kill()


def module(name: str, *words: str) -> list[str]:
    return [sys.executable, "-m", f"tests.siege.{name}", *words]


def free_port() -> int:
    with socket.socket() as listener:
        listener.bind(("127.0.0.1", 0))
        return int(listener.getsockname()[1])
