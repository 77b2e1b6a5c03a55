"""Dead letters: what could not be processed or sent, why, and its replay."""
