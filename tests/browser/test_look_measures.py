"""The measures of look.js find what they are for: each is shown one page with one fault, and the same page without."""

import pytest
from playwright.sync_api import Page

from tests.browser.look import NARROW, measured, scripts

pytestmark = pytest.mark.browser
SOUND = "<p>Words <a href='#x'>a link in a line</a></p><button style='min-height: 30px; width: 90px'>Press</button>"
FAULTS = [
    ("small", "<button style='padding: 0; height: 20px; width: 60px'>x</button>"),
    ("wide", "<p style='width: 500px'>Wide</p>"),
    ("cut", "<p style='height: 10px; overflow: hidden'>Words that are cut</p>"),
    ("unseen", "<button style='outline: 0; min-height: 30px; width: 60px'>No ring</button>"),
    ("shuffled", "<button tabindex='3'>Third</button>"),
    ("alike", "<a href='#y'>Change</a> <a href='#z'>Change</a>"),
    ("moving", "<p style='animation: turn 9s'>Turns</p>"),
]


@pytest.mark.parametrize(("what", "fault"), FAULTS, ids=[what for what, _ in FAULTS])
def test_a_fault_is_found_and_a_sound_page_is_not_blamed(phone: Page, what: str, fault: str) -> None:
    phone.set_viewport_size(NARROW)
    for added, is_found in (("", False), (fault, True)):
        style = "button:focus { outline: 3px solid black } @keyframes turn { to { rotate: 1turn } }"
        phone.set_content(f"<style>{style}</style><main>{SOUND}{added}</main>")
        phone.evaluate(scripts())
        assert bool(measured(phone, what)) is is_found
