"""From pages of lives to the figures that are kept and judged."""

import math
from collections.abc import Iterable, Sequence

import numpy as np
from numpy.typing import NDArray

from effect_game.domain.vocabulary import HIGHEST_LEVEL, LOWEST_LEVEL
from effect_game.play.casus_check_lives import COST_MONTHS, CheckLives, TrialPage
from effect_game.play.casus_check_plans import Trial, TrialKind
from effect_game.play.casus_check_result import (
    CRITERIA,
    MONEY,
    CouplingFigures,
    Difference,
    EventFigures,
    StuckRoom,
    TrialFigures,
)

Floats = NDArray[np.float64]

STUCK_SHARE = 0.9
_EURO_DIGITS, _SHARE_DIGITS = 2, 5


def joined(pages: Iterable[TrialPage]) -> TrialPage:
    """All pages as one."""
    found = list(pages)
    return TrialPage(
        values=np.concatenate([page.values for page in found], axis=2),
        happened=np.sum([page.happened for page in found], axis=0),
        ends=np.sum([page.ends for page in found], axis=0),
        cost=np.concatenate([page.cost for page in found]),
    )


def yearly(cost: Floats) -> float:
    return round(float(cost.mean()) * 12 / COST_MONTHS, 2)


def trial_figures(trials: Sequence[Trial], values: Floats, expert: int) -> tuple[TrialFigures, ...]:
    """values (trials, criteria, runs), the reference first; expert: the place of the expert plan."""
    beside = (TrialKind.WITHOUT, TrialKind.ADDED)
    return tuple(
        TrialFigures(
            kind=trial.kind,
            about=trial.about,
            differences=_differences(values[place] - values[expert if trial.kind in beside else 0]),
            above=_above(trials, values, place) if trial.kind is TrialKind.ALONE else (),
        )
        for place, trial in enumerate(trials)
    )


def _differences(values: Floats) -> tuple[Difference, ...]:
    """values (criteria, runs)."""
    return tuple(_difference(row, name in MONEY) for name, row in zip(CRITERIA, values, strict=True))


def _difference(row: Floats, money: bool) -> Difference:
    digits = _EURO_DIGITS if money else _SHARE_DIGITS
    error = float(row.std(ddof=1)) / math.sqrt(row.size)
    # Minus nothing is nothing.
    return Difference(mean=round(float(row.mean()), digits) + 0.0, se=round(error, digits))


def _above(trials: Sequence[Trial], values: Floats, place: int) -> tuple[str, ...]:
    """Per criterion the plan that is most above this one, '' when none is beyond its error."""
    more = values - values[place]
    means = more.mean(axis=2)
    errors = more.std(axis=2, ddof=1) / math.sqrt(values.shape[2])
    clear = np.where(np.round(means, _SHARE_DIGITS) > 2 * errors, means, 0.0)
    best = clear.argmax(axis=0)
    return tuple(
        f"{trials[top].kind}:{trials[top].about}" if clear[top, row] > 0.0 else ""
        for row, top in enumerate(best)
    )


def event_figures(events: Sequence[str], happened: NDArray[np.int64], runs: int) -> tuple[EventFigures, ...]:
    """happened (trials, events)."""
    return tuple(
        EventFigures(id=row, least=int(counts.min()) / runs, most=int(counts.max()) / runs)
        for row, counts in zip(events, happened.T, strict=True)
    )


def stuck_rooms(lives: CheckLives, ends: NDArray[np.int64], runs: int) -> tuple[StuckRoom, ...]:
    """Rooms at an end in more than STUCK_SHARE of the lives that started elsewhere."""
    found = []
    for trial, counts in zip(lives.trials, ends, strict=True):
        for level, row in zip((LOWEST_LEVEL, HIGHEST_LEVEL), counts, strict=True):
            found += [
                StuckRoom(plan=trial.about, row=cell.id, level=level, share=int(count) / runs)
                for cell, count in zip(lives.model.cells, row, strict=True)
                if int(count) > STUCK_SHARE * runs and cell.level != level
            ]
    return tuple(found)


def coupling_figures(
    couplings: Sequence[str], saved: Floats, without: Sequence[Floats]
) -> tuple[CouplingFigures, ...]:
    """saved, without[coupling] (runs,): society's difference of the expert plan."""
    return tuple(
        CouplingFigures(id=row, off=_difference(off - saved, True))
        for row, off in zip(couplings, without, strict=True)
    )
