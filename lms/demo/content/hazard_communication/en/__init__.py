"""Hazard communication in English, for everybody: plain words (B1)."""

from lms.demo.content.hazard_communication.en import read, shelf, signs, silent, words

__all__ = ["read", "shelf", "signs", "silent", "words"]
