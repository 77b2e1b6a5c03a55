"""What is said in "my account": one's name, what one hears of, one's places, and the wallet."""

from easymo.services.profile.flows import (
    account,
    buying,
    inviting,
    momo,
    notifications,
    payouts,
    pin,
    places,
    transfer,
    verification,
    wallet,
)

__all__ = [
    "account",
    "buying",
    "inviting",
    "momo",
    "notifications",
    "payouts",
    "pin",
    "places",
    "transfer",
    "verification",
    "wallet",
]
