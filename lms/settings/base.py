"""What every environment shares. Values only; ``environment`` does the reading."""

from pathlib import Path
from typing import Any

from csp.constants import NONE, SELF

from lms.settings import environment

BASE_DIR = Path(__file__).resolve().parent.parent.parent
DATA_DIR = Path(environment.text("DATA_DIR", str(BASE_DIR / "var"))).resolve()
DEMO = False
DATA_UPLOAD_MAX_NUMBER_FIELDS = 10_000  # long pages, and files of many questions

INSTALLED_APPS = [
    "lms",
    "hazmat",
    "courses",
    "certification",
    "people",
    "allauth",
    "allauth.account",
    "django_htmx",
    "django_tasks",
    "import_export",
    "wagtail_localize",
    "wagtail_localize.locales",
    "wagtail.users",
    "wagtail.images",
    "wagtail.documents",
    "wagtail.snippets",
    "wagtail.search",
    "wagtail.admin",
    "wagtail",
    "modelcluster",
    "taggit",
    "django.contrib.auth",
    "django.contrib.contenttypes",
    "django.contrib.sessions",
    "django.contrib.messages",
    "django.contrib.staticfiles",
    "whitenoise.runserver_nostatic",
]

MIDDLEWARE = [
    "django.middleware.security.SecurityMiddleware",
    "whitenoise.middleware.WhiteNoiseMiddleware",
    "lms.content_policy.ContentPolicyMiddleware",
    "lms.without_trace.middleware",  # before whatever reads or sets a cookie
    "lms.request_log.every_request",
    "django.contrib.sessions.middleware.SessionMiddleware",
    "django.middleware.common.CommonMiddleware",
    "django.middleware.csrf.CsrfViewMiddleware",
    "django.contrib.auth.middleware.AuthenticationMiddleware",
    "lms.language.middleware",
    "django.contrib.messages.middleware.MessageMiddleware",
    "django.middleware.clickjacking.XFrameOptionsMiddleware",
    "allauth.account.middleware.AccountMiddleware",
    "django_htmx.middleware.HtmxMiddleware",
    "lms.keeping.nothing_is_kept",
    "people.middleware.access_follows_dates",
    "lms.back_office.BackOfficeMiddleware",
    "lms.upkeep.standing_follows_facts",
    "lms.pieces.middleware",
]

ROOT_URLCONF = "lms.urls"
WSGI_APPLICATION = "lms.wsgi.application"

TEMPLATES = [
    {
        "BACKEND": "django.template.backends.django.DjangoTemplates",
        "DIRS": [BASE_DIR / "templates"],
        "APP_DIRS": True,
        "OPTIONS": {
            "context_processors": [
                "django.template.context_processors.request",
                "django.contrib.auth.context_processors.auth",
                "django.contrib.messages.context_processors.messages",
                "django.template.context_processors.i18n",
                "lms.chrome.chrome",
            ],
        },
    },
]
FORM_RENDERER = "lms.form_widgets.OurTemplates"

DATABASES = {
    "default": environment.database(
        environment.text("DATABASE_URL", f"sqlite:///{DATA_DIR / 'bekwaam.sqlite3'}")
    )
}
# Counts of who tries too often, in each process; room for everybody who signs in.
CACHES = {
    "default": {
        "BACKEND": "django.core.cache.backends.locmem.LocMemCache",
        "OPTIONS": {"MAX_ENTRIES": 100_000},
    }
}
DEFAULT_AUTO_FIELD = "django.db.models.BigAutoField"

