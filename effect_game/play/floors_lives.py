"""In how many lives a room is in crisis, and how often that is worse than without the plan.

Worse: in crisis at the horizon, or three months on end before it, while in those same months of the same
life, under the same luck, that room stood higher without the plan. What is told beside it is at the horizon.
"""

import numpy as np
from numpy.typing import NDArray

from effect_game.engine.trace import Trace

CRISIS = 0
"""Lowest level, as a trace has it."""
MONTHS_ON_END = 3

Flags = NDArray[np.bool_]
Levels = NDArray[np.integer]


class FloorCounts:
    """Adds blocks of lives; per cell the number of lives, out of `runs`. The played life is left out."""

    def __init__(self, cells: int, months: int) -> None:
        self._months = months
        self.runs = 0
        self.worse = np.zeros(cells, dtype=np.int64)
        self.with_plan = np.zeros(cells, dtype=np.int64)
        self.without_plan = np.zeros(cells, dtype=np.int64)

    def add(self, reference: Trace, plan: Trace) -> None:
        """Both arms of the same lives, at least as long as the months that count."""
        kept = slice(1 if reference.first_run == 0 else 0, None)
        before = reference.levels[:, 1 : self._months + 1, kept]
        after = plan.levels[:, 1 : self._months + 1, kept]
        self.runs += int(after.shape[2])
        for counts, lives in (
            (self.worse, brought_into_crisis(before, after)),
            (self.with_plan, after[:, -1] == CRISIS),
            (self.without_plan, before[:, -1] == CRISIS),
        ):
            np.add(counts, np.count_nonzero(lives, axis=1), out=counts)


def brought_into_crisis(before: Levels, after: Levels) -> Flags:
    """(cells, runs): worse, as above. before and after: levels (cells, months from month 1 on, runs)."""
    return _counts((after == CRISIS) & (before > CRISIS))


def _counts(months: Flags) -> Flags:
    """(cells, runs) at the last month, or so many months on end. months: (cells, months, runs)."""
    last: Flags = months[:, -1].copy()
    on_end = months[:, MONTHS_ON_END - 1 :].copy() if months.shape[1] >= MONTHS_ON_END else months[:, :0]
    for back in range(1, MONTHS_ON_END):
        end = months.shape[1] - back
        on_end = on_end & months[:, MONTHS_ON_END - 1 - back : end]
    found: Flags = last | on_end.any(axis=1)
    return found
