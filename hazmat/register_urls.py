"""The pages of the substance register; included under the namespace ``hazmat``."""

from django.urls import path

from hazmat import register_unit_views, register_views

UNIT, TASK = "units/<str:code>/", "tasks/<str:code>/"

urlpatterns = [
    path("", register_views.register, name="register"),
    path("products/", register_views.products, name="register_products"),
    path("products/new/", register_views.product_new, name="register_product_new"),
    path("products/<str:code>/", register_views.product, name="register_product"),
    path(
        "products/<str:code>/sheets/new/",
        register_views.sheet_new,
        name="register_sheet_new",
    ),
    path(UNIT, register_unit_views.unit, name="register_unit"),
    *(
        path(
            f"{UNIT}{kind}/new/",
            register_unit_views.enter_in_unit,
            {"kind": kind},
            name=f"register_{kind.replace('-', '_')}_new",
        )
        for kind in ("stock", "task", "role-function", "appointment")
    ),
    path(TASK, register_unit_views.task, name="register_task"),
    *(
        path(
            f"{TASK}{kind}/new/",
            register_unit_views.enter_in_task,
            {"kind": kind},
            name=f"register_{kind}_new",
        )
        for kind in ("exposure", "holder")
    ),
    path("<slug:kind>/<int:pk>/end/", register_unit_views.end, name="register_end"),
]
