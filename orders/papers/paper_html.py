"""The reading copy of a paper: the one HTML that every format is made from."""

from markupsafe import Markup

from orders.papers.environment import environment
from orders.papers.paper import Paper


def html_of(paper: Paper) -> Markup:
    """The reading copy of a paper: its own HTML, as a fragment for a page."""
    template = environment(paper.language).get_template(paper.template)
    return Markup(template.render(paper.context)).strip()
