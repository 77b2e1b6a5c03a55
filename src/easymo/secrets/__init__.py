"""The secrets of an installation: which are in use where, and how each is replaced without a message lost."""
