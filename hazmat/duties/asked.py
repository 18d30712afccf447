"""Which courses are asked of whoever performs a hazard function."""

import datetime
from collections import defaultdict
from collections.abc import Collection, Mapping, Sequence

from certification.models import Course, Requirement

Asked = Mapping[int, Sequence[Course]]
"""By hazard function; one of which nothing is asked is not there."""


def courses_asked(functions: Collection[int], on: datetime.date) -> Asked:
    """The courses with which requirements of these functions are met; two queries."""
    rows = set(
        Requirement.objects.filter(
            hazard_function__in=functions,
            end__gte=on,
            curriculum__items__end__gte=on,
            curriculum__items__line__courses__isnull=False,
        ).values_list("hazard_function", "curriculum__items__line__courses")
    )
    courses = Course.objects.filter(pk__in={course for _function, course in rows})
    found: dict[int, list[Course]] = defaultdict(list)
    for course in courses.order_by("code"):
        for function in functions:
            if (function, course.pk) in rows:
                found[function].append(course)
    return dict(found)
