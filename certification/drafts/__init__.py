"""Requirements on their way into force."""
