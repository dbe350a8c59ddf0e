"""The money of one life, for 'jullie leven': amounts of that life at the prices drawn for it."""

from collections.abc import Mapping
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from effect_game.domain.forecast import LifeLine
from effect_game.kba.arm import price_arm
from effect_game.kba.break_even import break_even_month
from effect_game.kba.counts import TraceLike, runs_of
from effect_game.kba.ledger import Ledger


@dataclass(frozen=True, slots=True)
class LifeMoney:
    """line: society's cumulative difference. per_month: society's difference of each month.

    parties: (party id, cumulative difference per month); together they are the line.
    """

    line: LifeLine
    per_month: tuple[float, ...]
    parties: tuple[tuple[str, tuple[float, ...]], ...]


def life_money(
    ledgers: tuple[Ledger, Ledger],
    traces: tuple[TraceLike, TraceLike],
    multipliers: Mapping[str, NDArray[np.float64]],
) -> LifeMoney:
    """Reference against plan in one life. The ledgers must have every month as a horizon.

    Raises ValueError when a trace holds more than one life or the two are not the same life.
    """
    reference, plan = traces
    if runs_of(reference) != 1 or runs_of(plan) != 1 or reference.first_run != plan.first_run:
        raise ValueError("one and the same life is needed in both arms")
    arms = [price_arm(ledger, trace, multipliers) for ledger, trace in zip(ledgers, traces, strict=True)]
    cumulative = (arms[0].drawn - arms[1].drawn)[:, :, 0]
    society = cumulative[-1]
    return LifeMoney(
        line=LifeLine(reference.first_run, as_floats(society), break_even_month(society)),
        per_month=as_floats(np.diff(society, prepend=0.0)),
        parties=tuple(
            (party, as_floats(cumulative[place])) for place, party in enumerate(ledgers[0].parties)
        ),
    )


def as_floats(values: NDArray[np.floating]) -> tuple[float, ...]:
    """A plain tuple, so that no array leaves this layer."""
    return tuple(float(value) for value in values)
