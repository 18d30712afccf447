"""A class before an exam, as the server sees it: browsers that do not give up.

Each answer has a token and is sent until the server says that it is kept; only then it
stands in the list of what the learner was told. All hand in within five seconds.
"""

import asyncio
import random
import re
import time
import uuid
from collections import Counter
from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Any
from urllib.parse import urlencode

HOST = "bekwaam.example"
RIGHT = re.compile(r'name="choice" value="([^"]+)"[^>]*>\s*<span>a (?:van|of)')
PATIENCE = 90
"""Seconds for one request: who gives up early only asks the same of the server twice."""
BURST = 5
AT_LAST = 900
"""Seconds after which somebody who still cannot hand in is a defect."""
IN_VAIN = 5
"""How often running something may be refused before asking again is pointless."""


class RefusedError(Exception):
    """The product does not take what its pages ask for: no siege can go on."""


@dataclass(slots=True)
class Told:
    """What learners were told, how often what was answered, and how long it took."""

    answers: list[tuple[str, int, str]] = field(default_factory=list)
    submitted: list[str] = field(default_factory=list)
    statuses: Counter[str] = field(default_factory=Counter)
    faults: list[str] = field(default_factory=list)
    saving: list[float] = field(default_factory=list)
    submitting: list[float] = field(default_factory=list)


@dataclass(frozen=True, slots=True)
class Answer:
    status: int
    location: str = ""
    text: str = ""

    @property
    def is_refusal(self) -> bool:
        """No use asking again, unlike too soon or a machine that is busy."""
        return 400 <= self.status < 500 and self.status != 429


AWAY = Answer(0)


@dataclass(slots=True)
class Browser:
    """One reader who is signed in, over plain HTTP as it comes from the proxy."""

    port: int
    reader: Mapping[str, str]
    told: Told

    async def ask(
        self, method: str, path: str, form: Mapping[str, str] | None = None
    ) -> Answer:
        """One request; a server that is away is an answer too."""
        try:
            async with asyncio.timeout(PATIENCE):
                answer = await self._ask(method, path, form or {})
        except (OSError, TimeoutError, asyncio.IncompleteReadError, ValueError):
            answer = AWAY
        self.told.statuses[str(answer.status or "no answer")] += 1
        if answer.status == 500:
            self.told.faults.append(f"{method} {path} answered 500")
        return answer

    async def _ask(self, method: str, path: str, form: Mapping[str, str]) -> Answer:
        body = urlencode({**form, "csrfmiddlewaretoken": self.reader["csrf"]}).encode()
        session, csrf = self.reader["session"], self.reader["csrf"]
        lines = [
            f"{method} {path} HTTP/1.1",
            f"Host: {HOST}",
            f"Origin: https://{HOST}",
            "X-Forwarded-Proto: https",
            "Accept-Language: en",
            f"Cookie: __Host-session={session}; __Host-csrf={csrf}",
            "Connection: close",
        ]
        if method == "POST":
            lines.append("Content-Type: application/x-www-form-urlencoded")
            lines.append(f"Content-Length: {len(body)}")
        head = "\r\n".join([*lines, "", ""]).encode()
        reader, writer = await asyncio.open_connection("127.0.0.1", self.port)
        try:
            writer.write(head + (body if method == "POST" else b""))
            await writer.drain()
            return read(await reader.read())
        finally:
            writer.close()

    async def insist(
        self,
        method: str,
        path: str,
        *wanted: int,
        form: Mapping[str, str] | None = None,
    ) -> Answer:
        """The same again until one of these is answered, as the pages do by themselves."""
        pause, refused = 0.2, 0
        while refused < IN_VAIN:
            answer = await self.ask(method, path, form)
            lost = "/accounts/" in answer.location
            if answer.status in wanted and not lost:
                return answer
            if lost or answer.is_refusal:
                refused += 1
                self.told.faults.append(f"{method} {path} answered {answer.status}")
            pause = min(2 * pause, 5)
            await asyncio.sleep(pause * (0.5 + random.random()))
        raise RefusedError(self.told.faults[-1])


