"""The pages of the exposure passport; included under the namespace ``hazmat``."""

from django.urls import path

from hazmat.passport import views

urlpatterns = [
    path("my/exposure/", views.passport, name="my_exposure"),
    path("my/exposure.pdf", views.paper, name="my_exposure_paper"),
    path("my/exposure.csv", views.sheet, name="my_exposure_sheet"),
    path("my/exposure.json", views.file, name="my_exposure_file"),
    path("hazmat/exposure/", views.register, name="exposure_register"),
    path("hazmat/exposure/new/", views.enter, name="exposure_new"),
    path("hazmat/exposure/<int:pk>/revoke/", views.revoke, name="exposure_revoke"),
]
