"""What is said in "my account": one's name and choices, and one's places."""

from easymo.services.profile.flows import account, places, verification

__all__ = ["account", "places", "verification"]
