"""Who can meet a product or a task at all: the people whose duties a change concerns.

And who works with a product by a line of stock, whether a duty follows from it or not.
"""

import datetime
from collections import defaultdict
from collections.abc import Collection, Iterator

from django.db.models import Q, QuerySet

from hazmat.duties.deriving import Audience
from hazmat.duties.reach import reached
from hazmat.models import Product, StockLine, TaskHolder
from people.calendar import Span, overlap
from people.models import Unit, User
from people.organisation import unit_tree


def people_meeting(
    *, products: Collection[int] = (), tasks: Collection[int] = ()
) -> set[int]:
    """Everybody whom a line of stock or a task with these ever reaches.

    What was withdrawn or has ended counts too: its people may have to be let go.
    """
    lines = StockLine.objects.filter(product__in=products)
    found = {
        Audience(line.unit_id, role=line.role_id)
        for line in lines
        if line.reach != StockLine.Reach.TASKS
    }
    holders = TaskHolder.objects.filter(
        Q(task__in=tasks) | Q(task__exposures__product__in=products)
    )
    for holder in holders.select_related("task").distinct():
        unit = None if holder.person_id else holder.task.unit_id
        found.add(Audience(unit, role=holder.role_id, person=holder.person_id))
    people = reached(found, unit_tree()).values()
    return {person for those in people for person in those}


def products_kept_for(person: User, day: datetime.date) -> set[str]:
    """The codes of the products that somebody works with by stock, on a day or later."""
    lines = StockLine.objects.all()
    return {code for code, _who in _kept(lines, day, {person.pk})}


def people_with(
    product: Product, units: QuerySet[Unit], day: datetime.date
) -> frozenset[int]:
    """Who works with a product by stock that these units keep, on a day or later."""
    lines = StockLine.objects.filter(product=product, unit__in=units)
    return frozenset(who for _code, who in _kept(lines, day, None))


def _kept(
    lines: QuerySet[StockLine], day: datetime.date, people: Collection[int] | None
) -> Iterator[tuple[str, int]]:
    """Product and person of every line that reaches somebody on a day or later."""
    lasting = lines.filter(withdrawn=False, end__gte=day)
    by_audience: dict[Audience, list[tuple[str, Span]]] = defaultdict(list)
    for line in lasting.exclude(reach=StockLine.Reach.TASKS).select_related("product"):
        days = max(line.start, day).toordinal(), line.end.toordinal()
        audience = Audience(line.unit_id, role=line.role_id)
        by_audience[audience].append((line.product.code, days))
    for audience, found in reached(by_audience, unit_tree(), people=people).items():
        for who, spans in found.items():
            for code, days in by_audience[audience]:
                if overlap([days], spans):
                    yield code, who
