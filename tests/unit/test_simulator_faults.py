"""Faults by name, by script and by chance."""

from pathlib import Path

import pytest

from easymo.errors import ConfigurationError
from easymo.settings import Settings
from easymo.simulator.behaviour import Fault, Faults
from easymo.simulator.switches import SWITCHES, scripted, switched_on, username_only


def met(seed: int, chance: float = 0.3, count: int = 200) -> list[bool]:
    faults = Faults(seed)
    faults.add(Fault(meets="webhook", effect="drop", times=None, chance=chance))
    return [bool(faults.take_all("webhook")) for _ in range(count)]


def test_same_seed_draws_the_same():
    assert met(7) == met(7)
    assert met(7) != met(8)


def test_chance_is_how_often_it_happens():
    assert 0.2 < sum(met(1, 0.3, 2000)) / 2000 < 0.4
    assert not any(met(1, 0.0))
    assert all(met(1, 1.0))


def test_one_fault_draws_as_if_the_others_were_not_there():
    faults = Faults(7)
    faults.add(Fault(meets="webhook", effect="drop", times=None, chance=0.3))
    faults.add(Fault(code=131016, times=None, chance=0.5))
    drops: list[bool] = []
    for _ in range(200):
        faults.take("+250788123456")
        drops.append(bool(faults.take_all("webhook")))
    assert drops == met(7)


def test_webhook_meets_every_fault_that_never_ends_and_one_that_is_counted():
    faults = Faults()
    faults.add(Fault(meets="webhook", effect="drop"), Fault(code=1), Fault(meets="webhook", effect="hold"))
    faults.add(Fault(meets="webhook", effect="duplicate", times=None))
    assert [fault.effect for fault in faults.take_all("webhook")] == ["drop", "duplicate"]
    assert [fault.effect for fault in faults.take_all("webhook")] == ["hold", "duplicate"]
    assert [fault.effect for fault in faults.take_all("webhook")] == ["duplicate"]
    assert [fault.code for fault in faults.waiting()] == [1, 0]


def test_name_alone_switches_a_fault_on_for_ever():
    (fault,) = switched_on(["drop"])
    assert (fault.meets, fault.effect, fault.times, fault.chance) == ("webhook", "drop", None, 1.0)


def test_name_with_a_chance_switches_it_on_for_that_part():
    assert [fault.chance for fault in switched_on(["drop=0.05", " duplicate = 1 "])] == [0.05, 1.0]


@pytest.mark.parametrize("word", ["storm", "drop=often", "drop=2", "drop=-0.1", ""])
def test_what_is_no_fault_is_told_with_the_mend(word: str):
    with pytest.raises(ConfigurationError, match=r"take one of|from 0 to 1"):
        switched_on([word])


def test_every_switch_does_something():
    usual = Fault()
    for name, fault in SWITCHES.items():
        assert (fault.effect, fault.code, fault.hang_up, fault.delay) != (
            usual.effect,
            usual.code,
            usual.hang_up,
            usual.delay,
        ), name


def test_script_is_met_in_its_order(tmp_path: Path):
    script = tmp_path / "faults.json"
    script.write_text('[{"code": 131016, "times": 2}, {"meets": "status", "effect": "failed", "code": 131026}]')
    assert [(fault.meets, fault.code, fault.times) for fault in scripted(script)] == [
        ("send", 131016, 2),
        ("status", 131026, 1),
    ]


@pytest.mark.parametrize("text", ["", "{}", '[{"colour": 1}]', '[{"meets": "nobody"}]'])
def test_script_that_is_none_is_told(tmp_path: Path, text: str):
    script = tmp_path / "faults.json"
    script.write_text(text)
    with pytest.raises(ConfigurationError, match="not one"):
        scripted(script)


def test_missing_script_is_told(tmp_path: Path):
    with pytest.raises(ConfigurationError, match="cannot be read"):
        scripted(tmp_path / "none.json")


def test_username_only_is_switched_on_like_a_fault():
    assert username_only(["drop", "username-only=0.3"]) == 0.3
    assert username_only(["drop"]) == 0.0
    assert [fault.effect for fault in switched_on(["drop", "username-only"])] == ["drop"]


def test_environment_switches_the_simulator():
    settings = Settings.from_environment(
        {
            "EASYMO_SIMULATOR_PROFILE": "unlimited",
            "EASYMO_SIMULATOR_CALLBACK": "http://127.0.0.1:5000/hook",
            "EASYMO_SIMULATOR_FAULTS": "drop=0.1, duplicate",
            "EASYMO_SIMULATOR_SCRIPT": "faults.json",
            "EASYMO_SIMULATOR_SEED": "7",
            "EASYMO_SIMULATOR_SPEED": "3600",
        }
    )
    assert (settings.simulator_profile, settings.simulator_callback) == ("unlimited", "http://127.0.0.1:5000/hook")
    assert (settings.simulator_faults, settings.simulator_script) == (("drop=0.1", "duplicate"), "faults.json")
    assert (settings.simulator_seed, settings.simulator_speed) == (7, 3600.0)
    assert Settings.from_environment({}).simulator_profile == "whatsapp"
