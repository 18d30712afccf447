"""The question bank of leading safely, each question in both languages."""
