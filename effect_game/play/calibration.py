"""The calibration: simulated rates of generated populations beside published ones, by the whole model.

Every comparison is a share of lives (or of life-months, for a standing file), so its standard error is that
of a ratio of two means over lives. `row_alone` is exact: the same path with nothing but its events at their
middle chance.
"""

import math
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, replace
from enum import StrEnum

import numpy as np
from numpy.typing import NDArray

from effect_game.content.calibration_casus import CARD, WHO, path_casus, path_plan, place
from effect_game.content.compile import compile_arms, compile_model
from effect_game.content.roster import row_id
from effect_game.domain.calibration import CalibrationPath, PathEnd
from effect_game.domain.evidence import Estimate
from effect_game.domain.knowledge import Library
from effect_game.domain.model import Knowledge, Model, Schedule
from effect_game.engine.exact import evaluate, fixed
from effect_game.engine.simulate import Engine

RUNS = 10_000
BLOCK_RUNS = 2_000
SEED = 1
FIRST_RUN = 1
"""Run 0 has the truth of the household; a population has none."""

Floats = NDArray[np.float64]


class Verdict(StrEnum):
    """Where the simulated figure lies, compared with the published range."""

    WITHIN = "binnen"
    ABOVE = "boven"
    BELOW = "onder"
    UNKNOWN = "onbekend"


@dataclass(frozen=True, slots=True)
class Range:
    """A published figure with its range."""

    low: float
    central: float
    high: float


@dataclass(frozen=True, slots=True)
class Comparison:
    """One line of the report. unit: 'share', 'eur_per_year' or 'ratio'.

    row_alone: what goes in, by itself; None where nothing does. full_model None: there is nothing to divide
    by. se: its standard error by the number of lives, None when one sample does not tell. base_shift: logits
    that would bring a single event to the middle of its figure; printed, and nothing else is fitted; None
    for a path of more steps.
    """

    id: str
    name: str
    unit: str
    source: str
    population: str
    expected: Range | None
    row_alone: float | None
    full_model: float | None
    se: float | None
    verdict: Verdict
    base_shift: float | None = None
    deviation: str = ""


def verdict_on(value: float | None, expected: Range | None) -> Verdict:
    """Inside the published range, ends included, or on which side of it."""
    if expected is None or value is None:
        return Verdict.UNKNOWN
    if value < expected.low:
        return Verdict.BELOW
    return Verdict.ABOVE if value > expected.high else Verdict.WITHIN


def rate_comparisons(library: Library, runs: int = RUNS, seed: int = SEED) -> Iterator[Comparison]:
    """All ends of all paths of the library, in order of the content."""
    assert library.calibration is not None
    for path in library.calibration.paths:
        yield from path_comparisons(library, path, runs, seed)


def path_comparisons(
    library: Library, path: CalibrationPath, runs: int = RUNS, seed: int = SEED
) -> tuple[Comparison, ...]:
    """The ends of one path: row alone, full model with its error, and the verdict."""
    assert library.calibration is not None
    population = next(p for p in library.calibration.populations if p.id == path.population)
    months = max(end.month for end in path.ends)
    lives = _lives(library, path, runs, months, seed)
    alone = _alone(library, path, months)
    found = []
    for end in path.ends:
        full, error = ratio(*_parts(end, lives.places, lives.counted))
        figure = expected_range(end.expected)
        found.append(
            Comparison(
                id=f"{path.id}/{end.id}",
                name=end.name,
                unit="share",
                source=_source(end.expected),
                population=population.name,
                expected=figure,
                row_alone=_alone_figure(end, alone),
                full_model=full,
                se=error,
                verdict=verdict_on(full, figure),
                base_shift=_base_shift(path, end, full),
                deviation=end.deviation,
            )
        )
    return tuple(found)


def expected_range(expected: Estimate) -> Range:
    return Range(expected.low, expected.central, expected.high)


