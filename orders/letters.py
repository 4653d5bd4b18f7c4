"""Which letters the fonts of this machine print: the project's own, and those fontconfig knows, as papers use them.

Read once a process from fontconfig's own store: no font file is opened, which takes some 40 ms.
"""

import unicodedata
from collections.abc import Iterator
from ctypes import CDLL, POINTER, Structure, byref, c_char_p, c_int, c_uint32, c_void_p
from functools import cache
from pathlib import Path

OWN_FONTS = Path(__file__).resolve().parents[1] / "static" / "fonts"
_DRAWN = (b"TrueType", b"CFF")
"""The formats Pango draws; others are passed over as if they were not there."""
_NEVER_PRINTED = {"Cc", "Cf", "Zs", "Zl", "Zp"}
"""Categories without a shape of their own: controls, joiners, spaces."""
_NO_LETTER = {"Cn", "Co", "Cs"}
"""Categories that mean nothing to a reader, whatever a font may draw: unassigned, private, half a letter."""


class _FontSet(Structure):
    _fields_ = (("nfont", c_int), ("sfont", c_int), ("fonts", POINTER(c_void_p)))


def unprintable(text: str) -> tuple[str, ...]:
    """The letters of `text` that no font here holds, each once, in their order; they would print as empty boxes."""
    return tuple(letter for letter in dict.fromkeys(text) if not letter.isascii() and not _is_printable(letter))


@cache
def _is_printable(letter: str) -> bool:
    category = unicodedata.category(letter)
    if category in _NEVER_PRINTED or _is_variation_selector(letter):
        return True
    return category not in _NO_LETTER and bool(_library().FcCharSetHasChar(_letters(), c_uint32(ord(letter))))


def _is_variation_selector(letter: str) -> bool:
    return "\ufe00" <= letter <= "\ufe0f" or "\U000e0100" <= letter <= "\U000e01ef"


@cache
def _library() -> CDLL:
    library = CDLL("libfontconfig.so.1")
    for name in ("FcInitLoadConfigAndFonts", "FcCharSetCreate"):
        getattr(library, name).restype = c_void_p
    library.FcConfigGetFonts.restype = POINTER(_FontSet)
    library.FcConfigGetFonts.argtypes = (c_void_p, c_int)
    library.FcConfigAppFontAddDir.argtypes = (c_void_p, c_char_p)
    library.FcPatternGetString.argtypes = (c_void_p, c_char_p, c_int, POINTER(c_char_p))
    library.FcPatternGetCharSet.argtypes = (c_void_p, c_char_p, c_int, POINTER(c_void_p))
    library.FcCharSetMerge.argtypes = (c_void_p, c_void_p, c_void_p)
    library.FcCharSetHasChar.argtypes = (c_void_p, c_uint32)
    return library


@cache
def _letters() -> c_void_p:
    """All letters of all fonts, as fontconfig keeps such a set; it lives as long as the process."""
    library = _library()
    letters = c_void_p(library.FcCharSetCreate())
    for font in _fonts():
        own = c_void_p()
        if library.FcPatternGetCharSet(font, b"charset", 0, byref(own)) == 0:
            library.FcCharSetMerge(letters, own, None)
    return letters


def _fonts() -> Iterator[int]:
    library = _library()
    configuration = c_void_p(library.FcInitLoadConfigAndFonts())
    library.FcConfigAppFontAddDir(configuration, str(OWN_FONTS).encode())
    for of_system_or_own in (0, 1):
        found = library.FcConfigGetFonts(configuration, of_system_or_own)
        fonts = found.contents.fonts[: found.contents.nfont] if found else []
        yield from (font for font in fonts if _is_drawn(font))


def _is_drawn(font: int) -> bool:
    form = c_char_p()
    _library().FcPatternGetString(font, b"fontformat", 0, byref(form))
    return form.value in _DRAWN
