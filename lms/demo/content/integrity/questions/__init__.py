"""The question bank of integrity, each question in both languages."""
