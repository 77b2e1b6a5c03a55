"""What the help centre says."""

from easymo.services.ai_agents.help.flows import answering, ticketing, waiting

__all__ = ["answering", "ticketing", "waiting"]
