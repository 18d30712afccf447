"""The practice log; included under the namespace ``hazmat``."""

from django.urls import path

from hazmat.practice_log import views

urlpatterns = [
    path("<uuid:public_id>/", views.practice_log, name="practice_log"),
    path("entries/<int:pk>/revoke/", views.revoke, name="practice_revoke"),
]
