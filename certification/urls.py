from django.urls import path

from certification import clearance_views, views

app_name = "certification"
urlpatterns = [
    path("units/", views.units, name="units"),
    path("units/<str:code>/", views.unit, name="unit"),
    path("units/<str:code>/may/", clearance_views.may, name="may"),
    path("people/<uuid:public_id>/", views.person, name="person"),
    path(
        "people/<uuid:public_id>/items/<str:item_code>/",
        views.explanation,
        name="explanation",
    ),
]
