"""The whole story of the imaginary brigade, as deliveries of the training office.

Pure: the same number of people, seed and day give the same story, row by row.
"""

import datetime
from collections.abc import Sequence
from random import Random

from lms.demo.careers import Careers
from lms.demo.cast import RECRUITS
from lms.demo.catalogue import FIRST_AID, write_courses
from lms.demo.circumstances import Circumstances
from lms.demo.diary import Delivery, Diary
from lms.demo.duties import write_duties, write_duty
from lms.demo.evidence import Evidence
from lms.demo.incidents import Incidents
from lms.demo.obligations import asked_of
from lms.demo.personnel import Personnel, lend_painters
from lms.demo.structure import write_structure
from lms.demo.timeline import FRIDAY, Timeline, later, on_weekday
from lms.demo.training import Followed, Training


def story(*, persons: int, seed: int, on: datetime.date) -> Sequence[Delivery]:
    """Five years until the day before ``on``, week by week."""
    random, time = Random(seed), Timeline(on)
    diary = Diary(time.begin, time.last)
    write_structure(diary, time)
    write_courses(diary, time)
    write_duties(diary, time)
    people = Careers(random, time, persons).people
    Circumstances(random, time).befall(people)
    Personnel(random, time, diary).write(people)
    incidents = Incidents(random, time, diary, people)
    for duty in incidents.duties:
        write_duty(diary, time, duty)
    training, evidence = Training(random, time), Evidence(random, time, diary)
    for person in (one for one in people if one.stints):
        asked = asked_of(person, time, incidents.duties)
        skipped = incidents.skipped(person)
        if person.number in RECRUITS:
            skipped = frozenset(asked)
            evidence.write(person, _of_recruit(person.number, time))
        evidence.write(person, training.follow(person, asked, skipped))
    incidents.write()
    lend_painters(people, time, diary)
    return list(diary.deliveries())


def _of_recruit(number: str, time: Timeline) -> list[Followed]:
    """What a recruit has to show: a diploma from before, and a first test passed."""
    earned, passed = time.days_ago(300), on_weekday(time.days_ago(4), FRIDAY)
    until = later(earned, 729)
    return [
        Followed(number, FIRST_AID, earned, until, "external", explicit=True),
        Followed(number, "WAPEN", passed, None, "practical"),
    ]
