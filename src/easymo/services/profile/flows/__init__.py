"""What is said in "my account": one's name, what one hears of, and one's places."""

from easymo.services.profile.flows import account, notifications, places

__all__ = ["account", "notifications", "places"]
