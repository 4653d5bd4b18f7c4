"""A confidential contact is found in a text without being shown."""

import pytest

from orders.confidential import Confidential, Leak
from orders.telling import gives_away

ADDRESS = "418 Birch Hill Road, Apt 4\nMillbrook, NY 12545"
PHONE = "(845) 555-0142"
EMAIL = "Rosa.Diaz@example.org"


@pytest.mark.parametrize(
    ("value", "text"),
    [
        pytest.param(ADDRESS, "I am at 418 Birch Hill Road now", id="house number and street"),
        pytest.param(ADDRESS, "418 BIRCH hill rd.", id="house number and street, shortened"),
        pytest.param(ADDRESS, "We moved to Millbrook in May", id="the town"),
        pytest.param(ADDRESS, "my zip is 12545", id="the postcode"),
        pytest.param(PHONE, "call me: 845-555-0142", id="phone written another way"),
        pytest.param(PHONE, "+1 845 555 0142", id="phone with country code"),
        pytest.param(PHONE, "at 555-0142 any time", id="phone without area code"),
        pytest.param("845-555-0142, text only after 5", "845 555 0142", id="phone with a remark"),
        pytest.param("555-0142", "call 555 0142", id="a phone kept without its area code"),
        pytest.param(EMAIL, "write to rosa.diaz@EXAMPLE.org", id="e-mail in other letters"),
    ],
)
def test_a_telling_part_gives_the_value_away(value: str, text: str) -> None:
    assert gives_away(value, text)
    assert Confidential(value).appears_in(text)


@pytest.mark.parametrize(
    ("value", "text"),
    [
        pytest.param(ADDRESS, "I live in New York, apt 4", id="the state and the flat's number"),
        pytest.param(ADDRESS, "I paid 12546 dollars for 4180 birches", id="near numbers"),
        pytest.param(ADDRESS, "a mill by the brook", id="near words"),
        pytest.param(ADDRESS, "", id="nothing"),
        pytest.param("9 Oak St, Dover, DE 19901-1234", "199011234", id="a long postcode is no phone number"),
        pytest.param(PHONE, "case 845-555-0143", id="another number"),
        pytest.param(PHONE, "on 5/5/2024 at 8:45", id="dates and times"),
        pytest.param(EMAIL, "rosa at example", id="half an e-mail address"),
        pytest.param("PO Box 12, NY", "a box in NY", id="a box without a town"),
    ],
)
def test_other_words_do_not_give_the_value_away(value: str, text: str) -> None:
    assert not Confidential(value).appears_in(text)


def test_asking_whether_it_appears_opens_nothing() -> None:
    secret = Confidential(ADDRESS)
    assert secret.appears_in("Millbrook") is True
    with pytest.raises(Leak):
        str(secret)
