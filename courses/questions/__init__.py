"""The question bank: written, taken in, given out, and analysed."""
