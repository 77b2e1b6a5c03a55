"""Meta's samples of everything a business sends: each is built, sent, and compared with what the Graph API gets."""

import json
from typing import Any

import msgspec
import pytest

from conformance.outbound import DOCUMENTED, PAYLOADS, SAMPLES, Documented, enveloped, read_sample, receipt, request
from easymo.whatsapp.errors import RULES, parse_error, parse_status_errors
from easymo.whatsapp.messages import TemplateMessage
from easymo.whatsapp.templates import Template, creation, read_template_message

READ_AND_TYPING = "send_typing_indicator_and_read_receipt"
CREATIONS = sorted(PAYLOADS.glob("tmpl_req_*.json"))
ERRORS = sorted(PAYLOADS.glob("err_*.json"))


@pytest.mark.parametrize("name", SAMPLES)
async def test_what_we_send_is_metas_sample(name: str) -> None:
    _, message = SAMPLES[name]
    assert await request(message, to_user=name.startswith("bsuid")) == read_sample(name)


@pytest.mark.parametrize("case", DOCUMENTED, ids=lambda case: case.kind)
async def test_what_we_send_is_as_documented(case: Documented) -> None:
    assert await request(case.message) == enveloped(case.shape)


SENT = {name: message for name, (_, message) in SAMPLES.items()} | {case.kind: case.message for case in DOCUMENTED}
TEMPLATES = {name: message for name, message in SENT.items() if isinstance(message, TemplateMessage)}


@pytest.mark.parametrize("name", TEMPLATES)
def test_a_template_message_is_read_back_as_it_was(name: str) -> None:
    payload = TEMPLATES[name].payload()
    read = read_template_message(msgspec.json.encode(payload))
    assert read
    assert read.payload() == payload


@pytest.mark.parametrize(
    "template",
    [
        {"name": "a"},
        {"name": "a", "language": {"code": "en"}, "components": [{"type": "body", "parameters": [{"type": "emoji"}]}]},
        {
            "name": "a",
            "language": {"code": "en"},
            "components": [{"type": "body", "parameters": [{"type": "currency"}]}],
        },
        {
            "name": "a",
            "language": {"code": "en"},
            "components": [{"type": "button", "sub_type": "voice", "parameters": [{"type": "text", "text": "x"}]}],
        },
        {"name": "a", "language": {"code": "en"}, "components": [{"type": "carousel", "cards": [{"components": []}]}]},
    ],
)
def test_a_template_message_of_another_shape_is_not_judged(template: Any) -> None:
    assert read_template_message(msgspec.json.encode({"type": "template", "template": template})) is None


async def test_read_receipt_with_typing_is_metas_sample() -> None:
    sample = read_sample(READ_AND_TYPING)
    assert await receipt(sample["message_id"], typing=True) == sample


def test_every_sample_of_a_send_is_built() -> None:
    found = {path.stem.removeprefix("send_req_") for path in PAYLOADS.rglob("send_req_*.json")}
    assert found == {*SAMPLES, READ_AND_TYPING}


@pytest.mark.parametrize("path", CREATIONS, ids=lambda path: path.stem.removeprefix("tmpl_req_create_"))
def test_template_of_metas_sample_is_created_as_there(path: Any) -> None:
    sample = json.loads(path.read_text(encoding="utf-8").replace("<TEMPLATE_NAME>", "template_name"))
    assert json.loads(msgspec.json.encode(creation(msgspec.convert(sample, Template)))) == sample


def test_there_are_samples_of_templates_and_errors() -> None:
    assert (len(CREATIONS), len(ERRORS)) == (10, 6)


@pytest.mark.parametrize("path", ERRORS, ids=lambda path: path.stem)
def test_error_of_metas_samples_is_known(path: Any) -> None:
    error = parse_error(400, path.read_bytes())
    code = int(path.stem.split("_")[1])
    assert (error.code, error.rule) == (code, RULES[code])
    assert error.said


@pytest.mark.parametrize(
    ("name", "code"), [("bsuid_status_failed_131026_real_shape", 131026), ("bsuid_status_failed_phone", 131049)]
)
def test_error_of_a_failed_status_is_known(name: str, code: int) -> None:
    [entry] = json.loads((PAYLOADS / f"{name}.json").read_bytes())["entry"]
    errors = entry["changes"][0]["value"]["statuses"][0]["errors"]
    assert parse_status_errors(json.dumps(errors).encode()).rule is RULES[code]
