"""The words and phrases that texts are held against: assets/words.yaml, as patterns."""

import re
from dataclasses import dataclass
from functools import lru_cache

from effect_game.content.content_error import ContentError
from effect_game.content.document import Document, merge
from effect_game.content.schema import validated
from effect_game.content.source_files import read_source
from effect_game.content.yaml_source import error
from effect_game.domain.evidence import STRICT
from effect_game.resources import assets_dir

FILE = "words.yaml"
NAME = "{name}"
"""Stands in a pattern for the name of anyone in the household."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Forbidden:
    """A regular expression that blames a person or makes a person a cost, why, and what to do instead."""

    __pydantic_config__ = STRICT
    pattern: str
    reason: str
    remedy: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Difficult:
    """A word or phrase with its plain alternative; a * at the end stands for any ending.

    A verb in -eren is written 'evaluer*'; that is evalueert too.
    """

    __pydantic_config__ = STRICT
    word: str
    plain: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Words:
    """The whole list, with the limits in words, letters and warnings."""

    __pydantic_config__ = STRICT
    most_words_in_sentence: int
    most_words_in_reason: int
    most_letters_in_word: int
    most_warnings_per_text: int
    forbidden: tuple[Forbidden, ...]
    difficult: tuple[Difficult, ...]


@lru_cache(maxsize=1)
def words() -> Words:
    """The shipped list. ContentError when the file cannot be used."""
    document = Document(FILE)
    merge(document, read_source(assets_dir() / FILE, f"assets/{FILE}"))
    problems = list(document.problems)
    found, faults = validated(document, Words) if not problems else (None, [])
    problems += faults
    for index, one in enumerate(found.forbidden if found is not None else ()):
        try:
            re.compile(one.pattern)
        except re.error:
            file, line = document.place(("forbidden", index, "pattern"))
            words_of = f"'{one.pattern}' is geen reguliere expressie."
            problems.append(error(file, line, "words.pattern", words_of, "Kijk de haakjes na."))
    if problems or found is None:
        raise ContentError(FILE, problems)
    return found


@lru_cache(maxsize=32)
def forbidden(names: tuple[str, ...]) -> tuple[tuple[re.Pattern[str], Forbidden], ...]:
    """Patterns for a household with people of these names."""
    anyone = "|".join(re.escape(name) for name in names) or "(?!)"
    return tuple(
        (re.compile(one.pattern.replace(NAME, f"(?:{anyone})"), re.IGNORECASE), one)
        for one in words().forbidden
    )


@lru_cache(maxsize=1)
def difficult() -> tuple[re.Pattern[str], dict[str, Difficult]]:
    """One pattern for all difficult words, each as a named group, and what each group means."""
    groups = {f"w{place}": one for place, one in enumerate(words().difficult)}
    parts = [f"(?P<{name}>{_pattern(one.word)})" for name, one in groups.items()]
    return re.compile(rf"\b(?:{'|'.join(parts)})\b", re.IGNORECASE), groups


def _pattern(word: str) -> str:
    stem = re.escape(word.removesuffix("*")).replace(r"\ ", r"\s+")
    if word.endswith("er*"):
        # Verbs in -eren: signaleren, signaleert.
        stem = f"{stem[:-2]}e?er"
    return stem + (r"\w*" if word.endswith("*") else "")
