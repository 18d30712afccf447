"""Hazard communication in Dutch, for everybody: plain words (B1), "je"."""

from lms.demo.content.hazard_communication.nl import read, shelf, signs, silent, words

__all__ = ["read", "shelf", "signs", "silent", "words"]
