"""Why it went so: each outcome's change in signed parts that add up, computed once for the debrief.

Own choice, rules and waits, and how others answered: what each adds on the same lives, averaged over the
orders (kba/orders.py). Chance: the life that was played less the mean of the lives with the same choices.
The household is never a cause.
"""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from enum import StrEnum

import numpy as np
from numpy.typing import NDArray

from effect_game.domain.goals import Goal
from effect_game.kba.balance import standard_errors
from effect_game.kba.orders import averaged_over_orders
from effect_game.play.attribution_lives import AS_PLAYED, NOTHING, Switch, SwitchedLives
from effect_game.play.moved_rooms import MovedRooms

Floats = NDArray[np.float64]

ATTRIBUTION_RUNS = 2_048


class Cause(StrEnum):
    """Whose doing a part is."""

    OWN = "own"
    RULE = "rule"
    OTHER = "other"
    CHANCE = "chance"


class OutcomeKind(StrEnum):
    """goal: share of lives, 1 = reached. room: level 1..5. municipality, society: euros of difference."""

    GOAL = "goal"
    MOST_MOVED = "room_most"
    LEAST_MOVED = "room_least"
    MUNICIPALITY = "municipality"
    SOCIETY = "society"


@dataclass(frozen=True, slots=True)
class CausePart:
    """One signed part, in the unit of its outcome; se is of the mean over lives, paired."""

    cause: Cause
    amount: float
    se: float


@dataclass(frozen=True, slots=True)
class Attributed:
    """One outcome. subject: a goal id or a room's row id, '' for money.

    without: the mean without this plan. played: the life that was played. Of money both are differences
    with the same life without the plan, so `without` is 0. The four parts add up to played - without.
    """

    kind: OutcomeKind
    subject: str
    month: int
    without: float
    played: float
    parts: tuple[CausePart, ...]

    @property
    def change(self) -> float:
        return self.played - self.without

    def part(self, cause: Cause) -> CausePart:
        return next(part for part in self.parts if part.cause is cause)


@dataclass(frozen=True, slots=True)
class Attribution:
    """All outcomes of a casus and the number of lives they rest on."""

    runs: int
    outcomes: tuple[Attributed, ...]


def attribution(
    lives: SwitchedLives, goals: Sequence[Goal], rooms: MovedRooms, room_month: int, money_month: int
) -> Attribution:
    """Of lives in which `goals` were told, in that order."""
    at_rooms = len(goals)
    at_money = at_rooms + len(lives.cells)
    made = [_outcome(lives, OutcomeKind.GOAL, goal.id, goal.month, row) for row, goal in enumerate(goals)]
    for kind, cell in ((OutcomeKind.MOST_MOVED, rooms.most), (OutcomeKind.LEAST_MOVED, rooms.least)):
        made.append(_outcome(lives, kind, cell, room_month, at_rooms + lives.cells.index(cell)))
    for offset, kind in enumerate((OutcomeKind.MUNICIPALITY, OutcomeKind.SOCIETY)):
        made.append(_outcome(lives, kind, "", money_month, at_money + offset))
    return Attribution(lives.told(NOTHING).shape[1] - 1, tuple(made))


def _outcome(lives: SwitchedLives, kind: OutcomeKind, subject: str, month: int, row: int) -> Attributed:
    if kind in (OutcomeKind.MUNICIPALITY, OutcomeKind.SOCIETY):
        # Money is told as without the plan minus with it, life by life.
        reference = lives.told(NOTHING)[row]
        return shared_out(kind, subject, month, lambda present: reference - lives.told(present)[row])
    return shared_out(kind, subject, month, lambda present: lives.told(present)[row])


def shared_out(
    kind: OutcomeKind, subject: str, month: int, worth: Callable[[frozenset[Switch]], Floats]
) -> Attributed:
    """worth: (runs + 1,) values of lives 0..runs in the world where these are as they were."""
    shares = averaged_over_orders(tuple(Switch), worth)
    parts = [
        CausePart(Cause(switch.value), float(share[1:].mean()), float(standard_errors(share[1:])))
        for switch, share in shares.items()
    ]
    with_plan, without = worth(AS_PLAYED), float(worth(NOTHING)[1:].mean())
    played = float(with_plan[0])
    parts.append(
        CausePart(Cause.CHANCE, played - float(with_plan[1:].mean()), float(standard_errors(with_plan[1:])))
    )
    return Attributed(kind, subject, month, without, played, tuple(parts))
