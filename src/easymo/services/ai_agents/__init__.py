"""ai-agents: those one can talk to, bars and restaurants, farmers' produce, and the help centre."""

from easymo.services.ai_agents import flows, talk
from easymo.services.ai_agents.help import flows as help_flows
from easymo.services.ai_agents.manifest import ai_agents
from easymo.services.ai_agents.produce import flows as produce
from easymo.services.ai_agents.restaurants import flows as restaurants

__all__ = ["ai_agents", "flows", "help_flows", "produce", "restaurants", "talk"]
