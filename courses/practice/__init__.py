"""Sign-off sheets: what was shown, and who signs for it."""