def _source(expected: Estimate) -> str:
    return expected.source or expected.assumption or ""


def ratio(above: Floats, below: Floats) -> tuple[float, float]:
    """Mean of `above` over mean of `below`, both (lives,), with its standard error (delta method)."""
    share = float(above.sum() / below.sum())
    spread = float(np.std(above - share * below))
    return share, spread / math.sqrt(len(above)) / float(below.mean())


# --- the full model ---


@dataclass(frozen=True, slots=True)
class _Lives:
    """Per place of the path who is there at the end of months 0..M, (M + 1, lives); and who counts."""

    places: dict[str, NDArray[np.bool_]]
    counted: NDArray[np.bool_]


def _lives(library: Library, path: CalibrationPath, runs: int, months: int, seed: int) -> _Lives:
    casus = path_casus(library, path)
    engine = Engine(compile_model(casus), seed)
    schedule = compile_arms(casus, path_plan(path)).plan
    blocks: dict[str, list[NDArray[np.bool_]]] = {state.id: [] for state in path.states}
    counted = []
    for first in range(FIRST_RUN, FIRST_RUN + runs, BLOCK_RUNS):
        many = min(BLOCK_RUNS, FIRST_RUN + runs - first)
        (trace,) = engine.run([schedule], first, many, months, Knowledge())
        for state in path.states:
            blocks[state.id].append(trace.flags[trace.situations.index(row_id(place(state.id), WHO))])
        if path.help is None:
            counted.append(np.ones(many, dtype=np.bool_))
        else:
            counted.append(trace.started[trace.interventions.index(CARD)].any(axis=0))
    places = {name: np.concatenate(parts, axis=1) for name, parts in blocks.items()}
    return _Lives(places, np.concatenate(counted))


def _parts(
    end: PathEnd, places: dict[str, NDArray[np.bool_]], counted: NDArray[np.bool_]
) -> tuple[Floats, Floats]:
    """What is counted per life, and out of what."""
    there = np.logical_or.reduce([places[name] for name in end.states])
    if end.standing_months is None:
        return (there[end.month] & counted).astype(np.float64), counted.astype(np.float64)
    # A file to which as many come every month holds somebody of every age: months there, by how long already.
    stay = there[: end.month] & counted
    return stay[end.standing_months :].sum(axis=0, dtype=np.float64), stay.sum(axis=0, dtype=np.float64)


def _base_shift(path: CalibrationPath, end: PathEnd, full: float) -> float | None:
    """Difference in logits of the monthly chance that would move `full` to the middle of its figure."""
    single = len(path.moves) == 1 and end.standing_months is None and path.help is None
    if not single or end.states != (path.moves[0].destination,) or not 0 < full < 1:
        return None
    wanted, found = (1 - (1 - share) ** (1 / end.month) for share in (end.expected.central, full))
    return math.log(wanted / (1 - wanted)) - math.log(found / (1 - found))


# --- the rows alone ---


def _alone(library: Library, path: CalibrationPath, months: int) -> dict[str, Floats]:
    """Exact share at each place at the end of months 0..M, with only the events of the path; no help."""
    bare = replace(path, help=None)
    model: Model = fixed(compile_model(path_casus(library, bare, alone=True)))
    trace = evaluate(model, Schedule(()), months)
    return {
        state.id: trace.shares[trace.situations.index(row_id(place(state.id), WHO))] for state in path.states
    }


def _alone_figure(end: PathEnd, shares: dict[str, Floats]) -> float:
    there = sum(shares[name] for name in end.states)
    assert isinstance(there, np.ndarray)
    if end.standing_months is None:
        return float(there[end.month])
    return float(there[end.standing_months : end.month].sum() / there[: end.month].sum())


def flagged(comparisons: Iterable[Comparison]) -> list[Comparison]:
    """Those outside their range."""
    return [each for each in comparisons if each.verdict in (Verdict.ABOVE, Verdict.BELOW)]
