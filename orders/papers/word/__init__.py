"""The same papers as files for a word processor, written from the reading copy (docs/decisions/0012)."""
