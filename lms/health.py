"""Whether the process lives, and whether it can do its work."""

from django.conf import settings
from django.db import DatabaseError, connection
from django.db.migrations.executor import MigrationExecutor
from django.http import HttpRequest, HttpResponse, JsonResponse
from django.utils import timezone
from django.views.decorators.cache import never_cache
from django.views.decorators.http import require_safe

from lms.heartbeats import TIMER, WORKER, lives

IMMEDIATE = "django_tasks.backends.immediate.ImmediateBackend"


@never_cache
@require_safe
def healthz(request: HttpRequest) -> HttpResponse:
    """The process answers."""
    return HttpResponse("ok\n", content_type="text/plain")


@never_cache
@require_safe
def readyz(request: HttpRequest) -> HttpResponse:
    """The database answers and knows every migration, and the background works.

    For monitoring and for a release; a balancer asks ``healthz``, so that a timer that
    stopped does not take the site away.
    """
    found = {"database": _database_answers()}
    found["migrations"] = found["database"] and _migrations_applied()
    found["worker"] = found["migrations"] and _background_works()
    words = {name: "ok" if fine else "not ready" for name, fine in found.items()}
    return JsonResponse(words, status=200 if all(found.values()) else 503)


def _database_answers() -> bool:
    try:
        with connection.cursor() as cursor:
            cursor.execute("SELECT 1")
    except DatabaseError:
        return False
    return True


def _migrations_applied() -> bool:
    executor = MigrationExecutor(connection)
    return not executor.migration_plan(executor.loader.graph.leaf_nodes())


def _background_works() -> bool:
    """On the embedded default a request does everything itself."""
    if settings.TASKS["default"]["BACKEND"] == IMMEDIATE:
        return True
    now = timezone.now()
    return lives(TIMER, now) and lives(WORKER, now)
