"""What a paper may load while it is made: the project's own fonts, and nothing else in the world (DESIGN.md 7)."""

from collections.abc import Mapping
from pathlib import Path

from weasyprint.urls import URLFetcher, URLFetcherResponse

FONTS = Path(__file__).resolve().parents[2] / "static" / "fonts"
FONT_ADDRESS = "orderpath-font:"
"""A scheme of our own: no file, host or data address that a text may name can begin with it by chance."""


class Refused(ValueError):
    """Raised for anything but one of the fonts; the message leaves the address out, which may be a person's words."""


class OwnFontsOnly(URLFetcher):  # type: ignore[misc]
    """Gives out a font by its bare file name, and refuses every other address without looking at it further."""

    def __init__(self) -> None:
        super().__init__(allowed_protocols=(), allow_redirects=False)
        self._fonts: Mapping[str, Path] = {f"{FONT_ADDRESS}{path.name}": path for path in sorted(FONTS.glob("*.ttf"))}

    def fetch(self, url: str, headers: Mapping[str, str] | None = None) -> URLFetcherResponse:
        """The font at `url`; raises `Refused` for any other address."""
        font = self._fonts.get(url)
        if font is None:
            raise Refused("a paper may load nothing but the project's own fonts")
        return URLFetcherResponse(url, font.read_bytes(), {"Content-Type": "font/ttf"})
