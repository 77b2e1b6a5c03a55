"""Benches: how fast the house is on this machine. `python -m bench [names] [--json PATH]`."""
