from django.apps import AppConfig


class HazmatConfig(AppConfig):
    name = "hazmat"
