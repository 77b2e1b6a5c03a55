"""What stands on a driving licence is read off the words a recognizer saw, in whatever language its labels are."""

import pytest

from easymo.recognition.papers import LICENCE, extract
from outsides import page_of

ENGLISH = (
    "REPUBLIC OF RWANDA",
    "DRIVING LICENCE",
    "1. Name: MUGISHA Eric",
    "3. Date of birth: 01/02/1990",
    "4a. Date of issue: 15/03/2021",
    "4b. Date of expiry: 14/03/2031",
    "5. Licence No: 1199080012",
    "9. Categories: A, B",
)
KINYARWANDA = (
    "URUHUSHYA RWO GUTWARA IBINYABIZIGA",
    "Amazina: MUGISHA Eric",
    "Itariki y'amavuko: 01/02/1990",
    "Itariki rwatangiweho: 15/03/2021",
    "Itariki ruzarangiriraho: 14/03/2031",
    "Nimero y'uruhushya: 1199080012",
    "Icyiciro: A B",
)
FRENCH = (
    "PERMIS DE CONDUIRE",
    "Nom et prénom: MUGISHA Eric",
    "Date de naissance: 01.02.1990",
    "Délivré le: 15.03.2021",
    "Valable jusqu'au: 14.03.2031",
    "N° du permis: 1199080012",
    "Catégories: A, B",
)
SWAHILI = (
    "LESENI YA UDEREVA",
    "Jina: MUGISHA Eric",
    "Tarehe ya kuzaliwa: 01/02/1990",
    "Mwisho wa matumizi: 14/03/2031",
    "Namba ya leseni: 1199080012",
    "Daraja: A B",
)


@pytest.mark.parametrize("lines", [ENGLISH, KINYARWANDA, FRENCH, SWAHILI])
def test_licence_is_read_in_its_language(lines: tuple[str, ...]) -> None:
    read = extract([page_of(lines)], "licence")
    assert [read[name].value for name in LICENCE] == ["MUGISHA Eric", "1199080012", "2031-03-14", "A B"]


def test_licence_that_has_numbers_for_labels_is_read() -> None:
    lines = (
        "1. MUGISHA",
        "2. Eric",
        "3. 01/02/1990 Kigali",
        "4a. 15/03/2021",
        "4b. 14/03/2031",
        "5. 1199080012",
        "9. A B",
    )
    read = extract([page_of(lines)], "licence")
    assert {name: field.value for name, field in read.items()} == {
        "licence_number": "1199080012", "licence_expiry": "2031-03-14", "licence_class": "A B",
    }  # fmt: skip


def test_other_paper_is_no_licence() -> None:
    assert extract([page_of(("Menu of the day", "Brochettes 2,500", "Pilau 1,500"))], "licence") == {}
