"""The pages of reference data and the calculators; included under ``hazmat``."""

from django.urls import path

from hazmat.calculators import views as calculator_views
from hazmat.reference import views

urlpatterns = [
    path("", views.search, name="search"),
    path("un/<str:un_number>/", views.un_number, name="un_number"),
    path("substances/<str:index_no>/", views.substance, name="substance"),
    path("editions/", views.editions, name="editions"),
    *(
        path(f"calculators/{name}/", view, name=f"calculate_{name}")
        for name, view in {
            "load": calculator_views.load,
            "road": calculator_views.road,
            "explosives": calculator_views.explosives,
            "air": calculator_views.air,
            "sea": calculator_views.sea,
            "small": calculator_views.small,
            "plate": calculator_views.plate,
            "document": calculator_views.document,
            "label": calculator_views.label,
            "may": calculator_views.may,
        }.items()
    ),
]
