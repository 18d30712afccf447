"""The pages of reference data and the calculators; included under ``hazmat``."""

from django.urls import path

from hazmat import views

urlpatterns = [
    path("", views.search, name="search"),
    path("un/<str:un_number>/", views.un_number, name="un_number"),
    path("substances/<str:index_no>/", views.substance, name="substance"),
    path("editions/", views.editions, name="editions"),
]
