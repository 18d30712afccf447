"""Who looked at whose record: noted when somebody looks who may only look."""

from people.models import Look, User
from people.sight import people_to_act_for


def note_look(*, viewer: User, person: User, page: str) -> None:
    """Note that a page about somebody was opened by an overseer.

    Who acts for a person works with the record every day; that is no inspection.
    """
    if viewer.pk == person.pk:
        return
    if people_to_act_for(viewer).filter(pk=person.pk).exists():
        return
    Look.objects.create(viewer=viewer, person=person, page=page)
