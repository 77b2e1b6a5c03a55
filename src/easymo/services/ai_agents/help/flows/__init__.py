"""What the help centre says."""
