"""Dangerous goods: the basics, in Dutch: a module for each lesson."""

from lms.demo.content.dangerous_goods.nl import chain, classes, labels, number, plates

__all__ = ["chain", "classes", "labels", "number", "plates"]
