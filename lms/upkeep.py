"""After a request that changed facts, has what follows from them brought up to date.

Duties follow appointments first, and standing follows both. Reports of standing are right
without it: they work out whoever is stale. It makes the next one quick, by a worker in
production and at once on the embedded default.
"""

from collections.abc import Callable

from django.http import HttpRequest, HttpResponseBase

from certification.tasks import work_off_stale_marks
from hazmat.duties.keeping_up import behind
from hazmat.tasks import let_duties_follow
from people.models import StaleMark

Answer = Callable[[HttpRequest], HttpResponseBase]
READING = frozenset({"GET", "HEAD", "OPTIONS"})


def standing_follows_facts(get_response: Answer) -> Answer:
    """A request that only reads costs nothing."""

    def middleware(request: HttpRequest) -> HttpResponseBase:
        response = get_response(request)
        if request.method not in READING:
            if behind():
                let_duties_follow.enqueue()
            if StaleMark.objects.exists():
                work_off_stale_marks.enqueue()
        return response

    return middleware
