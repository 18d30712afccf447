"""The pages of a unit: how it stands, through time, and what must be done."""
