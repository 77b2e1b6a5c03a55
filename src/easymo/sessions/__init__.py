"""Sessions between messages: what silence does to them."""
