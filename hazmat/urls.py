from django.urls import include, path

app_name = "hazmat"
urlpatterns = [
    path("hazmat/duties/", include("hazmat.duties.urls")),
    path("hazmat/register/", include("hazmat.register_urls")),
]
