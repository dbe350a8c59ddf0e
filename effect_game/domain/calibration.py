"""What the calibration compares: generated populations, paths through events, and published figures.

Part of the schema of the library (scenarios/library/calibration.yaml). No household reaches any of it.
"""

from dataclasses import dataclass

from effect_game.domain.evidence import STRICT, Estimate
from effect_game.domain.vocabulary import LifeDomain


@dataclass(frozen=True, slots=True, kw_only=True)
class Population:
    """Whom a figure is about, as one generated household of one person. id 'population:...'.

    levels: mean level at the start per life domain; a life draws its own level around it with a standard
    deviation of `spread` levels, cut off at 1 and 5. exposures: share in which a situation is so (0..1);
    what an event names and is not here stands at the event's own population_share. `basis`: where levels
    and shares come from.
    """

    __pydantic_config__ = STRICT
    id: str
    name: str
    age: int
    adult: bool
    levels: dict[LifeDomain, float]
    spread: float
    basis: str
    exposures: dict[str, float]


@dataclass(frozen=True, slots=True, kw_only=True)
class PathState:
    """A place on a path, one word. After `months` without an event, everybody left goes on to `then`."""

    __pydantic_config__ = STRICT
    id: str
    months: int | None = None
    then: str | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class PathMove:
    """An event of the library that takes somebody from one place to another."""

    __pydantic_config__ = STRICT
    event: str
    origin: str
    destination: str


@dataclass(frozen=True, slots=True, kw_only=True)
class PathEnd:
    """What is compared: the share of lives that is in one of `states` at the end of `month`.

    standing_months: instead, of all who are in `states` in months 1..month, the part that has been there for
    at least so many months: a file to which as many people come every month. `expected` is the published
    figure, a share. `deviation` says why a difference stays.
    """

    __pydantic_config__ = STRICT
    id: str
    name: str
    states: tuple[str, ...]
    month: int
    expected: Estimate
    standing_months: int | None = None
    deviation: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class CalibrationPath:
    """One way through events, from the first of `states` on, without help. id 'path:...'.

    help: an intervention that everybody is offered in month 1; the ends then count those who began.
    """

    __pydantic_config__ = STRICT
    id: str
    population: str
    states: tuple[PathState, ...]
    moves: tuple[PathMove, ...]
    ends: tuple[PathEnd, ...]
    help: str | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class HouseholdNote:
    """Why the yearly cost of a shipped household, or the ratio of its expert plan, is what it is."""

    __pydantic_config__ = STRICT
    household: str
    cost: str = ""
    ratio: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Calibration:
    """All comparisons. ratio: the benefit-cost ratio published for a plan; above its `high` is suspect."""

    __pydantic_config__ = STRICT
    populations: tuple[Population, ...]
    paths: tuple[CalibrationPath, ...]
    ratio: Estimate
    households: tuple[HouseholdNote, ...] = ()
    notes: tuple[str, ...] = ()
