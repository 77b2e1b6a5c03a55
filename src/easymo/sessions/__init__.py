"""Conversations as operators and the clock see them."""
