from django.urls import include, path

app_name = "hazmat"
urlpatterns = [
    path("hazmat/", include("hazmat.reference_urls")),
    path("hazmat/duties/", include("hazmat.duties.urls")),
    path("hazmat/practice-log/", include("hazmat.practice_log.urls")),
    path("hazmat/register/", include("hazmat.register_urls")),
]
