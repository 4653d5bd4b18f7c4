"""The table of the cache that counts (interview/limits.py), so that `migrate` alone makes everything ready."""

from typing import Any

from django.core.management import call_command
from django.db import migrations


def create(apps: Any, schema_editor: Any) -> None:
    call_command("createcachetable", database=schema_editor.connection.alias, verbosity=0)


class Migration(migrations.Migration):
    dependencies = [("interview", "0002_saved")]
    operations = [migrations.RunPython(create, migrations.RunPython.noop)]
