"""Production: everything it needs comes from the environment, or the start stops."""

from lms.settings import environment
from lms.settings.base import *

DEBUG = False
SECRET_KEY = environment.secret("SECRET_KEY")
ALLOWED_HOSTS = environment.words("ALLOWED_HOSTS")
PUBLIC_BASE_URL = WAGTAILADMIN_BASE_URL = environment.text("PUBLIC_BASE_URL")
DATABASES = environment.databases(
    environment.secret("DATABASE_URL"), environment.secret("REPLICA_URL", "")
)

SECURE_SSL_REDIRECT = True
SECURE_REDIRECT_EXEMPT = [r"^healthz$", r"^readyz$"]
SECURE_PROXY_SSL_HEADER = ("HTTP_X_FORWARDED_PROTO", "https")
# Who asks is what the proxy before us says; of those that a browser names, none.
ALLAUTH_TRUSTED_PROXY_COUNT = environment.number("PROXIES", 1)
SECURE_HSTS_SECONDS = 31_536_000
SECURE_HSTS_INCLUDE_SUBDOMAINS = True
SECURE_HSTS_PRELOAD = True
SESSION_COOKIE_SECURE = True
SESSION_COOKIE_NAME = "__Host-session"
CSRF_COOKIE_SECURE = True
CSRF_COOKIE_NAME = "__Host-csrf"

INSTALLED_APPS = [*INSTALLED_APPS, "django_tasks_db"]
TASKS = {"default": {"BACKEND": "django_tasks_db.DatabaseBackend"}}

LOGGING["handlers"]["errors"]["formatter"] = "json"
LOGGING["loggers"]["lms.requests"]["level"] = "INFO"
