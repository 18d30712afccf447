"""The substance register: what units keep and do, and its pages."""
