"""Every address. Those of a case are in interview/urls.py."""

from django.urls import include, path, re_path

from config import pages
from interview import sample_pages
from interview.states import StatePage, StatesPage

urlpatterns = [
    path("", pages.StartPage.as_view(), name="start"),
    path("help/", pages.HelpPage.as_view(), name="help"),
    path("kinds/", pages.KindsPage.as_view(), name="kinds"),
    path("questions/", pages.QuestionsPage.as_view(), name="questions"),
    path("safety/", pages.SafetyPage.as_view(), name="safety"),
    path("words/", pages.WordsPage.as_view(), name="words"),
    path("sample/", sample_pages.sample_index, name="sample"),
    path("sample/<int:number>/<int:place>/", sample_pages.sample_paper, name="sample-paper"),
    path("sample/<int:number>/<str:file>", sample_pages.sample_file, name="sample-file"),
    path("states/", StatesPage.as_view(), name="states"),
    re_path(r"^states/(?P<code>[A-Za-z]{2})/$", StatePage.as_view(), name="state"),
    path("", include("interview.urls")),
]

handler400 = pages.bad_request
handler403 = pages.not_allowed
handler404 = pages.not_found
handler500 = pages.failed
