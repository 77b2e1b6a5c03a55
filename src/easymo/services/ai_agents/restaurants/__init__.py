"""Bars and restaurants: found, ordered at, booked, and run from a phone."""
