"""Django's settings. Values that differ from place to place come from `config/environment.py`."""

import os
from pathlib import Path

from config.environment import read_environment
from config.journal import LOGGERS

BASE_DIR = Path(__file__).resolve().parent.parent
ENVIRONMENT = read_environment(os.environ, BASE_DIR)
HTTPS = ENVIRONMENT.https
PROXIES = ENVIRONMENT.proxies

FIXED_TODAY = ENVIRONMENT.today

DEBUG = False
SECRET_KEY = ENVIRONMENT.secret_key
ALLOWED_HOSTS = list(ENVIRONMENT.hosts)
ROOT_URLCONF = "config.urls"
WSGI_APPLICATION = "config.wsgi.application"
FIXTURES = BASE_DIR / "fixtures"

INSTALLED_APPS = [
    "django.contrib.staticfiles",
    "django.forms",
    "formtools",
    "interview",
]

# WhiteNoise answers for static files before our own headers are set: static files may be cached, nothing else may.
MIDDLEWARE = [
    "django.middleware.security.SecurityMiddleware",
    "whitenoise.middleware.WhiteNoiseMiddleware",
    "config.journal.RouteJournal",
    "config.headers.StrictHeaders",
    "django.middleware.clickjacking.XFrameOptionsMiddleware",
    "config.packing.PackedPages",
    "config.headers.TokenOnce",
    "django.middleware.locale.LocaleMiddleware",
    "config.headers.BodyLimit",
    "django.middleware.common.CommonMiddleware",
    "django.middleware.csrf.CsrfViewMiddleware",
    "config.language_parts.LanguageParts",
]

TEMPLATES = [
    {
        "BACKEND": "django.template.backends.django.DjangoTemplates",
        "DIRS": [BASE_DIR / "templates"],
        "APP_DIRS": True,
        "OPTIONS": {
            "context_processors": [
                "django.template.context_processors.request",
                "django.template.context_processors.i18n",
                "config.help.help_lines",
            ],
        },
    },
]
FORM_RENDERER = "config.markup.PlainRenderer"

# Answers are sealed before they get here; `secure_delete` also blanks what a deleted row leaves on the disk.
DATABASES = {
    "default": {
        "ENGINE": "django.db.backends.sqlite3",
        "NAME": ENVIRONMENT.folder / "orderpath.sqlite3",
        "OPTIONS": {
            "timeout": 20,
            "transaction_mode": "IMMEDIATE",
            "init_command": "PRAGMA journal_mode=WAL; PRAGMA secure_delete=ON;",
        },
    },
}
DEFAULT_AUTO_FIELD = "django.db.models.BigAutoField"

# A language joins this list when its catalogues leave nothing open: half a page in each language helps nobody.
LANGUAGE_CODE = "en"
LANGUAGES = [("en", "English"), ("es", "Español")]
LANGUAGE_COOKIE_NAME = "__Host-language" if HTTPS else "language"
LOCALE_PATHS = [BASE_DIR / "locale"]
FORMAT_MODULE_PATH = "config.formats"
USE_I18N = True
USE_TZ = True
TIME_ZONE = "UTC"

STATIC_URL = "/static/"
STATIC_ROOT: Path | None = ENVIRONMENT.folder / "static"
STATICFILES_DIRS = [BASE_DIR / "static"]
STORAGES = {
    "staticfiles": {"BACKEND": "whitenoise.storage.CompressedManifestStaticFilesStorage"},
}

# The fonts are for the papers; no browser asks for them, so none is packed small.
WHITENOISE_SKIP_COMPRESS_EXTENSIONS = ("png", "ttf")

# A form page is a few kilobytes. A long story is 20,000 characters; with every character escaped it still fits.
DATA_UPLOAD_MAX_MEMORY_SIZE = 2_500_000
DATA_UPLOAD_MAX_NUMBER_FIELDS = 1_000
DATA_UPLOAD_MAX_NUMBER_FILES = 0

# The token lives as long as the browser stays open, and leaves no dated cookie behind.
CSRF_COOKIE_AGE = None
CSRF_COOKIE_HTTPONLY = True
CSRF_COOKIE_SAMESITE = "Lax"
CSRF_COOKIE_SECURE = HTTPS
CSRF_COOKIE_NAME = "__Host-form" if HTTPS else "form"
CSRF_FAILURE_VIEW = "interview.typed.csrf_failed"

# With `no-referrer` browsers send `Origin: null`, and every form would be refused.
SECURE_REFERRER_POLICY = "same-origin"
SECURE_CROSS_ORIGIN_OPENER_POLICY = "same-origin"
SECURE_CONTENT_TYPE_NOSNIFF = True
SECURE_SSL_REDIRECT = HTTPS
SECURE_HSTS_SECONDS = 63_072_000 if HTTPS else 0
SECURE_HSTS_INCLUDE_SUBDOMAINS = HTTPS
SECURE_HSTS_PRELOAD = HTTPS
SECURE_PROXY_SSL_HEADER = ("HTTP_X_FORWARDED_PROTO", "https") if ENVIRONMENT.proxies else None
X_FRAME_OPTIONS = "DENY"

# Where "Leave this page" goes: a page anybody may have open.
LEAVE_TO = "https://www.weather.gov/"

# Gunicorn is given the same table (config/gunicorn.py).
LOGGING = LOGGERS
