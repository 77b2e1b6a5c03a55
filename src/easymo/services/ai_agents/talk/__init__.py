"""Talking with an assistant."""

from easymo.services.ai_agents.talk import flows

__all__ = ["flows"]
