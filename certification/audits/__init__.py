"""Audits by sample: drawn by lot, judged line by line."""
