"""The regulations as data: read, checked, loaded in editions, found and shown."""
