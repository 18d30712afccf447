"""One line of JSON for each event, with the six fields of BIO2 8.15.01.

Action, object, result, origin, actor, time; and nothing that names somebody or opens
something: no names, numbers, addresses with codes, answers, forms or messages of errors.
Knows nothing of the rest of the site: logging is set up before anything else is there.
"""

import datetime
import json
import logging
import traceback
from types import TracebackType
from typing import Any

FIELDS = ("action", "object", "result", "origin", "actor")
TASK = "Task id=%s path=%s state=%s"
"""What the task library says of each job: its number, its function and how it stands."""
HERE = 12
"""The last calls before an error; where it began matters less."""


class JsonLine(logging.Formatter):
    """What was said about an event; of anything else only the words without their values."""

    def format(self, record: logging.LogRecord) -> str:
        said: dict[str, Any] = {
            "time": _instant(record.created),
            "level": record.levelname.lower(),
            "logger": record.name,
        }
        event = _job(record) or {name: getattr(record, name, None) for name in FIELDS}
        event["action"] = event["action"] or str(record.msg)
        event["result"] = event["result"] or getattr(record, "status_code", None)
        said |= event
        said["request"] = getattr(record, "request_id", None)
        if record.exc_info and record.exc_info[0]:
            said["error"] = record.exc_info[0].__qualname__
            said["calls"] = _calls(record.exc_info[2])
        return json.dumps(said, default=str)


def _job(record: logging.LogRecord) -> dict[str, Any] | None:
    """Of a job its three values are told: none of them is anybody's."""
    if record.msg != TASK or not isinstance(record.args, tuple):
        return None
    number, function, state = record.args
    does = {"action": f"task {function}", "object": {"task": number}, "result": state}
    return dict.fromkeys(FIELDS) | does


def _instant(created: float) -> str:
    return datetime.datetime.fromtimestamp(created, datetime.UTC).isoformat()


def _calls(where: TracebackType | None) -> list[str]:
    """Files and lines; what the error said may hold what somebody typed."""
    calls = traceback.extract_tb(where)[-HERE:]
    return [f"{call.filename}:{call.lineno} {call.name}" for call in calls]
