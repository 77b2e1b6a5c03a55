"""A form (WhatsApp Flow) opened on a phone: its screens, what the app itself checks, what it asks the endpoint."""

import re
from collections.abc import Awaitable, Iterator
from typing import Any

import msgspec

from easymo.simulator.bubbles import Bubble, Form
from easymo.simulator.exchange import Closed, Endpoint, NoReply
from easymo.simulator.flows import Flow, Flows
from easymo.simulator.measures import length
from easymo.simulator.phone import Phone
from easymo.simulator.wire import Json

_BOUND = re.compile(r"\$\{([\w.]+)\}")
_MANY = ("CheckboxGroup", "ChipsSelector")
_NO_FOOTER: Json = {"on-click-action": {"name": "complete"}}
_FIELDS = ("TextInput", "TextArea", "Dropdown", "RadioButtonsGroup", "DatePicker", "OptIn", *_MANY)


class FormScreen(msgspec.Struct):
    """What the person sees of a form."""

    screen: str = ""
    title: str = ""
    components: list[Json] = []
    """The screen's components in order, its data filled in. None, and no title: nobody uploaded the form's screens."""
    values: Json = {}
    """What was in the fields when this screen was left."""
    back: bool = False
    """Whether there is a screen before it."""
    error: str = ""
    """What the app, or the endpoint, says is wrong."""
    stopped: str = ""
    """Why it goes no further, in the words of the endpoint that closed it, or of Meta where it failed; it is closed."""
    sent: str = ""
    """The id of the message that went out when the form was complete; it is closed then."""


class OpenForm:
    """One form on its way through its screens."""

    def __init__(self, flow: Flow, button: Form, endpoint: Endpoint) -> None:
        self.params: Json | None = None
        """What it is answered with, once it is complete."""
        self._flow = flow
        self._token = button.token
        self._endpoint = endpoint
        self._screens: dict[str, Json] = {screen["id"]: screen for screen in flow.flow_json.get("screens") or ()}
        self._path: list[tuple[str, Json]] = []
        self._filled: dict[str, Json] = {}
        self._button = button

    async def open(self) -> FormScreen:
        if self._button.action == "data_exchange":
            await self._ask("INIT", "", {})
        elif self._screens:
            self._turn(self._button.screen or next(iter(self._screens)), self._button.data)
        return self.shown()

    async def submit(self, values: Json) -> FormScreen:
        """Taps the button at the foot with ``values`` in the screen's fields. One without screens is complete."""
        if not self._path:
            self.params = self._completed({})
            return self.shown()
        self._filled[self._path[-1][0]] = values
        if wrong := next(self._wrong(values), ""):
            return self.shown(wrong)
        footers = (component for component in self._components() if component["type"] == "Footer")
        footer: Json = next(footers, _NO_FOOTER)
        action: Json = footer["on-click-action"]
        payload = {name: self._bound(value, values) for name, value in action.get("payload", {}).items()}
        match action["name"]:
            case "navigate":
                self._turn(action["next"]["name"], payload)
            case "complete":
                self.params = self._completed(payload)
            case _:
                return self.shown(await self._ask("data_exchange", self._path[-1][0], payload))
        return self.shown()

    async def back(self) -> FormScreen:
        """To the screen before; one that wants fresh data asks the endpoint."""
        if len(self._path) > 1:
            left = self._path.pop()[0]
            if self._screens[self._path[-1][0]].get("refresh_on_back"):
                await self._ask("BACK", left, {})
        return self.shown()

    def shown(self, error: str = "") -> FormScreen:
        if self.params is not None:
            return FormScreen()
        if not self._path:
            return FormScreen()
        id, data = self._path[-1]
        components = [{name: self._bound(part, {}) for name, part in it.items()} for it in self._components()]
        said, filled = error or data.get("error_message", ""), self._filled.get(id, {})
        return FormScreen(id, self._screens[id].get("title", ""), components, filled, len(self._path) > 1, said)

    def _completed(self, payload: Json) -> Json:
        """What the app sends by itself: the token goes along."""
        return payload | ({"flow_token": self._token} if self._token else {})

    async def _ask(self, action: str, screen: str, data: Json) -> str:
        """Follows what the endpoint answers; returns what it says is wrong with what was filled in."""
        version = self._flow.flow_json["data_api_version"]
        request: Json = {"version": version, "action": action, "screen": screen, "data": data}
        answer = await self._endpoint.ask(self._flow.endpoint_uri, request | {"flow_token": self._token})
        following = str(answer.get("screen") or "")
        given: Json = answer.get("data") or {}
        if following == "SUCCESS":
            self.params = given.get("extension_message_response", {}).get("params", {})
            return ""
        here = self._path[-1][0] if self._path else ""
        problem = self._problem(here, following, given)
        if problem:
            report = {"error": problem, "error_message": f"{following} after {screen or action}"}
            await self._endpoint.ask(self._flow.endpoint_uri, request | {"data": report, "flow_token": self._token})
            raise NoReply(problem)
        note = str(given.pop("error_message", ""))
        if following == here:
            self._path[-1] = (here, self._path[-1][1] | given)
        else:
            self._path.append((following, given))
        return note

    def _problem(self, screen: str, following: str, given: Json) -> str:
        routes: Json = self._flow.flow_json.get("routing_model", {})
        if following not in self._screens or (screen and following not in (screen, *routes.get(screen, ()))):
            return "invalid-screen-transition"
        declared = self._screens[following].get("data", {})
        return "invalid-screen-data" if declared.keys() - given.keys() else ""

    def _turn(self, screen: str, data: Json) -> None:
        if screen not in self._screens or self._screens[screen].get("data", {}).keys() - data.keys():
            raise NoReply("invalid-screen-transition")
        self._path.append((screen, data))

    def _components(self) -> list[Json]:
        children: list[Json] = self._screens[self._path[-1][0]]["layout"]["children"]
        return [inner for child in children for inner in child.get("children", [child])]

    def _wrong(self, values: Json) -> Iterator[str]:
        """What the app finds wrong before it goes on."""
        for field in self._components():
            if field["type"] not in _FIELDS:
                continue
            name, value = field["name"], values.get(field["name"], "")
            if value in ("", [], None, False):
                if field.get("required"):
                    yield f"{field.get('label', name)}: required"
            elif "data-source" in field:
                ids = [option["id"] for option in self._bound(field["data-source"], {})]
                if any(chosen not in ids for chosen in (value if field["type"] in _MANY else [value])):
                    yield f"{field['label']}: no such option"
            elif not field.get("min-chars", 0) <= length(str(value)) <= _most(field):
                yield f"{field['label']}: too short or too long"

    def _bound(self, value: Any, values: Json) -> Any:
        """``value`` with what it is bound to: a field of this screen or another's, or their data."""
        if not isinstance(value, str):
            return value
        if whole := _BOUND.fullmatch(value):
            return self._found(whole[1].split("."), values)
        return _BOUND.sub(lambda found: str(self._found(found[1].split("."), values)), value)

    def _found(self, path: list[str], values: Json) -> Any:
        id, data = self._path[-1]
        if path[0] == "screen":
            _, id, *path = path
            values = self._filled.get(id, {})
            data = dict(self._path).get(id, {})
        found: Any = values if path[:1] == ["form"] else data
        try:
            for name in path[1:]:
                found = found[name]
        except (KeyError, TypeError):
            return ""
        return found


