"""What tests of releases begin with."""

from certification.models import StandingSpan
from courses.models import LessonPage
from tests.factories.people import person


def lesson_of(made):
    return LessonPage.objects.first()


def mend(page, **changes):
    """Somebody edits a page and somebody else approves it."""
    for name, value in changes.items():
        setattr(page, name, value)
    page.save_revision(user=person()).publish(user=person())
    return page


def status_of(who, day):
    return StandingSpan.objects.get(person=who.pk, first__lte=day, last__gte=day).status
