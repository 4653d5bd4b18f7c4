"""Counts stand in a table of their own: the cache's lost some of them (interview/limits.py)."""

from django.db import migrations, models


class Migration(migrations.Migration):
    dependencies = [("interview", "0003_counts")]
    operations = [
        migrations.CreateModel(
            name="Count",
            fields=[
                ("name", models.CharField(max_length=64, primary_key=True, serialize=False)),
                ("times", models.PositiveIntegerField(default=0)),
                ("ends_at", models.DateTimeField(db_index=True)),
            ],
        ),
        migrations.RunSQL("DROP TABLE IF EXISTS counts", migrations.RunSQL.noop),
    ]
