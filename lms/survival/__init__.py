"""What lets an installation survive: a backup, a restore that is proven, and what ends."""
