"""Once the table of the cache that counted; 0004 counts in a table of our own."""

from django.db import migrations


class Migration(migrations.Migration):
    dependencies = [("interview", "0002_saved")]
    operations: list[object] = []
