"""Proof that the ledger is whole, for somebody who trusts nobody (docs/rules/ledger-proof.md)."""
