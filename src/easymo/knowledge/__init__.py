"""What the help centre knows: articles in four languages, shipped and written by operators, and their search."""
