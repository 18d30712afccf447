from collections.abc import Iterator
from typing import Any

from django.core.management.base import BaseCommand, CommandError, CommandParser

from certification.management.reporting import a_day, an_instant, item_named
from certification.reasons import Story, story
from people.days import as_written, today
from people.models import User


class Command(BaseCommand):
    help = "Says why a person's line has its status: duties, evidence, next step."

    def add_arguments(self, parser: CommandParser) -> None:
        parser.add_argument("service_number", metavar="SERVICE_NUMBER")
        parser.add_argument("item", metavar="ITEM")
        parser.add_argument("--on", type=a_day, metavar="DATE", help="default: today")
        parser.add_argument("--known-at", type=an_instant, metavar="INSTANT")

    def handle(self, *args: Any, **options: Any) -> None:
        number, on = options["service_number"], options["on"] or today()
        person = User.objects.filter(service_number=number).first()
        if person is None:
            raise CommandError(f"There is nobody with service number {number!r}.")
        item = item_named(options["item"])
        found = story(person, str(item), on, known_at=options["known_at"])
        if found is None:
            self.stdout.write(f"{number} {item} {on}: nothing asks this on that day.")
            return
        for sentence in told(found):
            self.stdout.write(sentence)


def told(found: Story) -> Iterator[str]:
    """The story, a line at a time."""
    yield f"{found.person.service_number} {found.title.code} {found.on}: {found.status}"
    yield f"  {found.because}"
    yield (
        f"  due {found.due}; valid until {as_written(found.valid_until) or '-'}; "
        f"gap since {as_written(found.gap_since) or '-'}; "
        f"absent {'yes' if found.absent else 'no'}"
    )
    yield f"  asks at least {found.minimum} of: {', '.join(c.code for c in found.courses)}"
    for obliges in found.obliges:
        basis = f" ({obliges.requirement.basis})" if obliges.requirement.basis else ""
        through = ", ".join(obliges.through)
        yield (
            f"  obliged by {obliges.requirement.code}{basis} since {obliges.since}, "
            f"due {obliges.due}, through {through}"
        )
        for work in obliges.works:
            yield f"    because of {work}"
    for weighed in found.evidence:
        completion = weighed.completion
        yield (
            f"  {completion.course.code} completed {completion.completed_on} "
            f"({completion.source}, version {completion.version.version}), "
            f"for {weighed.course.code}: {weighed.verdict}"
        )
    for waiver in found.waivers:
        yield f"  {waiver.kind} from {waiver.start} until {as_written(waiver.end) or '-'}"
    yield f"  {found.next_step}"
