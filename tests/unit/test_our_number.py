"""The business number, asked of WhatsApp once."""

import json
from pathlib import Path

import pytest

from easymo.errors import WhatsAppUnavailable
from easymo.settings import Settings
from easymo.whatsapp.numbers import NumberClient
from easymo.whatsapp.transport import NotSent, Response, TooLarge
from unit.test_media_client import Network

SETTINGS = Settings(
    home=Path("/nowhere"), access_token="token", number_id="106", simulated=False, api_base_url="https://graph.example"
)


def shown(number: object) -> Response:
    return Response(200, {}, json.dumps({"display_phone_number": number, "id": "106"}).encode())


@pytest.mark.parametrize("number", ["+250 788-999 999", "250788999999", "+250 (788) 999999"])
async def test_number_is_asked_for_once_and_has_digits_only(number: str) -> None:
    network = Network(shown(number))
    client = NumberClient(SETTINGS, network)
    assert [await client.digits(), await client.digits()] == ["250788999999"] * 2
    ((url, headers, _),) = network.requests
    assert url == "https://graph.example/v26.0/106?fields=display_phone_number"
    assert headers["Authorization"] == "Bearer token"


@pytest.mark.parametrize(
    "answer",
    [
        NotSent("refused"),
        TooLarge(),
        Response(401, {}, b'{"error":{"code":190}}'),
        Response(200, {}, b"{}"),
        shown(""),
        shown("٢٥٠"),
        shown(None),
    ],
)
async def test_no_number_is_for_later_and_asked_for_again(answer: Response | Exception) -> None:
    client = NumberClient(SETTINGS, Network(answer, shown("+250 788 999 999")))
    with pytest.raises(WhatsAppUnavailable):
        await client.digits()
    assert await client.digits() == "250788999999"
