"""How often something may happen in a minute, counted here or by all gateways together, and who a client is."""
