"""What goes on underneath: cells that situations override, and states of which one is so."""

import numpy as np
from numpy.typing import NDArray

from effect_game.engine.compiled import Compiled
from effect_game.engine.lives import Grid

Flags = NDArray[np.bool_]


class Overrides:
    """Which cells stand still, and at which level they are seen meanwhile."""

    def __init__(self, compiled: Compiled, runs: int) -> None:
        self.free: Flags = np.ones((len(compiled.cells), runs), dtype=np.bool_)
        self._placed = compiled.overrides

    def show(self, own: Grid, seen: Flags, levels: Grid) -> None:
        """levels (C, runs): as they are seen and act; own: as they are underneath."""
        levels[:] = own
        self.free[:] = True
        for cell, situation, level in self._placed:
            holds = seen[situation]
            self.free[cell] &= ~holds
            if level is not None:
                np.copyto(levels[cell], level, where=holds)


class Choices:
    """Keeps exactly one state of each categorical row so."""

    def __init__(self, compiled: Compiled) -> None:
        self._states = compiled.choices

    def settle(self, flags: Flags, true: Flags) -> None:
        """Take out of `flags` the states that are left; in `true` the first of several stays."""
        for states in self._states:
            mine = true[states]
            taken = mine[0].copy()
            for state in mine[1:]:
                np.greater(state, taken, out=state)
                taken |= state
            np.greater(flags[states], taken, out=flags[states])
