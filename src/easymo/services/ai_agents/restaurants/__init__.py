"""Bars and restaurants: found, ordered at, booked, and run from a phone."""

from easymo.services.ai_agents.restaurants import flows

__all__ = ["flows"]
