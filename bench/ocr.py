"""How well certificates are read: `python -m bench.ocr [--rounds N] [--show]`.

Every layout is printed in ``rounds`` fonts and photographed in every way; printed is the share of fields that were
read exactly, field by field and distortion by distortion, and how long a page takes.
"""

import argparse
import random
import time
from collections import defaultdict
from concurrent.futures import ProcessPoolExecutor
from typing import NamedTuple

from bench.certificates import DISTORTIONS, FONTS, LAYOUTS, draw, invent, photograph
from easymo.reading import fold
from easymo.recognition.engine import recognize
from easymo.recognition.page import Unreadable
from easymo.recognition.papers import FIELDS, extract

SURE = 0.75
"""Confidence from which a person is not asked to look twice."""


class Sample(NamedTuple):
    seed: int
    layout: str
    distortion: str
    font: str


class Outcome(NamedTuple):
    sample: Sample
    right: dict[str, bool]
    sure: dict[str, float]
    wrong: dict[str, tuple[str, str]]
    seconds: float


def samples(rounds: int) -> list[Sample]:
    found: list[Sample] = []
    for number in range(rounds):
        for layout in LAYOUTS:
            for distortion in DISTORTIONS:
                found.append(Sample(len(found), layout, distortion, FONTS[(len(found) + number) % len(FONTS)]))
    return found


def judge(sample: Sample) -> Outcome:
    chance = random.Random(sample.seed)
    certificate = invent(chance)
    photo = photograph(draw(certificate, sample.layout, sample.font), sample.distortion, chance)
    began = time.monotonic()
    pages = recognize(photo, "image/jpeg")
    seconds = time.monotonic() - began
    read = {} if isinstance(pages, Unreadable) else extract(pages)
    said = {name: read[name].value if name in read else "" for name in FIELDS}
    right = {name: fold(said[name]) == fold(certificate.values[name]) for name in FIELDS}
    wrong = {name: (certificate.values[name], said[name]) for name in FIELDS if not right[name]}
    return Outcome(sample, right, {name: field.confidence for name, field in read.items()}, wrong, seconds)


def main() -> None:
    parser = argparse.ArgumentParser(prog="python -m bench.ocr", description="How well certificates are read.")
    parser.add_argument("--rounds", type=int, default=2, help="certificates of each layout and distortion (2)")
    parser.add_argument("--show", action="store_true", help="also what was read wrong")
    options = parser.parse_args()
    with ProcessPoolExecutor(1) as pool:
        outcomes = list(pool.map(judge, samples(options.rounds)))
    ways = list(DISTORTIONS)
    print(f"{len(outcomes)} certificates, {len(LAYOUTS)} layouts, {len(FONTS)} fonts; fields read exactly, in %\n")
    print(f"{'':20}{'all':>6}" + "".join(f"{way:>12}" for way in ways))
    for name in (*FIELDS, ""):
        fields: tuple[str, ...] = (name,) if name else FIELDS
        shares = [_share(outcomes, fields, way) for way in ("", *ways)]
        print(f"{name or 'all fields':20}{shares[0]:>6.0f}" + "".join(f"{share:>12.0f}" for share in shares[1:]))
    print(f"\n{'layout':20}" + "".join(f"{layout:>12}" for layout in LAYOUTS))
    by_layout = [[one for one in outcomes if one.sample.layout == layout] for layout in LAYOUTS]
    print(f"{'all fields':20}" + "".join(f"{_share(some, FIELDS, ''):>12.0f}" for some in by_layout))
    sure = [one.right[name] for one in outcomes for name, confidence in one.sure.items() if confidence >= SURE]
    print(
        f"\nsaid with confidence ≥ {SURE}: {len(sure)} of {len(outcomes) * len(FIELDS)}, {_percent(sure):.1f} % right"
    )
    seconds = sorted(one.seconds for one in outcomes)
    print(f"seconds a page: median {seconds[len(seconds) // 2]:.2f}, slowest {seconds[-1]:.2f}")
    if options.show:
        _show(outcomes)


def _share(outcomes: list[Outcome], fields: tuple[str, ...], distortion: str) -> float:
    return _percent(
        [one.right[name] for one in outcomes for name in fields if distortion in ("", one.sample.distortion)]
    )


def _percent(rights: list[bool]) -> float:
    return 100 * sum(rights) / len(rights) if rights else 0.0


def _show(outcomes: list[Outcome]) -> None:
    slips: dict[str, list[str]] = defaultdict(list)
    for one in outcomes:
        for name, (wanted, said) in one.wrong.items():
            slips[name].append(f"{one.sample.layout}/{one.sample.distortion}: {wanted} → {said or '-'}")
    for name, lines in slips.items():
        print(f"\n{name}", *lines, sep="\n  ")


if __name__ == "__main__":
    main()
