"""The question bank of safety at Defence, each question in both languages."""
