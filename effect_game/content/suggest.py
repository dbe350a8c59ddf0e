"""'Bedoelde u ...?' for unknown fields and ids."""

from collections.abc import Iterable
from difflib import get_close_matches

SHOWN = 8


def did_you_mean(word: str, options: Iterable[str]) -> str:
    """A Dutch remedy for an unknown word: the nearest option, else the options themselves."""
    known = sorted(set(options))
    if not known:
        return "Er is er nog geen; voeg hem toe."
    near = get_close_matches(word, known, n=1, cutoff=0.6)
    if near:
        return f"Bedoelde u '{near[0]}'?"
    listed = ", ".join(known[:SHOWN])
    return f"Kies uit: {listed}{' ...' if len(known) > SHOWN else ''}."
