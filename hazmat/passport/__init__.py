"""The exposure passport: what somebody was exposed to at work, to take along for life."""
