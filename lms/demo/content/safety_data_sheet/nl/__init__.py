"""The safety data sheet in Dutch, for everybody: plain words (B1), "je"."""

from lms.demo.content.safety_data_sheet.nl import behind, card, find, missing, sheet

__all__ = ["behind", "card", "find", "missing", "sheet"]
