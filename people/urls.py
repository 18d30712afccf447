from django.urls import path

from people import look_views, mail_views, views

app_name = "people"
urlpatterns = [
    path("accounts/code/", views.sign_in_with_code, name="sign_in_code"),
    path("my/looks/", look_views.looks, name="looks"),
    path("my/mail/", mail_views.mail_wishes, name="mail_wishes"),
]
