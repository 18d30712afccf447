"""Letters about what lapses, falls due, or stays open."""
