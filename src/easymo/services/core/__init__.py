"""core: the home menu, language, opt-out and opt-in."""

from easymo.services.core import flows
from easymo.services.core.manifest import core

__all__ = ["core", "flows"]
