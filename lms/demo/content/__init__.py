"""The one real course of the demo: what it says, asks and shows. Data only, no framework."""
