"""The page of metrics: what several processes counted, put together."""

from prometheus_client import CollectorRegistry, Counter
from prometheus_client.metrics import MetricWrapperBase

from easymo.observability import metrics
from easymo.observability.exposition import exposition, gauge, snapshot
from pages import samples


def other_process(turns: int) -> bytes:
    registry = CollectorRegistry()
    counter = Counter("easymo_turns", "Turns.", ("service", "outcome"), registry=registry)
    counter.labels("elsewhere", "done").inc(turns)
    return snapshot(registry)


def elsewhere(page: bytes) -> set[str]:
    """The processes that counted turns of a service that this process does not have."""
    counted = [dict(labels) for labels in samples(page, "easymo_turns_total")]
    return {labels["worker"] for labels in counted if labels["service"] == "elsewhere"}


def test_counters_of_several_processes_stay_apart():
    page = exposition("a", {"b": other_process(3), "c": other_process(4)}, [])
    counted = samples(page, "easymo_turns_total")
    assert counted[("outcome", "done"), ("service", "elsewhere"), ("worker", "b")] == 3
    assert counted[("outcome", "done"), ("service", "elsewhere"), ("worker", "c")] == 4


def test_own_metrics_are_live_not_the_snapshot_kept_of_them():
    page = exposition("a", {"a": other_process(3)}, [])
    assert elsewhere(page) == set()
    assert samples(page, "easymo_process_start_time_seconds")[(("worker", "a"),)] > 0


def test_each_family_is_described_once():
    page = exposition("a", {"b": other_process(1), "c": other_process(1)}, []).decode()
    assert page.count("# TYPE easymo_turns_total counter") == 1


def test_a_snapshot_of_another_release_is_left_out():
    page = exposition("a", {"b": b'{"format": 2}', "c": other_process(1)}, [])
    assert elsewhere(page) == {"c"}


def test_what_belongs_to_the_house_names_no_worker():
    page = exposition("a", {}, [gauge("lanes", "Pending.", [({"queue": "inbox"}, 7)])])
    assert samples(page, "easymo_lanes") == {(("queue", "inbox"),): 7.0}


def test_a_value_nobody_knows_is_no_sample():
    page = exposition("a", {}, [gauge("lanes", "Pending.", [({"queue": "inbox"}, None)])])
    assert samples(page, "easymo_lanes") == {}


def test_every_metric_is_described_and_named_for_its_house():
    for family in metrics.REGISTRY.collect():
        assert family.name.startswith("easymo_"), family.name
        assert family.documentation.endswith("."), family.name


def test_no_metric_has_a_label_that_names_a_person():
    allowed = {
        "status", "duplicate", "service", "outcome", "result", "reason", "whose", "activity", "sweep", "domain",
        "chore", "what", "model", "persona", "priority", "term",
    }  # fmt: skip
    labelled = [metric for metric in vars(metrics).values() if isinstance(metric, MetricWrapperBase)]
    assert labelled
    assert {label for metric in labelled for label in metric._labelnames} <= allowed
