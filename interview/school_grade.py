"""The measure of how hard a text is to read. It is a tool of development; the running product does without."""

from orders.law_lint.reading import SchoolGrade

NOT_MEASURED = "The reading level was not measured: fkscore is not here. `make setup-tests` brings it."


def school_grade() -> SchoolGrade | None:
    """Flesch-Kincaid's school grade of a text; None where the tool is not installed."""
    try:
        from fkscore import fkscore
    except ImportError:
        return None
    return lambda text: float(fkscore(text).score["calc_grade"])
