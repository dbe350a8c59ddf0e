"""What the pictures of a household show: part of its file, with no say in what happens."""

from dataclasses import dataclass

from effect_game.domain.evidence import STRICT


@dataclass(frozen=True, slots=True, kw_only=True)
class PropGone:
    """A thing in the street (one of `street_props`) that is not there while the situation is so."""

    __pydantic_config__ = STRICT
    prop: str
    situation: str
    person: str | None = None
