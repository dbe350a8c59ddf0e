"""Is a text plain Dutch (B1), and does it speak of people as people? Words are content: assets/words.yaml.

Costs belong to situations, never to persons. Of a text at most two things are told: who rewrites it reads it
as a whole.
"""

import dataclasses
import re
from collections.abc import Iterator
from itertools import islice
from typing import Any

from effect_game.content.findings import Finding, Findings
from effect_game.content.word_list import difficult, forbidden, words
from effect_game.content.yaml_source import DataPath
from effect_game.domain.household import Casus
from effect_game.domain.knowledge import Library
from effect_game.domain.problems import Severity

REASONS = {"reason", "prior_basis", "value_basis", "note", "basis", "assumption"}
"""Fields that account for something; makers and trainers read them, and they may be a little longer."""

_SENTENCE = re.compile(r"(?<=[.!?:;])['\"”’)]*\s+|\n+")
"""A colon or semicolon ends a part that is read in one go, as a full stop does."""
_WORD = re.compile(r"[\w'’-]+")
_NO_TEXT = re.compile(r"\S*[:_@/]\S*|\S+=\S+")


def word_findings(casus: Casus) -> Findings:
    """Warnings about all texts of the household."""
    names = tuple(sorted(person.name for person in casus.household.persons))
    for path, text in texts(casus.household):
        yield from text_findings(path, text, names)


def library_word_findings(library: Library) -> Findings:
    """Warnings about what a player reads of the library: of interventions and of rules."""
    for index, row in enumerate(library.interventions):
        for field in ("text", "unknown"):
            yield from text_findings(("interventions", index, field), getattr(row, field, ""))
    for index, rule in enumerate(library.regulations):
        for field in ("name", "text", "note"):
            yield from text_findings(("regulations", index, field), getattr(rule, field))


def text_findings(path: DataPath, text: str, names: tuple[str, ...] = ()) -> Findings:
    """Warnings about one text, forbidden phrases first; `names` are the people it may speak of."""
    if not _NO_TEXT.fullmatch(text):
        yield from islice(_of_text(path, text, names), words().most_warnings_per_text)


def _of_text(path: DataPath, text: str, names: tuple[str, ...]) -> Findings:
    for pattern, phrase in forbidden(names):
        found = pattern.search(text)
        if found is not None:
            message = f"'{found.group()}' past niet bij hoe we schrijven. {phrase.reason}"
            yield _warning(path, "lint.words", message, phrase.remedy)
    pattern, groups = difficult()
    for found in pattern.finditer(text):
        plain = groups[str(found.lastgroup)].plain
        yield _warning(path, "lint.difficult", f"'{found.group()}' is moeilijk.", f"Schrijf: {plain}.")
    yield from _lengths(path, text)


def _lengths(path: DataPath, text: str) -> Findings:
    limits = words()
    accounts = path[-1] in REASONS
    most = limits.most_words_in_reason if accounts else limits.most_words_in_sentence
    for sentence in _SENTENCE.split(text):
        count = len([part for part in sentence.split() if _WORD.search(part)])
        if count > most:
            yield _warning(
                path,
                "lint.sentence",
                f"Een zin van {count} woorden: '{_begin(sentence)}'.",
                f"Maak er twee zinnen van; hooguit {most} woorden.",
            )
    for word in _WORD.findall(text):
        if len(word) > limits.most_letters_in_word:
            message = f"'{word}' is een lang woord ({len(word)} letters)."
            yield _warning(path, "lint.long_word", message, "Schrijf het in twee of meer woorden.")


def _begin(sentence: str) -> str:
    shown = sentence.split()[:6]
    return " ".join(shown) + " ..."


def _warning(path: DataPath, code: str, message: str, remedy: str) -> Finding:
    return Finding(path, code, message, remedy, Severity.WARNING)


def texts(value: Any, path: DataPath = ()) -> Iterator[tuple[DataPath, str]]:
    """Every text inside a value with its path."""
    if isinstance(value, str):
        yield path, value
    elif isinstance(value, tuple):
        for index, item in enumerate(value):
            yield from texts(item, (*path, index))
    elif dataclasses.is_dataclass(value) and not isinstance(value, type):
        for part in dataclasses.fields(value):
            yield from texts(getattr(value, part.name), (*path, part.name))
