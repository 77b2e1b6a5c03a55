"""What whoever runs a simulation decides from outside: faults, people's circumstances, reviews of templates."""

from typing import Literal

import msgspec
from starlette.requests import Request
from starlette.responses import Response
from starlette.routing import Route

from easymo.simulator.behaviour import Fault, Faults
from easymo.simulator.people import People
from easymo.simulator.phones import Phones
from easymo.simulator.switches import SWITCHES
from easymo.simulator.templates import Templates, TemplateStatus
from easymo.simulator.traits import Traits


class Named(msgspec.Struct, forbid_unknown_fields=True):
    """A fault by its name, for as long as it is not cleared."""

    name: str
    chance: float = 1.0
    times: int | None = None
    recipient: str = ""

    def fault(self) -> Fault:
        """Raises ValueError for a name that is none."""
        if self.name not in SWITCHES:
            raise ValueError(f"there is no fault {self.name!r}: take one of {', '.join(SWITCHES)}")
        return msgspec.structs.replace(
            SWITCHES[self.name], chance=self.chance, times=self.times, recipient=self.recipient
        )


class Move(msgspec.Struct, forbid_unknown_fields=True):
    """Another number for somebody."""

    number: str


class Decision(msgspec.Struct, forbid_unknown_fields=True):
    """What becomes of a template: another status, for a reason, or another quality score."""

    status: TemplateStatus | None = None
    reason: str = ""
    quality: Literal["GREEN", "YELLOW", "RED", "UNKNOWN"] | None = None


class Control:
    """Routes below /simulator: /faults, /phones/{number}/traits and /number, /templates."""

    def __init__(self, phones: Phones, people: People, templates: Templates, faults: Faults) -> None:
        self._phones = phones
        self._people = people
        self._templates = templates
        self._faults = faults

    def routes(self) -> list[Route]:
        return [
            Route("/faults", self._add_faults, methods=["POST"]),
            Route("/faults", self._show_faults, methods=["GET"]),
            Route("/faults", self._clear_faults, methods=["DELETE"]),
            Route("/phones/{number}/traits", self._show_traits, methods=["GET"]),
            Route("/phones/{number}/traits", self._set_traits, methods=["PUT"]),
            Route("/phones/{number}/number", self._change_number, methods=["PUT"]),
            Route("/templates", self._list_templates, methods=["GET"]),
            Route("/templates/{id}", self._decide, methods=["PUT"]),
        ]

    async def _add_faults(self, request: Request) -> Response:
        """An array of faults, each spelt out or by its name."""
        try:
            given = msgspec.json.decode(await request.body(), type=list[msgspec.Raw])
            faults = [_fault(each) for each in given]
        except ValueError as error:
            return _json({"error": str(error)}, 400)
        self._faults.add(*faults)
        return _json(self._faults.waiting())

    async def _show_faults(self, _: Request) -> Response:
        return _json(self._faults.waiting())

    async def _clear_faults(self, _: Request) -> Response:
        self._faults.clear()
        return _json(self._faults.waiting())

    async def _show_traits(self, request: Request) -> Response:
        try:
            return _json(self._phones.by_number(request.path_params["number"]).traits)
        except ValueError as error:
            return _json({"error": str(error)}, 400)

    async def _set_traits(self, request: Request) -> Response:
        """All of them: what is left out is as usual."""
        try:
            phone = self._phones.by_number(request.path_params["number"])
            traits = msgspec.json.decode(await request.body(), type=Traits)
        except ValueError as error:
            return _json({"error": str(error)}, 400)
        self._people.set_traits(phone, traits)
        return _json(traits)

    async def _change_number(self, request: Request) -> Response:
        try:
            phone = self._phones.by_number(request.path_params["number"])
            self._people.change_number(phone, msgspec.json.decode(await request.body(), type=Move).number)
        except ValueError as error:
            return _json({"error": str(error)}, 400)
        return _json({"number": phone.number, "user_id": phone.contact.user_id})

    async def _list_templates(self, _: Request) -> Response:
        return _json([template.told() for template in self._templates.all()])

    async def _decide(self, request: Request) -> Response:
        template = self._templates.find(request.path_params["id"])
        if template is None:
            return _json({"error": "there is no such template"}, 404)
        try:
            decision = msgspec.json.decode(await request.body(), type=Decision)
        except ValueError as error:
            return _json({"error": str(error)}, 400)
        if decision.status:
            self._templates.decide(template, decision.status, decision.reason)
        if decision.quality:
            self._templates.grade(template, decision.quality)
        return _json(template.told())


def _fault(given: msgspec.Raw) -> Fault:
    if "name" in msgspec.json.decode(given, type=dict[str, msgspec.Raw]):
        return msgspec.json.decode(given, type=Named).fault()
    return msgspec.json.decode(given, type=Fault)


def _json(value: object, status: int = 200) -> Response:
    return Response(msgspec.json.encode(value), status, media_type="application/json")
