"""The exchange files of curricula, their items and hazard functions."""

from collections import defaultdict
from collections.abc import Iterator
from typing import Any, ClassVar

from django.db.models import QuerySet
from django.utils.translation import ngettext

from certification.models import Curriculum, CurriculumItem, HazardFunction, Line
from people.columns import (
    Code,
    Codes,
    Column,
    Number,
    Reference,
    Text,
    first_day,
    last_day,
)
from people.files import FileResource, Ids, Problem


class CurriculumResource(FileResource):
    file = "curricula"
    model = Curriculum
    key = ("code",)
    code: ClassVar = Column("code", Code(), required=True)
    title: ClassVar = Column("title", Text(200))


class CurriculumItemResource(FileResource):
    """An item; its minimum and courses make the line that it asks."""

    file = "curriculum_items"
    model = CurriculumItem
    key = ("item_code",)
    item_code: ClassVar = Column("code", Code(), required=True)
    curriculum_code: ClassVar = Column(
        "curriculum__code", Reference("curricula"), required=True
    )
    title: ClassVar = Column("title", Text(200))
    minimum: ClassVar = Column("line__minimum", Number(empty=1, at_least=1))
    course_codes: ClassVar = Column("line", Codes(to=("courses",)), required=True)
    start: ClassVar = Column("start", first_day())
    end: ClassVar = Column("end", last_day())

    @classmethod
    def problems(cls, row: Any) -> Iterator[Problem]:
        yield from super().problems(row)
        count = len(row.course_codes)
        if row.minimum > count:
            yield Problem(
                "minimum",
                ngettext(
                    "is more than the %(count)d course of the item; lower it.",
                    "is more than the %(count)d courses of the item; lower it.",
                    count,
                )
                % {"count": count},
            )

    @classmethod
    def content(cls, row: Any, ids: Ids) -> dict[str, Any]:
        return {
            "code": row.item_code,
            "curriculum_id": ids("curricula", row.curriculum_code),
            "title": row.title,
            "line_id": ids("lines", f"{row.minimum}:{'|'.join(row.course_codes)}"),
            "start": row.start,
            "end": row.end,
        }

    def iter_values(self, queryset: QuerySet[Any]) -> Iterator[tuple[Any, ...]]:
        courses: dict[int, list[str]] = defaultdict(list)
        for line, code in Line.objects.values_list("pk", "courses__code"):
            courses[line].append(code)
        place = list(self.fields).index("course_codes")
        for values in super().iter_values(queryset):
            yield (*values[:place], courses[values[place]], *values[place + 1 :])


class HazardFunctionResource(FileResource):
    file = "hazard_functions"
    model = HazardFunction
    key = ("code",)
    code: ClassVar = Column("code", Code(), required=True)
    name: ClassVar = Column("name", Text(200))
