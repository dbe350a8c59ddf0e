"""Floors before gains: where a plan leaves somebody in crisis who was not without it (game.md section 4).

Counted on lives in which the whole truth of the household acts. What euros a plan saves plays no part.
"""

from dataclasses import dataclass
from typing import Protocol

from effect_game.play.floors_lives import FloorCounts
from effect_game.play.rules.limits import lives_of

MOST_LIVES = 10
"""Of twenty: in more lives than this is not 'verantwoord'."""


@dataclass(frozen=True, slots=True)
class CrisisRoom:
    """A room by row id, and the share of lives 0..1: brought into crisis by the plan (play/floors_lives.py);
    in crisis at the horizon with the plan; and without it."""

    cell: str
    worse: float
    with_plan: float
    without_plan: float

    @property
    def below_floor(self) -> bool:
        """The plan brings it there in more than half of the lives, as they are counted."""
        return _often(self.worse)

    @property
    def not_stopped(self) -> bool:
        """In crisis in more than half of the lives with the plan, and without it too: not its doing."""
        return _often(min(self.with_plan, self.without_plan)) and not self.below_floor


def _often(share: float) -> bool:
    """In more of the twenty lives than may be, counted as they are shown."""
    return lives_of(share) > MOST_LIVES


@dataclass(frozen=True, slots=True)
class Floors:
    """Rooms that are in crisis in any life; at and before month `months`, counted in `runs` lives."""

    months: int
    runs: int
    rooms: tuple[CrisisRoom, ...]

    @property
    def below(self) -> tuple[CrisisRoom, ...]:
        return tuple(room for room in self.rooms if room.below_floor)

    @property
    def not_stopped(self) -> tuple[CrisisRoom, ...]:
        return tuple(room for room in self.rooms if room.not_stopped)


class _Counted(Protocol):
    @property
    def cells(self) -> tuple[str, ...]: ...
    @property
    def floors(self) -> FloorCounts: ...


def floors_of(lives: _Counted, months: int) -> Floors:
    """Shares of the lives that were counted."""
    counts = lives.floors
    rooms = [
        CrisisRoom(
            cell,
            int(counts.worse[place]) / counts.runs,
            int(counts.with_plan[place]) / counts.runs,
            int(counts.without_plan[place]) / counts.runs,
        )
        for place, cell in enumerate(lives.cells)
    ]
    kept = (room for room in rooms if room.worse or room.with_plan or room.without_plan)
    return Floors(months, counts.runs, tuple(kept))
