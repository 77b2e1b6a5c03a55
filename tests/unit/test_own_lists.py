"""Everybody's own lists are reached by words, in the four languages."""

import pytest

from easymo.conversation.router import Go, route
from easymo.conversation.session import Person, State
from easymo.registry import build_registry
from easymo.whatsapp.updates import Update

REGISTRY = build_registry()
SENTENCES = {
    "jobs:mine": ("my jobs", "mes offres d'emploi", "amatangazo yanjye", "kazi zangu"),
    "jobs:applied": ("my applications", "mes candidatures", "aho nasabye akazi", "maombi yangu"),
    "jobs:profile": ("my work profile", "mon profil de travail", "umwirondoro wanjye w'akazi", "wasifu wangu wa kazi"),
    "marketplace:mine": ("my items", "mes articles", "ibyo ngurisha", "bidhaa zangu"),
    "marketplace:deals": ("my deals", "mes transactions", "ubugure bwanjye", "biashara zangu"),
    "marketplace:offers": ("show me my offers please", "mes offres de prix", "ibiciro nahawe", "ofa zangu"),
    "marketplace:wants": ("my wanted ads", "mes demandes", "ibyo nshaka kugura", "ninachotafuta"),
    "marketplace:shop-mine": ("my shop", "ma boutique", "iduka ryanjye", "duka langu"),
    "property:mine": ("my properties", "mes biens", "inzu zanjye", "nyumba zangu"),
    "property:viewings": ("my viewings", "mes visites", "inzu nzasura", "miadi yangu"),
    "property:stays": ("my bookings", "mes séjours", "aho nzacumbika", "malazi yangu"),
    "property:inquiries": ("my messages", "mes messages", "ubutumwa bwanjye", "ujumbe wangu"),
    "core:alerts": ("my alerts", "mes alertes", "ibyo nsabye kumenyeshwa", "arifa zangu"),
    "core:favourites": ("my favourites", "mes favoris", "ibyo nakunze", "vipendwa vyangu"),
}


@pytest.mark.parametrize("address", SENTENCES)
@pytest.mark.parametrize("service", [None, "jobs", "marketplace", "property"])
def test_own_list_is_reached_by_words_from_anywhere(address: str, service: str | None) -> None:
    for said in SENTENCES[address]:
        found = route(REGISTRY, Person(1), State(service=service), Update("text", text=said), False, "")
        assert isinstance(found, Go), said
        assert found.flow.address == address, said


@pytest.mark.parametrize(
    ("said", "address"),
    [
        ("register my shop", "marketplace:register"),
        ("ajouter ma boutique", "marketplace:register"),
        ("andika iduka ryanjye", "marketplace:register"),
        ("ongeza duka langu", "marketplace:register"),
        ("I want to sell my shop", "marketplace:sell"),
        ("cancel my purchase", "marketplace:cancel"),
    ],
)
def test_what_is_done_with_it_goes_before_the_list(said: str, address: str) -> None:
    found = route(REGISTRY, Person(1), State(), Update("text", text=said), False, "")
    assert isinstance(found, Go)
    assert found.flow.address == address
