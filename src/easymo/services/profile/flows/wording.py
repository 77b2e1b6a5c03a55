"""The account put into words."""
