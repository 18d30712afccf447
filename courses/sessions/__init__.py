"""Classroom and practical sessions: planned, filled, held, and their results."""
