"""Places: the gazetteer of names that people type, and distances."""
