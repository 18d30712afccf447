"""The question bank of Dangerous goods: the basics, by lesson."""
