"""What is seen of a joint distribution: situations, states of categorical rows, levels.

Columns: 'own:<situation>' its own value, 'state:<categorical>' the place of its own state, 'seen:<row>'
what is seen of either, only where an intervention can force it; 'timer:<situation>' months left,
'clock:<situation>' unbroken months, 'level:<cell>' its own level 0..4, and 'start:<row>' where the
start differs per life and is still read.
"""

from collections.abc import Iterable, Sequence

import numpy as np

from effect_game.domain.model import GateTerm, Model
from effect_game.domain.vocabulary import LOWEST_LEVEL
from effect_game.engine.exact_joint import Column, Flags, Joint
from effect_game.engine.exact_split import Put


class Seen:
    """Reads situations and levels of one model under one schedule."""

    def __init__(self, model: Model, puts: Sequence[Put]) -> None:
        self._states = {
            row.situation(state): (row.id, place)
            for row in model.categoricals
            for place, state in enumerate(row.states)
        }
        held = {hold.situation for _, row in puts for hold in row.holds if not hold.lasting}
        self.forced = {self._states[name][0] if name in self._states else name for name in held}
        self._overrides: dict[str, list[tuple[int | None, str]]] = {}
        for situation in model.situations:
            for each in situation.overrides:
                self._overrides.setdefault(each.cell, []).append((each.level, situation.id))
        for placed in self._overrides.values():
            # The lowest level last, so that it is the one that stays.
            placed.sort(key=lambda each: -9 if each[0] is None else -each[0])

    def categorical(self, situation: str) -> tuple[str, int] | None:
        """The categorical row and the place of its state that this id shows."""
        return self._states.get(situation)

    def flags(self, joint: Joint, situation: str) -> Flags:
        """(n,) whether the situation is so, as everything in the household sees it."""
        state = self._states.get(situation)
        if state is not None:
            row, place = state
            return self._is(joint[f"seen:{row}" if row in self.forced else f"state:{row}"], place)
        return joint[f"seen:{situation}" if situation in self.forced else f"own:{situation}"]

    def at_start(self, joint: Joint, situation: str) -> Flags:
        """(n,) whether it was so at the start; only where the start differs per life."""
        state = self._states.get(situation)
        if state is not None:
            return self._is(joint[f"start:{state[0]}"], state[1])
        return self._is(joint[f"start:{situation}"], 1)

    @staticmethod
    def _is(column: Column, place: int) -> Flags:
        flags: Flags = column == place
        return flags

    def open(self, joint: Joint, gates: Iterable[GateTerm]) -> Flags:
        """(n,) whether every gate holds."""
        result = np.ones(len(joint), dtype=np.bool_)
        for gate in gates:
            result &= self.flags(joint, gate.situation) == gate.holds
        return result

    def level(self, joint: Joint, cell: str) -> Column:
        """(n,) level 0..4 as it is seen: its own, or the one at which a situation holds it."""
        level = joint[f"level:{cell}"]
        for held, situation in self._overrides.get(cell, ()):
            if held is not None:
                level = np.where(self.flags(joint, situation), held - LOWEST_LEVEL, level)
        return level

    def free(self, joint: Joint, cell: str) -> Flags:
        """(n,) whether no situation makes the cell stand still."""
        result = np.ones(len(joint), dtype=np.bool_)
        for _, situation in self._overrides.get(cell, ()):
            result &= ~self.flags(joint, situation)
        return result
