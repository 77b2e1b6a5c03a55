"""All that operators decide, in one queue: reports, disputes, listings held back, verifications."""
