"""A form (WhatsApp Flow) opened on a phone: its screens, what the app itself checks, what it asks the endpoint."""

import re
from collections.abc import Iterator
from typing import Any

import msgspec

from easymo.simulator.bubbles import Bubble, Form
from easymo.simulator.exchange import Closed, Endpoint, NoReply
from easymo.simulator.flows import Flow, Flows
from easymo.simulator.measures import length
from easymo.simulator.phone import Phone
from easymo.simulator.wire import Json

_BOUND = re.compile(r"\$\{(form|data)\.(\w+)\}")
_FIELDS = ("TextInput", "TextArea", "Dropdown", "RadioButtonsGroup", "CheckboxGroup", "DatePicker", "OptIn")


class FormScreen(msgspec.Struct):
    """What the person sees of a form."""

    screen: str = ""
    title: str = ""
    components: list[Json] = []
    """The screen's components in order, its data filled in."""
    error: str = ""
    """What the app, or the endpoint, says is wrong."""
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
        self._screens: dict[str, Json] = {screen["id"]: screen for screen in flow.flow_json["screens"]}
        self._path: list[tuple[str, Json]] = []
        self._button = button

    async def open(self) -> FormScreen:
        if self._button.action == "data_exchange":
            await self._ask("INIT", "", {})
        else:
            self._turn(self._button.screen or next(iter(self._screens)), self._button.data)
        return self.shown()

    async def submit(self, values: Json) -> FormScreen:
        """Taps the button at the foot with ``values`` in the screen's fields."""
        if wrong := next(self._wrong(values), ""):
            return self.shown(wrong)
        footer = next(component for component in self._components() if component["type"] == "Footer")
        action: Json = footer["on-click-action"]
        payload = {name: self._bound(value, values) for name, value in action.get("payload", {}).items()}
        match action["name"]:
            case "navigate":
                self._turn(action["next"]["name"], payload)
            case "complete":
                self.params = payload
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
        id, data = self._path[-1]
        components = [{name: self._bound(part, {}) for name, part in it.items()} for it in self._components()]
        return FormScreen(id, self._screens[id].get("title", ""), components, error or data.get("error_message", ""))

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
        problem = self._problem(screen, following, given)
        if problem:
            report = {"error": problem, "error_message": f"{following} after {screen or action}"}
            await self._endpoint.ask(self._flow.endpoint_uri, request | {"data": report, "flow_token": self._token})
            raise NoReply(problem)
        note = str(given.pop("error_message", ""))
        if following == screen:
            self._path[-1] = (screen, self._path[-1][1] | given)
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
            if value in ("", [], None):
                if field.get("required"):
                    yield f"{field.get('label', name)}: required"
            elif "data-source" in field:
                ids = [option["id"] for option in self._bound(field["data-source"], {})]
                if any(chosen not in ids for chosen in (value if field["type"] == "CheckboxGroup" else [value])):
                    yield f"{field['label']}: no such option"
            elif not field.get("min-chars", 0) <= length(str(value)) <= _most(field):
                yield f"{field['label']}: too short or too long"

    def _bound(self, value: Any, values: Json) -> Any:
        """``value``, or what it is bound to: a field of the screen, or the screen's data."""
        found = _BOUND.fullmatch(value) if isinstance(value, str) else None
        if found is None:
            return value
        return (values if found[1] == "form" else self._path[-1][1]).get(found[2], "")


class Forms:
    """The forms open on phones, one each."""

    def __init__(self, flows: Flows, endpoint: Endpoint) -> None:
        self._flows = flows
        self._endpoint = endpoint
        self._open: dict[str, tuple[Bubble, OpenForm]] = {}

    async def open(self, phone: Phone, message: str = "") -> FormScreen:
        """Opens the form on ``message``, else the newest shown.

        Raises LookupError if there is none, also since the business closed it, or if the endpoint fails.
        """
        shown = phone.form(message)
        button = shown.form
        flow = self._flows.find(button.flow, button.flow) if button else None
        if button is None or flow is None:
            raise LookupError("there is no such form")
        form = OpenForm(flow, button, self._endpoint)
        self._open[phone.contact.user_id] = shown, form
        return await self._run(phone, form.open())

    async def submit(self, phone: Phone, values: Json, patience: float | None = None) -> FormScreen:
        """Goes on with ``values`` filled in; a form that is complete is sent. Raises LookupError as ``open`` does."""
        shown, form = self._of(phone)
        screen = await self._run(phone, form.submit(values))
        if form.params is not None:
            del self._open[phone.contact.user_id]
            screen.sent = (await phone.complete(shown, form.params, patience=patience)).id
        return screen

    async def back(self, phone: Phone) -> FormScreen:
        """Raises LookupError as ``open`` does."""
        return await self._run(phone, self._of(phone)[1].back())

    def _of(self, phone: Phone) -> tuple[Bubble, OpenForm]:
        found = self._open.get(phone.contact.user_id)
        if found is None:
            raise LookupError("no form is open")
        return found

    async def _run(self, phone: Phone, doing: Any) -> FormScreen:
        try:
            return await doing
        except Closed as closed:
            shown, _ = self._open.pop(phone.contact.user_id)
            phone.close_form(shown)
            raise LookupError(str(closed)) from None
        except NoReply as error:
            del self._open[phone.contact.user_id]
            raise LookupError(f"Something went wrong: {error}") from None


def _most(field: Json) -> int:
    """Characters a field takes."""
    return int(field.get("max-chars") or field.get("max-length") or (600 if field["type"] == "TextArea" else 80))
