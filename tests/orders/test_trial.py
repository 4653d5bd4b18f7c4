"""Before trial nobody should tell what happened."""

import pytest

from orders.codes import Stage
from orders.trial import may_still_be_tried

DECIDED = {
    Stage.PROBATION,
    Stage.JAIL_OR_PRISON,
    Stage.ORDER_AFTER_SENTENCE,
    Stage.PAROLE_OR_SUPERVISED_RELEASE,
    Stage.CASE_OVER,
    Stage.JUVENILE,
    Stage.FEDERAL,
}


@pytest.mark.parametrize("stage", [*Stage, None])
def test_what_is_not_known_to_be_decided_may_still_be_tried(stage: Stage | None) -> None:
    assert may_still_be_tried(stage) is (stage not in DECIDED)
