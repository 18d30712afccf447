"""A learner's way through a course: screen by screen, and again when it is due."""
