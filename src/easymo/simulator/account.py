"""The business number and its profile, as the management endpoints tell of them and change them."""

import re

import msgspec
from starlette.requests import Request
from starlette.routing import Route

from easymo.simulator import endpoint, refusals
from easymo.simulator.access import Access
from easymo.simulator.endpoint import Handler, Methods, members
from easymo.simulator.measures import length
from easymo.simulator.refusals import Refused
from easymo.simulator.wire import Business, Json

_VERTICALS = (
    "UNDEFINED OTHER AUTO BEAUTY APPAREL EDU ENTERTAIN EVENT_PLAN FINANCE GROCERY GOVT HOTEL HEALTH NONPROFIT "
    "PROF_SERVICES RETAIL TRAVEL RESTAURANT NOT_A_BIZ ALCOHOL ONLINE_GAMBLING PHYSICAL_GAMBLING OTC_DRUGS"
)
_LONGEST = {"about": 139, "address": 256, "description": 512, "email": 128}
"""Characters of each text of the profile."""
_NUMBER_FIELDS = (
    "verified_name,code_verification_status,display_phone_number,quality_rating,platform_type,throughput,id"
)


class Account:
    """GET and POST of the number, its profile, its encryption key and its registration."""

    def __init__(self, access: Access, business: Business, throughput: int) -> None:
        self.profile: Json = dict.fromkeys(_LONGEST, "") | {"websites": [], "vertical": "UNDEFINED"}
        self.registered = True
        """Otherwise nothing can be sent (133010)."""
        self._access = access
        self._business = business
        self._key = ""
        self._number: Json = {
            "id": business.number_id,
            "verified_name": "EasyMO",
            "code_verification_status": "VERIFIED",
            "display_phone_number": f"+{business.number}",
            "quality_rating": "GREEN",
            "platform_type": "CLOUD_API",
            "throughput": {"level": "STANDARD" if throughput <= 80 else "HIGH"},
            "name_status": "APPROVED",
            "status": "CONNECTED",
            "account_mode": "SANDBOX",
            "is_official_business_account": False,
            "whatsapp_business_manager_messaging_limit": "TIER_UNLIMITED",
        }

    @property
    def public_key(self) -> str:
        """What forms are encrypted with, as the business uploaded it."""
        return self._key

    def routes(self) -> list[Route]:
        return [
            self._route("whatsapp_business_profile", "GET", self._tell_profile),
            self._route("whatsapp_business_profile", "POST", self._update_profile),
            self._route("whatsapp_business_encryption", "GET", self._tell_key),
            self._route("whatsapp_business_encryption", "POST", self._set_key),
            self._route("register", "POST", self._register),
            self._route("deregister", "POST", self._deregister),
            self._route("phone_numbers", "GET", self._list_numbers),
        ]

    def node(self, id: str) -> Methods | None:
        if id == self._business.account_id:
            return {"GET": self._tell_account}
        return {"GET": self._tell_number} if id == self._business.number_id else None

    async def _tell_account(self, request: Request) -> Json:
        account: Json = {"id": self._business.account_id, "name": "EasyMO", "timezone_id": "1", "currency": "USD"}
        return endpoint.chosen(request, account, "id,name,timezone_id")

    async def _tell_number(self, request: Request) -> Json:
        return endpoint.chosen(request, self._number, _NUMBER_FIELDS)

    async def _list_numbers(self, request: Request) -> Json:
        if request.path_params["id"] != self._business.account_id:
            raise refusals.unknown_object(request.path_params["id"], "get")
        return endpoint.page(request, [endpoint.chosen(request, self._number, _NUMBER_FIELDS)], request.url.path)

    async def _tell_profile(self, request: Request) -> Json:
        self._check_number(request)
        told = endpoint.chosen(request, self.profile, ",".join(self.profile))
        return {"data": [{**told, "messaging_product": "whatsapp"}]}

    async def _update_profile(self, request: Request) -> Json:
        self._check_number(request)
        asked = await members(request)
        _check_product(asked)
        for name, most in _LONGEST.items():
            if length(str(asked.get(name) or "")) > most:
                raise refusals.invalid(f"Param {name} must be at most {most} characters long")
        try:
            fits = len(msgspec.convert(asked.get("websites") or [], list[str])) <= 2
        except msgspec.ValidationError:
            fits = False
        if not fits:
            raise refusals.invalid("Param websites must be at most 2 addresses")
        if asked.get("vertical") and asked["vertical"] not in _VERTICALS.split():
            raise refusals.invalid("Param vertical must be one WhatsApp has")
        self.profile |= {name: value for name, value in asked.items() if name in self.profile}
        return {"success": True}

    async def _tell_key(self, request: Request) -> Json:
        self._check_number(request)
        key: Json = {"business_public_key": self._key, "business_public_key_signature_status": "VALID"}
        return {"data": [key] if self._key else []}

    async def _set_key(self, request: Request) -> Json:
        self._check_number(request)
        key = str((await members(request)).get("business_public_key") or "")
        if not key:
            raise Refused(100, message="Missing required parameter: business_public_key")
        if "-----BEGIN PUBLIC KEY-----" not in key:
            title, text = "Invalid Public Key", "The provided public key format is invalid"
            raise Refused(100, message="Business public key is invalid", user_title=title, user_text=text)
        self._key = key
        return {"success": True}

    async def _register(self, request: Request) -> Json:
        self._check_number(request)
        asked = await members(request)
        _check_product(asked)
        if not re.fullmatch("[0-9]{6}", str(asked.get("pin", ""))):
            raise refusals.required("pin")
        self.registered = True
        return {"success": True}

    async def _deregister(self, request: Request) -> Json:
        self._check_number(request)
        self.registered = False
        return {"success": True}

    def _check_number(self, request: Request) -> None:
        if request.path_params["id"] != self._business.number_id:
            raise refusals.unknown_object(request.path_params["id"], request.method)

    def _route(self, name: str, method: str, handler: Handler) -> Route:
        return Route(f"/{{version}}/{{id}}/{name}", endpoint.endpoint(self._access, handler), methods=[method])


def _check_product(asked: Json) -> None:
    if asked.get("messaging_product") != "whatsapp":
        raise refusals.required("messaging_product")
