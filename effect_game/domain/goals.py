"""A household's wishes: life in a year, goals as conditions in model terms, and the prediction asked."""

from dataclasses import dataclass

from effect_game.domain.evidence import STRICT
from effect_game.domain.shown import Shown
from effect_game.domain.vocabulary import LifeDomain


@dataclass(frozen=True, slots=True, kw_only=True)
class LevelTest:
    __pydantic_config__ = STRICT
    life_domain: LifeDomain
    at_least: int
    person: str | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class SituationTest:
    """words: what is so when the test passes, verb first, to stand after a time ('na een jaar heeft Ada een
    eigen kamer'); without words the name of the situation tells it."""

    __pydantic_config__ = STRICT
    situation: str
    holds: bool
    person: str | None = None
    words: Shown = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Goal:
    """A wish in the household's own words. id 'goal:...'. All tests hold at `month`, for `hold`
    months up to it. The order in the content is the household's own ranking."""

    __pydantic_config__ = STRICT
    id: str
    text: Shown
    person: str
    levels: tuple[LevelTest, ...] = ()
    situations: tuple[SituationTest, ...] = ()
    month: int = 12
    hold: int = 1


@dataclass(frozen=True, slots=True, kw_only=True)
class YearAhead:
    """What an ordinary day looks like in a year, in the voice of one person of the household."""

    __pydantic_config__ = STRICT
    person: str
    text: Shown


@dataclass(frozen=True, slots=True, kw_only=True)
class PredictionAsk:
    """The one prediction before the lids open: which parties' difference, after how long."""

    __pydantic_config__ = STRICT
    label: Shown
    parties: tuple[str, ...]
    months: int
    default_low_eur: float
    default_high_eur: float
    default_gainer: str
    default_goal_count: int
