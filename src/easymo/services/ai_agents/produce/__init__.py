"""The farmers' market: harvests offered, found and dealt in, what buyers look for, and what crops cost."""
