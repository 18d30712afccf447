import datetime
from pathlib import Path
from typing import Any

from django.conf import settings
from django.core.management.base import BaseCommand, CommandError, CommandParser
from django.db.models import Q
from django.utils import timezone

from certification.exchange.feed import take_in_feed
from certification.letters.digesting import write_digests
from certification.letters.escalating import escalate
from certification.letters.floods import forget_what_lies_ahead, tell_administrators
from certification.letters.reminding import remind
from certification.letters.waiver_letters import write_about_waivers
from certification.missions.letters import write_about_missions
from certification.paper.ordering import clear_old_reports, make_forgotten_reports
from certification.paper.quarterly import freeze_due_reports
from certification.proof.checkpoints import write_due_checkpoint
from certification.proof.sealing import seal
from certification.rebuilding import rebuild_stale
from certification.tallying import renew_tallies
from courses.authoring.review_reminding import remind_of_reviews
from courses.exams.attempts import hand_in_overdue
from courses.exams.regrading import mark_what_was_missed
from courses.models import Attempt
from courses.sessions.announcing import remind_of_sessions
from courses.sessions.booking import tell_coming_bookings
from hazmat.duties.keeping_up import catch_up
from lms.heartbeats import TIMER, beat, forget_restore, made_since, was_restored
from lms.survival.retention import clear_out
from lms.tasks import show_life
from people.access import GROUPS, align_groups
from people.days import today
from people.models import Letter, User
from people.post import hold_all_waiting, hold_if_too_many, send_waiting


class Command(BaseCommand):
    help = "Does all scheduled work that is due; done twice, it changes nothing."

    def add_arguments(self, parser: CommandParser) -> None:
        parser.add_argument(
            "--once", action="store_true", help="do what is due, then stop"
        )

    def handle(self, *args: Any, **options: Any) -> None:
        if not options["once"]:
            raise CommandError(
                "Say --once, and let a timer call it again.", returncode=2
            )
        began = timezone.now()
        forget_what_lies_ahead(today())
        aligned = self._align()
        handed_in = hand_in_overdue(Attempt.objects.all(), by=None)
        mark_what_was_missed(timezone.now())
        taken_in = take_in_feed(now=timezone.now())
        catch_up(thoroughly=True)
        tell_coming_bookings(began)
        rebuilt = rebuild_stale()
        renew_tallies(today())
        written = remind(on=today()) + write_digests(on=today())
        written += remind_of_reviews(on=today()) + remind_of_sessions(on=today())
        frozen = freeze_due_reports(today())
        reports = make_forgotten_reports(began)
        cleared = clear_old_reports(began)
        written += escalate(on=today()) + write_about_missions(on=today())
        written += write_about_waivers(on=today())
        held = self._hold(began)
        tell_administrators(held, now=began)
        sent = send_waiting(now=timezone.now())
        clear_out(timezone.now())
        sealed = seal()
        if settings.CHECKPOINT_DIR:
            write_due_checkpoint(Path(settings.CHECKPOINT_DIR))
        beat(TIMER)
        forget_restore()
        show_life.enqueue()
        self.stderr.write(
            f"{len(taken_in)} files taken in, {sealed} entries sealed, {aligned} accounts aligned, {handed_in} exams handed in, {rebuilt} people rebuilt, {written} letters "
            f"written, {held} of them held, {sent.sent} sent, {sent.failed} failed, {reports} "
            f"reports made, {cleared} removed, {frozen} frozen."
        )

    def _hold(self, began: datetime.datetime) -> int:
        """Too many at once; and all that the first run after a restore finds to say."""
        if was_restored():
            hold_all_waiting()
            return Letter.objects.held().count()
        return hold_if_too_many(made_since(began))

    def _align(self) -> int:
        """Groups follow the grants of today, also for those who never sign in."""
        concerned = User.objects.filter(
            Q(groups__name__in=GROUPS.values()) | Q(grants__isnull=False)
        ).distinct()
        for user in concerned:
            align_groups(user)
        return len(concerned)
