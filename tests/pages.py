"""Pages of metrics, read back."""

from prometheus_client.parser import text_string_to_metric_families


def samples(page: bytes, name: str) -> dict[tuple[tuple[str, str], ...], float]:
    """The samples of that name, by their labels."""
    return {
        tuple(sorted(sample.labels.items())): sample.value
        for family in text_string_to_metric_families(page.decode())
        for sample in family.samples
        if sample.name == name
    }
