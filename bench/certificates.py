"""Certificates of motor insurance that never were, drawn as insurers print them and photographed as people do.

Nothing here knows how certificates are read: layouts, wording and values are its own.
"""

import random
from collections.abc import Callable, Mapping
from datetime import date, timedelta
from io import BytesIO
from pathlib import Path
from typing import NamedTuple

from PIL import Image, ImageChops, ImageDraw, ImageFilter, ImageFont

FONTS = ("DejaVuSans", "DejaVuSerif", "DejaVuSansCondensed", "DejaVuSans-Bold", "")  # "": the one Pillow brings
_FOLDERS = (Path("/usr/share/fonts/truetype/dejavu"), Path("/usr/share/fonts/dejavu"))
_WIDTH, _HEIGHT = 1240, 1000


class Certificate(NamedTuple):
    """What is printed on it: values as they should be read."""

    values: dict[str, str]
    printed: dict[str, str]


def invent(chance: random.Random) -> Certificate:
    begins = date(2025, 1, 1) + timedelta(days=chance.randrange(700))
    ends = begins + timedelta(days=364)
    make, model = chance.choice(
        (("TOYOTA", "RAV4"), ("TOYOTA", "HILUX"), ("HYUNDAI", "TUCSON"), ("KIA", "SPORTAGE"), ("NISSAN", "X-TRAIL"),
         ("SUZUKI", "VITARA"), ("MITSUBISHI", "PAJERO"), ("VOLKSWAGEN", "POLO"), ("BAJAJ", "BOXER"), ("TVS", "HLX 125"))
    )  # fmt: skip
    plate = f"R{chance.choice('ABCDEF')}{chance.choice('ABCDEFGHJK')} {chance.randrange(100, 999)} {_letter(chance)}"
    values = {
        "insurer_name": chance.choice(
            ("SONARWA General Insurance", "Radiant Insurance Company", "Prime Insurance Ltd", "BK General Insurance",
             "MUA Insurance Rwanda", "Mayfair Insurance Rwanda", "Britam Insurance Rwanda")
        ),
        "policy_number": f"{chance.choice(('P', 'POL', 'MV', 'AUT'))}/{chance.randrange(100, 999)}/{begins.year}/"
        f"{chance.randrange(10000, 99999)}",
        "certificate_number": f"{chance.choice(('C', 'RW', 'AT'))}{chance.randrange(1000000, 9999999)}",
        "policy_inception": begins.isoformat(),
        "policy_expiry": ends.isoformat(),
        "carte_jaune_number": f"CJ{chance.randrange(100000, 999999)}",
        "carte_jaune_expiry": (ends - timedelta(days=chance.randrange(3) * 30)).isoformat(),
        "make": make,
        "model": model,
        "vehicle_year": str(chance.randrange(1998, 2026)),
        "registration_plate": plate.replace(" ", ""),
        "vin_chassis": _vin(chance),
        "usage": chance.choice(("Private", "Commercial", "Taxi")),
        "licensed_to_carry": str(chance.choice((2, 5, 7, 14, 29))),
    }  # fmt: skip
    write = chance.choice(("%d/%m/%Y", "%d-%m-%Y", "%d.%m.%Y", "%d %B %Y"))
    days = ("policy_inception", "policy_expiry", "carte_jaune_expiry")
    printed = values | {name: date.fromisoformat(values[name]).strftime(write) for name in days}
    return Certificate(values, printed | {"registration_plate": plate})


def _letter(chance: random.Random) -> str:
    return chance.choice("ABCDEFGHJKLMNPRSTUVWXYZ")


def _vin(chance: random.Random) -> str:
    """Seventeen characters; of two in three the check digit is right, as cars come from everywhere."""
    alphabet = "ABCDEFGHJKLMNPRSTUVWXYZ0123456789"
    figures = [chance.choice(alphabet) for _ in range(17)]
    figures[12:] = [chance.choice("0123456789") for _ in range(5)]
    if chance.random() < 0.67:
        worth = {
            letter: int(value) for letter, value in zip(alphabet, "123456781234579234567890123456789"[:33], strict=True)
        }
        total = sum(
            worth[figure] * weight
            for figure, weight in zip(figures, (8, 7, 6, 5, 4, 3, 2, 10, 0, 9, 8, 7, 6, 5, 4, 3, 2), strict=True)
        )
        figures[8] = "0123456789X"[total % 11]
    return "".join(figures)


