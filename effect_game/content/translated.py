"""Content in another language: the same casus with what is read replaced, and nothing else.

What is hashed, saved and computed stays Dutch; only what is shown comes through here. Which texts are shown
says the type of their field (domain/shown.py). A text is found by its Dutch words, so the content that a kept
casus carries is said too, and a text that was changed since falls back to Dutch instead of showing what it
once meant.
"""

import dataclasses
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, replace
from functools import lru_cache
from typing import Annotated, Any, TypeVar, get_args, get_origin, get_type_hints

from effect_game.domain.household import Casus
from effect_game.domain.language import DUTCH
from effect_game.domain.shown import TextUse

T = TypeVar("T")

_JOINED = "; "
"""Between grounds of several lines that are told as one (kba/leaves.py)."""


@dataclass(frozen=True, slots=True)
class ContentTexts:
    """The texts of content in a language: Dutch -> that language. Without any, everything is Dutch."""

    code: str = DUTCH
    said: Mapping[str, str] = dataclasses.field(default_factory=dict)


@dataclass(frozen=True, slots=True, kw_only=True)
class SaidCasus(Casus):
    """A casus as it is read in another language; never computed with, hashed or kept."""

    words: Mapping[str, str]

    def said(self, text: str) -> str:
        found = self.words.get(text)
        if found is None and _JOINED in text:
            return _JOINED.join(_parts_said(text.split(_JOINED), self.words))
        return text if found is None else found


def _parts_said(parts: list[str], words: Mapping[str, str]) -> Iterator[str]:
    """Each part of a joined text. A part may hold the mark between parts, so the longest goes first."""
    while parts:
        for many in range(len(parts), 0, -1):
            found = words.get(_JOINED.join(parts[:many]))
            if found is not None or many == 1:
                yield parts[0] if found is None else found
                parts = parts[many:]
                break


def translated(casus: Casus, texts: ContentTexts) -> Casus:
    """The casus as it is read in the language of `texts`; itself in Dutch."""
    if texts.code == DUTCH:
        return casus
    parts = {part.name: getattr(casus, part.name) for part in dataclasses.fields(Casus)}
    parts |= {name: _said(parts[name], texts.said) for name in ("household", "library")}
    return SaidCasus(**parts, words=texts.said)


def translated_part(value: T, texts: ContentTexts) -> T:
    """As translated, for a library or a row of content on its own."""
    return value if texts.code == DUTCH else _said(value, texts.said)


def all_texts(value: Any) -> dict[str, None]:
    """What a translation of this content has to say: each Dutch text once, in reading order."""
    return {text: None for text, use in _texts(value) if use is TextUse.SHOWN or ":" not in text}


def _texts(value: Any, use: TextUse | None = None) -> Iterator[tuple[str, TextUse]]:
    if isinstance(value, str):
        if use is not None and value:
            yield value, use
    elif isinstance(value, tuple):
        for item in value:
            yield from _texts(item, use)
    elif dataclasses.is_dataclass(value) and not isinstance(value, type):
        used = _uses(type(value))
        for part in dataclasses.fields(value):
            text = getattr(value, part.name)
            # What nobody wrote is a text of the code, if it is one, and stands in the catalogue of the code.
            if text != part.default:
                yield from _texts(text, used[part.name])


def _said(value: T, said: Mapping[str, str]) -> T:
    """The value with other texts; what holds none is the same object."""
    if isinstance(value, tuple):
        items = tuple(_said(item, said) for item in value)
        return value if all(a is b for a, b in zip(items, value, strict=True)) else items  # type: ignore[return-value]  # a tuple of the same
    changed: dict[str, Any] = {}
    kind: Any = type(value)
    for name, use in _told(kind).items():
        was = getattr(value, name)
        now = _said(was, said) if use is None else _spoken(was, said)
        if now is not was:
            changed[name] = now
    return replace(value, **changed) if changed else value  # type: ignore[type-var]  # only a dataclass has fields


def _spoken(text: Any, said: Mapping[str, str]) -> Any:
    """A shown text, or a tuple of them; None and '' stay."""
    if isinstance(text, tuple):
        return tuple(_spoken(each, said) for each in text)
    return said.get(text, text) if text else text


@lru_cache(maxsize=128)
def _told(cls: Any) -> Mapping[str, TextUse | None]:
    """As _uses, of only the fields that can hold a text that is replaced; a casus has many numbers."""
    found: dict[str, TextUse | None] = {}
    for name, use in _uses(cls).items():
        if use is None and any(_told(part) for part in _classes(get_type_hints(cls)[name])):
            found[name] = None
        elif use is TextUse.SHOWN:
            found[name] = use
    return found


def _classes(hint: Any) -> Iterator[Any]:
    if isinstance(hint, type) and dataclasses.is_dataclass(hint):
        yield hint
    for part in get_args(hint):
        yield from _classes(part)


@lru_cache(maxsize=128)
def _uses(cls: Any) -> Mapping[str, TextUse | None]:
    """Per field of a dataclass how its text is used; None: no text, but there may be texts inside."""
    if not dataclasses.is_dataclass(cls):
        return {}
    hints = get_type_hints(cls, include_extras=True)
    return {part.name: _use(hints[part.name]) for part in dataclasses.fields(cls)}


def _use(hint: Any) -> TextUse | None:
    if get_origin(hint) is Annotated:
        return next((each for each in hint.__metadata__ if isinstance(each, TextUse)), None)
    return next((use for part in get_args(hint) if (use := _use(part)) is not None), None)
