"""ai-agents: those one can talk to, bars and restaurants, farmers' produce, and the help centre."""

from easymo.services.ai_agents import flows, talk
from easymo.services.ai_agents.manifest import ai_agents

__all__ = ["ai_agents", "flows", "talk"]
