"""Who must learn what because of what they work with."""
