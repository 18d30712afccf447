"""The pages of a unit's register: what lies there, what is done with it, what follows."""

from collections.abc import Callable, Mapping
from typing import Any

from django.contrib import messages
from django.contrib.auth.decorators import login_required
from django.http import HttpRequest, HttpResponse
from django.shortcuts import redirect, render
from django.views.decorators.http import require_http_methods, require_safe

from certification.views import reader_of
from hazmat.models import Exposure, Product, RoleFunction, StockLine, Task, TaskHolder
from hazmat.register.above import from_above
from hazmat.register.cards import contact_of
from hazmat.register.effects import told
from hazmat.register.forms import (
    ActForm,
    AppointmentForm,
    EndForm,
    ExposureForm,
    HolderForm,
    RoleFunctionForm,
    StockForm,
    TaskForm,
)
from hazmat.register.goods import load_address
from hazmat.register.requests import units_to_ask_for
from hazmat.register.sight import (
    fact_to_keep,
    task_to_keep,
    task_with_register,
    unit_to_keep,
    unit_with_register,
)
from hazmat.register.units import (
    appointments_of,
    below,
    exposures_of,
    following,
    happened,
    holders_of,
    role_functions_of,
    stock_of,
    tasks_of,
)
from people.days import today
from people.models import Unit
from people.sight import people_in_sight, units_to_keep_substances_of

ASKING = ["GET", "HEAD", "POST"]


@login_required
@require_safe
def unit(request: HttpRequest, code: str) -> HttpResponse:
    """What a unit keeps and does, and which functions its people perform by that."""
    reader = reader_of(request)
    found = unit_with_register(reader, code)
    day = today()
    units = below(found, day)
    stock = stock_of(units, day)
    context = {
        "unit": found,
        "stock": stock,
        "load": load_address(stock.now),
        "tasks": tasks_of(units, day),
        "above": from_above(found, day, reader),
        "role_functions": role_functions_of(found, units, day),
        "appointments": appointments_of(found, people_in_sight(reader), day),
        "following": following(found, day),
        "happened": happened(units),
        "keeps": units_to_keep_substances_of(reader).contains(found),
        "asks": units_to_ask_for(reader).contains(found),
        "contact": contact_of(found, day.toordinal()),
    }
    return render(request, "hazmat/register/unit.html", context)


@login_required
@require_http_methods(ASKING)
def enter_in_unit(request: HttpRequest, code: str, kind: str) -> HttpResponse:
    """Enter stock, a task, or a function in the register of a unit."""
    reader = reader_of(request)
    found = unit_to_keep(reader, code)
    make, about = _IN_UNIT[kind]
    form = make(_sent(request), by=reader, **about(found, request))
    return _entered(request, form, found)


def _stock(unit: Unit, request: HttpRequest) -> dict[str, Any]:
    product = Product.objects.filter(code=request.GET.get("product", "")).first()
    initial = {"product": product, "start": today()}
    return {"instance": StockLine(unit=unit), "initial": initial}


_IN_UNIT: Mapping[str, tuple[type[ActForm], Callable[..., dict[str, Any]]]] = {
    "stock": (StockForm, _stock),
    "task": (TaskForm, lambda unit, _request: {"instance": Task(unit=unit)}),
    "role-function": (
        RoleFunctionForm,
        lambda unit, _request: {"instance": RoleFunction(unit=unit)},
    ),
    "appointment": (AppointmentForm, lambda _unit, _request: {}),
}


@login_required
@require_safe
def task(request: HttpRequest, code: str) -> HttpResponse:
    """A task: what is met in it, and who does it."""
    reader = reader_of(request)
    found = task_with_register(reader, code)
    context = {
        "task": found,
        "exposures": exposures_of(found),
        "holders": holders_of(found, people_in_sight(reader)),
        "keeps": units_to_keep_substances_of(reader).contains(found.unit),
    }
    return render(request, "hazmat/register/task.html", context)


@login_required
@require_http_methods(ASKING)
def enter_in_task(request: HttpRequest, code: str, kind: str) -> HttpResponse:
    """Say what is met in a task, or who does it."""
    reader = reader_of(request)
    found = task_to_keep(reader, code)
    form: ActForm
    if kind == "exposure":
        form = ExposureForm(_sent(request), by=reader, instance=Exposure(task=found))
    else:
        form = HolderForm(_sent(request), by=reader, instance=TaskHolder(task=found))
    return _entered(request, form, found.unit, task=found)


@login_required
@require_http_methods(ASKING)
def end(request: HttpRequest, kind: str, pk: int) -> HttpResponse:
    """Say which day was the last, or that it was a mistake."""
    reader = reader_of(request)
    fact = fact_to_keep(reader, kind, pk)
    form = EndForm(_sent(request), by=reader, fact=fact)
    task = getattr(fact, "task", None)
    unit = task.unit if task else getattr(fact, "unit", None)
    return _entered(request, form, unit, task=task, fact=fact)


def _entered(
    request: HttpRequest,
    form: Any,
    unit: Unit | None,
    *,
    task: Task | None = None,
    fact: Any = None,
) -> HttpResponse:
    """Back to where it is shown once it is done, with what it brought about."""
    if form.is_done():
        messages.success(request, told(form.effects))
        if task is not None and not isinstance(fact, Task):
            return redirect("hazmat:register_task", task.code)
        return (
            redirect("hazmat:register_unit", unit.code)
            if unit
            else redirect("hazmat:register")
        )
    context = {"form": form, "unit": unit, "task": task, "fact": fact}
    status = 422 if form.errors else 200
    return render(request, "hazmat/register/act.html", context, status=status)


def _sent(request: HttpRequest) -> Any:
    return request.POST if request.method == "POST" else None