# --- who signs in -----------------------------------------------------------
AUTH_USER_MODEL = "people.User"
AUTHENTICATION_BACKENDS = [
    "django.contrib.auth.backends.ModelBackend",
    "lms.signing_in.AnyCapitalsBackend",
]
PASSWORD_HASHERS = ["django.contrib.auth.hashers.Argon2PasswordHasher"]
AUTH_PASSWORD_VALIDATORS = [
    {
        "NAME": "people.passwords.LongEnough",
        "OPTIONS": {"min_length": 12},
    },
    {"NAME": "people.passwords.NotCommon"},
]
LOGIN_URL = "account_login"
LOGIN_REDIRECT_URL = "/"
ACCOUNT_USER_MODEL_USERNAME_FIELD = "service_number"
ACCOUNT_LOGIN_METHODS = {"username", "email"}
ACCOUNT_SIGNUP_FIELDS = ["username*", "password1*"]
ACCOUNT_EMAIL_VERIFICATION = "none"
ACCOUNT_PRESERVE_USERNAME_CASING = True
ACCOUNT_LOGOUT_REDIRECT_URL = "/"
ACCOUNT_ADAPTER = "lms.accounts.AccountAdapter"
ACCOUNT_FORMS = {
    "login": "lms.accounts.SignInForm",
    "change_password": "lms.accounts.NewPasswordForm",
    "reset_password": "lms.accounts.PasswordForgottenForm",
    "reset_password_from_key": "lms.accounts.FirstPasswordForm",
}
# A whole class sits behind one address and signs in within a minute; whoever guesses at
# one account is slowed down at that account.
ACCOUNT_RATE_LIMITS = {
    "login": "600/m/ip",
    "login_failed": "60/m/ip,5/300s/key",
    "reset_password_from_key": "600/m/ip",
}
ACCOUNT_SESSION_REMEMBER = False
ACCOUNT_EMAIL_UNKNOWN_ACCOUNTS = False
ACCOUNT_EMAIL_SUBJECT_PREFIX = ""
WAGTAILADMIN_LOGIN_URL = "account_login"
WAGTAIL_PASSWORD_MANAGEMENT_ENABLED = False

# --- language and time ------------------------------------------------------
LANGUAGE_CODE = "nl"
LANGUAGES = [("nl", "Nederlands"), ("en", "English")]
WAGTAIL_CONTENT_LANGUAGES = LANGUAGES
WAGTAIL_I18N_ENABLED = True
LOCALE_PATHS = [BASE_DIR / "locale"]
FORMAT_MODULE_PATH = ["lms.formats"]
TIME_ZONE = environment.text("TIME_ZONE", "Europe/Amsterdam")
USE_TZ = True
USE_I18N = True

# --- files ------------------------------------------------------------------
STATIC_URL = "/static/"
STATIC_ROOT: Path | None = Path(
    environment.text("STATIC_DIR", str(DATA_DIR / "static"))
)
MEDIA_URL = "/media/"
MEDIA_ROOT = DATA_DIR / "media"
STORAGES = {
    "default": {"BACKEND": "django.core.files.storage.FileSystemStorage"},
    "staticfiles": {
        "BACKEND": "whitenoise.storage.CompressedManifestStaticFilesStorage"
    },
}

# --- rules of certification -------------------------------------------------
WARNING_DAYS = environment.number("WARNING_DAYS", 90)
BRIDGE_DAYS = 31
THEME_CSS = environment.text("THEME_CSS", "")
PUBLIC_BASE_URL = environment.text("PUBLIC_BASE_URL", "http://localhost:8000")

# --- proof of the ledger ----------------------------------------------------
LEDGER_KEY_FILE = environment.text("LEDGER_KEY_FILE", "")
CHECKPOINT_DIR = environment.text("CHECKPOINT_DIR", "")
PDF_SIGNING_FILE = environment.text("PDF_SIGNING_FILE", "")
PDF_SIGNING_PASSPHRASE = environment.secret("PDF_SIGNING_PASSPHRASE", "")

# --- how long is kept what (docs/rules/retention.md) --------------------------
RETENTION_YEARS = environment.number("RETENTION_YEARS", 10)
RETENTION_LETTER_DAYS = environment.number("RETENTION_LETTER_DAYS", 365)
SECURITY_CONTACT = environment.words("SECURITY_CONTACT")

# --- integrity help: what only the organisation can say ---------------------
INTEGRITY_PHONE = environment.text("INTEGRITY_PHONE", "")
INTEGRITY_WAY_OUT = environment.text("INTEGRITY_WAY_OUT", "https://www.knmi.nl/")
INTEGRITY_TEXT_CONFIRMED = environment.text("INTEGRITY_TEXT_CONFIRMED", "")

