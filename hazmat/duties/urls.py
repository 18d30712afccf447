"""The pages of duties; included under the namespace ``hazmat``."""

from django.urls import path

from hazmat.duties import views

urlpatterns = [
    path("rules/", views.rules, name="rules"),
    path("to-confirm/", views.still_to_confirm, name="to_confirm"),
    path("rules/<str:code>/", views.rule, name="rule"),
    path("rules/<str:code>/confirm/", views.confirm, name="rule_confirm"),
    path("coming/", views.coming, name="coming"),
    path("what-if/", views.what_if, name="what_if"),
    path("what-if/task/", views.what_if_task, name="what_if_task"),
    path("people/<uuid:public_id>/", views.person, name="person_duties"),
]
