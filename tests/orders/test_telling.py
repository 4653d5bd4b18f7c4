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
        pytest.param(ADDRESS, "I am at 418\nBirch Hill Road", id="over two lines"),
        pytest.param(ADDRESS, "418 N. Birch Hill Rd., unit 9", id="with a direction"),
        pytest.param("418 North Birch Hill St", "418 Birch Hill Street", id="without its direction"),
        pytest.param(ADDRESS, "we rent on Birch Hill Rd", id="the street alone"),
        pytest.param("300 Main St Springfield IL 62701", "a house in Springfield", id="the town on the street's line"),
        pytest.param("300 Main St Apt 2 Springfield IL 62701", "zip 62701", id="the postcode on the street's line"),
        pytest.param("9 Oak St, La Mesa, CA 91942", "moved to La Mesa", id="a town that begins like a state"),
        pytest.param("9 Oak St, St. Louis, MO", "near Saint Louis", id="a saint"),
        pytest.param("12 5th Ave", "12 Fifth Avenue", id="a street by its number"),
        pytest.param("123-45 67th Road, Queens", "123-45 67th Rd", id="a number of two parts"),
        pytest.param("Calle Luna 12, San Juan", "at 12 Calle Luna", id="the number after the street"),
        pytest.param("HC 61 Box 22", "HC 61, Box 22", id="a rural box"),
        pytest.param("P.O. Box 77, Dover", "write to PO Box 77", id="a box with points"),
        pytest.param("PO Box 77", "my post office box 77", id="a box in words"),
        pytest.param("The Harbor House\n12 Dock Rd", "staff of Harbor House", id="the name of a house"),
        pytest.param(PHONE, "845\u2013555\u20130142", id="phone with dashes"),
        pytest.param(PHONE, "845 / 555 / 0142", id="phone with strokes"),
        pytest.param(PHONE, "845\u00b7555\u00b70142", id="phone with middle points"),
        pytest.param(PHONE, "845-555-0142 2 times a day", id="phone before another number"),
        pytest.param(PHONE, "\uff18\uff14\uff15 555 0142", id="phone in wide digits"),
        pytest.param(EMAIL, "rosa.diaz (at) example.org", id="e-mail with at in brackets"),
        pytest.param(EMAIL, "rosa.diaz at example dot org", id="e-mail in words"),
        pytest.param(EMAIL, "rosa.diaz@\nexample.org", id="e-mail over two lines"),
        pytest.param("rosa.diaz@example.org (not at work)", "rosa.diaz@example.org", id="e-mail with a remark"),
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
        pytest.param(PHONE, "his is (914) 555-0142", id="the same number elsewhere"),
        pytest.param("12 Oak St, Millbrook, New York 12545", "I live in New York", id="the state in words"),
        pytest.param("12 Oak St, Room 4", "at 9 in room 4", id="a room"),
        pytest.param("12 Oak St", "12 oaks, 2 streets away", id="a tree"),
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
