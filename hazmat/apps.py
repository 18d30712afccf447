from django.apps import AppConfig


class HazmatConfig(AppConfig):
    name = "hazmat"

    def ready(self) -> None:
        """Make the exercises known as kinds of question."""
        from hazmat.exercises.kinds import register_all

        register_all()
