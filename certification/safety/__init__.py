"""Figures without anybody, for safety specialists."""
