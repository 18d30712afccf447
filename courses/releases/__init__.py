"""Releases of a course: what they are made of, and whom they touch."""
