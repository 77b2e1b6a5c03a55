"""The help centre: answers from what is known, tickets, and people of the team."""

from easymo.services.ai_agents.help.flows import answering, ticketing, waiting

__all__ = ["answering", "ticketing", "waiting"]
