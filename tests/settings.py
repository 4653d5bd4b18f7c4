"""The settings tests run with: a key of their own, static files as they lie, a database file a process."""

import os
import tempfile
from pathlib import Path

os.environ["ORDERPATH_SECRET_KEY"] = "only-for-tests-0123456789-abcdefghijklmnopqrstuvwxyz"
os.environ["ORDERPATH_BIND"] = "127.0.0.1:8000"
os.environ["ORDERPATH_HOSTS"] = ""

from config.settings import *  # noqa: E402,F403
from config.settings import DATABASES  # noqa: E402

STATIC_ROOT = None
WHITENOISE_USE_FINDERS = True
STORAGES = {"staticfiles": {"BACKEND": "django.contrib.staticfiles.storage.StaticFilesStorage"}}

# A file, not memory: two connections at once behave as they do in service.
DATABASES["default"]["TEST"] = {"NAME": Path(tempfile.gettempdir()) / f"orderpath-test-{os.getpid()}.sqlite3"}
