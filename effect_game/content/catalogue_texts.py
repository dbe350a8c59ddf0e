"""Households on offer in another language, and how much of their texts that language has."""

from collections.abc import Iterable
from dataclasses import replace
from pathlib import Path

from effect_game.content.catalogue import CasusEntry, TextsIn, list_entries
from effect_game.content.language_file import texts_of
from effect_game.content.load import load_casus
from effect_game.content.translated import ContentTexts, all_texts
from effect_game.domain.language import DUTCH


def entry_in(entry: CasusEntry, code: str) -> CasusEntry:
    """The entry as it is read in a language; itself in Dutch, or when it cannot be played."""
    if code == DUTCH or entry.problem:
        return entry
    texts = texts_of(entry.folder, code)
    return replace(
        entry,
        title=texts.said.get(entry.title, entry.title),
        subtitle=texts.said.get(entry.subtitle, entry.subtitle),
        texts=_how_many(entry.folder, texts),
    )


def _how_many(folder: Path, texts: ContentTexts) -> TextsIn:
    casus = load_casus(folder)
    own, shared = all_texts(casus.household), all_texts(casus.library)
    if not any(text in texts.said for text in own):
        return TextsIn.DUTCH
    return TextsIn.ALL if all(text in texts.said for text in own | shared) else TextsIn.PARTLY


def texts_for(household: str, code: str, roots: Iterable[Path] = ()) -> ContentTexts:
    """The texts of a household by its id, also for kept content; of the library alone without its folder."""
    if code == DUTCH:
        return ContentTexts()
    found = (entry.folder for entry in list_entries(roots) if entry.id == household)
    return texts_of(next(found, None), code)
