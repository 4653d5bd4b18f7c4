"""What may go wrong in `orders/`: one base, one line each, carrying the thing. A missing fact is never an error."""

from pathlib import Path


class OrdersError(Exception):
    """Base of every error raised by `orders/`."""


class LawRefused(OrdersError):
    """A file of law that must load did not; carries the file and one line a problem."""

    def __init__(self, file: Path, problems: tuple[str, ...]) -> None:
        super().__init__(f"{file.name}: " + "; ".join(problems))
        self.file = file
        self.problems = problems
