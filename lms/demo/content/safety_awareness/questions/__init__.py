"""The question bank of safety awareness, each question in both languages."""
