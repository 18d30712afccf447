"""Writing courses: from a skeleton to pages that a second person found good."""
