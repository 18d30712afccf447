"""People by items, on one sheet."""
