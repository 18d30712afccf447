#!/usr/bin/env python
"""Django's command line, in the development settings unless told otherwise.

Commands speak English, whatever the language of the site: operators and scripts read
what they say.
"""

import os
import sys

import django
from django.core.exceptions import ImproperlyConfigured
from django.core.management import execute_from_command_line
from django.utils import translation


def main() -> None:
    os.environ.setdefault("DJANGO_SETTINGS_MODULE", "lms.settings.dev")
    try:
        django.setup()
    except ImproperlyConfigured as missing:
        sys.exit(f"{missing}")
    with translation.override("en"):
        execute_from_command_line(sys.argv)


if __name__ == "__main__":
    main()
