"""People's documents: encrypted where they lie, opened for a reason that is written down, gone when their time is."""
