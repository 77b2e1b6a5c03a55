"""Texts in PDFs, whose own fonts have few letters."""

import unicodedata


def printable(text: str) -> str:
    """``text`` in the letters that every PDF reader has (Latin-1): of others their plain form, or nothing."""
    plain = "".join(
        character
        if ord(character) < 256
        else {"’": "'", "‘": "'", "–": "-", "—": "-", "“": '"', "”": '"'}.get(
            character, unicodedata.normalize("NFKD", character)
        )
        for character in text
    )
    return plain.encode("latin-1", "ignore").decode("latin-1").strip()
