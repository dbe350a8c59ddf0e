"""The catalogues of `assets/language/`: Qt Linguist files (.ts), read without Qt.

`python3 build/dev.py words` lets lupdate find the texts of the code; pyside6-linguist, or any editor, fills
them in.
"""

import re
from collections.abc import Iterator, Mapping
from functools import lru_cache
from pathlib import Path

from effect_game.domain.language import ENGLISH, PSEUDO, Language
from effect_game.resources import assets_dir

_PLACE = re.compile(r"\{[^{}]*\}")
_HELD = re.compile(r"(\{[^{}]*\}|<[^<>]*>|%\d)")
_WORD = 8
_WIDER = str.maketrans("aeiouAEIOUcnsyCNSY", "áéíóúÁÉÍÓÚçñšýÇÑŠÝ")


@lru_cache(maxsize=4)
def language(code: str) -> Language:
    """The language of a code; Dutch for a code there is no catalogue of."""
    if code == ENGLISH:
        try:
            said = messages(catalogue_file(code))
        except (OSError, ValueError):
            # Without its words a language cannot be spoken; a program that does not start helps nobody.
            return Language()
        return Language(ENGLISH, said, thousands=",", decimal=".")
    if code == PSEUDO:
        return Language(PSEUDO, _Pseudo())
    return Language()


def catalogue_file(code: str) -> Path:
    """Where the texts of a language are."""
    return assets_dir() / "language" / f"{code}.ts"


def messages(path: Path) -> dict[str, str]:
    """Dutch text -> translation of a .ts file; left out is what nobody translated yet, and what has other
    {places} than the Dutch: it could not be filled in. Raises OSError, ValueError (this is no .ts file)."""
    # Who plays in Dutch reads no catalogue and need not load what reads one.
    from xml.etree import ElementTree

    try:
        tree = ElementTree.parse(path)
    except ElementTree.ParseError as error:
        raise ValueError(f"{path.name}: {error}") from error
    found = {}
    for message in tree.iter("message"):
        source, said = message.findtext("source"), message.find("translation")
        finished = said is not None and said.get("type") is None
        words = said.text if said is not None and finished else None
        if source and words and same_places(source, words):
            found[source] = words
    return found


def same_places(one: str, other: str) -> bool:
    """Whether two texts have the same {places}, in whatever order."""
    return sorted(_PLACE.findall(one)) == sorted(_PLACE.findall(other))


class _Pseudo(Mapping[str, str]):
    """Every text has a translation: the same letters with accents, between brackets and a third longer."""

    def get(self, key: str, default: object = None) -> str:
        return self[key]

    def __getitem__(self, text: str) -> str:
        parts = (part if _HELD.fullmatch(part) else part.translate(_WIDER) for part in _HELD.split(text))
        longer = "~" * (len(text) // 3)
        # In words of a common length, so that a long text can still go over several lines.
        words = " ".join(longer[at : at + _WORD] for at in range(0, len(longer), _WORD))
        return f"[{''.join(parts)}{words}]"

    def __iter__(self) -> Iterator[str]:
        return iter(())

    def __len__(self) -> int:
        return 0
