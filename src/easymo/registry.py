"""The services of the house, with all their sentences."""

from collections.abc import Iterable, Sequence
from pathlib import Path

import easymo
from easymo.conversation.catalogue import Catalogue
from easymo.conversation.service import Registry, Service
from easymo.services.ai_agents import ai_agents
from easymo.services.core import core
from easymo.services.insurance import insurance
from easymo.services.jobs import jobs
from easymo.services.marketplace import marketplace
from easymo.services.mobility import mobility
from easymo.services.profile import profile
from easymo.services.property import property_service
from easymo.services.unified import unified

SERVICES: tuple[Service, ...] = (
    core,
    jobs,
    marketplace,
    mobility,
    property_service,
    insurance,
    profile,
    ai_agents,
    unified,
)
ROOMS = ("conversation", "vault", "listings", "recognition", "agents")
"""Those besides services that speak to people."""
_HOUSE = Path(easymo.__file__).parent


def build_registry(services: Iterable[Service] = SERVICES, extra_locales: Sequence[Path] = ()) -> Registry:
    """All services with their sentences. ``extra_locales``: folders of services that live elsewhere."""
    services = list(services)
    folders = [_HOUSE / room / "locales" for room in ROOMS]
    for service in services:
        room = _HOUSE / "services" / service.id.replace("-", "_")
        folders += sorted(folder for folder in room.glob("**/locales") if folder.is_dir())
    return Registry(services, Catalogue([*folders, *extra_locales]))
