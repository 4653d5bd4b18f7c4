"""How a form is written as HTML: templates/django/forms, and what those templates need to know of a field."""

from typing import Any

from django import forms
from django.forms.boundfield import BoundField
from django.forms.renderers import TemplatesSetting

from interview.addresses import anchor_of

ONE_ROW = 20
"""Most letters of all choices together that stand side by side on a phone 360 pixels wide."""


class DescribedField(BoundField):
    """A field on a page, with everything that is read out together with it.

    A form's field may carry three things of its own: `why` (why we ask), `example`, and `optional` (yes or no, where
    "not required" is not the whole truth).
    """

    @property
    def auto_id(self) -> str:
        return anchor_of(self.html_name) if super().auto_id else ""

    @property
    def why(self) -> Any:
        return getattr(self.field, "why", "")

    @property
    def example(self) -> Any:
        return getattr(self.field, "example", "")

    @property
    def asks(self) -> Any:
        return getattr(self.field, "asks", ())

    @property
    def care(self) -> Any:
        return getattr(self.field, "care", "")

    @property
    def most(self) -> str:
        """Most characters of a story, as it is read; empty for what is short anyway."""
        is_counted = getattr(self.field, "is_counted", False)
        return f"{getattr(self.field, 'longest', 0):,}" if is_counted else ""

    @property
    def room(self) -> str:
        """How much fits, beside the first of the stories on a page: the others hold as much, and once is enough."""
        alike = (name for name, field in self.form.fields.items() if self._holds_as_much(field))
        return self.most if next(alike, None) == self.name else ""

    def _holds_as_much(self, other: forms.Field) -> bool:
        return getattr(other, "is_counted", False) and getattr(other, "longest", 0) == getattr(self.field, "longest", 0)

    @property
    def is_optional(self) -> bool:
        if self.widget_type in ("checkbox", "hidden"):
            return False
        return bool(getattr(self.field, "optional", not self.field.required))

    @property
    def has_hint(self) -> bool:
        return bool(self.help_text or self.example or self.room)

    @property
    def aria_describedby(self) -> str | None:
        """The ids of hint and error, as Django does it, but also where the hint is only an example."""
        described = super().aria_describedby
        if described is None or self.is_hidden or not self.auto_id or self.help_text or not self.has_hint:
            return described
        return f"{self.auto_id}_helptext {described}".strip()

    @property
    def is_heading(self) -> bool:
        """Whether the page's heading asks this already, word for word: then it is heard here, and not seen twice."""
        return not self.is_optional and str(self.label) == str(getattr(self.form, "heading", ""))

    @property
    def follows(self) -> tuple[str, str] | None:
        """(name of another question on the page, the answers to it that open this one), for `static/js/follow.js`."""
        depends = getattr(self.form, "depends", {})
        name = getattr(self.field, "stands_under", self.name)
        if name not in depends:
            return None
        other, opening = depends[name]
        return self.form.add_prefix(other), " ".join(opening)

    def css_classes(self, extra_classes: Any = None) -> str:
        """What the look needs to know: a box that belongs to the field above it, choices that fit in one row."""
        own = {
            "op-under": hasattr(self.field, "stands_under"),
            "op-follows": self.follows is not None,
            "op-short": self._has_short_choices,
            getattr(self.field, "look", ""): True,
        }
        given = super().css_classes(extra_classes).split()
        return " ".join([*given, *(name for name, holds in own.items() if holds and name)])

    @property
    def _has_short_choices(self) -> bool:
        if self.widget_type != "radioselect":
            return False
        labels = [label for _code, label in getattr(self.field, "choices", ())]
        return not any(hasattr(label, "hint") for label in labels) and sum(len(str(one)) for one in labels) <= ONE_ROW

    @property
    def anchor(self) -> str:
        """The id of the first thing to fill in, for the link in the list of errors."""
        widget = self.field.widget
        if isinstance(widget, forms.MultiWidget | forms.RadioSelect):
            return f"{self.auto_id}_0"
        return self.id_for_label or f"{self.auto_id}"


class PlainRenderer(TemplatesSetting):
    """Django's forms with our templates."""

    form_template_name = "django/forms/div.html"
    bound_field_class = DescribedField
