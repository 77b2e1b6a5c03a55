"""Callback data of sends."""

from datetime import UTC, datetime, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from easymo.whatsapp import callback
from easymo.whatsapp.callback import Callback

EPOCH = datetime(1970, 1, 1, tzinfo=UTC)
ids = st.integers(1, 2**63 - 1)
moments = st.integers(0, 253_402_300_799_999_999).map(lambda number: EPOCH + timedelta(microseconds=number))


@given(ids, ids, moments)
def test_what_is_encoded_is_decoded(conversation: int, entry: int, created_at: datetime) -> None:
    text = callback.encode(conversation, entry, created_at)
    assert callback.decode(text) == Callback(conversation, entry, created_at)
    assert len(text) <= 57


@pytest.mark.parametrize(
    "text",
    [
        None,
        7,
        "",
        "order-7",
        "1.2",
        "1.2.3.4",
        "1.2.x",
        "-1.2.3",
        "0.2.3",
        "1.0.3",
        "1.2.",
        f"{2**63}.1.1",
        "1.1." + "9" * 19,
        "١.2.3",
    ],
)
def test_what_is_not_ours_is_none(text: object) -> None:
    assert callback.decode(text) is None


@given(st.text())
def test_no_text_raises(text: str) -> None:
    callback.decode(text)
