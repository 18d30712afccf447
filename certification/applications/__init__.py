"""What people ask about their own record, and who decides."""
