"""Dangerous goods by air, in English: a module for each lesson."""

from lms.demo.content.by_air.en import (
    declaration,
    different,
    hidden,
    limits,
    loading,
    military,
)

__all__ = ["declaration", "different", "hidden", "limits", "loading", "military"]
