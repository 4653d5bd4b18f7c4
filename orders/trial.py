"""Whether a criminal case may still be tried: then nobody should tell what happened (ADVOCATE.md 5)."""

from orders.codes import Stage


def may_still_be_tried(stage: Stage | str | None) -> bool:
    """A stage that is not known counts as before trial: that is the safer way to be wrong."""
    return stage in (None, Stage.UNKNOWN, Stage.RELEASE_BEFORE_TRIAL, Stage.DIVERSION_OR_DEFERRED)
