"""A database in which somebody may leave, for conversations in memory."""

from collections.abc import Callable
from datetime import timedelta
from typing import Any

from easymo.people.departures import OBSTACLES
from easymo.vault.document import Lent
from talks import NOW

STORES: dict[str, Callable[..., Any]] = {
    "my_departure": lambda: None,
    "my_obstacles": list[str],
    "ask_departure": lambda: NOW + timedelta(days=7),
    "keep_account": lambda: True,
}
RESULTS: dict[str, Any] = {"people.pack_data": Lent("77", "application/pdf")}
GOING: dict[str, Callable[..., Any]] = {
    **STORES,
    "my_departure": lambda: NOW + timedelta(days=1),
    "my_obstacles": lambda: list(OBSTACLES),
}
"""Somebody asked to leave, and everything holds them back."""
