"""Our tests. Without this file the `tests` that textstat brings along would be found in their place."""
