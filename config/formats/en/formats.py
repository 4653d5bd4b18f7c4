"""English: the month is spelled out, March 4, 2027."""

DATE_FORMAT = "F j, Y"
