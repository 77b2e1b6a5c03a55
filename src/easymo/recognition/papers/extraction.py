"""Fields off the pages of a paper, whatever its layout: by what stands beside and below a label, and by form."""

from collections.abc import Iterable, Mapping, Sequence

import msgspec

from easymo.recognition.page import Page
from easymo.recognition.papers.fields import (
    FIELDS,
    INSURERS,
    LICENCE,
    Field,
    Paper,
    nearest,
    read_days,
    read_field,
)
from easymo.recognition.papers.labels import Label, find_label, find_labels
from easymo.recognition.papers.layout import Run, below, beside, runs

_NO_LABEL = 0.7
"""How sure something is that is told by its form alone."""
_SAID_INSURANCE = ("insurance", "assurance", "assurances", "assureurs", "ubwishingizi")


def extract(pages: Iterable[Page], paper: Paper = "certificate") -> dict[str, Field]:
    """What stands on the pages of one paper; where two pages say a field, the surer counts."""
    return merge(_extract(page, paper) for page in pages)


def merge(readings: Iterable[Mapping[str, Field]]) -> dict[str, Field]:
    """The surest value of each field, in the order of FIELDS, then LICENCE."""
    surest: dict[str, Field] = {}
    for reading in readings:
        for name, field in reading.items():
            if name not in surest or surest[name].confidence < field.confidence:
                surest[name] = field
    return {name: surest[name] for name in (*FIELDS, *LICENCE) if name in surest}


class _Labelled(msgspec.Struct, frozen=True):
    label: Label
    run: Run


def _extract(page: Page, paper: Paper) -> dict[str, Field]:
    all_runs = [part for run in runs(page.words) for part in _parts(run, paper)]
    labelled = [_Labelled(label, run) for run in all_runs if (label := find_labels(run, paper))]
    plain = [run for run in all_runs if not any(one.run is run for one in labelled)]
    found: list[dict[str, Field]] = []
    for one in labelled:
        found += [_read(one.label.field, value, one.label.likeness * near) for value, near in _values(one, plain)]
    return _told_by_form(merge(found), plain, labelled) if paper == "certificate" else merge(found)


def _parts(run: Run, paper: Paper) -> list[Run]:
    """A run in which a second label begins, divided there: "From: 1/2/2026 To: 31/1/2027"."""
    for place in range(1, len(run.words) - 1):
        rest = run.after(place)
        if rest is None or any(character.isdigit() for character in rest.words[0].text):
            continue
        label = find_label(rest, paper)
        if label and label.likeness > 0.9 and rest.words[label.words - 1].text.endswith(":"):
            return [Run(run.words[:place]), *_parts(rest, paper)]
    return [run]


def _values(one: _Labelled, plain: Sequence[Run]) -> list[tuple[Run, float]]:
    """Where the value may stand, each with how likely that is."""
    behind = one.run.after(one.label.words)
    if behind is not None and _only_signs(behind):
        behind = None
    if behind is not None:
        return [(behind, 1.0)]
    right = [(run, 0.98 - 0.2 * place) for place, run in enumerate(beside(one.run, plain)[:1])]
    under = [(run, 0.93 - 0.25 * place) for place, run in enumerate(below(one.run, plain)[:2])]
    return right + under


def _only_signs(run: Run) -> bool:
    return not any(character.isalnum() for character in run.text)


def _read(name: str, run: Run, likeness: float) -> dict[str, Field]:
    sure = likeness * (0.4 + 0.6 * run.confidence)
    if name == "other":
        return {}
    if name == "period":
        return _scaled(_period(run.text), sure)
    if name == "make_model":
        make = read_field("make", run.text)
        if make is None or make.confidence < 0.9:
            return {}
        model = read_field("model", run.text.replace("/", " "))
        return _scaled({"make": make} | ({"model": model} if model else {}), sure)
    field = read_field(name, run.text)
    if field is None:
        return {}
    if name == "policy_inception" and len(read_days(run.text)) > 1:
        return _scaled(_period(run.text), sure)
    return _scaled({name: field}, sure)


def _period(text: str) -> dict[str, Field]:
    days = read_days(text)
    if len(days) < 2 or days[0] >= days[1]:
        return {}
    return {
        "policy_inception": Field(days[0].isoformat(), 0.97),
        "policy_expiry": Field(days[1].isoformat(), 0.97),
    }


def _scaled(fields: Mapping[str, Field], sure: float) -> dict[str, Field]:
    return {name: Field(field.value, round(field.confidence * sure, 2)) for name, field in fields.items()}


def _told_by_form(found: dict[str, Field], plain: Sequence[Run], labelled: Sequence[_Labelled]) -> dict[str, Field]:
    """What no label led to, but is what it is wherever it stands: a plate, a VIN, an insurer's name on top."""
    told: list[dict[str, Field]] = [found]
    everywhere = [*plain, *(rest for one in labelled if (rest := one.run.after(one.label.words)))]
    for name in ("registration_plate", "vin_chassis"):
        if name in found:
            continue
        for run in everywhere:
            field = read_field(name, run.text)
            if field and field.confidence >= 0.95:
                told.append(_scaled({name: field}, _NO_LABEL))
    if "insurer_name" not in found:
        told += [_scaled({"insurer_name": field}, _NO_LABEL) for field in _heads(plain)]
    return merge(told)


def _heads(plain: Sequence[Run]) -> list[Field]:
    """Who signs on top: the name of an insurer we know, or what calls itself one."""
    found: list[Field] = []
    for run in plain[:12]:
        said = run.text.casefold().split()
        if nearest(run.text, INSURERS):
            found.append(Field(run.text.strip(" .,:;|"), 0.95))
        elif any(word in said for word in _SAID_INSURANCE) and 2 <= len(said) <= 6 and "certificate" not in said:
            field = read_field("insurer_name", run.text)
            found += [field] if field else []
    return found
