"""After any sequence of acts the stored spans are what the facts say."""

from datetime import date

import pytest
from django.core.exceptions import ValidationError

from certification.checking import differing
from certification.gaps import computed, lines_of
from certification.loading import facts
from certification.rebuilding import rebuild_stale
from people.models import User
from tests.certification.befalling import Organisation

pytestmark = pytest.mark.django_db


def everybody() -> list[int]:
    return list(User.objects.order_by("pk").values_list("pk", flat=True))


def shown(on: date) -> list:
    return sorted(lines_of(everybody(), on, facts()), key=repr)


def from_facts(on: date) -> list:
    return sorted(computed(everybody(), on, facts()), key=repr)


@pytest.mark.parametrize("seed", range(8))
def test_spans_are_right_after_every_act(seed: int) -> None:
    organisation = Organisation(seed)
    done = 0
    for _ in range(30):
        try:
            organisation.random.choice(organisation.acts())()
        except (ValidationError, IndexError):
            continue  # a refused act leaves everything as it was
        done += 1
        for on in (organisation.day(), organisation.day()):
            assert shown(on) == from_facts(on)
    assert done > 10
    rebuild_stale()
    assert not list(differing(everybody()))
