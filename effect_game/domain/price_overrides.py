"""A municipality's own prices: the shape of a trainer's file (docs/prijslijst.md)."""

from dataclasses import dataclass

from effect_game.domain.evidence import STRICT
from effect_game.domain.vocabulary import Grade


@dataclass(frozen=True, slots=True, kw_only=True)
class PriceOverride:
    """Own figures for one row of the price list, in euros of `price_year`, per unit of that row.

    `source` says in words where they come from; `source_year` is the year of that source.
    """

    __pydantic_config__ = STRICT
    price: str
    central: float
    low: float
    high: float
    price_year: int
    source: str
    source_year: int
    address: str = ""
    grade: Grade = Grade.C
    note: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class PriceOverrides:
    """All own prices of one municipality."""

    __pydantic_config__ = STRICT
    municipality: str
    prices: tuple[PriceOverride, ...]
