"""What farms grow and give: crops by their everyday names, their units, and sentences about them. Pure."""
