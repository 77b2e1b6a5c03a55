"""A market by chance, the same for the same seed: listings as people of four languages write them."""

import random
from collections.abc import Iterator
from datetime import UTC, datetime, timedelta
from typing import Any

from easymo.places.gazetteer import Place, load
from easymo.reading import fold, words

SHARES = {"job": 0.2, "item": 0.5, "home": 0.3}

CATEGORIES: dict[str, dict[str, str]] = {
    "job": {
        "transport": "driver driving moto motorcycle rider delivery chauffeur conducteur umushoferi umumotari dereva",
        "construction": "mason builder construction macon chantier umufundi ubwubatsi fundi mwashi ujenzi",
        "cooking": "cook chef kitchen waiter cuisinier serveur umutetsi guteka mpishi mhudumu restaurant",
        "cleaning": "cleaner housework laundry menage nettoyage isuku umukozi usafi mfanyakazi maid",
        "security": "guard security watchman gardien umuzamu umutekano mlinzi askari",
        "technology": "developer software computer web informatique programmeur mudasobwa ikoranabuhanga kompyuta",
        "sales": "sales cashier shop vendeur caissier ubucuruzi iduka mauzo duka muuzaji",
        "tutoring": "teacher tutor lessons enseignant professeur umwarimu kwigisha mwalimu ualimu",
        "other": "general various divers ibindi mengine",
    },
    "item": {
        "phones": "phone smartphone telephone portable telefone simu samsung tecno iphone itel infinix",
        "computers": "laptop computer ordinateur mudasobwa kompyuta hp dell lenovo",
        "furniture": "furniture table chair bed sofa meuble chaise lit ameza intebe igitanda samani meza kiti kitanda",
        "vehicles": "car toyota voiture imodoka gari rav4 corolla moto pikipiki",
        "clothes": "clothes shoes dress vetements chaussures imyenda inkweto nguo viatu",
        "appliances": "fridge television cooker frigo televiseur firigo televiziyo friji jokofu jiko",
        "farm": "maize beans rice potatoes goat haricots riz ibishyimbo umuceri ihene mahindi maharage mchele mbuzi",
        "other": "various divers ibindi mengine",
    },
    "home": {
        "house": "house home maison villa inzu nyumba",
        "apartment": "apartment flat appartement apartema fleti",
        "room": "room studio chambre icyumba chumba",
        "land": "plot land parcelle terrain ikibanza kiwanja",
        "shop": "shop store boutique magasin iduka duka office bureau ibiro ofisi",
    },
}
_SAID = words(
    "good condition clean new used original quick sale serious people only call price negotiable near the main road "
    "with parking garden water tank wifi security balcony modern spacious quiet cheap urgent full time part time "
    "bon etat neuf occasion pres de la route avec jardin calme moderne urgent temps plein prix a discuter propre "
    "byiza bishya bihendutse hafi ya kaburimbo ifite parikingi isuku vuba igiciro kivugwaho kuri buri kimwe "
    "nzuri mpya bei nafuu karibu na barabara yenye maegesho maji umeme haraka kazi ya kudumu safi sana"
)
_SYLLABLES = words("ka ki mu ba ra gi nya bu shi to ne mo li sa te ru ga he za vu")


def listings(count: int, seed: int = 1) -> Iterator[dict[str, Any]]:
    """So many listings, as the columns of ``listing_search``."""
    chance = random.Random(seed)
    places = _places()
    now = datetime.now(UTC)
    names = ["".join(chance.choices(_SYLLABLES, k=chance.randint(3, 5))) for _ in range(20_000)]
    for number in range(1, count + 1):
        domain = chance.choices(list(SHARES), list(SHARES.values()))[0]
        category = chance.choice(list(CATEGORIES[domain]))
        tags = CATEGORIES[domain][category]
        place = chance.choices(places, range(len(places), 0, -1))[0]
        own = chance.sample(tags.split(), k=min(3, len(tags.split())))
        title = " ".join([*own, chance.choice(_SAID), chance.choice(names)])
        details = " ".join([*chance.choices(_SAID, k=chance.randint(5, 30)), chance.choice(names)])
        price = chance.choice((None, *range(10, 900, 10)))
        yield {
            "domain": domain,
            "id": number,
            "owner": chance.randint(1, 20_000),
            "country": "RW",
            "category": category,
            "title": title,
            "details": details,
            "place": place.name,
            "latitude": place.latitude + chance.gauss(0, 0.01),
            "longitude": place.longitude + chance.gauss(0, 0.01),
            "price_low": price and price * 1000,
            "price_high": price and price * 1000,
            "price_unit": "",
            "currency": "RWF",
            "attributes": _attributes(domain, chance),
            "words": f"{fold(f'{title} {details} {place.name} {place.within}')} {tags}",
            "created_at": now - timedelta(minutes=chance.randint(0, 60 * 24 * 30)),
            "expires_at": now + timedelta(days=chance.randint(1, 30)),
        }


def _attributes(domain: str, chance: random.Random) -> str:
    if domain != "home":
        return "{}"
    return f'{{"bedrooms": {chance.randint(1, 5)}, "furnished": {chance.choice(("true", "false"))}}}'


def _places() -> list[Place]:
    """Places of Rwanda, those of Kigali first."""
    gazetteer = load()
    names = words(
        "Kimironko Remera Kacyiru Nyamirambo Kicukiro Gikondo Kanombe Gisozi Kimihurura Nyarugenge Kabeza Kibagabaga "
        "Kinyinya Gatenga Masaka Niboye Kagarama Muhima Gitega Kimisagara Huye Musanze Rubavu Rusizi Muhanga Nyagatare "
        "Rwamagana Kayonza Karongi Bugesera"
    )
    return [found[0] for name in names if (found := gazetteer.find(name))]
