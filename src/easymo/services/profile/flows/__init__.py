"""What is said in "my account": one's name, what one hears of, one's badge, and one's places."""

from easymo.services.profile.flows import account, notifications, places, verification

__all__ = ["account", "notifications", "places", "verification"]
