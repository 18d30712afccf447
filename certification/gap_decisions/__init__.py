"""What a commander decides about a gap, without closing it."""
