"""The question bank of Dangerous goods by road, by lesson."""
