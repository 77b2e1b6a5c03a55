"""The metrics of the whole house on one page, in Prometheus's text format.

A process without an HTTP port leaves a snapshot of its metrics with each heartbeat; whoever is asked puts together
its own, live, those of the other living processes, at most 5 s old, and what the database knows (backlogs, ages).
Each sample of a process carries the label ``worker``, so that counters of several copies stay apart.
"""

from collections.abc import Iterable, Mapping, Sequence
from typing import Any

import msgspec
from prometheus_client import CollectorRegistry, generate_latest
from prometheus_client.metrics_core import Metric
from prometheus_client.registry import Collector

from easymo.observability.metrics import REGISTRY

CONTENT_TYPE = "text/plain; version=0.0.4; charset=utf-8"


class Sample(msgspec.Struct, array_like=True, frozen=True):
    name: str
    labels: dict[str, str]
    value: float


class Family(msgspec.Struct, array_like=True, frozen=True):
    """One metric with its samples. ``sort``: counter, gauge or histogram."""

    name: str
    about: str
    sort: str
    samples: Sequence[Sample]


_decode = msgspec.json.Decoder(list[Family]).decode


def snapshot(registry: CollectorRegistry = REGISTRY) -> bytes:
    """This process's metrics as they are now, for ``workers.metrics``."""
    return msgspec.json.encode(_families(registry))


def exposition(worker: str, others: Mapping[str, bytes], house: Iterable[Family]) -> bytes:
    """The page. ``worker`` names this process; ``others`` are snapshots by worker; ``house`` belongs to nobody.

    A snapshot that cannot be read (of another release) is left out.
    """
    pages = [(worker, _families(REGISTRY))]
    for name, kept in others.items():
        if name != worker and (read := _read(kept)) is not None:
            pages.append((name, read))
    merged: dict[str, Metric] = {}
    for name, families in pages:
        for family in families:
            _add(merged, family, {"worker": name})
    for family in house:
        _add(merged, family, {})
    registry = CollectorRegistry()
    registry.register(_House(merged.values()))
    return generate_latest(registry)


class _House(Collector):
    def __init__(self, metrics: Iterable[Metric]) -> None:
        self._metrics = list(metrics)

    def collect(self) -> Iterable[Metric]:
        return self._metrics


def _add(merged: dict[str, Metric], family: Family, labels: Mapping[str, str]) -> None:
    metric = merged.setdefault(family.name, Metric(family.name, family.about, family.sort))
    for sample in family.samples:
        metric.add_sample(sample.name, {**sample.labels, **labels}, sample.value)


def _families(registry: CollectorRegistry) -> list[Family]:
    return [
        Family(
            metric.name,
            metric.documentation,
            metric.type,
            [Sample(s.name, s.labels, s.value) for s in metric.samples if not s.name.endswith("_created")],
        )
        for metric in registry.collect()
    ]


def _read(kept: bytes) -> list[Family] | None:
    try:
        return _decode(kept)
    except msgspec.DecodeError:
        return None


def gauge(name: str, about: str, samples: Iterable[tuple[dict[str, str], Any]]) -> Family:
    """A gauge of the house. Values that are not known (None) are left out."""
    kept = [Sample(f"easymo_{name}", labels, float(value)) for labels, value in samples if value is not None]
    return Family(f"easymo_{name}", about, "gauge", kept)
