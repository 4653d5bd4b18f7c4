"""The pages' forms: one class a step, named in `interview/steps.py`; what is shared stands in base, fields and rows."""
