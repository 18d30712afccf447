"""Dangerous goods: the basics, in English: a module for each lesson."""

from lms.demo.content.dangerous_goods.en import chain, classes, labels, number, plates

__all__ = ["chain", "classes", "labels", "number", "plates"]
