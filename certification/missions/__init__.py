"""Missions: people who leave together, watched until they depart."""
