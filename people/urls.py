from django.urls import path

from people import views

app_name = "people"
urlpatterns = [
    path("accounts/code/", views.sign_in_with_code, name="sign_in_code"),
]