# How it is printed --------------------------------------------------------------------------------------------------

ENGLISH = {
    "policy_number": "Policy Number", "certificate_number": "Certificate No.", "policy_inception": "Valid from",
    "policy_expiry": "Expiry date", "carte_jaune_number": "Yellow Card No.", "carte_jaune_expiry": "Yellow Card expiry",
    "make": "Make", "model": "Model", "vehicle_year": "Year of manufacture", "registration_plate": "Registration No.",
    "vin_chassis": "Chassis No.", "usage": "Use", "licensed_to_carry": "Licensed to carry",
}  # fmt: skip
FRENCH = {
    "policy_number": "Police N°", "certificate_number": "Attestation N°", "policy_inception": "Date d'effet",
    "policy_expiry": "Date d'échéance", "carte_jaune_number": "Carte jaune N°",
    "carte_jaune_expiry": "Échéance carte jaune", "make": "Marque", "model": "Modèle",
    "vehicle_year": "Année de fabrication", "registration_plate": "Immatriculation", "vin_chassis": "N° de châssis",
    "usage": "Usage", "licensed_to_carry": "Nombre de places",
}  # fmt: skip
KINYARWANDA = {
    "policy_number": "Nimero y'amasezerano", "certificate_number": "Nimero y'icyemezo", "policy_inception": "Guhera",
    "policy_expiry": "Kugeza", "carte_jaune_number": "Ikarita y'umuhondo No",
    "carte_jaune_expiry": "Ikarita y'umuhondo irangira", "make": "Ubwoko", "model": "Moderi",
    "vehicle_year": "Umwaka yakozwemo", "registration_plate": "Nimero ya pulaki", "vin_chassis": "Nimero ya shasi",
    "usage": "Icyo gikoreshwa", "licensed_to_carry": "Umubare w'imyanya",
}  # fmt: skip


class Sheet:
    """A page being printed."""

    def __init__(self, font: str) -> None:
        self.image = Image.new("L", (_WIDTH, _HEIGHT), 252)
        self.ink = ImageDraw.Draw(self.image)
        self._font = font

    def write(self, x: int, y: int, text: str, size: int = 24, grey: int = 20) -> None:
        self.ink.text((x, y), text, fill=grey, font=_font(self._font, size))


def _font(name: str, size: int) -> ImageFont.FreeTypeFont | ImageFont.ImageFont:
    for folder in _FOLDERS:
        if name and (folder / f"{name}.ttf").exists():
            return ImageFont.truetype(str(folder / f"{name}.ttf"), size)
    return ImageFont.load_default(size)


def table(sheet: Sheet, printed: Mapping[str, str]) -> None:
    """English: ruled rows, labels in the left column."""
    sheet.write(60, 40, printed["insurer_name"].upper(), 38)
    sheet.write(60, 100, "CERTIFICATE OF MOTOR INSURANCE", 28)
    for row, (name, label) in enumerate(ENGLISH.items()):
        top = 170 + row * 58
        sheet.ink.rectangle((60, top, 1180, top + 58), outline=120)
        sheet.ink.line((520, top, 520, top + 58), fill=120)
        sheet.write(76, top + 14, label)
        sheet.write(540, top + 14, printed[name])


def boxes(sheet: Sheet, printed: Mapping[str, str]) -> None:
    """French: small labels above their values, three in a row."""
    sheet.write(60, 40, "ATTESTATION D'ASSURANCE AUTOMOBILE", 30)
    sheet.write(60, 92, "Assureur", 20, 90)
    sheet.write(60, 118, printed["insurer_name"], 30)
    for place, (name, label) in enumerate(FRENCH.items()):
        x, y = 60 + place % 3 * 390, 200 + place // 3 * 140
        sheet.ink.rectangle((x - 10, y - 8, x + 360, y + 92), outline=150)
        sheet.write(x, y, label, 20, 90)
        sheet.write(x, y + 38, printed[name], 25)


