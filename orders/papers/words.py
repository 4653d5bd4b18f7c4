"""The words of a finding: its template, filled with its values; what a person typed is escaped like any value."""

from dataclasses import dataclass

from markupsafe import Markup

from orders.finding import Finding
from orders.jurisdiction import Grade
from orders.papers.environment import environment

FOLDER = "papers/findings"
_SHARED = {"gate_": "gate", "judge_": "judges_eye"}


@dataclass(frozen=True)
class Words:
    """A finding as a page or a checklist shows it. The body ends with where its law was read, if it says any."""

    title: Markup
    body: Markup


def words_of(finding: Finding, language: str = "en") -> Words:
    """The title and body of a finding in a language."""
    papers = environment(language)
    said = vars(papers.get_template(template_of(finding)).make_module(dict(finding.values)))
    source = papers.get_template(f"{FOLDER}/_source.html").render(
        sources=sorted(finding.sources, key=lambda source: source.grade == Grade.SECONDARY),
        checked=finding.checked,
        is_secondary=finding.is_secondary,
    )
    # Both were rendered with autoescape: what a person typed is escaped already.
    return Words(title=Markup(said["title"]).strip(), body=Markup(said["body"]) + Markup(source))


def template_of(finding: Finding) -> str:
    """The template of a finding's words; all gates share one, and so do all things a judge may stop at."""
    name = next((name for start, name in _SHARED.items() if finding.id.startswith(start)), finding.id)
    return f"{FOLDER}/{name}.html"
