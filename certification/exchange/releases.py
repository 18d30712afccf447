"""Which version of a course a completion is of (rules §2)."""

import datetime
from collections import defaultdict
from typing import Any, NamedTuple

from django.utils.translation import gettext as _

from certification.models import CourseVersion
from people.days import ALWAYS


class Release(NamedTuple):
    """A version; they sort by the day of release, then by number."""

    released_on: datetime.date
    version: int
    retired_on: datetime.date | None


class NoReleaseError(ValueError):
    """No version counts on the day; says why and what to do."""


FIRST = Release(ALWAYS, 1, None)
"""The one version of a course of which no version was told."""


class Releases:
    """The versions of all courses, stored and new."""

    def __init__(self, rows: list[Any]) -> None:
        known: dict[str, dict[int, Release]] = defaultdict(dict)
        stored = CourseVersion.objects.values_list(
            "course__code", "version", "released_on", "retired_on"
        )
        for course, version, released_on, retired_on in stored:
            known[course][version] = Release(released_on, version, retired_on)
        for row in rows:
            known[row.course_code][row.version] = Release(
                row.released_on, row.version, row.retired_on
            )
        self._numbered = known
        self._latest_first = {
            course: sorted(releases.values(), reverse=True)
            for course, releases in known.items()
        }

    def retired_on(self, course: str, version: int) -> datetime.date | None:
        release = self._numbered[course].get(version)
        return release.retired_on if release else None

    def on(self, course: str, day: datetime.date, version: int | None) -> Release:
        """The named version, or the latest that was released on or before the day."""
        if version is None:
            return self._default(course, day)
        releases = self._numbered.get(course) or {1: FIRST}
        if version not in releases:
            message = _(
                "is not a version of %(course)s; add it to course_versions.csv."
            )
            raise NoReleaseError(message % {"course": course})
        return self._counting(releases[version], day)

    def _default(self, course: str, day: datetime.date) -> Release:
        for release in self._latest_first.get(course, [FIRST]):
            if release.released_on <= day:
                return self._counting(release, day)
        raise NoReleaseError(
            _("is before the first release of the course; correct the day.")
        )

    @staticmethod
    def _counting(release: Release, day: datetime.date) -> Release:
        if release.released_on > day:
            message = _("is not released before %(day)s; correct the day or version.")
            raise NoReleaseError(message % {"day": release.released_on})
        if release.retired_on is not None and release.retired_on <= day:
            message = _(
                "cannot be: version %(version)d was retired on %(day)s; correct the day or"
                " name another version."
            )
            raise NoReleaseError(
                message % {"version": release.version, "day": release.retired_on}
            )
        return release
