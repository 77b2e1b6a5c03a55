"""Places: the gazetteer of names that people type, places of their own, and distances."""
