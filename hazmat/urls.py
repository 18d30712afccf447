from django.urls import include, path

from hazmat.exercises import banking_views, practice_views

app_name = "hazmat"
urlpatterns = [
    path("hazmat/", include("hazmat.reference.urls")),
    path("hazmat/duties/", include("hazmat.duties.urls")),
    path("hazmat/practice-log/", include("hazmat.practice_log.urls")),
    path("hazmat/practice/", practice_views.practice, name="practice"),
    path("hazmat/exercise-bank/", banking_views.exercise_bank, name="exercise_bank"),
    path(
        "hazmat/practice/<slug:slug>/",
        practice_views.practice_exercise,
        name="practice_exercise",
    ),
    path("", include("hazmat.passport.urls")),
    path("hazmat/register/", include("hazmat.register.urls")),
]
