"""How the fields of forms are drawn, where Django's own way would differ from ours."""

from pathlib import Path
from typing import Any

from django import forms
from django.conf import settings
from django.forms.renderers import DjangoTemplates
from django.utils.functional import cached_property


class OurTemplates(DjangoTemplates):
    """Looks among our templates first: a choice that is empty looks alike everywhere."""

    @cached_property
    def engine(self) -> Any:
        djangos = Path(forms.__file__).parent / "templates"
        return self.backend(
            {
                "APP_DIRS": True,
                "DIRS": [settings.BASE_DIR / "templates", djangos],
                "NAME": "djangoforms",
                "OPTIONS": {},
            }
        )