def read(response: bytes) -> Answer:
    head, separator, body = response.partition(b"\r\n\r\n")
    if not separator:
        raise ValueError("cut off")
    lines = head.decode("latin-1").split("\r\n")
    headers = {
        name.lower(): value.strip()
        for name, _, value in (line.partition(":") for line in lines[1:])
    }
    length = headers.get("content-length")
    if length is not None and len(body) < int(length):
        raise ValueError("cut off")
    status = int(lines[0].split()[1])
    return Answer(status, headers.get("location", ""), body.decode("utf-8", "replace"))


@dataclass(slots=True)
class Learner:
    """Begins the exam, answers at leisure, and hands in when all do."""

    browser: Browser
    course: str
    draw: int
    hand_in_at: float

    @property
    def number(self) -> str:
        return self.browser.reader["number"]

    async def sit(self) -> None:
        leisure = max(0.0, self.hand_in_at - time.monotonic())
        await asyncio.sleep(random.uniform(0, leisure * 0.5))
        attempt = await self._begin()
        for number in range(1, self.draw + 1):
            left = max(0.0, self.hand_in_at - time.monotonic())
            await asyncio.sleep(random.uniform(0, left / (self.draw - number + 2)))
            await self._answer(attempt, number)
        rest = self.hand_in_at - time.monotonic()
        await asyncio.sleep(max(0.0, rest) + random.uniform(0, BURST))
        await self._hand_in(attempt)

    async def _begin(self) -> str:
        """The address of the attempt."""
        exam = f"/my/courses/{self.course}/exam/"
        started = await self.browser.insist("POST", exam, 302)
        first, _, _ = started.location.partition("#")
        return first.removesuffix("1/")

    async def _answer(self, attempt: str, number: int) -> None:
        path = f"{attempt}{number}/"
        page = await self.browser.insist("GET", path, 200, 302)
        while page.status == 302:  # the reply of the start was lost: another browser
            await self._take_over(attempt)
            page = await self.browser.insist("GET", path, 200, 302)
        chosen = RIGHT.search(page.text)
        if chosen is None:
            self.browser.told.faults.append(f"GET {path} shows no question")
            return
        token = str(uuid.uuid4())
        form = {"choice": chosen[1], "token": token}
        begun = time.monotonic()
        while not await self._saved(f"{path}save/", form):
            await self._take_over(attempt)
        self.browser.told.saving.append(time.monotonic() - begun)
        self.browser.told.answers.append((self.number, number, token))

    async def _saved(self, path: str, form: Mapping[str, str]) -> bool:
        """Whether it is kept; otherwise the exam goes on in another browser."""
        answer = await self.browser.insist("POST", path, 204, 409, form=form)
        return answer.status == 204

    async def _take_over(self, attempt: str) -> None:
        """*Go on here*: what was sent twice may have been another browser in between."""
        await self.browser.insist("POST", f"{attempt}take-over/", 302)

    async def _hand_in(self, attempt: str) -> None:
        begun = time.monotonic()
        while not await self._handed_in(attempt):
            await self._take_over(attempt)
        self.browser.told.submitting.append(time.monotonic() - begun)
        self.browser.told.submitted.append(self.number)

    async def _handed_in(self, attempt: str) -> bool:
        """Whether the page that follows shows what the exam was worth."""
        await self.browser.insist("POST", f"{attempt}submit/", 302)
        page = await self.browser.insist("GET", attempt, 200, 409)
        return page.status == 200 and f"{attempt}submit/" not in page.text


async def commander(browser: Browser, until: float) -> None:
    """Asks for the page of everybody, again and again."""
    while time.monotonic() < until:
        await browser.insist("GET", "/units/R/", 200)
        await asyncio.sleep(3)


async def sitting(
    world: Mapping[str, Any], port: int, seconds: float, told: Told
) -> None:
    """Everybody sits the exam, and hands in so many seconds from now."""
    hand_in_at = time.monotonic() + seconds
    class_ = [
        Learner(Browser(port, one, told), world["course"], world["draw"], hand_in_at)
        for one in world["learners"]
    ]
    above = Browser(port, world["commander"], told)
    async with asyncio.timeout(seconds + AT_LAST):
        await asyncio.gather(
            commander(above, hand_in_at), *(learner.sit() for learner in class_)
        )