def lines(sheet: Sheet, printed: Mapping[str, str]) -> None:
    """Kinyarwanda: a line each, the value behind a colon."""
    sheet.write(60, 40, printed["insurer_name"], 34)
    sheet.write(60, 96, "ICYEMEZO CY'UBWISHINGIZI BW'IKINYABIZIGA", 26)
    for row, (name, label) in enumerate(KINYARWANDA.items()):
        sheet.write(60, 170 + row * 56, f"{label}: {printed[name]}", 25)


def disc(sheet: Sheet, printed: Mapping[str, str]) -> None:
    """Both languages, two columns, and a period of two dates, as on the sticker of a windscreen."""
    sheet.write(60, 36, f"Insurer / Assureur: {printed['insurer_name']}", 26)
    sheet.write(60, 96, "Period of insurance:", 24)
    sheet.write(400, 96, f"{printed['policy_inception']} - {printed['policy_expiry']}", 24)
    left = (
        "policy_number",
        "certificate_number",
        "carte_jaune_number",
        "carte_jaune_expiry",
        "usage",
        "licensed_to_carry",
    )
    right = ("registration_plate", "make", "model", "vehicle_year", "vin_chassis")
    for x, names in ((60, left), (660, right)):
        for row, name in enumerate(names):
            sheet.write(x, 180 + row * 110, f"{ENGLISH[name]} / {FRENCH[name]}", 19, 80)
            sheet.write(x, 214 + row * 110, printed[name], 27)


LAYOUTS: dict[str, Callable[[Sheet, Mapping[str, str]], None]] = {
    "table": table,
    "boxes": boxes,
    "lines": lines,
    "disc": disc,
}


def draw(certificate: Certificate, layout: str, font: str) -> Image.Image:
    sheet = Sheet(font)
    LAYOUTS[layout](sheet, certificate.printed)
    return sheet.image


# How it is photographed ---------------------------------------------------------------------------------------------


def _noise(image: Image.Image, chance: random.Random, strength: float = 0.22) -> Image.Image:
    grain = Image.frombytes(
        "L", (image.width // 2, image.height // 2), chance.randbytes(image.width // 2 * (image.height // 2))
    )
    return Image.blend(image, grain.resize(image.size), strength)


def _shadow(image: Image.Image, chance: random.Random) -> Image.Image:
    dark = chance.randrange(70, 120)
    ramp = Image.linear_gradient("L").rotate(chance.choice((0, 90, 180, 270))).resize(image.size)
    return ImageChops.multiply(image, ramp.point([dark + (255 - dark) * grey // 255 for grey in range(256)]))


def _slant(image: Image.Image, chance: random.Random) -> Image.Image:
    x, y = image.width * chance.uniform(0.02, 0.05), image.height * chance.uniform(0.02, 0.05)
    corners = (-x, -y / 2, 0.0, image.height + y, image.width + x, image.height, image.width, -y)
    return image.transform(image.size, Image.Transform.QUAD, corners, Image.Resampling.BICUBIC, fillcolor=140)


def _leaning(image: Image.Image, degrees: float) -> Image.Image:
    return image.rotate(degrees, Image.Resampling.BICUBIC, expand=True, fillcolor=230)


DISTORTIONS: dict[str, Callable[[Image.Image, random.Random], Image.Image]] = {
    "clean": lambda image, _: image,
    "lean": lambda image, chance: _leaning(image, chance.choice((-1, 1)) * chance.uniform(2, 7)),
    "upside down": lambda image, _: image.rotate(180),
    "sideways": lambda image, _: image.rotate(90, expand=True),
    "blur": lambda image, chance: image.filter(ImageFilter.GaussianBlur(chance.uniform(1.2, 1.8))),
    "noise": _noise,
    "shadow": _shadow,
    "slant": _slant,
    "small": lambda image, _: image.resize((image.width * 3 // 5, image.height * 3 // 5), Image.Resampling.BILINEAR),
    "all": lambda image, chance: _noise(
        _leaning(_shadow(image, chance), chance.uniform(-3, 3)).filter(ImageFilter.GaussianBlur(0.9)), chance, 0.12
    ),
}


def photograph(image: Image.Image, distortion: str, chance: random.Random) -> bytes:
    """A JPEG of it."""
    written = BytesIO()
    quality = {"clean": 92, "all": 45}.get(distortion, 70)
    DISTORTIONS[distortion](image, chance).save(written, "JPEG", quality=quality)
    return written.getvalue()
