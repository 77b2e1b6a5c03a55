"""mobility: rides now, rides planned ahead, and those who drive."""
