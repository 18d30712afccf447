"""Who can meet a product or a task at all: the people whose duties a change concerns."""

from collections.abc import Collection

from django.db.models import Q

from hazmat.duties.deriving import Audience
from hazmat.duties.reach import reached
from hazmat.models import StockLine, TaskHolder
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
