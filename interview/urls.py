"""Addresses of cases. Page and item are opaque (interview/addresses.py); the names are what the journal writes down."""

from django.urls import path, re_path

from interview import coming_back, views
from interview.speaking import language
from interview.typed import typed_again
from interview.way_back import way_back

CASE = r"^c/(?P<case_id>[A-Za-z0-9_-]{22})/"
PAGE = r"(?P<page>[a-z2-7]{16})"

urlpatterns = [
    path("begin/", views.begin, name="begin"),
    path("leave/", views.leave, name="leave"),
    path("language/", language, name="language"),
    path("typed/", typed_again, name="typed-again"),
    path("left/", views.left, name="left"),
    path("come-back/", coming_back.come_back_page, name="come-back"),
    path("paper/", way_back, name="way-back"),
    path("deleted/", views.deleted, name="deleted"),
    re_path(CASE + "$", views.resume, name="case"),
    re_path(CASE + PAGE + "$", views.case_page, name="case-page"),
    re_path(CASE + PAGE + r"/(?P<item>[a-z2-7]{16})$", views.case_item, name="case-item"),
]
