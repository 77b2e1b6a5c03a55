"""core: the home menu, language, opt-out and opt-in."""

from easymo.services.core.flows import core

__all__ = ["core"]
