"""The calculators: each a form, a judgement and its steps."""
