"""The Cloud API's language: what comes in (updates), what goes out (messages), limits, errors, the client."""
