"""The tables: sealed cases, the wrapped keys that open them, and how often things were done.

Nothing a person typed stands here readable.
"""

import uuid
from enum import StrEnum

from django.db import models


class WrapKind(StrEnum):
    """Who can open a case."""

    COOKIE = "cookie"
    CODE = "code"


class Case(models.Model):
    """One case: ciphertext under the case's own random key. `address` is a hash of the id in its addresses."""

    id = models.UUIDField(primary_key=True, default=uuid.uuid4, editable=False)
    address = models.CharField(max_length=64, unique=True)
    version = models.PositiveIntegerField(default=1)
    format = models.PositiveSmallIntegerField()
    sealed = models.BinaryField()
    touched_at = models.DateTimeField(db_index=True)
    kept_until = models.DateTimeField(null=True)
    """Until when a code opens it; null where nobody saved it."""

    def __str__(self) -> str:
        return f"case {self.id}"


class Wrap(models.Model):
    """A case's key, wrapped for one holder, who is known by a hash only."""

    id = models.UUIDField(primary_key=True, default=uuid.uuid4, editable=False)
    case = models.ForeignKey(Case, on_delete=models.CASCADE, related_name="wraps")
    kind = models.CharField(max_length=12, choices=[(kind.value, kind.value) for kind in WrapKind])
    holder = models.CharField(max_length=64, db_index=True)
    sealed_key = models.BinaryField()

    class Meta:
        constraints = (models.UniqueConstraint(fields=("case", "kind", "holder"), name="one_wrap_a_holder"),)

    def __str__(self) -> str:
        return f"{self.kind} wrap of {self.case_id}"


class Count(models.Model):
    """How often one thing was done from one place in one stretch of time; both are known by a keyed hash only."""

    name = models.CharField(max_length=64, primary_key=True)
    times = models.PositiveIntegerField(default=0)
    ends_at = models.DateTimeField(db_index=True)

    def __str__(self) -> str:
        return f"{self.times} times"
