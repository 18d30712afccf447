"""Dangerous goods by air, in Dutch: a module for each lesson."""

from lms.demo.content.by_air.nl import (
    declaration,
    different,
    hidden,
    limits,
    loading,
    military,
)

__all__ = ["declaration", "different", "hidden", "limits", "loading", "military"]
