"""The texts of a household or a library in another language: `<folder>/language/<code>.yaml`.

A subfolder, because every *.yaml directly in the folder is content. Read only when that language is in use:
who plays in Dutch pays nothing. What is wrong in a file is told by the scenariocontrole; in the window such a
text is Dutch.
"""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from functools import lru_cache
from pathlib import Path
from typing import Any

from effect_game.content.document import Document, display_name, merge
from effect_game.content.findings import Finding, Findings
from effect_game.content.language import language, same_places
from effect_game.content.load import LIBRARY, library_folder
from effect_game.content.schema import validated
from effect_game.content.source_files import TEXTS_FOLDER, read_source
from effect_game.content.stamp import Stamp, stamp_of
from effect_game.content.translated import ContentTexts, all_texts
from effect_game.content.yaml_source import error
from effect_game.domain.evidence import STRICT
from effect_game.domain.language import DUTCH, LANGUAGES, PSEUDO
from effect_game.domain.problems import Problem, Severity
from effect_game.resources import scenarios_dir

_LONGEST = 50


@dataclass(frozen=True, slots=True, kw_only=True)
class LanguageFile:
    """Pairs in reading order: `nl` as it stands in the content, and the code of the file's language."""

    __pydantic_config__ = STRICT
    language: str
    texts: tuple[dict[str, str], ...]


def texts_of(folder: Path | None, code: str) -> ContentTexts:
    """The texts of a household's folder with those of its library; None: of the shipped library alone.

    What a household says itself goes before what the library says.
    """
    if code == DUTCH:
        return ContentTexts()
    if code == PSEUDO:
        return ContentTexts(PSEUDO, language(PSEUDO).messages)
    return ContentTexts(code, _said(tuple(_folders(folder)), code))


def _folders(folder: Path | None) -> Iterable[Path]:
    yield scenarios_dir() / LIBRARY if folder is None else library_folder(folder)
    if folder is not None:
        yield folder


def _said(folders: tuple[Path, ...], code: str) -> Mapping[str, str]:
    return _read(folders, code, stamp_of(*(each / TEXTS_FOLDER for each in folders)))


@lru_cache(maxsize=32)
def _read(folders: tuple[Path, ...], code: str, _stamp: Stamp) -> Mapping[str, str]:
    said: dict[str, str] = {}
    for folder in folders:
        path = folder / TEXTS_FOLDER / f"{code}.yaml"
        if path.is_file():
            said.update(_sound_pairs(read_source(path, path.name).data.get("texts"), code))
    return said


def _sound_pairs(rows: Any, code: str) -> Iterable[tuple[str, str]]:
    """The pairs that can be shown; of a file that is being written the rest is Dutch."""
    for row in rows if isinstance(rows, list) else ():
        if isinstance(row, dict):
            dutch, said = row.get(DUTCH), row.get(code)
            if isinstance(dutch, str) and isinstance(said, str) and said and same_places(dutch, said):
                yield dutch, said


# --- what the scenariocontrole tells ---


def language_problems(folder: Path, content: Any) -> list[Problem]:
    """Everything wrong in the language files of a folder. content: what lies in it."""
    base = folder.resolve().parent.parent
    problems: list[Problem] = []
    for path in sorted((folder / TEXTS_FOLDER).glob("*.yaml")):
        problems += _of_file(path, display_name(path.resolve(), base), content)
    return problems


def _of_file(path: Path, name: str, content: Any) -> list[Problem]:
    code = path.stem
    if code == DUTCH or code not in LANGUAGES:
        known = ", ".join(f"{each}.yaml" for each in LANGUAGES if each != DUTCH)
        message = f"'{path.name}' is geen taal die het spel kent."
        return [error(name, 0, "language.unknown", message, f"Noem het bestand naar zijn taal: {known}.")]
    document = Document(name)
    merge(document, read_source(path, name))
    if document.problems:
        return list(document.problems)
    file, problems = validated(document, LanguageFile)
    if file is not None:
        problems += [document.told(each) for each in _findings(file, code, all_texts(content))]
    return problems


def _findings(file: LanguageFile, code: str, wanted: Mapping[str, None]) -> Findings:
    if file.language != code:
        message = f"Er staat language: {file.language}, in het bestand van '{code}'."
        yield Finding(("language",), "language.code", message, f"Schrijf language: {code}.")
    seen: dict[str, int] = {}
    for place, pair in enumerate(file.texts):
        yield from _of_pair(place, pair, code)
        dutch = pair.get(DUTCH, "")
        if dutch in seen:
            message = f"'{_short(dutch)}' staat er twee keer (ook als paar {seen[dutch] + 1})."
            yield Finding(("texts", place), "language.double", message, "Haal er een weg.")
        elif dutch and dutch not in wanted:
            message = f"'{_short(dutch)}' staat niet (meer) zo in de inhoud."
            remedy = "Neem de Nederlandse tekst letterlijk over en kijk of de vertaling nog klopt."
            yield Finding(("texts", place), "language.stale", message, remedy, Severity.WARNING)
        seen.setdefault(dutch, place)
    missing = [text for text in wanted if text not in seen]
    if missing:
        message = f"{len(missing)} teksten staan er niet in. De eerste: '{_short(missing[0])}'."
        remedy = "In het spel blijven ze Nederlands. Voeg ze toe."
        yield Finding(("texts",), "language.missing", message, remedy, Severity.NOTE)


def _of_pair(place: int, pair: Mapping[str, str], code: str) -> Findings:
    path = ("texts", place)
    if set(pair) != {DUTCH, code}:
        message = f"Dit paar heeft de velden {', '.join(pair) or 'niet'}."
        yield Finding(path, "language.keys", message, f"Geef elk paar precies {DUTCH} en {code}.")
        return
    for key, text in pair.items():
        if not text.strip():
            remedy = "Schrijf de tekst, of haal het paar weg."
            yield Finding((*path, key), "language.empty", f"'{key}' is leeg.", remedy)
    if not same_places(pair[DUTCH], pair[code]):
        message = f"'{_short(pair[DUTCH])}' heeft in '{code}' andere namen tussen accolades."
        remedy = "Neem wat tussen { en } staat letterlijk over."
        yield Finding((*path, code), "language.braces", message, remedy)


def _short(text: str) -> str:
    return text if len(text) <= _LONGEST else f"{text[: _LONGEST - 3]}..."
