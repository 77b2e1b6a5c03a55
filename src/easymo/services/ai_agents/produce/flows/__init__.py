"""What the farmers' market says."""

from easymo.services.ai_agents.produce.flows import (
    bargaining,
    contacting,
    dealing,
    demanding,
    judging,
    own,
    pricing,
    searching,
    selling,
    showing,
)

__all__ = [
    "bargaining",
    "contacting",
    "dealing",
    "demanding",
    "judging",
    "own",
    "pricing",
    "searching",
    "selling",
    "showing",
]
