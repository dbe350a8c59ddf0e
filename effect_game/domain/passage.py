"""Explanation in plain words that stands with the numbers of the library."""

from dataclasses import dataclass

from effect_game.domain.evidence import STRICT


@dataclass(frozen=True, slots=True, kw_only=True)
class Passage:
    """Explanation in plain Dutch around the tables of the accountability; `after` them when True.

    id 'passage:...'.
    """

    __pydantic_config__ = STRICT
    id: str
    title: str
    text: str
    after: bool = False
