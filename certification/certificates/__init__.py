"""Certificates: on paper, and checked by whoever holds one."""
