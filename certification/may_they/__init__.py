"""May these people do this, on these days, and who may instead?"""
