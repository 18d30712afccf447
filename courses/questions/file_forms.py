"""The forms with which question files come in and go out."""

from __future__ import annotations

from typing import Any

from django import forms
from django.conf import settings
from django.utils.translation import gettext_lazy as _

from certification.models import Course
from courses.question_files.decoding import LARGEST


class QuestionFileForm(forms.Form):
    """A file, the course whose bank it is for, and the language it is in."""

    upload = forms.FileField(
        label=_("File"), help_text=_("GIFT (.txt) or Moodle XML (.xml), up to 10 MB.")
    )
    course = forms.ModelChoiceField(label=_("Course"), queryset=Course.objects.all())
    language = forms.ChoiceField(
        label=_("Language of the questions"),
        choices=settings.LANGUAGES,
        help_text=_("A file that says the language itself goes before this."),
    )

    def clean_upload(self) -> Any:
        upload = self.cleaned_data["upload"]
        if upload.size > LARGEST:
            raise forms.ValidationError(
                _("The file is larger than 10 MB. Export fewer categories at a time.")
            )
        return upload
