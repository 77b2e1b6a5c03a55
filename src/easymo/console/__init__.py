"""The operators' side of the house, over HTTP."""
