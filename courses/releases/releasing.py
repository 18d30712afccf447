"""The acts of releasing: freeze what a course is made of, and say what follows.

Of three kinds: an *edition* puts words right in the same version, a *new version*
leaves completions of the old ones good, and *everybody again from a day* retires them.
"""

from __future__ import annotations

import datetime
from collections import defaultdict
from collections.abc import Sequence
from dataclasses import replace
from typing import Any

from django.core.exceptions import ValidationError
from django.db import transaction
from django.db.models import Max, QuerySet
from django.utils import timezone
from django.utils.translation import gettext as _
from wagtail.log_actions import log

from certification.models import Course, CourseVersion
from courses.authoring.checklist import checklist
from courses.exams.drawing import pools_for
from courses.lessons.paths import On, Path, lies_on
from courses.models import (
    CoursePage,
    LearningPage,
    LessonPage,
    ModulePage,
    Quiz,
    Release,
    ReleasedPage,
)
from courses.releases.editions import differences
from courses.releases.manifest import Manifest
from courses.releases.substance import substance_of
from people.models import User
from people.recording import record


@transaction.atomic
def release_version(
    *,
    course: Course,
    released_on: datetime.date,
    by: User,
    again_from: datetime.date | None = None,
    after: int | None = None,
    at: datetime.datetime | None = None,
) -> Release:
    """Make what is published now the next version of the course.

    ``again_from`` is the day on which completions of every earlier version end; on none
    of them nobody needs to do anything. ``after`` is the newest release as the person
    who decides saw it. ``at`` backdates the recording, which only the demo may do.
    """
    _hold(course, after)
    pages = published_pages(course)
    manifest = manifest_of(course, pages)
    _refuse_unready(pages, _day_of(at))
    earlier = list(course.versions.order_by("version"))
    _refuse_days(earlier, released_on, again_from, _day_of(at))
    version = CourseVersion(
        course=course, version=_next_number(course), released_on=released_on
    )
    version.full_clean()
    record([version], by=by, at=at, touching=[])
    if again_from is not None:
        _retire(earlier, again_from, by=by, at=at)
    return _freeze(
        Release(version=version, manifest=manifest.written()),
        pages,
        by=by,
        at=at,
        said={"again_from": again_from},
    )


@transaction.atomic
def release_edition(*, course: Course, by: User, after: int | None = None) -> Release:
    """Make what is published now another edition of the newest version: only words.

    As soon as it asks something else of a learner it is refused, with what differs.
    """
    _hold(course, after)
    newest = newest_release(course)
    if newest is None:
        raise ValidationError(_("There is no version yet: release the first one."))
    pages = published_pages(course)
    manifest = manifest_of(course, pages)
    _refuse_unready(pages, _day_of(None))
    if is_unchanged(newest, pages, manifest):
        raise ValidationError(
            _("Nothing has changed since %(release)s.") % {"release": newest}
        )
    if found := more_than_words(newest, manifest):
        raise ValidationError(
            [_("This is more than words, so it is a new version."), *found]
        )
    edition = Release(
        version=newest.version,
        edition=newest.edition + 1,
        manifest=manifest.written(),
    )
    return _freeze(edition, pages, by=by)


def _refuse_unready(pages: Sequence[LearningPage], on: datetime.date) -> None:
    """What must be there before anybody learns from it; advice may wait."""
    lacking = [
        f"{found.page.title} ({found.page.locale.language_code}): {lack.words}"
        for found in checklist(pages, on=on)
        for lack in found.lacks
        if lack.must
    ]
    if lacking:
        raise ValidationError(lacking)


def more_than_words(release: Release, manifest: Manifest) -> list[str]:
    """What a manifest asks differently from a release, in sentences."""
    was = substance_of(Manifest.read(release.manifest))
    return list(differences(was, substance_of(manifest)))


def is_unchanged(
    release: Release, pages: Sequence[LearningPage], manifest: Manifest
) -> bool:
    """Whether a release of today would freeze exactly the same again."""
    frozen = set(release.pages.values_list("revision_id", flat=True))
    same_pages = frozen == {page.live_revision_id for page in pages}
    return same_pages and release.manifest == manifest.written()


def released_as_published(course: Course) -> Release | None:
    """The newest release, if publishing has brought nothing since that differs from it."""
    newest = newest_release(course)
    if newest is None:
        return None
    pages = published_pages(course)
    try:
        manifest = manifest_of(course, pages)
    except ValidationError:
        return None
    return newest if is_unchanged(newest, pages, manifest) else None


def newest_release(course: Course) -> Release | None:
    """The last thing that was released, also when its day is still to come."""
    released = Release.objects.filter(version__course=course).select_related("version")
    return released.order_by("version__version", "edition").last()


def _hold(course: Course, after: int | None) -> None:
    """Two releases of a course wait for each other; the second must have seen it."""
    Course.objects.select_for_update(no_key=True).get(pk=course.pk)
    newest = newest_release(course)
    if after is not None and after != (newest.pk if newest else 0):
        raise ValidationError(
            _("Meanwhile %(release)s was released: look again at what this would do.")
            % {"release": newest}
        )


def _day_of(at: datetime.datetime | None) -> datetime.date:
    return timezone.localdate(at or timezone.now())


