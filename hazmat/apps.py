from django.apps import AppConfig


class HazmatConfig(AppConfig):
    name = "hazmat"

    def ready(self) -> None:
        """Make the exercises known as kinds of question, and to lessons."""
        from hazmat.exercises import kinds, lessons

        kinds.register_all()
        lessons.register_all()
