"""Integrity in Dutch, for everybody at Defence: plain words (B1), "je"."""

from lms.demo.content.integrity.nl import (
    behaviour,
    bystander,
    compass,
    interests,
    outside,
    reporting,
)

__all__ = ["behaviour", "bystander", "compass", "interests", "outside", "reporting"]
