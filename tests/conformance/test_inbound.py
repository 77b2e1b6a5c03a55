"""WhatsApp's own samples: what becomes of each is what the table says."""

import pytest

from conformance.inbound import expected, lines, samples

SAMPLES = samples()


@pytest.mark.parametrize("name", SAMPLES)
def test_sample(name: str) -> None:
    assert lines(SAMPLES[name]) == expected()[name]


def test_table_speaks_of_samples_that_are_there() -> None:
    assert expected().keys() == SAMPLES.keys()
