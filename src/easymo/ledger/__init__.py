"""Double entry in whole tokens: accounts, entries that sum to zero, holds."""
