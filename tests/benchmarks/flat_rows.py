"""The frozen household as flat rows: what the peers of the engine read."""

from dataclasses import dataclass

from effect_game.domain.vocabulary import Intensity

NEVER = 32_000
NOBODY = -1
INTENSITIES = (Intensity.LIGHT, Intensity.NORMAL, Intensity.INTENSIVE)

Gates = tuple[tuple[int, bool], ...]


@dataclass(frozen=True)
class FlatDraw:
    """offsets: deviation by ten random bits, empty when fixed; sd in logits."""

    key: int
    central: int
    offsets: tuple[int, ...]
    sd: float


@dataclass(frozen=True)
class FlatTerm:
    """source: cells, then situations. origin None: the source's own, per life."""

    source: int
    draw: int
    origin: int | None


@dataclass(frozen=True)
class FlatCell:
    """start: 32-bit thresholds between the levels when the start is drawn, else empty."""

    key: int
    start_key: int
    start: tuple[int, ...]
    level: int
    set_point: int | None
    steepness: int
    threshold: int
    terms: tuple[FlatTerm, ...]


@dataclass(frozen=True)
class FlatSituation:
    """start: 32-bit threshold when it is drawn. months: lowest and highest duration, None = stays."""

    key: int
    start_key: int
    start: int | None
    holds: bool
    months: tuple[int, int] | None


@dataclass(frozen=True)
class FlatEvent:
    """own: threshold of a chance that nothing acts on, None when it is a sum of logits."""

    key: int
    base: int
    own: int | None
    gates: Gates
    terms: tuple[FlatTerm, ...]
    sets: Gates
    moves: tuple[tuple[int, int], ...]
    from_month: int


@dataclass(frozen=True)
class FlatShare:
    """Who begins. draw: place of the drawn log-odds, None = `threshold` of 2**32 in every life."""

    draw: int | None
    threshold: int
    factor: float


@dataclass(frozen=True)
class FlatLeaving:
    """Log-odds per month of leaving, on the grid: of the drawn log-odds that all leave within `months`,
    from `lowest` on; without a draw there is one."""

    draw: int | None
    lowest: int
    logits: tuple[int, ...]
    months: int


@dataclass(frozen=True)
class FlatHelp:
    """One assignment. codes, doses: per month, index 0 is not used. holds: (situation, to, after)."""

    row: int
    running: bool
    start_month: int
    duration: int
    end: int
    ramp_step: int
    fade: int
    load: int
    hazard: FlatLeaving | None
    requires: Gates
    wait: tuple[int, ...]
    uptake: FlatShare
    keys: tuple[int, int, int, int]
    codes: tuple[int, ...]
    doses: tuple[int, ...]
    lasting: tuple[tuple[int, bool, int], ...]
    holding: tuple[tuple[int, bool, int], ...]
    weak: tuple[tuple[int, bool, int], ...]
    effects: tuple[tuple[int, int], ...]


@dataclass(frozen=True)
class FlatLine:
    """once, first..last: which months of `driver` count, and when in the month they are paid."""

    driver: int
    eur: float
    price: int
    payer: int
    receiver: int
    society: int
    once: bool
    first: int
    last: int


@dataclass(frozen=True)
class FlatDriver:
    """kind as in domain.model; place of its row; levels 0..4, code 0 = any intensity."""

    kind: str
    place: int
    levels: tuple[int, ...]
    holds: bool
    code: int


@dataclass(frozen=True)
class FlatPrice:
    key: int
    multipliers: tuple[float, ...]


@dataclass(frozen=True)
class Flat:
    """Everything. helps and lines: (reference, plan). factors: (running, once), one per month."""

    months: int
    horizons: tuple[int, ...]
    draws: tuple[FlatDraw, ...]
    cells: tuple[FlatCell, ...]
    situations: tuple[FlatSituation, ...]
    events: tuple[FlatEvent, ...]
    interventions: int
    helps: tuple[tuple[FlatHelp, ...], tuple[FlatHelp, ...]]
    capacity: int
    load_shift: int
    overlap: float
    cap: int
    prices: tuple[FlatPrice, ...]
    parties: int
    drivers: tuple[FlatDriver, ...]
    lines: tuple[tuple[FlatLine, ...], tuple[FlatLine, ...]]
    factors: tuple[tuple[float, ...], tuple[float, ...]]
