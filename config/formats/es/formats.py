"""Spanish as it is written in the United States; a date is said as Django says it, 4 de marzo de 2027."""

DECIMAL_SEPARATOR = "."
THOUSAND_SEPARATOR = ","
