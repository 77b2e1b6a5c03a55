"""Which errors open which circuit."""

import pytest

from easymo.outbox.circuits import REFUSALS, Refusals, credential, malformed, scope
from easymo.whatsapp.errors import RULES, UNSENDABLE, GraphError, parse_error


def error(code: int) -> GraphError:
    return parse_error(400, b'{"error":{"code":%d}}' % code)


@pytest.mark.parametrize(
    ("code", "opened"),
    [
        (190, "credential"),
        (0, "credential"),
        (200, "credential"),
        (10, "credential"),
        (368, "number"),
        (131031, "number"),
        (131042, "number"),
        (33, "number"),
        (131048, "number"),
        (130429, ""),
        (131056, ""),
        (131057, ""),
        (132001, ""),
        (131026, ""),
    ],
)
def test_an_error_opens_the_circuit_of_what_it_is_about(code: int, opened: str) -> None:
    assert scope(error(code)) == opened


def test_every_error_that_holds_a_number_until_an_operator_acts_opens_a_circuit() -> None:
    held = [code for code, rule in RULES.items() if rule.kind == "fix" and rule.scope == "number"]
    assert len(held) > 10
    assert all(scope(error(code)) for code in held)


def test_only_what_a_service_made_wrongly_is_malformed() -> None:
    assert malformed(error(100))
    assert malformed(error(131009))
    assert malformed(GraphError(None, 0, UNSENDABLE))
    assert not any(malformed(error(code)) for code in (131026, 131047, 130429, 190, 132001))


def test_refusals_count_in_a_row_and_by_service() -> None:
    refusals = Refusals()
    counts = [refusals.refused("jobs") for _ in range(REFUSALS)]
    assert counts == [False] * (REFUSALS - 1) + [True]
    assert not refusals.refused("property")
    refusals.accepted("jobs")
    assert not refusals.refused("jobs")


def test_the_name_of_a_credential_does_not_tell_it() -> None:
    names = {credential("EAAG-one"), credential("EAAG-two")}
    assert len(names) == 2
    assert not any("EAAG" in name for name in names)
