"""Turns: the one place where a conversation meets inbox, session and outbox."""
