"""The question bank, by lesson, in both languages."""
