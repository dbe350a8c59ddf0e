"""Which room moved most and which least between a plan and no plan: one rule wherever it is told.

A life domain moves as far as its cell that moved most.
"""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from effect_game.content.roster import cell_id
from effect_game.domain.forecast import RoomResult
from effect_game.domain.vocabulary import LifeDomain

_LIST_ORDER = tuple(LifeDomain)


@dataclass(frozen=True, slots=True)
class MovedRooms:
    """Row ids of the cell that moved most, and of that of the life domain that moved least."""

    most: str
    least: str


def moves_of(rooms: Sequence[RoomResult], month: int) -> dict[LifeDomain, float]:
    """Mean levels (0..4) each life domain moved at a month, either way."""
    moved: dict[LifeDomain, float] = {}
    for room in rooms:
        if room.month == month:
            moved[room.life_domain] = max(moved.get(room.life_domain, 0.0), _size(room))
    return moved


def least_moved(moved: Mapping[LifeDomain, float], lowest: Mapping[LifeDomain, int]) -> LifeDomain:
    """Of equal ones the lowest in the life that was played, then the first of the list."""
    return min(moved, key=lambda domain: (round(moved[domain], 2), lowest[domain], _LIST_ORDER.index(domain)))


def moved_rooms(rooms: Sequence[RoomResult], month: int, lowest: Mapping[LifeDomain, int]) -> MovedRooms:
    """The two cells at a month; `lowest`: levels of the played life per life domain."""
    moved = moves_of(rooms, month)
    least = least_moved(moved, lowest)
    most = min(moved, key=lambda domain: (-round(moved[domain], 2), _LIST_ORDER.index(domain)))
    return MovedRooms(_cell(rooms, month, most), _cell(rooms, month, least))


def _cell(rooms: Sequence[RoomResult], month: int, domain: LifeDomain) -> str:
    """Of a life domain the cell that moved most; of equal ones the first of the content."""
    cells = [room for room in rooms if (room.month, room.life_domain) == (month, domain)]
    found = max(cells, key=_size)
    return cell_id(domain, found.person)


def _size(room: RoomResult) -> float:
    return abs(room.plan - room.reference)
