"""The conversational services. Each has the same inside: manifest, flows, store with its SQL, decisions, locales."""
