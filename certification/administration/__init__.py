"""What training administrators enter, join and tidy."""
