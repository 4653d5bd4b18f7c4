"""What a browser would post from a drawn form that nobody touched."""

from html.parser import HTMLParser

from django.http import QueryDict

Attrs = list[tuple[str, str | None]]


class _Controls(HTMLParser):
    def __init__(self) -> None:
        super().__init__()
        self.post = QueryDict(mutable=True)
        self._select: str | None = None
        self._area: str | None = None
        self._text: list[str] = []

    def handle_starttag(self, tag: str, attrs: Attrs) -> None:
        has = dict(attrs)
        ticked = has.get("type") in ("radio", "checkbox")
        name, value = has.get("name"), has.get("value", "on" if ticked else "") or ""
        if tag == "input" and name and (not ticked or "checked" in has):
            self.post.appendlist(name, value)
        elif tag == "select":
            self._select = name
        elif tag == "option" and self._select and "selected" in has:
            self.post.appendlist(self._select, value)
        elif tag == "textarea":
            self._area, self._text = name, []

    def handle_data(self, data: str) -> None:
        if self._area:
            self._text.append(data)

    def handle_endtag(self, tag: str) -> None:
        if tag == "textarea" and self._area:
            # A browser drops the first line break inside a textarea; Django writes one for it.
            self.post.appendlist(self._area, "".join(self._text).removeprefix("\r\n").removeprefix("\n"))
            self._area = None
        elif tag == "select":
            self._select = None


def untouched(html: str) -> QueryDict:
    """The post of a page that was opened and saved without a change."""
    controls = _Controls()
    controls.feed(html)
    return controls.post
