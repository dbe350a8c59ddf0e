"""Whether a trainer keeps the euros shut: what words that are announced and papers ask.

What widgets and pictures tell is covered from outside (ui/classroom/shut_euros.py); nothing else knows of it.
"""

from __future__ import annotations

from PySide6.QtWidgets import QWidget

from effect_game.domain.language import mark
from effect_game.play.amounts_shut import spoken_without_amounts

NO_PAPER = mark("De trainer heeft de euro's nog dicht. Documenten maak je zodra ze open zijn.")
_OWN, WHOLE = "own_amounts", "amounts_whole"
"""Properties of a widget: people's own words in it, which stay; and that it is covered whole."""


class _Euros:
    shut = False


def shut_euros(shut: bool) -> None:
    """From now on amounts are covered, or open."""
    _Euros.shut = shut


def euros_shut() -> bool:
    """Whether amounts are covered now."""
    return _Euros.shut


def spoken(words: str) -> str:
    """These words as a screen reader may say them now."""
    return spoken_without_amounts(words) if _Euros.shut else words


def keep_own(widget: QWidget, *words: str) -> None:
    """These words in it are estimates of people themselves: they stay while the euros are shut."""
    widget.setProperty(_OWN, list(words))


def own_words(widget: QWidget) -> tuple[str, ...]:
    """What `keep_own` was told."""
    kept = widget.property(_OWN)
    return tuple(map(str, kept)) if isinstance(kept, list | tuple) else ()


def cover_whole(widget: QWidget) -> None:
    """All in it is about amounts: it is covered as one while the euros are shut."""
    widget.setProperty(WHOLE, True)
