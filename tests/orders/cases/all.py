"""Every case of every finding."""

from tests.orders.cases import law, order, people, record

CASES = (*order.CASES, *law.CASES, *people.CASES, *record.CASES)