def _refuse_days(
    earlier: Sequence[CourseVersion],
    released_on: datetime.date,
    again_from: datetime.date | None,
    today: datetime.date,
) -> None:
    """Days on which nobody would know which version to take."""
    if any(released_on < version.released_on for version in earlier):
        raise ValidationError(
            {"released_on": _("An earlier version is released later than this.")}
        )
    if again_from is None:
        return
    if not earlier:
        raise ValidationError({"again_from": _("There is no earlier version.")})
    if again_from < today:
        raise ValidationError(
            {"again_from": _("Nobody can do again before today what was good.")}
        )
    if again_from < released_on:
        raise ValidationError(
            {"again_from": _("The new version must be there by then.")}
        )


def retired_on(
    versions: Sequence[CourseVersion], day: datetime.date
) -> list[CourseVersion]:
    """These versions as they are once everybody does it again from a day.

    One that was retired before stays so.
    """
    ending = [
        version
        for version in versions
        if version.retired_on is None or version.retired_on > day
    ]
    for version in ending:
        version.retired_on = day
    return ending


def _retire(
    versions: Sequence[CourseVersion],
    day: datetime.date,
    *,
    by: User,
    at: datetime.datetime | None,
) -> None:
    ending = retired_on(versions, day)
    record(ending, by=by, at=at, touching=_holders(ending))


def _holders(versions: Sequence[CourseVersion]) -> QuerySet[User]:
    """Whose standing may change: whoever completed one of these versions."""
    return User.objects.filter(completions__version__in=versions)


def _freeze(
    release: Release,
    pages: Sequence[LearningPage],
    *,
    by: User,
    at: datetime.datetime | None = None,
    said: dict[str, object] | None = None,
) -> Release:
    release.recorded_by, release.recorded_at = by, at or timezone.now()
    release.full_clean(exclude=["manifest"])
    release.save()
    ReleasedPage.objects.bulk_create(
        ReleasedPage(
            release=release,
            page_id=page.pk,
            revision_id=page.live_revision_id,
            recorded_by=by,
        )
        for page in pages
    )
    log(release, "courses.version.release", user=by, data=_logged(release, said or {}))
    return release


def _logged(release: Release, said: dict[str, object]) -> dict[str, object]:
    given = {name: str(value) for name, value in said.items() if value is not None}
    return {"edition": release.edition, **given}


def published_pages(course: Course) -> list[LearningPage]:
    """Course, modules and lessons as published, in every language."""
    pages: list[LearningPage] = []
    for root in (
        CoursePage.objects.live().filter(course=course).select_related("locale")
    ):
        pages.append(root)
        for kind in (ModulePage, LessonPage):
            inside = kind.objects.live().descendant_of(root).order_by("path")
            pages.extend(inside.select_related("locale"))
    return pages


def manifest_of(course: Course, pages: list[LearningPage]) -> Manifest:
    """What a release of the course would be made of today."""
    lessons: dict[str, dict[str, int]] = defaultdict(dict)
    for page in pages:
        if page.live_revision_id is None:
            raise ValidationError(
                _("“%(page)s” has no published revision.") % {"page": page.title}
            )
        if isinstance(page, LessonPage):
            language = page.locale.language_code
            lessons[str(page.translation_key)][language] = page.live_revision_id
    if not lessons:
        raise ValidationError(_("Publish at least one lesson first."))
    _refuse_half_translated(pages, lessons)
    return _with_quiz(course, Manifest(dict(lessons), **_ways(pages)))


def _refuse_half_translated(
    pages: list[LearningPage], lessons: dict[str, dict[str, int]]
) -> None:
    languages = {page.locale.language_code for page in pages}
    for page in pages:
        missing = languages - lessons.get(str(page.translation_key), {}).keys()
        if isinstance(page, LessonPage) and missing:
            raise ValidationError(
                _("“%(page)s” is not published in every language of the course.")
                % {"page": page.title}
            )


def _ways(pages: list[LearningPage]) -> dict[str, Any]:
    """The refresher of a course, and which lessons lie on one way only."""
    months = max(p.refresher_months or 0 for p in pages if isinstance(p, CoursePage))
    if not months:
        return {}
    lessons = [page for page in pages if isinstance(page, LessonPage)]
    for path in Path:
        if not any(lies_on(page.lies_on, path) for page in lessons):
            raise ValidationError(
                _("No lesson is part of %(path)s.") % {"path": path.label}
            )
    paths = {
        str(page.translation_key): page.lies_on
        for page in lessons
        if page.lies_on != On.BOTH
    }
    return {"refresher_months": months, "paths": paths}


def _with_quiz(course: Course, manifest: Manifest) -> Manifest:
    quiz = Quiz.objects.filter(course=course).first()
    if quiz is None:
        return manifest
    pools = pools_for(quiz)
    return replace(
        manifest,
        questions=tuple(sorted(pk for pool in pools for pk in pool.questions)),
        draw=quiz.draw,
        pass_mark=quiz.pass_mark,
        limits=quiz.limits,
        parts=pools if quiz.parts else (),
    )


def _next_number(course: Course) -> int:
    newest = course.versions.aggregate(newest=Max("version"))["newest"]
    return (newest or 0) + 1