class Forms:
    """The forms open on phones, one each."""

    def __init__(self, flows: Flows, endpoint: Endpoint) -> None:
        self._flows = flows
        self._endpoint = endpoint
        self._open: dict[str, tuple[Bubble, OpenForm]] = {}

    async def open(self, phone: Phone, message: str = "") -> FormScreen:
        """Opens the form on ``message``, else the newest shown.

        Raises LookupError if there is none, also since the business closed it.
        """
        shown = phone.form(message)
        button = shown.form or Form("")
        flow = self._flows.find(button.flow, button.flow) or Flow(id="", name=button.flow)
        form = OpenForm(flow, button, self._endpoint)
        self._open[phone.contact.user_id] = shown, form
        return await self._run(phone, form.open())

    async def submit(self, phone: Phone, values: Json, patience: float | None = None) -> FormScreen:
        """Goes on with ``values`` filled in; a form that is complete is sent. Raises LookupError if none is open."""
        shown, form = self._of(phone)
        screen = await self._run(phone, form.submit(values))
        if form.params is not None:
            del self._open[phone.contact.user_id]
            screen.sent = (await phone.complete(shown, form.params, patience=patience)).id
        return screen

    async def back(self, phone: Phone) -> FormScreen:
        """Raises LookupError if none is open."""
        return await self._run(phone, self._of(phone)[1].back())

    def _of(self, phone: Phone) -> tuple[Bubble, OpenForm]:
        found = self._open.get(phone.contact.user_id)
        if found is None:
            raise LookupError("no form is open")
        return found

    async def _run(self, phone: Phone, doing: Awaitable[FormScreen]) -> FormScreen:
        try:
            return await doing
        except Closed as closed:
            shown, _ = self._open.pop(phone.contact.user_id)
            phone.close_form(shown)
            return FormScreen(stopped=str(closed))
        except NoReply as error:
            del self._open[phone.contact.user_id]
            return FormScreen(stopped=f"Something went wrong: {error}")


def _most(field: Json) -> int:
    """Characters a field takes."""
    return int(field.get("max-chars") or field.get("max-length") or (600 if field["type"] == "TextArea" else 80))
