"""How the server runs: threads, so that a slow connection holds up nobody; small limits; no access log."""

import os
import sys
from pathlib import Path

from django.core.exceptions import ImproperlyConfigured

from config.environment import read_environment
from config.journal import LOGGERS

# The journal keeps the words of an error to itself; what is wrong with the environment has to be said before it begins.
try:
    read_environment(os.environ, Path(__file__).resolve().parent.parent)
except ImproperlyConfigured as wrong:
    sys.exit(str(wrong))

bind = os.environ.get("ORDERPATH_BIND", "127.0.0.1:8000")
wsgi_app = "config.wsgi:application"
worker_class = "config.worker.PunctualWorker"
workers = 2
# A thread waits while a request arrives (config/worker.py), so there are more of them than requests to answer.
threads = 64
worker_connections = 200
preload_app = False

# A worker that hangs is replaced; one that has served long is renewed, not both at once.
timeout = 60
graceful_timeout = 20
keepalive = 5
max_requests = 5_000
max_requests_jitter = 500

limit_request_line = 2_048
limit_request_fields = 50
limit_request_field_size = 8_190

# Django reads the proxy's headers, when ORDERPATH_PROXIES says there is one.
forwarded_allow_ips = ""
control_socket_disable = True
accesslog = None
logconfig_dict = LOGGERS
proc_name = "orderpath"


def post_worker_init(worker: object) -> None:
    """Read the addresses and the law in every language before the first visitor comes, not while they wait."""
    from django.conf import settings
    from django.urls import get_resolver

    from config.refusals import write_down
    from orders.english_parts import english_within
    from orders.federal import the_federal_law
    from orders.law import the_law
    from orders.papers.official.shelf import the_shelf

    get_resolver().check()
    for language, _name in settings.LANGUAGES:
        write_down(the_law(language))
        english_within(language)
    write_down(the_shelf())
    the_federal_law()
