"""The embedded installation that ``make run`` starts: demo mode, this machine only."""

from lms.settings import environment
from lms.settings.base import *

DEBUG = False
DEMO = True
SECRET_KEY = environment.secret("SECRET_KEY", "only-for-a-demo-on-this-machine")
ALLOWED_HOSTS = environment.words("ALLOWED_HOSTS", "localhost,127.0.0.1,[::1]")
