from django.urls import path

from certification import clearance_views, mission_views, views

app_name = "certification"
urlpatterns = [
    path("units/", views.units, name="units"),
    path("units/<str:code>/", views.unit, name="unit"),
    path("units/<str:code>/may/", clearance_views.may, name="may"),
    path("units/<str:code>/missions/", mission_views.missions, name="missions"),
    path("units/<str:code>/missions/new/", mission_views.plan, name="mission_plan"),
    path("missions/<uuid:public_id>/", mission_views.mission, name="mission"),
    path("missions/<uuid:public_id>/join/", mission_views.join, name="mission_join"),
    path("missions/<uuid:public_id>/leave/", mission_views.leave, name="mission_leave"),
    path(
        "missions/<uuid:public_id>/cancel/", mission_views.cancel, name="mission_cancel"
    ),
    path("people/<uuid:public_id>/", views.person, name="person"),
    path(
        "people/<uuid:public_id>/items/<str:item_code>/",
        views.explanation,
        name="explanation",
    ),
]
