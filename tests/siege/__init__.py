"""A siege of the running product: `make survive` (docs/reliability.md).

The product runs as an installation runs it, in processes of its own; these modules
besiege it, kill it, and judge what is left. `learners`, `processes` and `mayhem` know
nothing of Django: they see what a browser and an operator see.
"""
