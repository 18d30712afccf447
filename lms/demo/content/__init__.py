"""The real courses of the demo: what they say, ask and show. Data only, no framework.

Each course is a package of its own with ``CODE``, ``COURSES``, ``QUIZ`` and ``DRAWINGS``;
``shelf`` says which there are.
"""
