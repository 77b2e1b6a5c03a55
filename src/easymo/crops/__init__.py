"""What farms grow and give: crops by their everyday names, the units they are sold by, and sentences about them. Pure."""
