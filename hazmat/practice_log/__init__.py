"""What must be practised to stay qualified: dives, drives, and their count."""
