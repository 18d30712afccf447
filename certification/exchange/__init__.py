"""The exchange format, both ways: how an organisation moves its facts in and out."""
