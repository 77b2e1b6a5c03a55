"""Who a message is from."""

from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from easymo.people.identity import COUNTRIES, Contact, Identity, Sender, identify, read_phone, rename

USER, PARENT, PHONE = "RW.1349", "RW.ENT.118", "250788123456"

anything = (
    st.none() | st.booleans() | st.integers() | st.floats() | st.text() | st.lists(st.text()) | st.just({"name": 1})
)


def test_aliases_are_in_order_of_trust() -> None:
    identity = Identity(USER, PARENT, f"+{PHONE}", "Aline")
    assert identity.aliases() == (f"user:{USER}", f"parent:{PARENT}", f"phone:+{PHONE}")


@pytest.mark.parametrize(
    ("sender", "aliases"),
    [
        (Sender(phone=PHONE), (f"phone:+{PHONE}",)),
        (Sender(user_id=USER), (f"user:{USER}",)),
        (Sender(parent_user_id=PARENT), (f"parent:{PARENT}",)),
        (Sender(phone=PHONE, user_id=USER), (f"user:{USER}", f"phone:+{PHONE}")),
        (Sender(phone=int(PHONE)), (f"phone:+{PHONE}",)),
        (Sender(phone="+250 788-123-456"), (f"phone:+{PHONE}",)),
        (Sender(phone="15550783881"), ("phone:+15550783881",)),
        (Sender(user_id="  RW.\x001349 "), (f"user:{USER}",)),
    ],
)
def test_message_alone_names_its_sender(sender: Sender, aliases: tuple[str, ...]) -> None:
    identity = identify(sender, [])
    assert identity is not None
    assert identity.aliases() == aliases


@pytest.mark.parametrize("phone", [None, "", "US.1349", "abc", "12", "1" * 21, True, 1.5, [], "٢٥٠٧٨٨١٢٣٤٥٦"])
def test_what_is_no_phone_number_names_nobody(phone: Any) -> None:
    assert read_phone(phone) is None
    assert identify(Sender(phone=phone), []) is None


def test_contact_of_the_same_user_id_completes_it() -> None:
    contacts = [
        Contact(wa_id="250788000000", user_id="RW.other", profile={"name": "Other"}),
        Contact(wa_id=PHONE, user_id=USER, parent_user_id=PARENT, profile={"name": " Ali\0ne "}),
    ]
    assert identify(Sender(user_id=USER), contacts) == Identity(USER, PARENT, f"+{PHONE}", "Aline")


def test_contact_of_the_same_phone_completes_it() -> None:
    contacts = [Contact(wa_id="250788000000", profile={"name": "Other"}), Contact(wa_id=PHONE, user_id=USER)]
    assert identify(Sender(phone=PHONE), contacts) == Identity(USER, None, f"+{PHONE}")


def test_only_contact_stands_for_a_message_without_sender() -> None:
    assert identify(Sender(), [Contact(wa_id=PHONE)]) == Identity(phone=f"+{PHONE}")
    assert identify(Sender(), [Contact(wa_id=PHONE), Contact(wa_id="250788000000")]) is None


def test_contact_of_somebody_else_is_not_mixed_in() -> None:
    contacts = [Contact(wa_id=PHONE, user_id="RW.other", profile={"name": "Other"})]
    assert identify(Sender(phone=PHONE, user_id=USER), contacts) == Identity(USER, None, f"+{PHONE}")


@pytest.mark.parametrize(
    ("identity", "country"),
    [
        (Identity(user_id="TZ.1", phone="+250788123456"), "TZ"),
        (Identity(parent_user_id="BI.ENT.1"), "BI"),
        (Identity(user_id="US.1", phone="+243812345678"), "CD"),
        (Identity(phone="+257612345678"), "BI"),
        (Identity(phone="+255712345678"), "TZ"),
        (Identity(phone="+250788123456"), "RW"),
        (Identity(phone="+16505551234"), "RW"),
        (Identity(user_id="US.1"), "RW"),
    ],
)
def test_country_is_by_user_id_then_dial_prefix_then_rwanda(identity: Identity, country: str) -> None:
    assert identity.country == country


@given(
    st.builds(Sender, anything, anything, anything),
    st.lists(st.builds(Contact, anything, anything, anything, anything)),
)
def test_nothing_a_message_holds_raises(sender: Sender, contacts: list[Contact]) -> None:
    identity = identify(sender, contacts)
    if identity is not None:
        assert identity.aliases()
        assert "\0" not in "".join(identity.aliases()) + (identity.name or "")
        assert identity.country in COUNTRIES


# Changes ------------------------------------------------------------------------------------------------------------


def test_whoever_changed_is_found_by_the_former_aliases_first() -> None:
    changed = rename(Identity(USER, phone=f"+{PHONE}", name="Aline"), Identity("RW.2", phone="+250788000002"))
    assert changed is not None
    assert changed.aliases() == (f"user:{USER}", f"phone:+{PHONE}", "user:RW.2", "phone:+250788000002")
    assert (changed.user_id, changed.phone, changed.name) == ("RW.2", "+250788000002", "Aline")


def test_alias_that_stayed_is_named_once() -> None:
    changed = rename(Identity(USER, phone=f"+{PHONE}"), Identity("RW.2", phone=f"+{PHONE}"))
    assert changed is not None
    assert changed.aliases() == (f"user:{USER}", f"phone:+{PHONE}", "user:RW.2")


def test_change_of_nothing_leaves_the_person_as_they_were() -> None:
    before = Identity(USER)
    assert rename(before, Identity()) == before


def test_change_of_somebody_unknown_names_nobody() -> None:
    assert rename(None, Identity("RW.2")) is None
