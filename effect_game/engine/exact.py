"""The exact evaluator: expected quantities of a small model without luck, in float64.

A forward pass over all joint states a household can be in, with the law of engine.arm, real-valued:
no grid, no tables, no runs. Parameters that are drawn per life stand at their central values, so a
model with uncertain parameters is evaluated at its centre, not averaged over what we do not know
(`fixed` makes such a model for the sampled engine). Starts that are not known are mixed over their
priors. A base of minus or plus infinity logits is a chance of exactly 0 or 1.
"""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, fields, is_dataclass, replace
from typing import Any, TypeVar

import numpy as np
from numpy.typing import NDArray

from effect_game.domain.model import Draw, Driver, DriverKind, Knowledge, Model, Schedule
from effect_game.domain.vocabulary import INTENSITY_CODES, LOWEST_LEVEL
from effect_game.engine import ranges
from effect_game.engine.assignments import in_order
from effect_game.engine.compiled import Compiled
from effect_game.engine.exact_part import Expected, PartRun
from effect_game.engine.exact_split import split
from effect_game.engine.expand import all_events, all_situations

T = TypeVar("T")
Floats = NDArray[np.float64]

TRUTH = Knowledge(everything=True)


@dataclass(frozen=True)
class ExactTrace:
    """Expected shares of one arm. Row ids name the first axis, in the order of a Trace.

    levels (C, M+1, 5): share at each level; shares (S, M+1): share in which the situation is so, the
    states of categorical rows last; index 0 is the start. hits (E, M), moves last; active (I, M, 3)
    by intensity code - 1; started (I, M): index i is month i + 1. joint: expected counts of the
    drivers with `unless` that were asked for.
    """

    cells: tuple[str, ...]
    situations: tuple[str, ...]
    events: tuple[str, ...]
    interventions: tuple[str, ...]
    levels: Floats
    shares: Floats
    hits: Floats
    active: Floats
    started: Floats
    joint: Mapping[Driver, Floats]

    @property
    def months(self) -> int:
        return int(self.levels.shape[1]) - 1 if self.cells else int(self.shares.shape[1]) - 1

    def mean_levels(self) -> Floats:
        """(C, M+1) mean level 0..4."""
        means: Floats = self.levels @ np.arange(5.0)
        return means

    def expected_counts(self, drivers: Sequence[Driver]) -> Floats:
        """(drivers, M) as kba.counts counts them, averaged over all lives; line_sums takes it with runs=1.

        Raises ValueError for a row that is not evaluated and for a driver with `unless` that was not
        named to `evaluate`: its count needs the joint state.
        """
        return np.array([self._count(driver) for driver in drivers]).reshape(len(drivers), self.months)

    def _count(self, driver: Driver) -> Floats:
        if driver.unless:
            if driver not in self.joint:
                raise ValueError(f"'{driver.row}' is counted unless something else; name it to evaluate")
            return self.joint[driver]
        if driver.kind is DriverKind.LEVEL:
            levels = self.levels[self.cells.index(driver.row), 1:]
            return np.asarray(levels[:, [level - LOWEST_LEVEL for level in driver.levels]].sum(axis=1))
        if driver.kind is DriverKind.SITUATION:
            shares = self.shares[self.situations.index(driver.row), 1:]
            return np.asarray(shares if driver.holds else 1 - shares)
        if driver.kind is DriverKind.EVENT:
            return np.asarray(self.hits[self.events.index(driver.row)])
        place = self.interventions.index(driver.row)
        active = self.active[place]
        if driver.kind is DriverKind.ACTIVE:
            if driver.intensity is None:
                return np.asarray(active.sum(axis=1))
            return np.asarray(active[:, INTENSITY_CODES[driver.intensity] - 1])
        started = self.started[place]
        if driver.intensity is None:
            return np.asarray(started)
        # The intensity of a month is the same in every life, so a month has only one.
        return np.asarray(np.where(active[:, INTENSITY_CODES[driver.intensity] - 1] > 0, started, 0.0))


def evaluate(
    model: Model,
    schedule: Schedule,
    months: int,
    knowledge: Knowledge = TRUTH,
    drivers: Sequence[Driver] = (),
) -> ExactTrace:
    """Months 1..months of one arm. drivers: those with `unless` will be counted on the joint state.

    Raises UserError 'exact.states' when the joint states are too many, 'model.row', 'schedule.row'
    and 'schedule.twice' as the sampled engine does, and what engine.ranges refuses.
    """
    ranges.prove(fixed(model))
    ranges.prove_run(1, months)
    compiled = Compiled(model)
    puts = [(given, compiled.interventions[given.row]) for given in in_order(schedule, compiled)]
    joint = tuple(dict.fromkeys(driver for driver in drivers if driver.unless))
    expected = Expected(months)
    for part in split(model, puts, joint):
        PartRun(model, part, knowledge, expected).run()
    cells = tuple(row.id for row in model.cells)
    situations = tuple(row.id for row in all_situations(model))
    events = tuple(row.id for row in all_events(model))
    interventions = tuple(row.id for row in model.interventions)
    return ExactTrace(
        cells=cells,
        situations=situations,
        events=events,
        interventions=interventions,
        levels=_stacked(expected.levels, cells, (months + 1, 5)),
        shares=_stacked(expected.shares, situations, (months + 1,)),
        hits=_stacked(expected.hits, events, (months,)),
        active=_stacked(expected.active, interventions, (months, 3)),
        started=_stacked(expected.started, interventions, (months,)),
        joint=expected.joint,
    )


def _stacked(rows: Mapping[str, Floats], names: Sequence[str], shape: tuple[int, ...]) -> Floats:
    """In the order of the names; nothing happened in rows that took no part."""
    result = np.zeros((len(names), *shape))
    for i, name in enumerate(names):
        if name in rows:
            result[i] = rows[name]
    return result


def fixed(model: Model) -> Model:
    """The same model with every drawn parameter fixed at its central value."""
    return _fixed(model)


def _fixed(value: T) -> T:
    """Walks through dataclasses and tuples; everything else is as it is."""
    changed: Any = value
    if isinstance(value, Draw):
        changed = replace(value, low=value.central, high=value.central)
    elif isinstance(value, tuple):
        changed = tuple(_fixed(item) for item in value)
    elif is_dataclass(value) and not isinstance(value, type):
        changed = replace(value, **{f.name: _fixed(getattr(value, f.name)) for f in fields(value)})
    result: T = changed
    return result
