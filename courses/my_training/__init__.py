"""What is asked of somebody: by when, why, and where to do it."""
