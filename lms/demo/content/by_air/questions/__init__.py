"""The question bank of Dangerous goods by air, by lesson."""
