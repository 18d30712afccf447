"""The safety data sheet in English, for everybody: plain words (B1)."""

from lms.demo.content.safety_data_sheet.en import behind, card, find, missing, sheet

__all__ = ["behind", "card", "find", "missing", "sheet"]
