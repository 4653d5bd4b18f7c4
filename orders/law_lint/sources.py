"""Sources that are listed and cited nowhere."""

from collections.abc import Iterator

from orders.jurisdiction import Jurisdiction
from orders.jurisdiction.leaves import leaves
from orders.law_lint.remark import Found, error, warning


def source_faults(law: Jurisdiction) -> Iterator[Found]:
    """Ids no block names (a help line's own page counts as cited), and one page listed under two ids."""
    cited = {leaf for place, leaf in leaves(law) if "sources" in place[1:]}
    helped = {line.url for line in law.help}
    seen: dict[tuple[str, str], str] = {}
    for index, source in enumerate(law.sources):
        if source.id not in cited and source.url not in helped:
            yield error(("sources", index, "id"), f"{source.id} is cited by no block: cite it or take it out")
        page = (source.url, source.title)
        if page in seen:
            yield warning(("sources", index, "url"), f"is the same page as {seen[page]}")
        seen.setdefault(page, source.id)
