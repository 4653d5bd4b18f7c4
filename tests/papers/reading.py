"""Papers to keep, made straight from facts, as the tests read them."""

import html as entities
import re

from orders.federal import the_federal_law
from orders.findings import findings
from orders.law import Law
from orders.matter import Matter
from orders.papers.checklist import checklist_context
from orders.papers.environment import environment
from orders.path import Referral
from tests.papers.cases_to_keep import TODAY, Facts


def states(law: Law) -> list[str]:
    """Every state we draft for."""
    return sorted(code for code, jurisdiction in law.jurisdictions.items() if jurisdiction.draftable)


def checklist_html(facts: Facts, law: Law) -> str:
    matter = Matter.from_facts(facts)
    jurisdiction = law.jurisdictions[matter.where.state]
    found = findings(matter, jurisdiction, TODAY)
    context = checklist_context(matter, jurisdiction, the_federal_law(), found, None, TODAY)
    return environment("en").get_template("papers/checklist.html").render(**context)


def referral_html(facts: Facts, law: Law, referral: Referral) -> str:
    matter = Matter.from_facts(facts)
    jurisdiction = law.jurisdictions.get(matter.where.state)
    found = findings(matter, jurisdiction, TODAY)
    context = checklist_context(matter, jurisdiction, the_federal_law(), found, referral, TODAY)
    return environment("en").get_template("papers/referral.html").render(**context)


def words(html: str) -> str:
    """The text a person reads, on one line."""
    return re.sub(r"\s+", " ", entities.unescape(re.sub(r"<[^>]+>", " ", html)))
