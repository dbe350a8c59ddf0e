"""What is on offer in another language: households with how much of their texts it has, and the library."""

from collections.abc import Iterable
from dataclasses import replace
from functools import lru_cache
from pathlib import Path

from effect_game.content.catalogue import CasusEntry, TextsIn, list_entries
from effect_game.content.language_file import texts_of
from effect_game.content.load import LIBRARY, load_casus, shipped_library
from effect_game.content.source_files import TEXTS_FOLDER
from effect_game.content.stamp import Stamp, stamp_of
from effect_game.content.translated import ContentTexts, all_texts, translated_part
from effect_game.domain.household import Casus
from effect_game.domain.knowledge import Library
from effect_game.domain.language import DUTCH
from effect_game.resources import scenarios_dir


def entry_in(entry: CasusEntry, code: str) -> CasusEntry:
    """The entry as it is read in a language; itself in Dutch, or when it cannot be played."""
    if code == DUTCH or entry.problem:
        return entry
    texts = texts_of(entry.folder, code)
    return replace(
        entry,
        title=texts.said.get(entry.title, entry.title),
        subtitle=texts.said.get(entry.subtitle, entry.subtitle),
        texts=texts_in(load_casus(entry.folder), texts),
    )


def texts_in(casus: Casus, texts: ContentTexts) -> TextsIn:
    """How much of what can be read of a casus these texts have; without even its title it counts as Dutch.

    Words that a household shares with others (the library, a GP who is asked) say nothing of itself.
    """
    if texts.code == DUTCH:
        return TextsIn.ALL
    if casus.household.title not in texts.said:
        return TextsIn.DUTCH
    every = all_texts(casus.household) | all_texts(casus.library)
    return TextsIn.ALL if all(text in texts.said for text in every) else TextsIn.PARTLY


def texts_for(household: str, code: str, roots: Iterable[Path] = ()) -> ContentTexts:
    """The texts of a household by its id, also for kept content; of the library alone without its folder."""
    if code == DUTCH:
        return ContentTexts()
    found = (entry.folder for entry in list_entries(roots) if entry.id == household)
    return texts_of(next(found, None), code)


def library_in(code: str) -> Library:
    """The shipped library as it is read in a language. Raises ContentError, as shipped_library."""
    library = shipped_library()
    if code == DUTCH:
        return library
    shelf = scenarios_dir() / LIBRARY
    return _library_in(code, stamp_of(shelf, shelf / TEXTS_FOLDER))


@lru_cache(maxsize=2)
def _library_in(code: str, _stamp: Stamp) -> Library:
    return translated_part(shipped_library(), texts_of(None, code))
