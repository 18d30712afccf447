"""Exams: drawn, sat, marked, watched, and marked again."""
