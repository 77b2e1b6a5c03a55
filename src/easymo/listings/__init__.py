"""What people publish, whichever service it belongs to."""
