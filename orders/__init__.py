"""What the law says. Nothing here knows Django or the interview."""
