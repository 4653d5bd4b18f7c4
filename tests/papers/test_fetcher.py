"""While a paper is made nothing is loaded but our own fonts."""

import pytest

from orders.papers.fetcher import FONT_ADDRESS, FONTS, OwnFontsOnly, Refused
from orders.papers.typeset import font_faces

FONT = f"{FONT_ADDRESS}LiberationSerif-Regular.ttf"


def test_each_face_of_the_style_sheet_is_one_of_our_fonts() -> None:
    fetcher = OwnFontsOnly()
    named = [part.split('"')[0] for part in font_faces().split('url("')[1:]]
    assert len(named) == 8
    assert all(fetcher.fetch(address).read()[:4] == b"\x00\x01\x00\x00" for address in named)


@pytest.mark.parametrize(
    "address",
    [
        "file:///etc/passwd",
        FONTS.joinpath("LiberationSerif-Regular.ttf").as_uri(),
        "http://127.0.0.1/",
        "https://example.org/font.ttf",
        "ftp://example.org/",
        "data:text/plain,hello",
        f"{FONT_ADDRESS}LICENSE.txt",
        f"{FONT_ADDRESS}../fonts/LiberationSerif-Regular.ttf",
        f"{FONT}?x",
        "LiberationSerif-Regular.ttf",
        "",
    ],
)
def test_every_other_address_is_refused_and_not_repeated(address: str) -> None:
    with pytest.raises(Refused) as refused:
        OwnFontsOnly().fetch(address)
    assert not address or address not in str(refused.value)