# --- Wagtail ----------------------------------------------------------------
WAGTAIL_SITE_NAME = "Bekwaam"
WAGTAILADMIN_BASE_URL = PUBLIC_BASE_URL
WAGTAILIMAGES_IMAGE_MODEL = "courses.TrainingImage"
WAGTAILIMAGES_EXTENSIONS = ["gif", "jpg", "jpeg", "png", "webp"]  # no SVG: it can act
WAGTAILDOCS_DOCUMENT_MODEL = "courses.TrainingDocument"
WAGTAIL_LOCALIZE_DEFAULT_TRANSLATION_MODE = "simple"  # drafts that a second
WAGTAILLOCALIZE_SYNC_LIVE_STATUS_ON_TRANSLATE = False  # person publishes
WAGTAILDOCS_SERVE_METHOD = "serve_view"
WAGTAILEMBEDS_FINDERS: list[dict[str, str]] = []
WAGTAILSEARCH_BACKENDS = {"default": {"BACKEND": "wagtail.search.backends.database"}}
WAGTAIL_GRAVATAR_PROVIDER_URL = None
WAGTAIL_ENABLE_UPDATE_CHECK = False
WAGTAIL_ENABLE_WHATS_NEW_BANNER = False

# --- tasks and mail ---------------------------------------------------------
TASKS = {"default": {"BACKEND": "django_tasks.backends.immediate.ImmediateBackend"}}
EMAIL_FILE_PATH = DATA_DIR / "mail"
_mail = environment.mail(environment.secret("EMAIL_URL", "file://"))
EMAIL_BACKEND = _mail.backend
EMAIL_HOST, EMAIL_PORT = _mail.host, _mail.port
EMAIL_HOST_USER, EMAIL_HOST_PASSWORD = _mail.user, _mail.password
EMAIL_USE_TLS, EMAIL_USE_SSL = _mail.starts_tls, _mail.is_tls
EMAIL_TIMEOUT = 20
MAIL_CAP = environment.number("MAIL_CAP", 1000)
# Where the personnel system puts its file every night; nothing is read without it.
PERSONNEL_FEED_DIR = environment.text("PERSONNEL_FEED_DIR", "") or None
DEFAULT_FROM_EMAIL = environment.text("DEFAULT_FROM_EMAIL", "bekwaam@localhost")

# --- headers ----------------------------------------------------------------
X_FRAME_OPTIONS = "DENY"  # Wagtail lifts it for its previews
SECURE_REFERRER_POLICY = "same-origin"
SECURE_CROSS_ORIGIN_OPENER_POLICY = "same-origin"
SESSION_COOKIE_HTTPONLY = True
CSRF_COOKIE_HTTPONLY = True
CSRF_FAILURE_VIEW = "lms.errors.csrf_failure"
CONTENT_SECURITY_POLICY = {
    "DIRECTIVES": {
        "default-src": [SELF],
        "script-src": [SELF],
        "style-src": [SELF],
        "img-src": [SELF, "data:"],
        "object-src": [NONE],
        "base-uri": [NONE],
        "form-action": [SELF],
        "frame-ancestors": [SELF],
    },
}

# --- logs -------------------------------------------------------------------
LOGGING: dict[str, Any] = {
    "version": 1,
    "disable_existing_loggers": False,
    "formatters": {
        "line": {"format": "%(asctime)s %(levelname)s %(name)s %(message)s"},
        "json": {"()": "lms.json_logs.JsonLine"},
    },
    "filters": {"nothing_of_help": {"()": "lms.quiet_logs.NothingOfHelp"}},
    "handlers": {
        "errors": {
            "class": "logging.StreamHandler",
            "formatter": "line",
            "filters": ["nothing_of_help"],
        }
    },
    "root": {"handlers": ["errors"], "level": "WARNING"},
    "loggers": {
        "django": {"handlers": [], "propagate": True},
        "lms.requests": {"level": "WARNING"},
        "django.request": {"filters": ["nothing_of_help"]},
        "django.server": {"filters": ["nothing_of_help"]},
    },
}
