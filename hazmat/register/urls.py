"""The pages of the substance register; included under the namespace ``hazmat``."""

from django.urls import path

from hazmat.register import card_views as register_card_views
from hazmat.register import contact_views as register_contact_views
from hazmat.register import import_views as register_import_views
from hazmat.register import paper_views as register_paper_views
from hazmat.register import request_views as register_request_views
from hazmat.register import unit_views as register_unit_views
from hazmat.register import views as register_views

UNIT, TASK = "units/<str:code>/", "tasks/<str:code>/"
PRODUCT, SHEET = "products/<str:code>/", "sheets/<int:pk>/"

urlpatterns = [
    path("", register_views.register, name="register"),
    path("import/", register_import_views.bring_in, name="register_import"),
    path("products/", register_views.products, name="register_products"),
    path("products/new/", register_views.product_new, name="register_product_new"),
    path("products/<str:code>/", register_views.product, name="register_product"),
    path(
        "products/<str:code>/sheets/new/",
        register_views.sheet_new,
        name="register_sheet_new",
    ),
    path(f"{PRODUCT}print/", register_card_views.papers, name="register_papers"),
    path(f"{PRODUCT}label/", register_card_views.label, name="register_label"),
    path(f"{SHEET}paper/", register_paper_views.paper_add, name="register_paper_add"),
    path(
        f"{SHEET}advice/<str:language>/",
        register_paper_views.advice,
        name="register_advice",
    ),
    path(f"{SHEET}read/", register_paper_views.read, name="register_read"),
    path("papers/<int:pk>/", register_paper_views.paper, name="register_paper"),
    path("mine/", register_paper_views.mine, name="register_mine"),
    path("requests/", register_request_views.requests, name="register_requests"),
    path(
        "requests/<uuid:public_id>/",
        register_request_views.decide,
        name="register_request",
    ),
    path("centres/", register_contact_views.centres, name="register_centres"),
    path("centres/new/", register_contact_views.centre, name="register_centre_new"),
    path("centres/<int:pk>/", register_contact_views.centre, name="register_centre"),
    path(
        f"{UNIT}contact/", register_contact_views.unit_contact, name="register_contact"
    ),
    path(f"{UNIT}ask/", register_request_views.ask, name="register_ask"),
    path(
        f"{UNIT}cards/<str:product_code>/",
        register_card_views.card,
        name="register_card",
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
