"""The embedded installation that ``make run`` starts: demo mode, this machine only."""

from lms.settings import environment
from lms.settings.base import *

DEBUG = False
DEMO = True
SECRET_KEY = environment.secret("SECRET_KEY", "only-for-a-demo-on-this-machine")
ALLOWED_HOSTS = environment.words("ALLOWED_HOSTS", "localhost,127.0.0.1,[::1]")
CHECKPOINT_DIR = environment.text("CHECKPOINT_DIR", str(DATA_DIR / "checkpoints"))

# Static files come straight from the source: nothing to collect before a first look.
STATIC_ROOT = None
WHITENOISE_USE_FINDERS = True
STORAGES["staticfiles"] = {
    "BACKEND": "django.contrib.staticfiles.storage.StaticFilesStorage"
}

# Of every request a line would bury the accounts that the start prints.
for name in ("django.server", "django.request"):
    LOGGING["loggers"][name] |= {"level": "ERROR"}
