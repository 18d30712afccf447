"""Integrity in English, for everybody at Defence."""

from lms.demo.content.integrity.en import (
    behaviour,
    bystander,
    compass,
    interests,
    outside,
    reporting,
)

__all__ = ["behaviour", "bystander", "compass", "interests", "outside", "reporting"]
