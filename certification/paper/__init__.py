"""Reports to hand out, to order, and to freeze each quarter."""
