"""Words of the answers that stand on many pages."""

from django.utils.translation import gettext_lazy as _

from interview.forms.fields import Labels
from orders.codes import YesNo

YES_NO: Labels = {YesNo.YES: _("Yes"), YesNo.NO: _("No")}
